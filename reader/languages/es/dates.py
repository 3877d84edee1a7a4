"""Spanish names of days and months, and the words that say when."""

from __future__ import annotations

from reader.languages.page import MONTHS
from reader.languages.record import Dates
from reader.languages.rows import named, numbered, phrases, valued, words

DATES = Dates(
    often=named(
        """diario|diaria|diarios|diarias|diariamente=día semanal|semanales|semanalmente=semana
        mensual|mensuales|mensualmente=mes trimestral|trimestrales=trimestre
        anual|anuales|anualmente=año"""
    ),
    ago_before=phrases("hace"),
    months=numbered(MONTHS["es"]),
    weekdays=numbered("lunes martes miércoles jueves viernes sábado domingo", 0),
    seasons=numbered("primavera verano otoño invierno"),
    short_months=words("mar ene sep"),
    month_parts=named("principios|comienzos|inicios=early mediados=mid finales|fines=late"),
    periods=named("trimestre=Q semestre=H siglo=C"),
    turns=named("""este|esta=this próximo|próxima=next pasado|pasada|último|última=last"""),
    turns_after=named("pasado|pasada=last próximo|próxima|siguiente=next"),
    until=phrases("antes del|a más tardar el|hasta|hasta el|hasta la"),
    since=phrases("desde|desde el|desde la|a partir de|a partir del"),
    steps=named(
        """año_anterior|año_antes|año_previo|año_precedente=year_-1
        año_siguiente|año_después|año_más_tarde|año_posterior=year_1
        mes_anterior|mes_antes|mes_previo=month_-1
        mes_siguiente|mes_después|mes_más_tarde=month_1
        víspera|día_anterior|día_antes|día_previo|noche_anterior|tarde_anterior=day_-1
        noche_previa=day_-1
        día_siguiente|día_después|día_más_tarde|mañana_siguiente|noche_siguiente=day_1"""
    ),
    bases=named(
        """interanual|interanuales|un_año_antes|hace_un_año=year intertrimestral|trimestre_anterior|trimestre_previo=quarter intermensual|mes_previo=month semana_previa=week"""
    ),
    base_leads=phrases(
        """que|respecto a|respecto al|respecto de|respecto del|con respecto a|con respecto al|frente a|frente al|
        comparado con|comparada con|en comparación con|sobre|por debajo de|por encima de|inferior a|superior a"""
    ),
    led_bases=named("""año_pasado|año_anterior|año_previo|año_antes|año_atrás|mismo_mes_del|mismo_mes_de|mismo_trimestre_del|mismo_trimestre_de|mismo_periodo_del|mismo_período_del|mismo_periodo_de|mismo_período_de|doce_meses_antes=year
        primer_trimestre|segundo_trimestre|tercer_trimestre|cuarto_trimestre|trimestre_pasado|tres_meses_antes|tres_meses_anteriores=quarter
        mes_pasado|mes_anterior|mes_antes=month semana_pasada|semana_anterior|semana_antes=week ayer|día_anterior|víspera=day
        media|promedio=average previsto|previsión|previsiones|esperado|pronosticado=forecast diez_años=decade"""),
    stretches=named("semana=week mes=month año=year temporada=season trimestre=quarter"),
    relative=named("ayer=yesterday hoy=today"),
    before_year=words("en desde circa"),
    before_season=words("de del en"),
    links=words("al y"),
    of=words("de del"),
    before_hour=words("las"),
    after_hour=words(". , hoy mañana ayer cuando pero"),
    clock_leads=words("a hacia desde hasta sobre son"),
    military=words("horas"),
    clock_links=words("y a"),
    meridians=named("a_._m_.|a_._m|am=am p_._m_.|p_._m|pm=pm"),
    minute_words=words("min minuto minutos"),
    zones=named("hora_local|,_hora_local|(_hora_local_)=local"),
    months_to=phrases(
        """meses hasta|meses a|meses terminados en|meses finalizados en|meses cerrados en|
        meses hasta finales de|meses hasta fines de"""
    ),
    pieces=valued("cuarto=15 media=30") | {"tres cuartos": 45},
    after_joints=valued("y=1 menos=-1"),
    clock_parts=named(
        """de_la_mañana|de_la_madrugada=am de_la_tarde=pm de_la_noche=pm del_mediodía=pm
        del_día=pm"""
    ),
    noons=valued("mediodía=720 medianoche=0"),
    decades=words("años"),
    no_plurals=words("los las es más tras después sus"),
    before_count=words("unos unas casi aproximadamente"),
    before_bare_year=words("a"),
    counted=words("personas por millones euros dólares más otros otras días"),
    ahead=phrases("antes de"),
    weekday_turns=named("último|pasado=last este=this próximo=next"),
    before_date=words("el del al desde"),
    hour_words=words("horas h"),
    before_hour_word=words("las la"),
    day_first=True,
    before_day=words("el día"),
)
