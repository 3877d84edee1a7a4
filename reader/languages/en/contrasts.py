"""English words of opposite sense that count only in the very same place of a sentence.

They are given in their first form; endings and the lexicon lead to it from the others.
"""

CONTRASTS = """
large|big|huge|enormous|giant|massive|vast|great|immense|gigantic|colossal|sizeable|sizable|
  extensive|substantial|considerable|significant|major|important|key|main|crucial|essential|vital|tremendous|hefty =
  small|little|tiny|minor|slight|modest|negligible|minuscule|miniscule|insignificant|trivial|limited|
  marginal|minimal|miniature|unimportant|petty|meagre|meager|narrow|brief
many|numerous|countless|multiple|most|much|plenty|several = few|little|scarce|rare|a few|hardly any
high|tall|elevated|lofty = low|short|deep
long|lengthy|prolonged|extended|protracted|lasting = short|brief|momentary|fleeting
strong|powerful|robust|mighty|firm|potent|sturdy|heavy|intense|severe|fierce|vigorous =
  weak|feeble|frail|faint|fragile|light|mild|gentle|slight|powerless
strongly|firmly|heavily|severely|significantly|considerably|greatly|highly|sharply|substantially|
  dramatically|vastly|hugely|markedly|extremely|largely|deeply|widely|seriously|completely|fully|totally|entirely =
  slightly|weakly|faintly|marginally|barely|mildly|lightly|modestly|hardly|little|minimally|partly|
  partially|somewhat|narrowly
fast|quick|rapid|swift|speedy|prompt|immediate|instant|sudden|quickly|rapidly|swiftly|immediately|
  promptly|instantly|suddenly|soon|shortly =
  slow|sluggish|gradual|delayed|slowly|gradually|eventually|late|long|belatedly
good|excellent|great|fine|wonderful|superb|terrific|outstanding|splendid|brilliant|positive|favourable|
  favorable|beneficial|pleasant|magnificent|successful|happy|amazing|fantastic|perfect|ideal =
  bad|poor|terrible|horrible|awful|dreadful|negative|unfavourable|unfavorable|harmful|catastrophic|
  disastrous|unpleasant|dismal|mediocre|appalling|adverse|tragic|unsuccessful|futile|sad|evil
benefit|advantage|merit|strength|asset|upside|virtue|pro|boon|perk =
  drawback|disadvantage|flaw|weakness|liability|downside|vice|con|defect|shortcoming|harm|damage
easy|simple|straightforward|effortless|basic|plain|simplistic =
  difficult|hard|tough|complex|complicated|challenging|demanding|elaborate|tricky|sophisticated|arduous
easily = hardly
new|fresh|modern|recent|contemporary|young|novel|up-to-date|latest|current =
  old|ancient|former|stale|outdated|traditional|obsolete|aged|elderly|antique|archaic|used|historic
current|present|incumbent|incoming|upcoming|future|next|ongoing|coming|currently|presently|now =
  former|previous|past|prior|ex|outgoing|last|earlier|preceding|formerly|previously
first|initial|opening|original|early|earliest|initially|originally|firstly|introductory|beginning =
  last|final|closing|concluding|late|latest|ultimate|eventual|finally|eventually|ultimately|lastly|
  subsequent|consequent|ending
early|premature = late|belated|overdue
start|beginning|outset|onset|birth|dawn = end|finish|close|conclusion|death|demise|finale
morning|dawn|sunrise|day|daytime|am = evening|night|dusk|sunset|afternoon|nighttime|pm
today|tomorrow = yesterday
winter = summer
spring = autumn|fall
north|northern|northward|northwest|northeast = south|southern|southward|southeast|southwest
east|eastern|eastward = west|western|westward
left|left-wing|leftist|liberal|progressive = right|right-wing|rightist|conservative|reactionary
upper|top|peak|summit|maximum|highest|maximal = lower|bottom|foundation|base|trough|minimum|lowest|minimal
black|dark|darkness|dim = white|bright|light|brightness|pale
hot|warm|heat|warmth|boiling = cold|cool|chilly|freezing|coldness|icy
dry|arid|drought = wet|humid|damp|moist|flood
rich|wealthy|affluent|prosperous|wealth = poor|needy|impoverished|destitute|poverty|broke
public|overt|open|state|publicly|openly = private|secret|covert|hidden|privately|secretly|quietly
domestic|local|national|native|internal|home|homegrown|inland =
  foreign|international|overseas|global|external|abroad|alien|imported
national|nationwide|nationally|countrywide|global|worldwide|globally|general|universal =
  regional|local|provincial|regionally|locally|particular|specific
international|global = national|regional|local
urban|city = rural|country|countryside
natural|organic|genuine|real|authentic|true|original|actual =
  artificial|synthetic|fake|false|bogus|counterfeit|imitation|virtual|phony|fictional|imaginary
civilian|civil = military
male|man|boy|men|father|son|brother|husband|king|masculine =
  female|woman|girl|women|mother|daughter|sister|wife|queen|feminine
adult|grown-up = child|minor|juvenile|infant
friend|ally|friendly|friendship|partner = enemy|foe|rival|hostile|hostility|adversary|opponent
peace|peaceful|peacefully|calm|truce|ceasefire = war|violent|violently|conflict|turbulent|violence
love|like|enjoy|adore|cherish|admire|want|prefer|fond = hate|dislike|loathe|detest|despise|resent|abhor|hatred
popular|famous|renowned|known|celebrated|prominent|noted|notable|famed = obscure|unknown|unpopular|disliked|anonymous
safe|secure|safety|security|protect|protected|safeguard|safely =
  dangerous|risky|danger|risk|threat|endanger|hazardous|unsafe|perilous|vulnerable|threaten|jeopardize
hope|hopeful = fear|despair|desperate|dread
happy|glad|pleased|joyful|delighted|cheerful|excited|thrilled|satisfied|joy|happiness|delight|proud =
  sad|unhappy|angry|upset|miserable|sorry|sorrow|disappointed|bored|indifferent|grief|ashamed|gloomy
comfort|relief = distress|discomfort|pain
calm|relaxed|quiet|patient = nervous|tense|anxious|agitated|loud|excited|impatient
brave|courageous|bold|courage = cowardly|timid|fearful|afraid|cowardice
kind|generous|gentle|lenient|compassionate|mild|merciful = cruel|mean|harsh|strict|brutal|stern|severe
strict|tight|rigid|tough|rigorous|strictly|tightly|stringent = lax|loose|lenient|flexible|soft|loosely|relaxed
honest|truthful|sincere|truth|honesty = dishonest|deceitful|lying|lie|falsehood|insincere
clever|smart|intelligent|wise|brilliant = stupid|dumb|foolish|silly|ignorant
expert|professional|experienced|advanced|veteran|specialist|skilled|master =
  beginner|amateur|novice|inexperienced|rookie|layman|newcomer|elementary
guilty|guilt|convict|convicted = innocent|innocence|acquit|acquitted
rare|unusual|uncommon|unique|special|extraordinary|strange|odd|exceptional|rarely|seldom|abnormal|
  infrequent|peculiar|distinct =
  common|usual|normal|ordinary|typical|frequent|regular|standard|often|usually|commonly|generally|
  frequently|widespread|customary|routine|normally
always|often|frequently|usually|constantly|regularly|generally|sometimes = never|rarely|seldom|hardly
everywhere|always = nowhere|never
together|jointly|joint|collective|shared|collectively|common =
  apart|separately|separate|individual|individually|alone|solo
same|identical|similar|equal|alike|similarity|resemblance|similarly =
  different|distinct|opposite|other|difference|unlike|dissimilar|differently
near|close|nearby|adjacent|neighbouring|neighboring|closely = far|distant|remote|faraway|opposite
close to|near to|next to = far from|away from
approximately|about|roughly|around|nearly|almost|some = exactly|precisely|just
whole|entire|total|complete|full|all|overall = partial|half|part|fraction|incomplete|empty
full|crowded|packed|loaded|occupied = empty|vacant|deserted|hollow|bare
single|sole|lone|one = double|multiple|dual|several|numerous
surplus|excess|abundance|plenty|abundant|glut = shortage|lack|scarcity|deficit|shortfall|dearth|scarce
free|complimentary|gratis = paid|costly|charged
cheap|inexpensive|affordable = expensive|costly|dear|pricey
voluntary|optional|willingly|voluntarily = compulsory|mandatory|obligatory|forced|essential
temporary|interim|provisional|temporarily = permanent|lasting|permanently|indefinite
direct|directly|straight = indirect|indirectly|roundabout
positive|positively = negative|negatively
active|actively|busy|alive|dynamic = passive|inactive|idle|passively|dead|dormant
certain|sure|definite|confirmed|certainty|certainly|definitely|undoubtedly|inevitable|clearly =
  uncertain|doubtful|unsure|tentative|doubt|possibly|perhaps|unlikely|indefinite|doubtfully
likely|probable|expected|possible|probably|plausible = unlikely|improbable|impossible|unexpected
intended|deliberate|intentional|deliberately|intentionally|planned =
  accidental|inadvertent|accidentally|inadvertently|unintentional|unplanned|spontaneous
accept|agree|embrace|welcome|approve|adopt|acknowledge|adoption =
  reject|refuse|decline|dismiss|spurn|deny|disagree|renounce
admit|confess|acknowledge = deny
agreement|consensus|accord|cooperation|cooperate|agree|harmony =
  disagreement|dispute|dissent|conflict|fight|fighting|quarrel|argue|debate|opposition|rivalry|competition
respect|honour|honor|esteem = contempt|disrespect|disdain|dishonour
trust|believe|faith|trusted = distrust|doubt|disbelieve|mistrust|disbelief|unreliable
remember|recall|recollect = forget
learn = forget|teach
teach|educate|inform = learn|mislead|misinform
speak|talk|say = listen
ask|question|inquire = answer|reply
know|understand|recognise|recognize|grasp = ignore|misunderstand|misconstrue|neglect|confuse
notice|see|observe|spot|consider|handle|heed|attend|address = ignore|overlook|neglect|miss|disregard
give|provide|offer|donate|send|grant|supply|issue|hand|deliver = take|receive|withhold|deny|accept|seize|withdraw
show|display|reveal|explain|clarify|uncover|unveil = hide|conceal|obscure|mask|cover|disguise
cause|trigger|spark|ignite|create|generate|produce|unleash = prevent|stop|quell|extinguish|eradicate|suppress
push = pull
lead|leader|command = follow|follower|trail|obey
teacher = student|pupil
employer|boss = employee|worker
landlord|owner = tenant
parent = child
host = guest
creditor = debtor
plaintiff|prosecution|prosecutor|accuser = defendant|defence|defense|accused
majority = minority
question = answer
cause = effect|consequence|result
success|successful|achievement|successfully|triumph = failure|failed|unsuccessful|setback|unsuccessfully
achieve|succeed|accomplish|manage = fail
catch|grab|hit|meet = miss|dodge|avoid|drop|evade
attend|participate|visit|take part = miss|skip|boycott|drop out|avoid
seek|face|confront|approach|meet = avoid|dodge|flee|evade|shun|escape
attract|draw|lure = repel|deter
attack|offensive|offense|offence = defence|defense|defensive|retreat
advance|progress|forward|forwards|ahead = retreat|regress|backward|backwards|behind|back
expansion|development|growth = contraction|decay|decline|eradication|destruction
damage|harm|hurt|injure|break|destroy|damaged|broken|ruin|ravage|wreck =
  repair|heal|fix|restore|mend|cure|rebuild|intact|healthy
sick|ill|disease|illness|unwell|sickness = healthy|well|health|fit
alive|living|live = dead|dying|deceased
win = lose
income|revenue|earnings|profit|proceeds = expense|cost|expenditure|spending|outlay|expenses
save|savings|conserve = spend|waste|expend
pay|spend|paid = owe|earn|unpaid|withhold
fill|refill|flood = empty|drain
freeze = thaw|melt
expand|stretch|inflate|enlarge = contract|compress|deflate
multiply|duplicate = divide
assemble|gather|collect|concentrate = disperse|scatter|disband|dismantle
tie|bind|fasten = untie|release|loosen
wide|broad|widely|broadly|widespread = narrow|narrowly|tight
thick|dense|fat = thin|slim|sparse|lean
deep = shallow
sharp|acute|steep = blunt|dull|gentle|gradual
smooth|even|flat = rough|uneven|bumpy|steep
clean|pure|pristine = dirty|polluted|contaminated|filthy
clear|obvious|evident|clearly = unclear|vague|ambiguous|obscure|vaguely
beautiful|pretty|attractive|handsome = ugly|hideous|unattractive
sweet = bitter|sour
loud|noisy|loudly|noise = quiet|silent|quietly|silence
interesting|exciting|fascinating = boring|dull|tedious
useful|helpful|effective|valuable|efficient|usefulness|effectiveness =
  useless|ineffective|worthless|inefficient|unhelpful|uselessness|inadequacy
necessary|needed|required|essential|vital|need = unnecessary|optional|needless|redundant|superfluous
reasonable|rational|logical|realistic|sensible = unreasonable|irrational|absurd|illogical|unrealistic|ridiculous
legal|lawful|legitimate|legally|lawfully = illegal|unlawful|illicit|criminal|illegally|unlawfully
responsible = irresponsible
married = single|divorced|unmarried
marriage|wedding|marry = divorce
ascend|ascent|upward|climb|stand = descend|descent|downward|fall
above|over = below|under|beneath
in = out
into = out of
with = without
during = before|after
indoor|indoors|inner|interior|internal|insider|inside = outdoor|outdoors|outer|exterior|external|outsider|outside
front|forward = rear|back|backward
import|importer = export|exporter
purchase|acquisition|buying = sale|selling
immigrant|immigration|immigrate = emigrant|emigration|emigrate
quality = quantity
theory|theoretical|theoretically = practice|practical|practically
mental|mentally|spiritual = physical|physically|material
rise|sunrise = set|sunset
odd = even
positive|plus = negative|minus
opportunity|chance = threat|risk|obstacle
solution|resolution|remedy = problem|threat|issue|crisis
freedom|liberty|independence|independent = captivity|slavery|dependence|dependent|imprisonment|oppression
democracy|democratic|democrat = dictatorship|authoritarian|dictator|tyranny|autocracy|autocratic
order|stability|stable|steady|constant|discipline = chaos|instability|unstable|volatile|disorder|shaky|turmoil
victim|hero = perpetrator|villain|culprit
police|officer = criminal
transfer|move|change|shift|alter|modify|reform = retain|keep|stay|remain|preserve|maintain
stay|remain|persist|endure = leave|go|depart|vanish|disappear|fade
appear|emerge|appearance|existence|presence|exist = disappear|vanish|disappearance|absence|fade
include|inclusion|including|inclusive|cover|contain = exclude|exclusion|excluding|exclusive|omit|except
schedule|plan|arrange|book|call = cancel|abort|scrap|call off|called off
warn|caution|threaten = encourage|reassure|comfort
blame|punish|punishment|condemn|accuse|charge = pardon|forgive|reward|praise|absolve|exonerate|forgiveness|acquit
demand|claim|insist = waive|renounce|disclaim|supply
control|restrain|rule|occupy = liberate|unleash|release|free
confirm|prove|verify = disprove|refute|deny|rebut
secure|achieve|obtain|gain|win|get = lose|surrender|give up|forfeit
select|choose|pick|chosen = reject|discard
use|employ = waste|misuse
widen = narrow
ask|request|invite|encourage = order|force|compel|oblige|command|coerce|require
combine = separate|divide|split
cure|heal = cause|trigger
protect|shield|safeguard = harm|endanger|threaten
solve|resolve = create|cause|aggravate
unchanged|identical|alike = different|differ|altered
free|complimentary|gratis = paid|expensive|costly|pricey
impressive|remarkable|striking = mediocre|unimpressive|unremarkable|disappointing
stressful|hectic = relaxing|relaxed|restful
serious|solemn|earnest = funny|humorous|comic|satirical|joking|playful
serious|grave|severe|fatal|deadly|lethal = minor|mild|harmless|superficial
detailed|thorough|exhaustive|comprehensive|in-depth = superficial|cursory|sketchy|vague|partial
precise|exact|precisely|exactly = vague|approximate|vaguely|roughly
confident|assured = nervous|anxious|unsure
enthusiastic|keen = reluctant|lukewarm|hesitant
generous|lavish = stingy|miserly|mean
tidy|neat|orderly = messy|untidy|chaotic
tasty|delicious = disgusting|tasteless|bland
always|constantly|invariably = sometimes|occasionally|rarely|seldom|never
voluntarily|willingly = forcibly|unwillingly
barely|hardly|scarcely = easily|fully|clearly
online|virtual|virtually|remotely = offline
entrance|entry = exit
benefit = risk
confidence|certainty = doubt|mistrust|distrust
ceasefire|truce|armistice = offensive|assault|escalation
traditional|conventional = innovative|experimental|avant-garde
manual|manually = automatic|automated|automatically
raw = cooked
bullish = bearish
pro = anti
pre = post
predator = prey
dominant = recessive
because = although|though
"""

LEADS = """
to = from|by
by = from
for = from
with = against
in|inside|within = outside
all|both|every = one|only|solely
"""
