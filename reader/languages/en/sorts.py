"""English words of one sort, of which one is not the other: where one is told, the other is not.

A row is a sort; between bars stand words for one and the same. They are given in their first form.
"""

from __future__ import annotations

from reader.languages.rows import sorts

SORTS = sorts(
    """
    doctor|physician|surgeon|gp nurse|midwife paramedic pharmacist dentist vet|veterinarian teacher lawyer|attorney|solicitor|barrister firefighter|fireman soldier sailor pilot farmer fisherman miner baker butcher plumber electrician carpenter architect economist journalist|reporter priest|pastor|vicar imam rabbi chef|cook waiter|waitress accountant banker librarian gardener cleaner mechanic hairdresser|barber poet composer painter sculptor astronaut
    pupil|student|schoolchild|schoolboy|schoolgirl teacher|lecturer|tutor|professor parent caretaker
    passenger driver|motorist pedestrian|walker cyclist|biker pilot conductor
    patient doctor|physician|surgeon nurse|midwife relative
    customer|client|shopper|consumer employee|worker|staff|staffer shareholder|investor|stockholder supplier founder creditor
    judge|magistrate juror|jury prosecutor defendant witness
    mayor governor senator ambassador king queen prince princess duke duchess emperor pope bishop|archbishop chancellor sheriff
    goalkeeper|keeper defender midfielder striker|forward|winger referee|umpire
    actor|actress singer dancer comedian painter novelist|author|writer magician director
    brother sister cousin uncle aunt nephew niece father|dad|daddy mother|mum|mom|mummy grandfather|grandpa grandmother|grandma son daughter husband wife grandson granddaughter stepfather stepmother neighbour|neighbor
    baby|infant|newborn toddler teenager|teen|adolescent pensioner|retiree
    hospital|clinic|infirmary school prison|jail church|chapel|cathedral mosque synagogue museum library theatre|theater cinema restaurant|cafe|pub|bar hotel|hostel supermarket|shop|store pharmacy factory|plant|mill airport station stadium|arena court|courthouse bank barracks nursery|kindergarten
    bank|lender insurer retailer|supermarket airline carmaker|automaker brewer|brewery publisher broadcaster builder|housebuilder steelmaker drugmaker telecom chipmaker
    parliament|congress court|tribunal government|administration|cabinet
    army navy police coastguard
    local|municipal|regional|provincial national|nationwide|federal international|global|worldwide
    car|saloon|hatchback bus|coach|minibus train tram|streetcar lorry|truck|van motorcycle|motorbike|scooter|moped bicycle|bike tractor plane|aeroplane|airplane|airliner|jet helicopter ship|boat|vessel|ferry|tanker|yacht rocket
    bus|coach|minibus train tram|streetcar taxi|cab plane|flight ferry
    river|stream|creek lake|reservoir|pond sea|ocean canal
    mountain|hill|peak valley desert forest|wood|woodland island|isle beach cave glacier volcano cliff swamp|marsh
    bridge tunnel dam road|street|highway|motorway railway|railroad airport harbour|harbor|port pier|jetty canal pipeline
    kitchen bedroom bathroom cellar|basement attic|loft garage balcony roof garden|yard
    flat|apartment house|bungalow tent caravan castle
    red blue green yellow purple|violet pink brown black white grey|gray
    dog|puppy cat|kitten horse|pony cow|cattle|bull sheep|lamb pig goat chicken|hen duck goose rabbit fox wolf bear lion tiger leopard elephant monkey snake crocodile|alligator shark whale dolphin seal eagle owl deer camel
    head neck shoulder arm elbow wrist hand finger chest hip leg|thigh knee ankle foot toe eye ear nose jaw rib spine
    beer wine whisky|whiskey vodka gin rum coffee tea milk juice lemonade
    bread cheese butter meat fish rice pasta sugar salt honey potato tomato onion
    oil|crude gas coal electricity
    solar wind nuclear hydro|hydroelectric coal|lignite
    rain|downpour snow|blizzard hail fog|mist drought frost heatwave
    earthquake|quake flood|flooding fire|blaze hurricane|typhoon|cyclone tornado|twister landslide|mudslide avalanche drought tsunami famine
    football|soccer rugby cricket tennis golf basketball baseball hockey boxing cycling swimming rowing volleyball handball badminton chess athletics skiing
    gold silver bronze
    novel film|movie opera song painting poem photograph|photo sculpture|statue ballet symphony
    phone|smartphone|telephone|mobile laptop|computer tablet television|tv radio camera watch|smartwatch printer fridge|refrigerator
    interview speech letter email|e-mail podcast memoir tweet
    text video|footage audio|sound image|picture|photo
    murder|homicide manslaughter theft|robbery|burglary fraud|embezzlement arson rape bribery|corruption kidnapping|abduction smuggling|trafficking perjury treason espionage|spying libel|defamation terrorism blackmail|extortion
    accident suicide murder|homicide
    knife gun|pistol|rifle|handgun|shotgun|revolver axe bomb|explosive grenade hammer sword
    missile|rocket drone tank warship fighter
    revenue|turnover|sale profit|earnings|income loss debt dividend cash
    share|stock|equity bond loan currency commodity
    inflation unemployment|joblessness growth wage productivity
    tax|levy|duty|tariff fine|penalty rent wage|salary pension bonus subsidy|grant
    physics chemistry biology mathematics|maths|math history geography economics law medicine philosophy theology psychology
    wooden|timber|wood stone brick concrete steel glass plastic paper leather cotton wool|woollen silk
    shirt|blouse trousers|jeans|pants jacket|coat hat|cap shoe|boot dress skirt glove scarf
    table chair bed sofa|couch desk shelf cupboard|wardrobe|closet lamp
    sun moon mars venus jupiter saturn mercury
    cancer|tumour|tumor diabetes asthma stroke dementia|alzheimer hepatitis pneumonia epilepsy arthritis depression malaria
    virus bacterium|bacteria fungus parasite
    vaccine|jab antibiotic painkiller antidepressant
    wedding|marriage funeral|burial christening|baptism birthday concert election|vote|ballot trial exhibition
    verbal|oral written|printed
    physical mental|psychological sexual
    political|diplomatic economic|financial|fiscal|monetary military|armed cultural religious legal|judicial medical|clinical environmental|ecological scientific humanitarian technical|technological
    residential commercial industrial agricultural|rural
    blood urine saliva
    married divorced widowed engaged
    """
)
