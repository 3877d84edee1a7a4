"""German words for the stages and outcomes of a case, a decision, a deal, and of what happens."""

from __future__ import annotations

from reader.languages.claims import Outcomes
from reader.languages.rows import opposites, words

OUTCOMES = Outcomes(
    stages=opposites(
        """
        suspected = verdächtigt|stehen im verdacht|steht im verdacht|unter verdacht|unter dem verdacht|~verdacht|~verdächtig*|~mutmaßlich*|~tatverdächtig*
        questioned = vernommen|vernimmt|vernahm*|befragt|befragte|befragten|verhört|verhörte*|vernehmung*|~zeuge|~zeugen
        sought = gefahndet|fahndet|fahndung*|fahndete*|auf der flucht|gesucht|flüchtig|~suche|~sucht
        arrested = festgenommen|festnahm*|nahm .. fest|nahmen .. fest|nimmt .. fest|nehmen .. fest|verhaft*|festzunehmen|
          in gewahrsam|in polizeigewahrsam|in untersuchungshaft|in u haft|haftbefehl*|~haft|~gefasst|~festgehalten|~untersuchungshaft
        charged = angeklagt|angeklagte|anklage|anklagen|klagte .. an|klagt .. an|anklageschrift|angeklagten|beschuldigt|~vorwurf|~vorwürfe|~angeklagter
        tried = vor gericht|muss sich vor|prozess begann|prozess begonnen|prozessauftakt|~prozess|~prozesses|~verhandelt
        convicted = verurteil*|schuldig gesprochen|schuldspruch|sprach .. schuldig|sprachen .. schuldig|für schuldig befunden|schuldig befunden|schuldig
        pleaded = gestand|gestanden|gesteht|geständnis|geständig|legte .. geständnis
        denied = bestritt*|bestreit*|dementier*|wies .. zurück|wiesen .. zurück|weist .. zurück|zurückgewiesen|leugne*|geleugnet|abgestritten
        admitted = räumte .. ein|räumten .. ein|räumt .. ein|eingeräumt|gab .. zu|gaben .. zu|gibt .. zu|zugegeben|gestand|gestanden|gesteht
        silent = äußerte sich nicht|äußerten sich nicht|schweigt|schwieg|schwiegen|keine stellungnahme
        declined = wollte sich nicht|wollten sich nicht|kein kommentar|keinen kommentar|lehnte .. stellungnahme|lehnte .. kommentar|verweigerte .. stellungnahme|verweigerte .. auskunft
        unanswered = nicht zu erreichen|nicht erreichbar|nicht erreicht werden|antwortete nicht|antworteten nicht|reagierte nicht|reagierten nicht|unbeantwortet
        acquitted = freigesprochen|freispruch*|freisprach*|sprach .. frei|sprachen .. frei|spricht .. frei|freizusprechen|unschuldig|entlastet|entlastete|entlasten
        dropped = verfahren eingestellt|verfahren wurde eingestellt|stellte .. verfahren|stellten .. verfahren|ermittlungen eingestellt|
          verfahren .. eingestellt|ermittlungen .. eingestellt|klage abgewiesen|wies .. klage|klage .. abgewiesen|anklage .. fallen|anklage .. zurückgezogen
        sentenced = haftstrafe*|freiheitsstrafe*|gefängnisstrafe*|jahren haft|jahre haft|monaten haft|jahre gefängnis|jahren gefängnis|strafmaß|~strafe|~jahren|~gefängnis
        jailed = ins gefängnis geschickt|haftstrafe|freiheitsstrafe|gefängnisstrafe|jahren haft|jahre haft|jahre gefängnis|jahren gefängnis|monaten haft|ins gefängnis|hinter gitter|~gefängnis|~haft
        fined = geldstrafe*|geldbuße*|bußgeld*|~strafe
        probation = bewährung|bewährungsstrafe*|zur bewährung|sozialstunden
        investigated = ermittelt gegen|ermittelt wegen|ermitteln gegen|ermitteln wegen|ermittlungen gegen|ermittelt|ermittlungsverfahren|ermittelte|~ermittl*|~untersuch*
        bailed = auf kaution|gegen kaution|freigelassen|auf freien fuß|auf freiem fuß|freigekommen|ließ .. frei|ließen .. frei|freilassung
        remanded = untersuchungshaft|bleibt in haft|in untersuchungshaft genommen|haftbefehl erlassen|bleiben in haft|~untersuchungshaft
        upheld = bestätigte .. urteil|urteil bestätigt|urteil .. bestätigt|berufung zurückgewiesen|revision verworfen|berufung verworfen|verwarf*|verworfen|rechtskräftig
        overturned = aufgehoben|hob .. auf|hoben .. auf|hebt .. auf|aufhebung|gekippt|kippte*|kippt|annullier*
        appealed = legte .. berufung|berufung eingelegt|legte .. revision|revision eingelegt|in berufung|ging .. berufung|~berufung|~revision
        pardoned = begnadig*|amnestie*
        unhurt = unverletzt|unversehrt|blieb unverletzt|niemand wurde verletzt|keine verletzten|niemand verletzt|mit dem schrecken davon|verletzt wurde niemand|niemand zu schaden|zu schaden kam niemand|niemanden verletzt|niemand ums leben|ums leben kam niemand|unbeschadet|wohlauf
        injured = zu schaden|verletzt|verletzte|verletzten|verletzter|verletzten sich|verletzung|verletzungen|verletzten|verwundet|verwundete*|~krankenhaus|~klinik
        slight = leicht verletzt|leichte verletzungen|leichten verletzungen|leichtverletzt*|leichter verletzt|leicht verletzte*
        grave = schwer verletzt|schwerverletzt*|schwere verletzungen|schweren verletzungen|lebensgefährlich verletzt|schwerst verletzt|lebensgefährlich*|lebensbedrohlich*|schwer verletzte*
        critical = in lebensgefahr|lebensgefahr|kritischem zustand|kritisch
        stable = stabil|außer lebensgefahr|stabilem zustand
        missing = vermisst|vermisste*|vermissten|verschollen|spurlos|verschwunden|~fehlt
        killed = getötet|tötet*|töten|starb|starben|stirbt|sterben|gestorben|ums leben|verstorben|verstarb*|tot|tote|toten|toter|todesopfer*|tödlich*|
          umgekommen|kam .. um|kamen .. um|ertrunken|ertrank*|leiche*|erschossen|ermordet|todesfälle|todesfall|leben gekostet|kostete .. leben|erlag|erlagen|verunglückte tödlich|~tod|~todes|~mord*|~opfer
        rescued = gerettet|rettete|retteten|rettet|geborgen werden konnten|lebend gefunden|lebend geborgen|in sicherheit gebracht|wohlbehalten|überleb*|~rettung
        ill = infiziert|positiv getestet|erkrankt|erkrankte|erkrankten|angesteckt|ansteck*|~krank|~kranke|~infektion*
        recovered = genesen|geheilt|negativ getestet|gesund entlassen|wieder gesund|erholt|aus dem krankenhaus entlassen
        damaged = beschädigt|beschädigte|beschädigten|beschädigung*|in mitleidenschaft|~schaden|~schäden
        destroyed = zerstört|zerstörte|zerstörten|zerstörung|vernichtet|niedergebrannt|brannte .. nieder|abgebrannt|brannte .. ab|eingestürzt|stürzte .. ein|dem erdboden
        considered = erwägt|erwägen|erwog*|erwägung|prüft|prüfen|geprüft|prüfte|berät über|beraten über|denkt .. nach|denken .. nach|diskutier*|überlegt|überlegen|~prüfung|~beratung*|~beriet|~beraten
        proposed = vorgeschlagen|vorschlag*|schlug .. vor|schlugen .. vor|schlägt .. vor|schlagen .. vor|beantragt|beantragte*|regte .. an|angeregt|vorgelegt|legte .. vor|~entwurf|~antrag|~gesetzentwurf|~vorschlag|~vorschläge
        recommended = riet|raten|rät|geraten|rieten|empfohlen|empfahl*|empfiehl*|empfehl*
        reading = erste lesung|erster lesung|ersten lesung|zweite lesung|zweiter lesung|im ausschuss
        adopted = beschlossen|beschloss*|beschließt|beschließen|beschluss|beschlüsse|verabschied*|gebilligt|billig*|genehmig*|ratifizier*|nahm .. an|nahmen .. an|nimmt .. an|angenommen|
          in kraft|abgesegnet|segnete*|grünes licht|stimmte .. zu|stimmten .. zu|zugestimmt|zustimmung|stimmt .. zu|unterzeichnet|unterzeichnete*|freigegeben|zugelassen|~zulassung|~gesetz|~mehrheit|~entschied*|~entscheid*
        rejected = abgelehnt|ablehn*|lehnte .. ab|lehnten .. ab|lehnt .. ab|lehnen .. ab|abgewiesen|wies .. ab|wiesen .. ab|verworfen|durchgefallen|fiel .. durch|gescheitert|scheiter*|stimmte gegen|stimmten gegen|~gegen
        vetoed = veto|vetos|verweigerte .. unterschrift|verweigert .. unterschrift|unterschrift .. verweigert|weigerte sich .. zu unterzeichnen|weigert sich .. zu unterzeichnen
        withdrawn = zurückgezogen|zog .. zurück|zogen .. zurück|zieht .. zurück|rückzieher|fallen gelassen|fallengelassen|ließ .. fallen|aufgegeben|gab .. auf|gestrichen|kassiert|verworfen
        postponed = verschoben|verschiebt|verschob*|verschiebung|verschieben|vertagt*|vertag*|aufgeschoben|verlegt|aufschub|~später
        cancelled = abgesagt|absage|absag*|sagte .. ab|sagten .. ab|sagt .. ab|gestrichen|annullier*|fällt .. aus|fiel .. aus|fallen .. aus|ausgefallen|storniert
        held = fand .. statt|fanden .. statt|findet .. statt|stattgefunden|wie geplant|~finden
        suspended = ausgesetzt|aussetz*|setzte .. aus|setzten .. aus|setzt .. aus|suspendier*|unterbrochen|unterbricht|unterbrach*|vorläufig gesperrt|vorläufig eingestellt|ruht|beurlaubt|freigestellt|auf eis
        revoked = entzogen|entzieht|entzog*|entzug|widerrufen|widerruf*|aberkannt|entziehung
        banned = verboten|verbot|verbiet*|gesperrt|sperre|sperrte*|untersagt*|ausgeschlossen|~sperrt
        interested = verhandelt|verhandeln|verhandlungen|verhandelte*|gespräche|gesprächen|interesse an|interessiert|prüft .. verkauf|prüft .. übernahme|prüft .. kauf|erwägt .. kauf|erwägt .. übernahme|sucht .. käufer|suchen .. käufer|steht zum verkauf|
          zum verkauf|~interesse
        offered = angebot|angebote|bietet|bot .. an|boten .. an|bietet .. an|übernahmeangebot|gebot|~offerte
        agreed = einigt*|geeinigt|einigung|vereinbart*|vereinbarung|vertrag unterzeichnet|unterzeichnete .. vertrag|will .. übernehmen|wollen .. übernehmen|will .. kaufen|will .. verkaufen|soll .. übernehmen|verständigt*|handelseinig
        bought = gekauft|kaufte|kauften|übernommen|übernahm|übernahmen|erworben|erwarb*|verkauft|verkaufte|verkauften|veräußert*|hat .. verkauft|übernahme abgeschlossen|übernahme .. abgeschlossen|~kauf|~verkauf|~übernahme|~besitz*
        collapsed = gescheitert|scheiter*|geplatzt|platzt*|abgebrochen|brach .. ab|brachen .. ab|bricht .. ab|keine einigung|ohne einigung|ohne ergebnis|ergebnislos
        nominated = nominier*|kandidat für|kandidatin für|kandidier*|im gespräch für|als favorit|vorgeschlagen als|~kandidat*
        appointed = ernannt|ernennt|ernannte|ernannten|ernennung|berufen|berief|eingesetzt|vereidigt|gewählt zum|gewählt zur|neuer chef|neue chefin|~berufung
        resigned = zurückgetreten|rücktritt|rücktritts|trat .. zurück|traten .. zurück|tritt .. zurück|legte .. amt|niedergelegt|legt .. amt|kündigte selbst|räumt .. posten
        dismissed = entlassen|entließ*|entlässt|entlassung|gefeuert|feuerte*|feuert|abberufen|abgesetzt|setzte .. ab|gekündigt|rausgeworfen|rauswurf|abberufung|absetzung|des amtes enthoben|amtsenthebung|geschasst
        retired = ruhestand|in rente|pensionier*|in pension|verrentet
        offered_resign = bot .. rücktritt|rücktritt angeboten|rücktrittsangebot|rücktritt .. angeboten
        tested = getestet|testet|testen|testete*|erprobt|klinische studie|klinischen studie|probelauf|~test|~tests|~studie
        recalled = zurückgerufen|rückruf*|ruft .. zurück|rief .. zurück|riefen .. zurück|rufen .. zurück
        launched = auf dem markt|auf den markt|im handel|in den handel|erhältlich|~verkauf
        announced = vorgestellt|stellte .. vor|stellt .. vor|~angekündigt|~kündigte
        threatened = droh* mit streik|drohen mit streik|droht mit streik|drohte mit streik|drohten mit streik|mit streik gedroht|streikdrohung*|urabstimmung|drohender streik|streik droht|~drohen|~droht|~drohte*|~gedroht
        striking = streikt|streiken|streikte|streikten|gestreikt|in den streik|im streik|ausstand|legten .. arbeit|legte .. arbeit|arbeit niedergelegt|~streik|~streiks
        ended = streik beendet|beendete .. streik|beendeten .. streik|ende des streiks|streik .. beendet|streik .. abgesagt|nahmen .. arbeit wieder
        truce = waffenruhe vereinbart|waffenruhe in kraft|waffenruhe hält|waffenstillstand vereinbart|waffenruhe trat|waffenruhe .. vereinbart|waffenruhe .. kraft|waffenstillstand .. kraft
        untruce = waffenruhe gebrochen|brach .. waffenruhe|brachen .. waffenruhe|waffenruhe .. gebrochen|waffenruhe .. aufgekündigt|waffenruhe .. gescheitert
        applied = beantragt|beantragte*|antrag gestellt|stellte .. antrag|stellten .. antrag|beantragen|bewarb*|beworben|bewirbt|~antrag
        granted = genehmigt|genehmigte*|bewilligt*|bewillig*|erteilt|erteilte*|gewährt|gewährte*|gebilligt|zugelassen|~genehmigung
        refused = verweigert*|abgelehnt|lehnte .. ab|lehnten .. ab|lehnt .. ab|versagt|abgewiesen|verwehrt|~ablehnung
        leading = liegt vorn|liegt vorne|führt mit|in führung|lag vorn|lag vorne|führt bei|führt vor|liegt .. vorn|liegt .. vorne|lag .. vorn|zeichnet sich .. sieg|~führt|~führte|~führung
        won = gewann|gewannen|gewonnen|gewinnt|siegt*|wahlsieg*|gewählt|wiedergewählt|setzte sich .. durch|~sieg|~wahlsieger
        lost = verlor|verloren|verliert|unterlag|unterlegen|niederlage|gestand .. niederlage|abgewählt
        runoff = stichwahl|zweiten wahlgang|zweiter wahlgang|in die stichwahl
        building = im bau|wird gebaut|werden gebaut|wird errichtet|baubeginn|bauarbeiten|spatenstich|baut|bauen|~bau|~gebaut
        opened = eröffnet*|eröffnung|eingeweiht|einweihung|eröffnen|in betrieb genommen|in betrieb gegangen|ging .. betrieb
        closed = geschlossen|schließt|schloss|schließung|gesperrt|stillgelegt|stilllegung|dichtgemacht
        demolished = abgerissen|abriss*|riss .. ab|rissen .. ab|reißt .. ab|gesprengt|sprengt*|abgetragen
        contained = unter kontrolle|eingedämmt|eindämm*|~kontrolle
        burning = außer kontrolle|breitet sich|breitete sich|wütet|wüten|brennt weiter|brennen weiter|brennt noch|breiteten sich
        extinguished = gelöscht|löschte|löschten|vollständig gelöscht|ausgegangen
        watch = vorwarnung|vorabinformation
        warning = unwetterwarnung*|amtliche warnung|warnung|warnte|warnt
        lifted = entwarnung|warnung aufgehoben|warnung .. aufgehoben|hob .. warnung
        insolvent = insolvent|insolvenz*|pleite|zahlungsunfähig|konkurs
        bailed_out = gerettet|rettungspaket|staatshilfe*|finanzspritze|notkredit
        raised = erhöht+satz|erhöhte+satz|erhöhten+satz|erhöhen+satz|angehoben+satz|hob .. an+satz|hebt .. an+satz|heben .. an+satz|anheben+satz|gestiegen+satz|stieg+satz|steigt+satz|steigen+satz|~erhöhung|~anhebung
        lowered = gesenkt+satz|senkte+satz|senkten+satz|senkt+satz|senken+satz|gesunken+satz|sank+satz|sinkt+satz|sinken+satz|~senkung
        unchanged = unverändert|gleich geblieben|blieb .. gleich|bleibt .. gleich|bleiben .. gleich|stagniert*|stagnier*|eingefroren+satz|~stabil
        revenue = umsatz|umsätze|umsatzes|umsätzen|~erlöse|~erlösen
        profit = gewinn|gewinne|gewinns|überschuss|nettogewinn|betriebsergebnis|~ergebnis|~ertrag
        urged = rief .. auf|riefen .. auf|ruft .. auf|rufen .. auf|aufgerufen|appellier*|bat|baten|bittet|bitten|gebeten|ersucht*|~aufruf|~appell|~bitte
        ordered_to = angeordnet|ordnete .. an|ordnet .. an|verpflichtet|verfügt*|wies .. an|wiesen .. an|weist .. an|weisen .. an|angewiesen|befahl*|befohlen
        unproved = keine hinweise|keinen hinweis|keine anzeichen|keine belege
        ruled_out = ausgeschlossen|schließt .. aus|schlossen .. aus|schließen .. aus|schloss .. aus
        pilot = pilotprojekt|pilotversuch|testweise|probeweise|versuchsweise
        rolled_out = flächendeckend|landesweit|bundesweit
        pledged = zugesagt|absichtserklärung*|zusage|zusagen
        paid = ausgezahlt|überwiesen|ausbezahlt
        regretted = bedauer*
        apologised = entschuldig*
        plurality = stärkste kraft|stärkste partei|stärkste fraktion|meisten stimmen
        majority = absolute mehrheit|absoluten mehrheit
        abstained = enthielt*|enthaltung*|enthalten sich
        opposed = gegen die stimmen|stimmte dagegen|stimmten dagegen|stimmten gegen|gegen die sieben stimmen|nein stimmen
        careless = fahrlässig*|versehentlich*|aus versehen|unachtsam*|leichtfertig*
        deliberate = vorsätzlich*|absichtlich*|mit absicht|bewusst|gezielt
        average = durchschnittlich*|im schnitt|im durchschnitt|im mittel
        maximum = maximal*|höchstens|in der spitze|allenfalls|nicht mehr als
        deficit = haushaltsdefizit|haushaltsloch|defizit|fehlbetrag
        debt = schulden|schuldenstand|verschuldung
        gross = brutto*
        net = netto*
        pretax = vor steuern
        aftertax = nach steuern
        nominal = nominallöhne|nominal*
        real_terms = reallöhne|reallohn*|realeinkommen|realwert*|real|preisbereinigt*|inflationsbereinigt*
        in_animals = mäusen|mäuse|ratten|tieren|tierversuch*
        in_people = patienten|patientinnen|probanden|menschen
        civil = zivilklage*|zivilprozess*|zivilverfahren*
        criminal = strafverfahren*|strafprozess*|strafanzeige*
        leave = berufung .. zugelassen|revision .. zugelassen|ließ .. berufung .. zu
        granted_appeal = berufung .. stattgegeben|gab .. berufung .. statt|revision .. stattgegeben
        liable = haftbar*|haftet|haften|schadenersatzpflichtig*|schadensersatzpflichtig*
        ruling = regierungspartei*|regierungsfraktion*|regierungskoalition*|koalitionsfraktion*|regierungslager*
        opposition = oppositionspartei*|oppositionsfraktion*|oppositionsbündnis*|oppositionspolitiker*|oppositionslager*
        blamed = rügt|rügte|rügten|kritisiert|kritisierte|kritisierten|belastet|belastete|gab .. schuld|gibt .. schuld|macht .. verantwortlich|machte .. verantwortlich
        queried = fragte .. ob|fragten .. ob|fragt .. ob|wollte .. wissen .. ob
        accused = beschuldigt|beschuldigte|beschuldigten|bezichtigt*|warf .. vor|warfen .. vor|wirft .. vor
        linked = hängt .. zusammen+studie|hängen .. zusammen+studie|zusammenhang+studie|korrelier*+studie|geht .. einher+studie|gehen .. einher+studie|seltener+studie|häufiger+studie
        causing = verursacht+studie|verursachen+studie|senkt+studie|senken+studie|verringert+studie|reduziert+studie|schützt+studie|schützen+studie|verhindert+studie|führt zu+studie|erhöht+studie|erhöhen+studie
        hinted = deutet .. hin+studie|deuten .. hin+studie|legt .. nahe+studie|legen .. nahe+studie|spricht dafür+studie|sprechen dafür+studie
        proven = beweist+studie|beweisen+studie|bewiesen+studie|erwiesen+studie|nachgewiesen+studie|belegt+studie|belegen+studie|steht fest+studie
        slowing = anstieg .. verlangsamt|anstieg .. abgeschwächt|teuerung .. verlangsamt|inflation .. verlangsamt|inflation .. abgeschwächt|wachstum .. verlangsamt|wachstum .. abgeschwächt|langsamer gestiegen|stiegen langsamer|schwächer gestiegen|weniger stark gestiegen|preisauftrieb .. nachgelassen
        shrank = preise sanken|preise fielen|preise sinken|preise fallen|preise .. gesunken|preise .. gefallen|umsätze .. gesunken|mieten .. gesunken|exporte .. gesunken|wirtschaft .. geschrumpft|wirtschaft schrumpfte
        minimum = mindestens|wenigstens
        """
    ),
    grounds={
        "studie": words(
            "studie studien forschung forscher forscherinnen wissenschaft wissenschaftler untersuchung daten"
        ),
        "satz": words(
            """leitzins leitzinsen zins zinsen zinssatz preis preise preisen steuer steuern gebühr gebühren lohn löhne gehalt
            gehälter prognose ausblick beitrag beiträge rente renten miete mieten tarif tarife dividende fahrpreis fahrpreise
            produktion grenze quote satz"""
        ),
    },
    supposed=words("wenn falls sofern ob könnte könnten würde würden kann"),
)
