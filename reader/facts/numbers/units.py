"""Units of measure: the words for them, what they measure and how they convert.

Two amounts of one dimension compare by value: `1 mile` is `1.61 km`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from reader.facts.numbers.currencies import CURRENCIES
from reader.facts.numbers.unit import Unit


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
  kilómetro kilómetros quilômetro quilômetros quilómetro quilómetros ㎞ 킬로미터 キロメートル
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
1 percent per_cent % pct prozent pour_cent por_ciento por_cento ％ 퍼센트 パーセント 프로
""",
    ),
    **_units(
        "points",
        """
1 percentage_point percentage_points pct_point pct_points pp prozentpunkte prozentpunkten
  points_de_pourcentage puntos_porcentuales pontos_percentuais 퍼센트포인트 ポイント
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
86400 day days tag tage tagen jour jours día días dia dias 일간 日間
604800 week weeks wk wks woche wochen semaine semaines semana semanas 주 주간 週間
1209600 fortnight fortnights
2629800 month months monat monate monaten mois mes meses mês 개월 개월간 달 か月 カ月 ヶ月 箇月
31557600 year years yr yrs jahr jahre jahren an ans année années año años ano anos 년 년간 年間
315576000 decade decades jahrzehnt jahrzehnte jahrzehnten décennie décennies década décadas
3155760000 century centuries jahrhundert jahrhunderte siècle siècles siglo siglos
""",
    ),
}


UNITS: Mapping[str, Unit] = {**CURRENCIES, **_MEASURES}
"""Every unit by its words in lower case; a weight wins over a currency of the same word."""


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


def unit_at(words: Sequence[str]) -> tuple[Unit, int] | None:
    """The unit that the first words name, and how many words it takes; the longest one wins."""
    for count in range(min(LONGEST_UNIT, len(words)), 0, -1):
        unit = UNITS.get(" ".join(words[:count]))
        if unit:
            return unit, count
    return None
