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
  milímetros 밀리미터 ミリ ミリメートル 毫米 公厘
0.01 centimeter centimeters centimetre centimetres cm ㎝ zentimeter centimètre centimètres
  centímetro centímetros 센티미터 センチ センチメートル 厘米 公分
0.1 decimeter decimeters
0.0000001 micrometer micrometers micrometre micrometres µm μm mikrometer micromètre
  micromètres micrómetro micrómetros 마이크로미터 微米
0.000000001 nanometer nanometers nanometre nanometres nm 나노미터 ナノメートル 纳米 奈米
1 meter meters metre metres m mtr metern mètre mètres metro metros 미터 메터 メートル 米 公尺
1000 kilometer kilometers kilometre kilometres km kms kilometern kilomètre kilomètres
  kilómetro kilómetros quilômetro quilômetros quilómetro quilómetros ㎞ 킬로미터 킬로
  キロメートル キロ 千米 公里
1609.344 mile miles mi meile meilen milla millas 마일 マイル 英里
1852 nautical_mile nautical_miles seemeile seemeilen 해리 海里 浬
0.9144 yard yards 야드 ヤード 码
0.3048 foot feet ft fuß pied pieds pie pies 피트 フィート 英尺
0.0254 inch inches zoll pouce pouces pulgada pulgadas 인치 インチ 英寸
1 running_meter
""",
    ),
    **_units(
        "mass",
        """
0.000001 milligram milligrams mg milligramm milligramme milligrammes miligramo miligramos
  밀리그램 ミリグラム 毫克
0.001 gram grams g gramme grammes gramm gramo gramos 그램 グラム 克 公克
1 kilogram kilograms kilogramme kilogrammes kg kilo kilos kilogramm kilogramo kilogramos ㎏
  킬로그램 킬로그람 キログラム 公斤 千克
1000 tonne tonnes metric_ton metric_tons ton tons t tonnen toneladas tonelada tonne_métrique
  tonnes_métriques metrische_tonnen 톤 미터톤 トン メートルトン 吨 公吨 噸
1000000 kiloton kilotons kilotonne kilotonnes
1000000000 megaton megatons megatonne megatonnes
0.45359237 pound pounds lb lbs pfund livre livres libra libras 磅
0.0283495 ounce ounces oz unze unzen once onces onza onzas 온스 オンス 盎司
0.5 jin 斤
6.35029 stone
""",
    ),
    **_units(
        "volume",
        """
0.001 milliliter milliliters millilitre millilitres ml milliliter mililitro mililitros 밀리리터
  ミリリットル
  毫升
0.01 centiliter centiliters centilitre centilitres cl
1 liter liters litre litres l litern litro litros 리터 リットル 升 公升
100 hectoliter hectoliters hectolitre hectolitres
3.785411784 gallon gallons gal galón galones gallone gallonen 갤런 갤론 ガロン 加仑
158.987 barrel barrels bbl baril barils barril barriles 배럴 バレル 桶
0.473176 pint pints
0.946353 quart quarts
35.2391 bushel bushels
1000 cubic_meter cubic_meters cubic_metre cubic_metres m3 m³ ㎥ kubikmeter mètres_cubes
  metros_cúbicos mètre_cube metro_cúbico 세제곱미터 立方メートル 立方米 立方公尺
0.001 cubic_centimeter cubic_centimeters cubic_centimetre cubic_centimetres cm3 cm³ kubikzentimeter
  centimètres_cubes centímetros_cúbicos 立方厘米
28.3168 cubic_foot cubic_feet
1000000000000 cubic_kilometer cubic_kilometers cubic_kilometre cubic_kilometres
1233482 acre-foot acre-feet
""",
    ),
    **_units(
        "area",
        """
1 square_meter square_meters square_metre square_metres sqm m2 m² ㎡ quadratmeter
  quadratmetern mètres_carrés metros_cuadrados mètre_carré metro_cuadrado 제곱미터 平方メートル
  平方米 平方公尺
1000000 square_kilometer square_kilometers square_kilometre square_kilometres sq_km km2 km²
  quadratkilometer kilomètres_carrés kilómetros_cuadrados kilomètre_carré kilómetro_cuadrado
  kilometer² 제곱킬로미터 平方キロ
  平方千米 平方公里
  平方キロメートル
2589988 square_mile square_miles sq_miles sq_mi mi² 平方英里 平方マイル
0.092903 square_foot square_feet sq_ft ft² ft2 平方英尺 平方フィート
0.836127 square_yard square_yards
10000 hectare hectares ha hektar hectárea hectáreas 헥타르 ヘクタール 公顷 公頃
4046.86 acre acres 에이커 エーカー 英亩
666.667 mu 亩 畝
3.305785 pyeong 평
""",
    ),
    **_units(
        "speed",
        """
0.277778 kph kmh km/h kilometers_per_hour kilometres_per_hour kilometers_an_hour
  kilometres_an_hour km_per_hour km_an_hour stundenkilometer kilometer_pro_stunde
  kilomètres_par_heure kilomètres_à_l_heure kilomètres_heure kilómetros_por_hora km_par_heure
  km_por_hora 킬로미터_퍼_시
0.44704 mph miles_per_hour miles_an_hour meilen_pro_stunde millas_por_hora milles_par_heure
1 meters_per_second metres_per_second m/s meter_pro_sekunde mètres_par_seconde
  metros_por_segundo
1000 kilometers_per_second kilometres_per_second km_per_second
0.514444 knot knots knoten nudos nœud nœuds 노트 ノット 节
0.3048 feet_per_second
340.3 mach
""",
    ),
    **_units(
        "power",
        """
1 watt watts w 와트 ワット 瓦
1000 kilowatt kilowatts kw 킬로와트 キロワット 千瓦
1000000 megawatt megawatts mw megavatio megavatios mégawatt mégawatts 메가와트 メガワット 兆瓦
1000000000 gigawatt gigawatts gw
1000000000000 terawatt terawatts tw
745.7 horsepower hp
""",
    ),
    **_units(
        "energy",
        """
1 watt-hour watt-hours watt_hours wh
1000 kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours kwh kilowattstunde kilowattstunden
  kilovatios_hora kilowattheures
  킬로와트시 キロワット時 千瓦时
1000000 megawatt-hour megawatt-hours megawatt_hours mwh
1000000000 gigawatt-hour gigawatt-hours gigawatt_hours gwh
1000000000000 terawatt-hour terawatt-hours terawatt_hours twh
0.000277778 joule joules
0.0000000000000000000000445 electronvolt electronvolts ev
0.00117 british_thermal_unit
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
1024 kibibyte kibibytes kib
1048576 mebibyte mebibytes mib
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
1 celsius degrees_celsius 摄氏度 攝氏度 degrees_c deg_c deg_celsius degree_celsius
  degrees_centigrade °c °_c ºc ℃ c
  grad_celsius
  degrés_celsius grados_celsius grad_c degrés_c grados_c degré_celsius grado_celsius centígrados
  grados_centígrados grado_centígrado
""",
    ),
    **_units(
        "fahrenheit",
        """
1 fahrenheit 华氏度 華氏度 deg_f deg_fahrenheit degrees_f grad_fahrenheit degrés_fahrenheit
  grados_fahrenheit degré_fahrenheit grado_fahrenheit degrees_fahrenheit degree_fahrenheit °f °_f
  ºf ℉ f
""",
    ),
    **_units(
        "degree",
        """
1 degree degrees ° grad degrés degré grados grado 도 度 deg
""",
    ),
    **_units(
        "percent",
        """
1 percent per_cent % pct prozent pour_cent por_ciento por_cento ％ 퍼센트 パーセント 프로
  por_cien porciento
  pourcent
""",
    ),
    **_units(
        "points",
        """
1 percentage_point percentage_points pct_point pct_points pp prozentpunkte prozentpunkten
  points_de_pourcentage puntos_porcentuales pontos_percentuais 퍼센트포인트 ポイント
1 個百分点 个百分点 個百分點
0.01 basis_point basis_points bp bps basispunkte basispunkten
""",
    ),
    **_units(
        "time",
        """
0.001 millisecond milliseconds ms
1 second seconds sec secs sekunde sekunden seconde secondes segundo segundos 초 초간 秒 秒間 秒钟
  秒鐘
60 minute minutes min mins minuten minuto minutos 분 분간 分 分間 分钟 分鐘
3600 hour hours hr hrs h stunde stunden heure heures hora horas 시간 時間 小时 小時 个小时 個小時
  钟头
86400 day days tag tage tagen jour jours día días dia dias 일 일간 日間 日 天 天间 昼夜
900 quarter_hour viertelstunde viertelstunden 刻钟 刻鐘
2700 dreiviertelstunde
604800 week weeks wk wks woche wochen semaine semaines semana semanas 주 주일 주간 週間 週 周
  周间 星期 个星期 個星期
  礼拜
1209600 fortnight fortnights
2629800 month months monat monate monaten mois mes meses mês 개월 개월간 달 か月 カ月 ヶ月 箇月
  ヵ月 ヵ月間 か月間 カ月間
  个月 個月 月間
31557600 year years yr yrs jahr jahre jahren an ans année années año años ano anos 년 년간 年間 年
31557600000000 megaannum megayear ma
31557600000000000 gigaannum gigayear ga
315576000 decade decades jahrzehnt jahrzehnte jahrzehnten decenio decenios décennie decenio
  decenios décennies década décadas
3155760000 century centuries 세기 世紀 世纪 jahrhundert jahrhunderte siècle siècles siglo siglos
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
person head capita inhabitant resident kopf einwohner person habitant habitante persona personne
  cabeza 1인당
household family haushalt foyer ménage hogar
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
