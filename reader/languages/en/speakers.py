"""Who speaks in English news."""

from __future__ import annotations

from reader.languages.rows import words
from reader.languages.speakers import Speakers

SPEAKERS = Speakers(
    claiming=words(
        """accuse accuses accused blame blames blamed put puts count counts counted estimate
        estimates estimated reckon reckons reckoned calculate calculates calculated forecast
        forecasts expect expects expected predict predicts predicted project projects projected
        demand demands demanded see sees saw recorded registered"""
    ),
    not_after=words(
        """to be been being is are was were not t will would above below beyond beat beating missed
        missing topped topping exceeded exceeding met against versus than with in of"""
    ),
    not_before=words("by of"),
    kinds=(
        words("union unions unionists unionist"),
        words(
            "police detectives detective investigators investigator officers prosecutor prosecutors"
        ),
        words("firefighters firefighter brigade"),
        words("judge judges court tribunal magistrate jury"),
        words("analyst analysts economist economists broker brokers strategist"),
        words(
            """company firm manufacturer maker operator airline retailer brewery owner owners bank
            supplier contractor developer builder shipowner"""
        ),
        words(
            """government ministry minister ministers cabinet officials official authorities
            authority council councillors mayor governor president premier prefecture regulator
            watchdog supervisor agency commission committee panel inspectors"""
        ),
        words("opposition"),
        words("campaigners campaigner activists activist campaign charity environmentalists"),
        words("observers observer monitors"),
        words(
            "scientists scientist researchers researcher study professor biologist geologist experts expert specialists specialist"
        ),
        words("doctors doctor hospital surgeon nurses medics"),
        words(
            "witnesses witness residents villagers neighbours neighbors locals passengers tenants"
        ),
        words("parents family relatives mother father widow"),
        words("army military troops"),
        words("rebels rebel militants"),
        words("landlords landlord employers employer growers shopkeepers"),
    ),
    anyone=words(
        """company firm group agency team organisation organization body club side spokesman
        spokeswoman spokesperson sources source report statement people man woman"""
    ),
)
