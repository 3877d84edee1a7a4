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


CURRENCIES = {
    word.replace("_", " "): Unit("money", row.split()[0], Decimal(1))
    for row in _CURRENCY_WORDS.values()
    for word in row.split()[1:]
}


def foreign(country: str, word: str) -> tuple[Unit, int] | None:
    """The currency of a country under a word that many have: `Namibian dollars`."""
    unit = CURRENCIES.get(word)
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
    word: unit for word, unit in CURRENCIES.items() if not word[-1].isalnum()
}
"""Signs that stand before a figure: `$`, `US$`, `€`."""


CURRENCY_CODES: Mapping[str, Unit] = {
    code.lower(): Unit("money", code, Decimal(1)) for code in _CURRENCY_WORDS if len(code) == 3
}
"""ISO 4217 codes, which stand before or after a figure: `USD 40`."""
