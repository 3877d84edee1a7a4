"""French names of days and months, and the words that say when."""

from __future__ import annotations

from reader.languages.page import MONTHS
from reader.languages.record import Dates
from reader.languages.rows import named, numbered, phrases, unaccented, valued, words

DATES = Dates(
    often=named(
        """quotidien|quotidienne|quotidiens|quotidiennes|quotidiennement=jour
        hebdomadaire|hebdomadaires=semaine mensuel|mensuelle|mensuels|mensuelles=mois
        trimestriel|trimestrielle|trimestriels|trimestrielles=trimestre
        annuel|annuelle|annuels|annuelles=an"""
    ),
    ago_before=phrases("il y a"),
    months=unaccented(numbered(MONTHS["fr"])) | {"sep": 9},
    weekdays=numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 0),
    seasons=numbered("printemps été automne hiver"),
    doubtful_months=words("sept"),
    whole_months=words("mai"),
    month_parts=named("début=early mi=mid fin=late"),
    periods=named("trimestre=Q semestre=H"),
    turns=named("ce|cet|cette=this"),
    until=phrases(
        "d ' ici au|d ' ici le|d ' ici à|d ' ici|avant le|au plus tard le|jusqu ' à|jusqu ' au|jusqu ' en|jusqu ' à la"
    ),
    since=phrases(
        "à partir de|à partir du|à compter de|à compter du|dès|dès le|depuis|depuis le|à partir d '"
    ),
    steps=named(
        """année_précédente|an_plus_tôt|année_d_'_avant|an_auparavant|année_antérieure=year_-1
        année_suivante|an_plus_tard|an_après|année_d_'_après=year_1
        mois_précédent|mois_plus_tôt|mois_d_'_avant|mois_auparavant=month_-1
        mois_suivant|mois_plus_tard|mois_après|mois_d_'_après=month_1
        veille|jour_précédent|jour_d_'_avant|nuit_précédente|soirée_précédente=day_-1
        lendemain|jour_suivant|jour_d_'_après|jour_plus_tard=day_1"""
    ),
    bases=named(
        """année_précédente|un_an_plus_tôt|sur_un_an|même_période_de_l_'_an|il_y_a_un_an=year trimestre_précédent|trois_mois_précédents=quarter mois_précédent|un_mois_plus_tôt=month semaine_précédente=week"""
    ),
    base_leads=phrases(
        """que|qu|par rapport à|par rapport au|par rapport aux|comparé à|comparée à|contre|
        inférieur à|inférieure à|inférieurs à|supérieur à|supérieure à|supérieurs à|à|au"""
    ),
    led_bases=named("""l_'_an_dernier|l_'_an_passé|l_'_année_dernière|l_'_année_passée|année_d_'_avant|même_mois_de|même_trimestre_de|même_période_de|douze_mois_plus_tôt=year
        premier_trimestre|deuxième_trimestre|troisième_trimestre|quatrième_trimestre|trimestre_dernier|trimestre_d_'_avant|trois_mois_plus_tôt=quarter
        mois_dernier|mois_passé|mois_d_'_avant=month semaine_dernière|semaine_passée|semaine_d_'_avant|une_semaine_plus_tôt=week
        la_veille|hier=day moyenne|normale|normales=average prévu|prévision|prévisions|attendu|attentes=forecast dix_ans=decade"""),
    turns_after=named("dernier|dernière|passé|passée|écoulé|écoulée=last prochain|prochaine=next"),
    stretches=named(
        "semaine=week mois=month an|année=year week-end=weekend saison=season trimestre=quarter"
    ),
    relative=named("hier=yesterday aujourd'hui=today demain=tomorrow"),
    before_year=words("en depuis avant circa"),
    before_season=words("de en au l l'"),
    links=words("au et"),
    of=words("de"),
    hour_words=words("heures heure h"),
    before_hour_word=words("à vers dès de avant après est depuis jusqu"),
    military=words("heures"),
    clock_links=words("et à"),
    minute_words=words("min minute minutes"),
    zones=named("heure_locale|,_heure_locale|(_heure_locale_)=local"),
    months_to=phrases(
        """mois jusqu ' en|mois jusqu ' à|mois jusqu ' à fin|mois à fin|mois clos en|mois clos fin|
        mois clos à fin|mois achevés en|mois achevés fin"""
    ),
    pieces=valued("quart=15 demie|demi=30") | {"trois quarts": 45},
    after_joints=valued("et=1 moins=-1"),
    clock_parts=named(
        """du_matin|de_la_matinée|ce_matin=am du_soir|de_la_soirée|ce_soir|dans_la_soirée=pm
        de_l_'_après_-_midi|cet_après_-_midi|de_l_'_après_midi=pm
        de_la_nuit|dans_la_nuit=night"""
    ),
    noons=valued("midi=720 minuit=0"),
    decades=words("années"),
    no_plurals=words("dans sans mais puis depuis plus pas les des ces ses alors après"),
    before_count=words("environ quelque presque"),
    before_bare_year=words("à"),
    counted=words("personnes pour millions milliards euros dollars autres jours"),
    ahead=phrases("avant"),
    before_date=words("le du au dès"),
    before_day=words("le"),
    day_first=True,
)
