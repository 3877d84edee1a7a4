"""What German claims: which way, of how many, done or to be done."""

from __future__ import annotations

from reader.languages.claims import Direction, Scope, Tense
from reader.languages.rows import opposites, phrases, words

DIRECTION = Direction(
    pointing=words(
        "entscheidung entscheidungen schritt schritte maßnahme maßnahmen beschluss vorgehen"
    ),
    causes=opposites(
        """
        > wegen|aufgrund|auf grund|infolge|als folge|als reaktion auf|
        als antwort auf|angesichts|dank|ausgelöst durch|verursacht durch|
        ausgelöst von|verursacht von =
        führte zu|führten zu|führt zu|führen zu|führte zum|führte zur|führten zum|
        führten zur|verursachte|verursachten|verursacht|bewirkte|bewirkten|löste|
        lösten
        """
    ),
    ended=words("endet enden endete endeten beendet ende aufgehoben hebt hob aufhebung vorbei"),
    later=words("bis bevor ehe sobald erst vor nachdem"),
    put_off=words("verschoben verschiebt verschob verzögert vertagt aufgeschoben"),
    opposites=opposites(
        """steig*|stieg*|gestieg*|anstieg*|angestieg*|anzusteigen|zunehm*|zugenommen|zunahm*|zunimmt|zuwachs*|wachse*|wächst|
              wuchs*|gewachsen|wachstum*|erhöh*|kletter*|geklettert|zugelegt|zulegt*|zulegen|vermehr*|ausweit*|ausgeweitet|verdoppel*|aufschwung|
              emporschnell*|hochschnell*|angehoben|anheb*|verteuer*|anzieh*|anzog*|angezogen|plus =
              verengt*|verringert*|schmälert*|geschmälert|nachgeb*|sink*|sank*|gesunken|senk*|gesenkt|absenk*|fiel*|gefallen|fällt|fallen|fallend*|abnehm*|abgenommen|abnahm*|abnimmt|
              rückgang*|rückgäng*|zurückgeh*|zurückgegangen|zurückging*|schrumpf*|geschrumpft|reduzier*|verringer*|
              vermindert*|halbier*|einbruch|eingebrochen|einbrach*|nachgegeben|nachgab*|gekürzt|kürzt*|kürzen|kürzung*|abgestürzt|
              abstürz*|einbüß*|eingebüßt|verbillig*|abschwung|minus
            gewinn|gewinne|gewinnen|gewinns|überschuss|überschüsse|überschüssen =
              verlust|verluste|verlusten|verlusts|verlustes|defizit|defizite|fehlbetrag|verlor|verloren|verliert
            gewann|gewannen|gewinnt|gewonnen|siegte|siegten|siegt|sieg|siegen|siege =
              verlor|verloren|verliert|unterlag|unterlagen|unterlegen|niederlage|niederlagen
            verbesser*|besserte|besser|besserung =
              verschlechter*|verschlimmer*|schlechter|verschlechterung
            beschleunig* = verlangsam*|gebremst|bremst|bremsen
            erweiter*|ausgeweitet|ausweit*|ausbau*|ausgebaut|aufbaut*|aufgebaut|aufstock*|aufgestockt|verlänger* =
              verkleiner*|eingeschränkt|einschränk*|abbau*|abgebaut|verkürz*
            stärk*|gestärkt|verstärk* = schwäch*|geschwächt|abgeschwächt|abschwäch*
            befürwort*|unterstütz*|zugestimmt|zustimm* = abgelehnt|ablehn*|widersetz*|bekämpf*
            befürworter*|anhänger*|unterstützer* = gegner*|kritiker*
            > für = gegen
            bestand|bestanden|besteht|bestehen = durchgefallen|durchfiel*|gescheitert|scheiter*
            öffn*|geöffnet|eröffn*|wiedereröffn*|eröffnung|öffnung = schließen|schließt|schließung*|schloss|schlossen|geschlossen|gesperrt|sperr*
            begonnen|begann*|beginn*|gestartet|start*|anfang|eröffnet* =
              beendet*|endet*|enden|ende|abgeschlossen|gestoppt|stoppt*|eingestellt|schluss
            fortgesetzt|fortsetz*|fortgeführt|weitergeführt = unterbrochen|abgebrochen|eingestellt|gestoppt|beendet*|ausgesetzt
            kauf|kaufe|kaufen|kauft*|gekauft|erwarb*|erworben|erwerb*|käufer|käufern|käuferin|ankauf =
              verkauf*|veräußer*|abgestoßen
            import|importe|importen|importiert* = export|exporte|exporten|exportiert*
            eingestellt = entlassen
            verhängt|verhängte*|eingeführt|einführ* = aufgehoben|aufheb*|abgeschafft|abschaff*
            verschärf*|verschärft = gelockert|locker*
            gelobt|lob|lobt*|begrüßt*|würdigt* = kritisiert*|verurteil*|getadelt|rügt*
            geboren|geburt = gestorben|starb*|tod
            überlebt*|überleb* = starb*|gestorben|umgekommen
            festgenommen|verhaftet* = freigelassen|freigekommen|entlassen
            gebaut|errichtet*|aufgebaut = abgerissen|zerstört*|abgebaut
            angenommen|annahm*|annahme|gebilligt|billigt* = abgelehnt|ablehn*|verworfen|zurückgewiesen
            erlaubt*|gestattet*|genehmigt* = verboten|verbot|verbiet*|untersagt*
            gefunden|entdeckt* = verloren|verlor|übersehen
            mehr|höher*|größer*|häufiger|doppelt so|mal so|zweimal so|dreimal so|viermal so|fünfmal so|zehnmal so = weniger|niedriger*|geringer*|kleiner*|seltener|halb so
            höchste*|größte*|meiste* = niedrigste*|kleinste*|wenigste*|geringste*
            beste*|bester = schlechteste*|schlimmste*
            > vor = nach
            > wegen|aufgrund|dank|infolge = trotz|ungeachtet
            außer kraft = in kraft
            > über|oberhalb = unter|unterhalb
            > innerhalb = außerhalb
            ja-stimmen|ja = nein-stimmen|nein
            aufrechterh*|beibehalt*|beibehielt*|festgehalten|festhält|festhalten|festhielt* = zurückzieh*|zurückgezogen|zurückzog*|fallengelassen|aufgegeben|verzicht*
            ernannt*|ernenn*|berufen|berief*|bestellt = abberufen|abberief*|abgesetzt|absetz*|entlassen|entließ*
            beitr*|beigetreten|eintr*|eingetreten = austr*|ausgetreten|austritt*
            einmarsch*|einmarschier*|vorrück*|vorgerückt|vormarsch = abzug*|abzieh*|abgezogen|rückzug*
            angriff*|angreif*|angegriffen|offensiv* = verteidig*|defensiv*|abwehr*
            vermiet*|vermieter* = miete|mieten|mieter*|gemietet
            gläubiger* = schuldner*
            kläger* = beklagt*|angeklagt*
            arbeitgeber* = arbeitnehmer*|beschäftigt*
            täter* = opfer*
            verleih*|verlieh*|leihgeb* = leihnehm*|entleih*|ausgeliehen
            einzahl*|eingezahlt = auszahl*|ausgezahlt|abgehoben
            einschalt*|eingeschaltet|angeschaltet = abschalt*|abgeschaltet|ausgeschaltet
            aufwert*|aufgewertet|hochgestuft|heraufgestuft = abwert*|abgewertet|herabgestuft
            entlast* = belast*
            gelungen|gelang|gelingt = misslungen|misslang|misslingt|missglückt
            übertr*|übertroffen|übersteig*|überschr* = unterschr*|verfehl*|verfehlt
            """
    ),
    contrasts=opposites(
        """groß*|riesig*|gewaltig*|enorm*|bedeutend*|wichtig*|erheblich*|beträchtlich* = klein*|winzig*|gering*|unbedeutend*|unwichtig*|leicht*
            viele|vieler|vielen|zahlreich* = wenige|weniger|wenigen|kaum
            hoch|hohe|hohen|hoher|hohes|hohem = niedrig*|tief|tiefe|tiefen|tiefer
            lang|lange|langen|langer|langes = kurz|kurze|kurzen|kurzer|kurzes
            stark|starke|starken|starker|starkes|kräftig*|deutlich* = schwach|schwache|schwachen|schwacher|schwaches|leicht*
            schnell*|rasch*|zügig*|sofort = langsam*|allmählich
            gut|gute|guten|guter|gutes|positiv* = schlecht*|negativ*
            einfach*|leicht|leichte|leichten = schwer|schwere|schweren|schwierig*|kompliziert*
            neu|neue|neuen|neuer|neues|modern*|jung|junge|jungen|junger = alt|alte|alten|alter|altes|veraltet*
            ehemalig*|frühere|früheren|früherer = jetzig*|derzeitig*|aktuell*|amtierend*
            erste|ersten|erster|erstes = letzte|letzten|letzter|letztes
            früh|frühe|frühen = spät|späte|späten
            nördlich*|norden|nord = südlich*|süden|süd
            östlich*|osten|ost = westlich*|westen|west
            links|linke|linken|linker = rechts|rechte|rechten|rechter
            ober* = unter*
            schwarz* = weiß*
            heiß*|warm*|wärme|hitze = kalt|kalte|kalten|kälte
            trocken*|dürre = nass|nasse|nassen|feucht*
            reich|reiche|reichen = arm|arme|armen
            öffentlich* = privat*|geheim*
            heimisch*|inländisch*|inland = ausländisch*|ausland
            männlich*|mann|männer|männern = weiblich*|frau|frauen
            freund|freunde|verbündet* = feind|feinde|gegner
            sicher|sichere|sicheren = gefährlich*|unsicher*
            vorteil|vorteile|nutzen = nachteil|nachteile|schaden
            erfolg|erfolge|erfolgreich* = misserfolg|scheitern|erfolglos*
            mehrheit = minderheit
            selten|seltene|seltenen|ungewöhnlich* = häufig*|oft|gewöhnlich*|üblich*
            immer|stets = nie|niemals|selten
            billig*|günstig* = teuer|teure|teuren
            kostenlos* = kostenpflichtig*
            ganz|ganze|ganzen|vollständig* = teilweise
            freiwillig* = verpflichtend*|zwangsweise
            schuldig = unschuldig
            krank|kranke|kranken = gesund|gesunde|gesunden
            tot|tote|toten = lebend*|lebendig*
            morgen|morgens = abend|abends
            mit = ohne
            zu = ab
            """
    ),
    prefixes=("un",),
)

DENIALS = opposites(
    """ausschließ*|ausschloss*|ausgeschlossen =
          ankündig*|angekündigt|zusag*|zugesagt|zusicher*|zugesichert|erwäg*|erwog*|vorsieht|bestätig*
    bestreit*|bestritt*|dementier*|leugne*|geleugnet|zurückweis*|zurückwies* =
          einräum*|eingeräumt|zugeb*|zugab*|zugegeben|zugibt|gesteh*|gestand*|bestätig*
    verweiger* = gewähr*|erteil*
    """
)

SCOPE = Scope(
    second=(
        r"\b(?:zweit|dritt|viert|fünft)-?(größt|höchst|längst|kleinst|ältest|jüngst|stärkst|tiefst|schnellst|teuerst|reichst|best|schlechtest|wichtigst|meist|niedrigst|schwerst|kürzest|wärmst|heißest|trockenst)\w*"
    ),
    first=(
        r"\b(größt|höchst|längst|kleinst|ältest|jüngst|stärkst|tiefst|schnellst|teuerst|reichst|best|schlechtest|wichtigst|meist|niedrigst|schwerst|kürzest|wärmst|heißest|trockenst)e[nmrs]?\b"
    ),
    amounts=opposites(
        """
        > alle|allen|aller|alles|sämtliche*|jede|jeder|jedes|jedem|jeden|ganze|ganzen|beide|beiden =
          einige|einigen|einiger|manche|mancher|manchen|mehrere|mehreren|mehrerer|teil|teile|teilen|wenige|wenigen|einzelne|einzelnen
        > alle|allen|aller|sämtliche*|jede|jeder = meisten|mehrheit|großteil|hälfte
        > meisten|mehrheit|großteil = einige|einigen|wenige|wenigen|manche|hälfte|minderheit
        """
    ),
    highest=(
        "*ßte",
        "*ßten",
        "*ßter",
        "*ßtes",
        "*chste",
        "*chsten",
        "*chster",
        "*ngste",
        "*ngsten",
        "*rkste",
        "*rksten",
        "*este",
        "*esten",
        "*ster",
        "erste",
        "ersten",
        "erster",
        "erstes",
        "meisten",
        "beste",
        "besten",
        "schlimmste",
        "schlimmsten",
    ),
    one_of=(
        "einer der",
        "eine der",
        "eines der",
        "einem der",
        "einen der",
        "einer von",
        "eine von",
        "eines von",
        "zu den",
        "unter den",
    ),
    places=(
        "stadt|gemeinde|dorf|ort",
        "region|landkreis|kreis|bezirk|bundesland|provinz|kanton",
        "land|landes|lande|nation|bundesweit|landesweit|deutschlandweit",
        "kontinent|kontinents|europa|europas|europaweit",
        "welt|weltweit",
    ),
    since=words("seit"),
    ever=(
        "nie zuvor",
        "noch nie",
        "aller zeiten",
        "der geschichte",
        "je zuvor",
        "jemals",
        "seit beginn der aufzeichnungen",
        "seit messbeginn",
    ),
    only=words("nur lediglich ausschließlich"),
    sole=words("einzige einziger einzigen einziges einzigem alleinige alleiniger alleinigen"),
    of=words("der des von"),
    parts=phrases(
        """
        die hälfte der|die hälfte des|ein teil der|ein teil des|teile der|teile des|einen teil der|einen teil des|
        die meisten der|viele der|einige der|mehrere der|ein drittel der|ein viertel der|fast alle|nahezu alle|
        ein großteil der|ein großteil des|einen großteil der
        """
    ),
    partly=words("teilweise größtenteils überwiegend fast nahezu prozent zum"),
)

TENSE = Tense(
    settling=phrases(
        "ernannt|benannt|gewählt|bestimmt|beschlossen|entschieden|abgestimmt|gebilligt|genehmigt|"
        "vereinbart|zugesagt|versprochen|verpflichtet|unterschrieben|unterzeichnet|beauftragt|erlaubt|"
        "engagiert|eingestellt|eingeladen|festgelegt|angesetzt|vergeben|zugeteilt|vorgeschlagen|"
        "berufen|bestätigt|eingewilligt|zugestimmt|bestellt"
    ),
    planned=(
        "soll",
        "sollen",
        "will",
        "wollen",
        "plant",
        "planen",
        "beabsichtigt",
        "beabsichtigen",
        "möchte",
        "möchten",
        "hofft",
        "hoffen",
        "gedenkt",
        "gedenken",
        "wird",
        "werden",
    ),
    becoming=words("wird werden"),
    done=words("hat haben hatte hatten wurde wurden"),
    undecided=(
        r"\b(?:entscheide[nt]?|entscheidung|unentschieden|offen|prüf(?:en|t)|erwäg(?:en|t)|"
        r"überleg(?:en|t)|berät|beraten)\b[^.;]{0,60}?\bob\b"
        r"|\bob\b(?=[^.;]{0,80}?, (?:entscheide[nt]|ist (?:noch )?offen|steht noch))"
    ),
    verb_last=True,
    done_last=words("ist sind"),
)
