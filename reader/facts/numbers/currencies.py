"""Currencies: their words, signs and codes, and which may be one another.

Currencies do not convert: each is a dimension of its own. A bare `pesos` may be those of any
country that has them.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from reader.facts.numbers.unit import Unit
from reader.facts.wordlists import listed

_CURRENCY_WORDS: dict[str, str] = {
    row.split()[0]: row
    for row in """
USD $ us$ usd dollar dollars bucks us_dollar us_dollars u_s_dollars american_dollars dólar dólares
  달러 미국_달러 불 ドル 米ドル アメリカドル 弗 美元 美金 美圆
CENT cent cents centime centimes céntimo céntimos centavo centavos ¢ 센트 セント 美分
EUR € eur euro euros 유로 ユーロ 欧元 歐元
GBP £ gbp pound_sterling pounds_sterling sterling quid pfund_sterling livres_sterling
  libras_esterlinas 영국_파운드 英ポンド 英镑 英鎊
PENCE pence penny p penique peniques 펜스 페니 ペンス 便士
JPY ¥ jpy yen yens yenes 엔 엔화 日本円 円 日元 日圆 jpy¥
KRW ₩ krw won 원 ウォン 韩元 韓元 韩圆
KPW north_korean_won
CNY rmb cny yuan renminbi yuans yuanes 위안 중국_위안 元 人民元 人民币 人民幣 元人民币 元人民幣
  块钱 块
HKD hk$ hkd hong_kong_dollar hong_kong_dollars dollars_de_hong_kong dólares_de_hong_kong 홍콩_달러
  香港ドル 港元 港币 港幣
TWD nt$ twd taiwan_dollar taiwan_dollars new_taiwan_dollars 대만_달러 台湾ドル 新台币 新台幣 台币
SGD s$ sgd singapore_dollar singapore_dollars 싱가포르_달러 シンガポールドル 新加坡元 新元
AUD a$ au$ aud australian_dollar australian_dollars 호주_달러 豪ドル オーストラリアドル 澳元
CAD c$ ca$ cad canadian_dollar canadian_dollars loonies 캐나다_달러 カナダドル 加元 加拿大元
NZD nz$ nzd new_zealand_dollar new_zealand_dollars 뉴질랜드_달러 ニュージーランドドル
CHF chf swiss_franc swiss_francs franken schweizer_franken francs_suisses franco_suizo
  francos_suizos 스위스_프랑
  スイスフラン スイス・フラン 瑞士法郎
FRF franc francs franco francos 프랑 フラン 法郎
ESP peseta pesetas 페세타
CFA cfa_franc cfa_francs
INR ₹ inr rs rupee rupees indian_rupee indian_rupees rupien indische_rupien roupies rupia rupias
  루피 ルピー 卢比 印度卢比
PKR pakistani_rupee pakistani_rupees
LKR sri_lankan_rupee sri_lankan_rupees
IDR idr rupiah rupiahs
MYR rm myr ringgit ringgits
THB ฿ thb baht bahts 밧 바트 バーツ 泰铢
PHP ₱ php philippine_peso philippine_pesos
VND ₫ vnd dong dongs 베트남_동 ドン
KHR riel riels
LAK ₭ kip kips 킵
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
TRY ₺ try 터키_리라 リラ 里拉 lira liras turkish_lira turkish_liras
LBP lebanese_pound lebanese_pounds
EGP egyptian_pound egyptian_pounds
SYP syrian_pound syrian_pounds
SDG sudanese_pound sudanese_pounds
RUB ₽ rub ruble rubles rouble roubles rubel rublos 루블 ルーブル 卢布 盧布
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
GEL ₾ lari laris 라리
AMD dram drams
AZN manat manats
KZT tenge tenges
UZS som soms sums
MNT tugrik tugriks tögrög
BRL r$ brl real reais reals 헤알 レアル
ARS ars peso pesos 페소 ペソ 比索
MXN mxn mexican_peso mexican_pesos
CLP chilean_peso chilean_pesos
COP colombian_peso colombian_pesos
PEN sol soles
BOB boliviano bolivianos
PYG guarani guaranies guaranis
UYU uruguayan_peso uruguayan_pesos
VES bolivar bolivars bolívares
CRC ₡ colon colons colón colones
GTQ quetzal quetzales quetzals
HNL lempira lempiras
NIO cordoba cordobas
CUP cuban_peso cuban_pesos
DOP dominican_peso dominican_pesos
JMD jamaican_dollars
HTG gourde gourdes
ZAR zar rand rands 랜드 ランド 兰特
NGN ₦ ngn naira nairas 나이라 奈拉 ナイラ
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
XBT bitcoin bitcoins btc 비트코인 ビットコイン 比特币
DIME dime dimes
JIAO 角 毛
FEN 分钱
""".replace("\n  ", " ")
    .strip()
    .splitlines()
}


MINOR: Mapping[str, Decimal] = {
    "CENT": Decimal("0.01"),
    "PENCE": Decimal("0.01"),
    "DIME": Decimal("0.1"),
    "JIAO": Decimal("0.1"),
    "FEN": Decimal("0.01"),
}
"""Coins that are parts of a currency, as shares of it."""


_UNITS = {code: Unit("money", code, MINOR.get(code, Decimal(1))) for code in _CURRENCY_WORDS}
CURRENCIES = {
    word.replace("_", " "): _UNITS[code]
    for code, row in _CURRENCY_WORDS.items()
    for word in row.split()[1:]
}


def foreign(country: str, word: str) -> tuple[Unit, int] | None:
    """The currency of a country under a word that many have: `Namibian dollars`."""
    unit = CURRENCIES.get(word)
    if unit is None:
        return None
    shared = unit.name in _FAMILY or unit.name in {"USD", "TRY", "DINAR"}
    return Unit("money", f"{unit.name} {country}", Decimal(1)) if shared else unit, 2


def same_money(one: str, other: str) -> bool:
    """Whether two currencies can be one: `dollars` may be American, American are not Canadian."""
    if one == other:
        return True
    if one in MINOR or other in MINOR:
        minor, major = (one, other) if one in MINOR else (other, one)
        return major in _PARTED[minor]
    family, other_family = _FAMILY.get(one, one), _FAMILY.get(other, other)
    return family == other_family and (one in _PLAIN or other in _PLAIN)


DOLLARS = frozenset(code for code, row in _CURRENCY_WORDS.items() if "dollar" in row)
"""Currencies that are called dollars."""
_ANY_DOLLARS = listed("USD $ dollar dollars bucks dólar dólares 달러 불 ドル 弗")
AMERICAN = tuple(
    word.replace("_", " ") for word in _CURRENCY_WORDS["USD"].split() if word not in _ANY_DOLLARS
)
"""What calls American dollars so; the others may be those of any country."""


_PARTED: Mapping[str, frozenset[str]] = {
    "CENT": listed("USD EUR AUD CAD NZD SGD HKD MXN ARS BRL ZAR"),
    "PENCE": listed("GBP"),
    "DIME": listed("USD CAD"),
    "JIAO": listed("CNY"),
    "FEN": listed("CNY"),
}
"""Which currencies a coin is a part of."""


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
    word: unit for word, unit in CURRENCIES.items() if not word[-1].isalnum()
}
"""Signs that stand before a figure: `$`, `US$`, `€`."""


SHORT_CURRENCIES: Mapping[str, Unit] = {
    "rm": CURRENCIES["rm"],
    "rs": CURRENCIES["rs"],
    "kr": CURRENCIES["krona"],
    "r": CURRENCIES["rand"],
    "chf": CURRENCIES["chf"],
    "sfr": CURRENCIES["chf"],
    "ksh": CURRENCIES["kes"],
    "sh": CURRENCIES["kes"],
}
"""Letters that stand glued before a figure: `RM500`, `Rs100`."""


CURRENCY_CODES: Mapping[str, Unit] = {
    code.lower(): Unit("money", code, Decimal(1)) for code in _CURRENCY_WORDS if len(code) == 3
}
"""ISO 4217 codes, which stand before or after a figure: `USD 40`."""

POUNDS = listed("GBP LBP EGP SYP SDG")
"""Currencies whose name alone is that of a weight."""
