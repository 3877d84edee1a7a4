"""How German makes a claim less sure or less binding."""

from __future__ import annotations

from reader.languages.record import Hedges
from reader.languages.rows import beside, cues, phrases, words

HEDGES = Hedges(
    cues=cues(
        possible=phrases(
            """könnte|könnten|dürfte|dürften|dürfe|möglicherweise|vielleicht|eventuell|
            womöglich|möglich|denkbar|unter umständen|nicht ausgeschlossen|
            nicht auszuschließen|droht zu|drohen zu|möglicher|mögliche|möglichen|mögliches|
            potenziell|potentiell|gegebenenfalls|allenfalls|schloss nicht aus|schlossen nicht aus|
            schließt nicht aus|nicht auszuschließen|schließen nicht aus|schließe nicht aus|nicht ausschließen"""
        ),
        likely=phrases(
            """große wahrscheinlichkeit|großer wahrscheinlichkeit|hohe wahrscheinlichkeit|hoher wahrscheinlichkeit|sehr wahrscheinlich|spricht viel dafür|kalkuliert|kalkulieren|kalkulierte|kalkulierten|kalkuliere|gehe|geht|gehen|ging|gingen|sagt voraus|sagen voraus|sagte voraus|vorausgesagt|vorhergesagt|im anzug|einkalkuliert|eingeplant|dem vernehmen nach erwartet|rechnet|rechnen|rechnete|rechneten|rechne|erwarte|vermute|mutmaße|prognostiziere|
            gehe davon aus|gingen davon aus|ging davon aus|
            veranschlagt|veranschlagen|veranschlagte|kalkuliert mit|kalkulieren mit|
            stellt sich auf|stellen sich auf|wahrscheinlich|voraussichtlich|vermutlich|wohl|erwartet|erwarten|erwartete|
            rechnet mit|rechnen mit|rechnete mit|geht davon aus|gehen davon aus|prognostiziert|
            aller voraussicht nach|höchstwahrscheinlich|zu erwarten|wird damit gerechnet|
            absehbar|mutmaßt|vermutet|vermuten|vermuteten|vermutete"""
        ),
        hearsay=phrases(
            """angeblich|angebliche|angeblichen|angeblicher|mutmaßlich|mutmaßliche|
            mutmaßlichen|mutmaßlicher|mutmaßliches|verdächtigt|verdächtiger|
            verdächtige|verdächtigen|unbestätigt|unbestätigten|unbestätigte|
            dem vernehmen nach|gerüchteweise|sogenannte|sogenannten|sogenannter|vorgeblich|
            steht im verdacht|stehen im verdacht|unter verdacht"""
        ),
        belief=phrases(
            """offenbar|anscheinend|scheinbar|scheint|scheinen|scheine|gelte als|schien|schienen|gilt als|
            gelten als|augenscheinlich|offensichtlich|dem anschein nach|deutet darauf hin|
            deuten darauf hin|deutet auf|deuten auf|wirkt wie|allem anschein nach|
            ersten erkenntnissen zufolge|nach ersten erkenntnissen"""
        ),
        estimate=phrases(
            "schätzungsweise|geschätzt|geschätzte|geschätzten|schätzt|schätzen|schätze"
        ),
        advice=phrases(
            """sollte|sollten|solle|empfohlen|empfiehlt|empfehlen|rät|raten|er rate|sie rate|man rate|dazu geraten|davon abgeraten|
            ratsam|angeraten"""
        ),
        duty=phrases(
            """muss|müssen|musste|mussten|müsse|müsste|müssten|verpflichtet|pflicht|
            verpflichtend|vorgeschrieben|zwingend|gezwungen|obligatorisch|hat zu|haben zu"""
        ),
        permit=phrases("""untersagt|verboten|das recht|erlaubt|dürften nicht|berechtigt|berechtigt zu|ist frei|
            kann|können|könne|konnte|konnten|darf|dürfen|durfte|durften|in der lage"""),
        proposal=phrases("schlägt vor|schlagen vor|vorgeschlagen|regt an|angeregt|vorschlag"),
        intent=phrases(
            """plant|planen|plante|planten|plane|prüfe|erwäge|beabsichtige|hoffe|will|wollen|wollte|wollten|wolle|erwägt|erwägen|
            beabsichtigt|beabsichtigen|prüft|prüfen|hat vor|haben vor|strebt an|hofft|hoffen|
            zieht in betracht|ziehen in betracht|denkt über|denken über|geplant|geplante|
            geplanten|vorgesehen|überlegt"""
        ),
        told=phrases("""nach darstellung|nach einschätzung|nach ansicht|nach auskunft|nach überzeugung|nach auffassung|nach meinung|nach erkenntnissen|nach informationen|den angaben nach|nach eigenen angaben|nach berichten|medienberichten|ermittler|anklage|anklageschrift|vorwürfen|ermittlern|nach dem entwurf|dem entwurf nach|entwurf|staatsanwaltschaft|berichtet|berichten|berichteten| berichtete|bericht|
            laut|zufolge|nach angaben|glaubt|glauben|meint|meinen|hält für"""),
        rated=phrases(
            """beziffert|beziffern|bezifferte|bezifferten|taxiert|taxieren|taxierte|taxierten|setzt|setzen|setzte|setzten|angesetzt"""
        ),
        shall=phrases("soll|sollen"),
        open=phrases(
            """wirft|werfen|warf|warfen|legt|legen|legte|legten|angelastet|zur last|bezichtigt|bezichtigen|beschuldigen|verdacht|hält sich|halten sich|offen|offenhalten|behält|behalten|behielt|behielten|vorbehalten|vorbehält|option|optionen|gebeten|angehalten|verlangt|erforderlich|nötig|notwendig|aussteht|ausstehend|steht noch aus|stehen noch aus|noch aus|steht aus|stehen aus|käme|kämen|bekäme|bekämen|gäbe|gäben|zahlten|müsste|interesse|interessiert|macht verantwortlich| machen verantwortlich|machte verantwortlich|verantwortlich|zwang|zwingt|zwangen|gezwungen| bis zu|sieht vor|sehen vor|vorsieht|zugesagt|entwurf vor|
            vorläufig|vorläufigen|vorläufige|vorläufiger|wenn|falls|ob|würde|würden|wäre|wären|hätte|hätten|fordert|fordern|forderte|
            forderten|verlangt|verlangen|verlangte|bittet|baten|bat|versucht|versuchte|
            versuchen|versuch|plan|pläne|absicht|ziel|prognose|prognosen|schätzung|
            schätzungen|erwartung|erwartungen|möglichkeit|gefahr|risiko|verdacht|vorwurf|
            vorwürfe|beschuldigt|angeklagt|angeklagte|anklage|werfen vor|wirft vor|befürchtet|
            befürchten|sorge|zweifel|frage|fraglich|unklar|ungewiss|umstritten|hypothese|
            theorie|aufgerufen|stellt sich|stellen sich|stellte sich|stellten sich|rief|ruft|angekündigt|kündigte|kündigt|versprach|verspricht|
            droht|drohen|wollte|angewiesen|angeordnet|aufgefordert|beauftragt|bereit|
            geeignet|fähig|chance|chancen|aussicht|aussichten"""
        ),
    ),
    needs_after=beside(("rechnet|rechnen|rechnete|rechneten|rechne", "mit damit")),
    not_before=beside(
        ("stellt sich|stellen sich|stellte sich|stellten sich", "heraus vor hinter gegen der den"),
        (
            "kann|können|konnte|konnten|darf|dürfen|durfte|durften",
            "nicht nie niemand kein keine keinen",
        ),
        ("könnten", "nicht nie kein keine keinen"),
        ("wollen|will|wollte|wollten", "nicht"),
    ),
    done=frozenset({"musste", "mussten"}),
    not_after=beside(
        ("möglich|mögliche|möglichen", "so wie alle allen schnell bald"),
        ("verdächtigen|verdächtige|verdächtiger", "der die den dem ein eine einen zwei drei"),
        ("raten", "den die"),
    ),
    beside_verbs=frozenset(
        phrases("wahrscheinlich|höchstwahrscheinlich|vermutlich|wohl|aller voraussicht nach")
    ),
    firm=words(
        """beschließt beschloss beschlossen bestätigt bestätigte verhängt verhängte genehmigt
        weiß wissen nachweislich sicher gewiss tatsächlich eindeutig unterzeichnet bewies
        beweist bewiesen zeigt zeigte erwiesen beginnt begann entschied entschieden"""
    ),
    needs_within=beside(
        ("wirft|werfen|warf|warfen|behält|behalten|behielt|behielten", "vor"),
        ("legt|legen|legte|legten", "last"),
        ("hält sich|halten sich", "offen"),
        ("kalkuliert|kalkulieren|kalkulierte|kalkulierten|kalkuliere", "mit"),
        ("gehe|geht|gehen|ging|gingen", "davon"),
        ("beziffert|beziffern|bezifferte|bezifferten|taxiert|taxieren|taxierte|taxierten", "auf"),
        ("setzt|setzen|setzte|setzten", "an"),
    ),
    by_form=words("soll sollen"),
    settled=frozenset(
        phrases(
            "plant|planen|plante|planten|geplant|geplante|geplanten|vorgesehen|will|wollen|beabsichtigt|beabsichtigen|hat vor|haben vor|angekündigt"
        )
    ),
    will=words("wird werden"),
    light=words("beitragen dazu helfen"),
    purpose=phrases("damit|so dass|sodass"),
    would=("würde", "würden"),
    whether=words("ob"),
    unknown=phrases(
        """unklar|unbekannt|nicht bekannt|nicht geklärt|ungeklärt|nicht fest|noch ermittelt|
        wird ermittelt|noch nicht ermittelt|nicht klar|noch keine angaben|keine hinweise auf|
        rätsel"""
    ),
    unknown_of=words(
        "ursache brandursache unfallursache absturzursache unglücksursache grund gründe motiv warum weshalb auslöser"
    ),
    ordering=words(
        """verurteilt verurteilte angeordnet ordnete anordnete verfügt verfügte verpflichtet verpflichtete auferlegt angewiesen aufgefordert verhängt verhängte
        gesetz verordnung vorschrift vorschriften satzung regeln vorgeschrieben vorschreibt vorsieht"""
    ),
    deeds=words(
        """-ung -ungen -kauf -käufe -bau -gang -zug -tritt -schluss -ruf -schritt -nahme -satz -fahrt
        -stopp -verbot -ion -ierung klage klagen streik gesetz reform reise besuch einsatz steuer wechsel
        rücktritt kredit vertrag projekt antritt export import wahl teilnahme plan"""
    ),
)
