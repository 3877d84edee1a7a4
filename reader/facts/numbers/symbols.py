"""Units and lengths of time as standards write them: `km`, `EUR`, `P2Y`."""

from __future__ import annotations

from collections.abc import Mapping

from reader.facts.numbers.amount import Amount
from reader.facts.numbers.unit import Unit

_ROWS = """
millimeter=mm centimeter=cm meter=m kilometer=km mile=mi nautical_mile=nmi yard=yd foot=ft inch=in
running_meter=m milligram=mg gram=g kilogram=kg tonne=t kiloton=kt megaton=Mt pound=lb ounce=oz
stone=st milliliter=ml centiliter=cl liter=l hectoliter=hl gallon=gal barrel=bbl pint=pt quart=qt
bushel=bu cubic_meter=m³ cubic_foot=ft³ cubic_kilometer=km³ acre-foot=ac⋅ft square_meter=m²
square_kilometer=km² square_mile=mi² square_foot=ft² square_yard=yd² hectare=ha acre=ac pyeong=평
kph=km/h mph=mph meters_per_second=m/s kilometers_per_second=km/s knot=kn feet_per_second=ft/s
mach=Ma watt=W kilowatt=kW megawatt=MW gigawatt=GW terawatt=TW horsepower=hp watt-hour=Wh
kilowatt-hour=kWh megawatt-hour=MWh gigawatt-hour=GWh terawatt-hour=TWh joule=J kilocalorie=kcal
calorie=cal bit=bit byte=B megabit=Mbit gigabit=Gbit kilobyte=kB megabyte=MB gigabyte=GB
terabyte=TB petabyte=PB exabyte=EB hertz=Hz kilohertz=kHz megahertz=MHz gigahertz=GHz volt=V
kilovolt=kV pascal=Pa hectopascal=hPa bar=bar psi=psi celsius=°C fahrenheit=°F degree=° percent=%
percentage_point=pp basis_point=bp millisecond=ms second=s minute=min hour=h day=d week=wk
fortnight=fortnight month=mo year=yr decade=decade century=century CENT=¢ PENCE=p DIME=dime
"""
_SYMBOLS: Mapping[str, str] = {
    name.replace("_", " "): symbol
    for row in _ROWS.split()
    for name, _, symbol in [row.partition("=")]
}

_LENGTHS: Mapping[str, tuple[str, int, str]] = {
    "second": ("PT", 1, "S"),
    "minute": ("PT", 1, "M"),
    "hour": ("PT", 1, "H"),
    "day": ("P", 1, "D"),
    "week": ("P", 1, "W"),
    "fortnight": ("P", 2, "W"),
    "month": ("P", 1, "M"),
    "year": ("P", 1, "Y"),
    "decade": ("P", 10, "Y"),
    "century": ("P", 100, "Y"),
}
"""From a unit to what stands before its figure, how many of what it is, and what stands after."""


def symbol_of(unit: Unit) -> str:
    """The symbol of a unit or the ISO 4217 code of a currency; "" for money of no single code."""
    if unit.dimension != "money":
        return _SYMBOLS.get(unit.name, unit.name)
    is_code = len(unit.name) == 3 and unit.name != "CFA"
    return unit.name if is_code else _SYMBOLS.get(unit.name, "")


def duration_of(amount: Amount) -> str:
    """A length of time as `P2Y` or `PT90M`; "" for a range, `years`, and parts of a second."""
    if amount.unit is None or amount.unit.name not in _LENGTHS or amount.high is not None:
        return ""
    before, size, after = _LENGTHS[amount.unit.name]
    return f"{before}{(amount.value * size).normalize():f}{after}"
