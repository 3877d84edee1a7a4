"""Countries under all the names that a text may call them by: name, adjective, people.

A row is one country; blanks inside a name are written `_`. What another row has too (`Dominican`)
stands in one row only, so a word never means two countries.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_ROWS = """
afghanistan afghan afghans
albania albanian albanians
algeria algerian algerians
andorra andorran
angola angolan angolans
argentina argentine argentinian argentines argentinians
armenia armenian armenians
australia australian australians aussie
austria austrian austrians
azerbaijan azerbaijani azeri azeris azerbaijanis
bahamas bahamian
bahrain bahraini bahrainis
bangladesh bangladeshi bangladeshis
barbados barbadian
belarus belarusian belarusians
belgium belgian belgians
belize belizean
benin beninese
bhutan bhutanese
bolivia bolivian bolivians
bosnia bosnian bosnians bosnia_and_herzegovina
botswana botswanan motswana
brazil brazilian brazilians
brunei bruneian
bulgaria bulgarian bulgarians
burkina_faso burkinabe burkina
burundi burundian
cambodia cambodian cambodians khmer
cameroon cameroonian cameroonians
canada canadian canadians
cape_verde cabo_verde
central_african_republic
chad chadian chadians
chile chilean chileans
china chinese prc people's_republic_of_china
colombia colombian colombians
comoros comorian
congo congolese drc
costa_rica costa_rican costa_ricans
croatia croatian croatians croat croats
cuba cuban cubans
cyprus cypriot cypriots
czechia czech czechs czech_republic
denmark danish dane danes
djibouti djiboutian
dominican_republic
ecuador ecuadorian ecuadorean ecuadorians
egypt egyptian egyptians
el_salvador salvadoran salvadorans
equatorial_guinea
eritrea eritrean eritreans
estonia estonian estonians
eswatini swazi swaziland
ethiopia ethiopian ethiopians
fiji fijian fijians
finland finnish finn finns
france french frenchman frenchwoman
gabon gabonese
gambia gambian
georgia georgian georgians
germany german germans
ghana ghanaian ghanaians
greece greek greeks
guatemala guatemalan guatemalans
guinea guinean guineans
guyana guyanese
haiti haitian haitians
honduras honduran hondurans
hungary hungarian hungarians
iceland icelandic icelander icelanders
india indian indians
indonesia indonesian indonesians
iran iranian iranians
iraq iraqi iraqis
ireland irish
israel israeli israelis
italy italian italians
ivory_coast ivorian cote_d'ivoire
jamaica jamaican jamaicans
japan japanese
jordan jordanian jordanians
kazakhstan kazakh kazakhs
kenya kenyan kenyans
kosovo kosovar kosovars
kuwait kuwaiti kuwaitis
kyrgyzstan kyrgyz
laos lao laotian laotians
latvia latvian latvians
lebanon lebanese
lesotho basotho
liberia liberian liberians
libya libyan libyans
liechtenstein
lithuania lithuanian lithuanians
luxembourg luxembourger
madagascar malagasy
malawi malawian malawians
malaysia malaysian malaysians
maldives maldivian
mali malian malians
malta maltese
mauritania mauritanian
mauritius mauritian
mexico mexican mexicans
moldova moldovan moldovans
monaco monegasque
mongolia mongolian mongolians
montenegro montenegrin montenegrins
morocco moroccan moroccans
mozambique mozambican mozambicans
myanmar burma burmese
namibia namibian namibians
nepal nepalese nepali
netherlands dutch holland
new_zealand new_zealander new_zealanders kiwi
nicaragua nicaraguan nicaraguans
niger nigerien
nigeria nigerian nigerians
north_korea north_korean north_koreans dprk pyongyang's
north_macedonia macedonian macedonia
norway norwegian norwegians
oman omani omanis
pakistan pakistani pakistanis
palestine palestinian palestinians
panama panamanian panamanians
papua_new_guinea
paraguay paraguayan paraguayans
peru peruvian peruvians
philippines philippine filipino filipinos filipina
poland polish pole poles
portugal portuguese
qatar qatari qataris
romania romanian romanians
russia russian russians russian_federation
rwanda rwandan rwandans
samoa samoan samoans
saudi_arabia saudi saudis
senegal senegalese
serbia serbian serbians serb serbs
seychelles
sierra_leone sierra_leonean
singapore singaporean singaporeans
slovakia slovak slovaks slovakian
slovenia slovenian slovenians slovene
somalia somali somalis
south_africa south_african south_africans
south_korea south_korean south_koreans rok
south_sudan south_sudanese
spain spanish spaniard spaniards
sri_lanka sri_lankan sri_lankans
sudan sudanese
suriname surinamese
sweden swedish swede swedes
switzerland swiss
syria syrian syrians
taiwan taiwanese
tajikistan tajik tajiks
tanzania tanzanian tanzanians
thailand thai thais
togo togolese
tonga tongan tongans
tunisia tunisian tunisians
turkey turkish turk turks türkiye turkiye
turkmenistan turkmen
uganda ugandan ugandans
ukraine ukrainian ukrainians
united_arab_emirates emirati uae emiratis
united_kingdom uk britain british briton britons great_britain u_k
united_states us u_s usa america american americans u_s_a united_states_of_america
uruguay uruguayan uruguayans
uzbekistan uzbek uzbeks
vanuatu
vatican
venezuela venezuelan venezuelans
vietnam vietnamese
yemen yemeni yemenis
zambia zambian zambians
zimbabwe zimbabwean zimbabweans
england english
scotland scottish scots
wales welsh
european_union eu
united_nations un
faroe faroese
greenland greenlandic
hong_kong hongkong
europe european europeans
africa african africans
asia asian asians
tibet tibetan
catalonia catalan
"""

COUNTRIES: Mapping[str, str] = MappingProxyType(
    {
        name.replace("_", " "): row.split()[0].replace("_", " ")
        for row in _ROWS.strip().splitlines()
        for name in row.split()
    }
)
"""From any name of a country, in lower case without full stops, to its first name here."""

COUNTRY_OPENINGS = frozenset(name.partition(" ")[0] for name in COUNTRIES)
"""The first words of these names."""
