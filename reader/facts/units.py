"""Units of measure and currencies: the words for them, what they measure and how they convert.

A unit is a dimension, a name and a factor to the dimension's base unit. Two amounts of one
dimension compare by value (`1 mile` and `1.61 km`); currencies do not convert and have a
dimension each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from reader.facts.wordlists import listed


class Unit(NamedTuple):
    """A unit: `kilometer` measures length and is a thousand meters."""

    dimension: str
    name: str
    factor: Decimal


def _units(dimension: str, rows: str) -> dict[str, Unit]:
    """Each line: factor, name, then its other words, `_` for a blank."""
    table = {}
    for row in rows.replace("\n  ", " ").strip().splitlines():
        factor, *words = row.split()
        unit = Unit(dimension, words[0].replace("_", " "), Decimal(factor))
        table.update({word.replace("_", " "): unit for word in words})
    return table


_MEASURES: dict[str, Unit] = {
    **_units(
        "length",
        """
0.001 millimeter millimeters millimetre millimetres mm ㎜ millimètre millimètres milímetro
  milímetros 밀리미터 ミリ
0.01 centimeter centimeters centimetre centimetres cm ㎝ zentimeter centimètre centimètres
  centímetro centímetros 센티미터 センチ
1 meter meters metre metres m mtr metern mètre mètres metro metros 미터 メートル
1000 kilometer kilometers kilometre kilometres km kms kilometern kilomètre kilomètres
  kilómetro kilómetros ㎞ 킬로미터 キロメートル
1609.344 mile miles mi meile meilen milla millas 마일 マイル
1852 nautical_mile nautical_miles seemeile seemeilen 해리 海里
0.9144 yard yards
0.3048 foot feet ft
0.0254 inch inches
1 running_meter
""",
    ),
    **_units(
        "mass",
        """
0.000001 milligram milligrams mg milligramm
0.001 gram grams g gramme grammes gramm gramo gramos 그램 グラム
1 kilogram kilograms kilogramme kilogrammes kg kilo kilos kilogramm kilogramo kilogramos ㎏
  킬로그램 キログラム
1000 tonne tonnes metric_ton metric_tons ton tons t tonnen toneladas tonelada 톤 トン
1000000 kiloton kilotons kilotonne kilotonnes
1000000000 megaton megatons megatonne megatonnes
0.45359237 pound pounds lb lbs pfund libra libras
0.0283495 ounce ounces oz
6.35029 stone
""",
    ),
    **_units(
        "volume",
        """
0.001 milliliter milliliters millilitre millilitres ml
0.01 centiliter centiliters centilitre centilitres cl
1 liter liters litre litres l litern litro litros 리터 リットル
100 hectoliter hectoliters hectolitre hectolitres
3.785411784 gallon gallons gal
158.987 barrel barrels bbl baril barils barril barriles 배럴 バレル
0.473176 pint pints
0.946353 quart quarts
35.2391 bushel bushels
1000 cubic_meter cubic_meters cubic_metre cubic_metres m3 m³ ㎥ kubikmeter mètres_cubes
  metros_cúbicos
28.3168 cubic_foot cubic_feet
1000000000000 cubic_kilometer cubic_kilometers cubic_kilometre cubic_kilometres
1233482 acre-foot acre-feet
""",
    ),
    **_units(
        "area",
        """
1 square_meter square_meters square_metre square_metres sqm m2 m² ㎡ quadratmeter
  quadratmetern mètres_carrés metros_cuadrados 제곱미터 平方メートル
1000000 square_kilometer square_kilometers square_kilometre square_kilometres sq_km km2 km²
  quadratkilometer kilomètres_carrés kilómetros_cuadrados 제곱킬로미터 平方キロ
  平方キロメートル
2589988 square_mile square_miles sq_miles
0.092903 square_foot square_feet sq_ft
0.836127 square_yard square_yards
10000 hectare hectares ha hektar hectárea hectáreas 헥타르 ヘクタール
4046.86 acre acres
3.305785 pyeong 평
""",
    ),
    **_units(
        "speed",
        """
0.277778 kph kmh km/h kilometers_per_hour kilometres_per_hour kilometers_an_hour
  kilometres_an_hour km_per_hour km_an_hour stundenkilometer
0.44704 mph miles_per_hour miles_an_hour
1 meters_per_second metres_per_second m/s
1000 kilometers_per_second kilometres_per_second km_per_second
0.514444 knot knots knoten nudos
0.3048 feet_per_second
340.3 mach
""",
    ),
    **_units(
        "power",
        """
1 watt watts w
1000 kilowatt kilowatts kw
1000000 megawatt megawatts mw
1000000000 gigawatt gigawatts gw
1000000000000 terawatt terawatts tw
745.7 horsepower hp
""",
    ),
    **_units(
        "energy",
        """
1 watt-hour watt-hours watt_hours wh
1000 kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours kwh
1000000 megawatt-hour megawatt-hours megawatt_hours mwh
1000000000 gigawatt-hour gigawatt-hours gigawatt_hours gwh
1000000000000 terawatt-hour terawatt-hours terawatt_hours twh
0.000277778 joule joules
1.163 kilocalorie kilocalories kcal
0.001163 calorie calories
""",
    ),
    **_units(
        "data",
        """
0.125 bit bits
1 byte bytes
125000 megabit megabits mbit
125000000 gigabit gigabits gbit
1000 kilobyte kilobytes kb
1000000 megabyte megabytes mb
1000000000 gigabyte gigabytes gb 기가바이트
1000000000000 terabyte terabytes tb 테라바이트
1000000000000000 petabyte petabytes pb
1000000000000000000 exabyte exabytes
""",
    ),
    **_units(
        "frequency",
        """
1 hertz hz
1000 kilohertz khz
1000000 megahertz mhz
1000000000 gigahertz ghz
""",
    ),
    **_units(
        "electricity",
        """
1 volt volts
1000 kilovolt kilovolts kv
""",
    ),
    **_units(
        "pressure",
        """
1 pascal pascals
100 hectopascal hectopascals hpa millibar millibars
100000 bar bars
6894.76 psi
""",
    ),
    **_units(
        "celsius",
        """
1 celsius degrees_celsius degree_celsius degrees_centigrade °c °_c ℃ c grad_celsius
  degrés_celsius grados_celsius
""",
    ),
    **_units(
        "fahrenheit",
        """
1 fahrenheit degrees_fahrenheit degree_fahrenheit °f °_f ℉ f
""",
    ),
    **_units(
        "degree",
        """
1 degree degrees ° grad degrés degré grados grado
""",
    ),
    **_units(
        "percent",
        """
1 percent per_cent % pct prozent pour_cent por_ciento ％ 퍼센트 パーセント 프로
""",
    ),
    **_units(
        "points",
        """
1 percentage_point percentage_points pct_point pct_points pp prozentpunkte prozentpunkten
  points_de_pourcentage puntos_porcentuales 퍼센트포인트 ポイント
0.01 basis_point basis_points bp bps basispunkte basispunkten
""",
    ),
    **_units(
        "time",
        """
0.001 millisecond milliseconds
1 second seconds sec secs sekunde sekunden seconde secondes segundo segundos 초 초간 秒 秒間
60 minute minutes min mins minuten minuto minutos 분 분간 分 分間
3600 hour hours hr hrs h stunde stunden heure heures hora horas 시간 時間
86400 day days tag tage tagen jour jours día días 일간 日間
604800 week weeks wk wks woche wochen semaine semaines semana semanas 주 주간 週間
1209600 fortnight fortnights
2629800 month months monat monate monaten mois mes meses 개월 개월간 달 か月 カ月 ヶ月 箇月
31557600 year years yr yrs jahr jahre jahren an ans année années año años 년 년간 年間
315576000 decade decades jahrzehnt jahrzehnte jahrzehnten décennie décennies década décadas
3155760000 century centuries jahrhundert jahrhunderte siècle siècles siglo siglos
""",
    ),
}

_CURRENCY_WORDS: dict[str, str] = {
    row.split()[0]: row
    for row in """
USD $ us$ usd dollar dollars us_dollar us_dollars u_s_dollars american_dollars dólar dólares
  달러 ドル 米ドル 弗
CENT cent cents 센트 セント
EUR € eur euro euros 유로 ユーロ
GBP £ gbp pound_sterling pounds_sterling sterling quid 파운드 ポンド
PENCE pence penny p
JPY ¥ jpy yen 엔 円
KRW ₩ krw won 원 ウォン
KPW north_korean_won
CNY rmb cny yuan renminbi 위안 元 人民元
HKD hk$ hkd hong_kong_dollar hong_kong_dollars
TWD nt$ twd taiwan_dollar taiwan_dollars new_taiwan_dollars
SGD s$ sgd singapore_dollar singapore_dollars
AUD a$ au$ aud australian_dollar australian_dollars
CAD c$ ca$ cad canadian_dollar canadian_dollars loonies
NZD nz$ nzd new_zealand_dollar new_zealand_dollars
CHF chf swiss_franc swiss_francs franken
FRF franc francs
CFA cfa_franc cfa_francs
INR ₹ inr rs rupee rupees indian_rupee indian_rupees
PKR pakistani_rupee pakistani_rupees
LKR sri_lankan_rupee sri_lankan_rupees
IDR idr rupiah rupiahs
MYR rm myr ringgit ringgits
THB ฿ thb baht bahts
PHP ₱ php philippine_peso philippine_pesos
VND ₫ vnd dong dongs
KHR riel riels
LAK kip kips
MMK kyat kyats
BDT taka takas
NPR nepalese_rupees nepali_rupees
AFN afghani afghanis
IRR rial rials
IQD iraqi_dinar iraqi_dinars
DINAR dinar dinars
JOD jordanian_dinar jordanian_dinars
KWD kuwaiti_dinar kuwaiti_dinars
DZD algerian_dinar algerian_dinars
SAR riyal riyals
AED dirham dirhams
ILS ₪ ils shekel shekels
TRY ₺ try lira liras turkish_lira turkish_liras
LBP lebanese_pound lebanese_pounds
EGP egyptian_pound egyptian_pounds
SYP syrian_pound syrian_pounds
SDG sudanese_pound sudanese_pounds
RUB ₽ rub ruble rubles rouble roubles rubel rublos 루블 ルーブル
UAH ₴ uah hryvnia hryvnias hryvnya
PLN pln zloty zlotys złoty złotys
CZK czk koruna korunas crowns czech_crowns
HUF huf forint forints
RON ron leu lei
BGN bgn lev leva levs
RSD serbian_dinar serbian_dinars
HRK kuna kunas
ALL lek leks
SEK sek krona kronor swedish_kronor swedish_crowns
NOK nok krone kroner norwegian_kroner norwegian_crowns
DKK dkk danish_kroner danish_crowns
ISK isk icelandic_krona
GEL lari laris
AMD dram drams
AZN manat manats
KZT tenge tenges
UZS som soms sums
MNT tugrik tugriks tögrög
BRL r$ brl real reais reals
ARS ars peso pesos
MXN mxn mexican_peso mexican_pesos
CLP chilean_peso chilean_pesos
COP colombian_peso colombian_pesos
PEN sol soles
BOB boliviano bolivianos
PYG guarani guaranies guaranis
UYU uruguayan_peso uruguayan_pesos
VES bolivar bolivars bolívares
CRC colon colons colones
GTQ quetzal quetzales quetzals
HNL lempira lempiras
NIO cordoba cordobas
CUP cuban_peso cuban_pesos
DOP dominican_peso dominican_pesos
JMD jamaican_dollars
HTG gourde gourdes
ZAR zar rand rands
NGN ₦ ngn naira nairas
GHS cedi cedis
KES kes kenyan_shilling kenyan_shillings shilling shillings
TZS tanzanian_shilling tanzanian_shillings
UGX ugandan_shilling ugandan_shillings
ETB birr birrs
MAD moroccan_dirham moroccan_dirhams
TND tunisian_dinar tunisian_dinars
ZMW kwacha kwachas
MZN metical meticais
AOA kwanza kwanzas
BWP pula pulas
NAD namibian_dollars
GMD dalasi dalasis
MGA ariary ariarys
MUR mauritian_rupee mauritian_rupees
XBT bitcoin bitcoins btc
""".replace("\n  ", " ")
    .strip()
    .splitlines()
}

_CURRENCIES = {
    word.replace("_", " "): Unit("money", row.split()[0], Decimal(1))
    for row in _CURRENCY_WORDS.values()
    for word in row.split()[1:]
}

UNITS: Mapping[str, Unit] = {**_CURRENCIES, **_MEASURES}
"""Every unit by its words in lower case; a weight wins over a currency of the same word."""


def foreign(country: str, word: str) -> tuple[Unit, int] | None:
    """The currency of a country under a word that many have: `Namibian dollars`."""
    unit = _CURRENCIES.get(word)
    return (Unit("money", f"{unit.name} {country}", Decimal(1)), 2) if unit else None


def same_money(one: str, other: str) -> bool:
    """Whether two currencies can be one: `dollars` may be American, American are not Canadian."""
    if one == other:
        return True
    family, other_family = _FAMILY.get(one, one), _FAMILY.get(other, other)
    return family == other_family and (one in _PLAIN or other in _PLAIN)


_FAMILY = {
    code: family
    for family, codes in {
        "peso": "ARS MXN CLP COP UYU CUP DOP PHP",
        "dinar": "DINAR IQD JOD KWD DZD RSD TND",
        "rupee": "INR PKR LKR NPR MUR",
        "franc": "FRF CHF CFA",
        "pound": "GBP LBP EGP SYP SDG",
        "shilling": "KES TZS UGX",
        "won": "KRW KPW",
        "dirham": "AED MAD",
        "crown": "CZK SEK NOK DKK ISK",
    }.items()
    for code in codes.split()
}
_PLAIN = listed("ARS DINAR INR FRF GBP KES KRW AED CZK SEK NOK")
"""What a bare word of a family is read as."""

CURRENCY_SIGNS: Mapping[str, Unit] = {
    word: unit for word, unit in _CURRENCIES.items() if not word[-1].isalnum()
}
"""Signs that stand before a figure: `$`, `US$`, `€`."""

CURRENCY_CODES: Mapping[str, Unit] = {
    code.lower(): Unit("money", code, Decimal(1)) for code in _CURRENCY_WORDS if len(code) == 3
}
"""ISO 4217 codes, which stand before or after a figure: `USD 40`."""

LONGEST_UNIT = 3
"""Words in the longest unit: `kilometers per hour`."""

RATES: Mapping[str, str] = {
    word: row.split()[0]
    for row in """
second seconds sekunde seconde segundo 초
minute minutes minuto 분
hour hours hr h hourly stunde heure hora 시간
day days daily tag jour día 일
week weeks weekly woche semaine semana 주
month months monthly monat mois mes 달 월
quarter quarterly
year years yr annum annually yearly annual jahr an año 년
kilo kilogram kg kilogramme
tonne ton tonnes
barrel
liter litre
gallon
kilometer kilometre km
mile
person head capita
household family
vote
share
night
hectare
acre
""".replace("\n  ", " ")
    .strip()
    .splitlines()
    for word in row.split()
}
"""What an amount is counted per: `a day`, `per hour`, `daily`."""

AMBIGUOUS = {
    "pounds": (_MEASURES["pounds"], Unit("money", "GBP", Decimal(1))),
    "pound": (_MEASURES["pound"], Unit("money", "GBP", Decimal(1))),
}
"""Words for a weight and a coin; what the other side measures decides between them."""


def unit_at(words: Sequence[str]) -> tuple[Unit, int] | None:
    """The unit that the first words name, and how many words it takes; the longest one wins."""
    for count in range(min(LONGEST_UNIT, len(words)), 0, -1):
        unit = UNITS.get(" ".join(words[:count]))
        if unit:
            return unit, count
    return None
