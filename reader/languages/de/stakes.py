"""What makes a sentence weigh in German."""

from __future__ import annotations

from reader.languages.record import Stakes
from reader.languages.rows import phrases

STAKES = Stakes(
    denials=phrases(
        """bestreite*|bestritt*|dementier*|dementi|zurückgewiesen|wies zurück|wies die
        |wiesen die|weist die|weisen die|zurückweis*|zurückzuweisen|weist zurück|unschuldig*
        |unschuld|nicht schuldig|keine schuld|haltlos*|aus der luft gegriffen|unbegründet*
        |beteuer*|leugne*|kein fehlverhalten|nichts vorzuwerfen|wies ~ zurück|weist ~ zurück|wiesen ~ zurück|weisen ~ zurück|stritt ~ ab|streitet ~ ab|stritten ~ ab
        |abgestritten|will nichts gewusst|unwahr|frei erfunden|erlogen*"""
    ),
    answers=phrases(
        """reagier*|reaktion*|antwortet*|entgegnet*|erwidert*|verteidigt*|rechtfertig*
        |stellungnahme*|nahm stellung|sprecher*|entschuldig*|bedauer*|begrüßt*|äußerte sich"""
    ),
    silence=phrases(
        """wollte sich nicht|wollten sich nicht|äußerte sich nicht|äußerten sich nicht
        |nicht zu erreichen|reagierte nicht|reagierten nicht|kein kommentar|keinen kommentar
        |keine stellungnahme|antwortete nicht|antworteten nicht|lehnte eine stellungnahme ab
        |keine antwort|blieb unbeantwortet|blieben unbeantwortet|ohne antwort"""
    ),
    blame=phrases(
        """kritisier*|kritik|verurteilte das|verurteilte die|verurteilte den|beschuldig*
        |vorwurf|vorwürfe|warf|werfen|wirft|bemängel*|rügt*|beanstand*|protestier*|empör*
        |rücktritt*|lehnte ab|lehnt ab|ablehn*"""
    ),
    warnings=phrases(
        """warnt*|warnung*|droht*|drohung*|ultimatum|mahnt*|appellier*|klage|verklag*|gefahr
        |gefährlich*|notstand"""
    ),
    promises=phrases(
        """versprach*|verspricht|versprochen|sicherte zu|sichert zu|zugesagt|zusage*|garantier*
        |verpflicht*|entschädig*|frist|soll bis|sollen bis"""
    ),
    doubts=phrases(
        """keine belege|keinen beleg|ohne beleg*|keine beweise|falsch*|unwahr*|irreführend*
        |widerleg*|widersprich*|widersprach*|im gegensatz zu|faktencheck|tatsächlich
        |nicht richtig|nicht zutreffend|trifft nicht zu|treffen nicht zu|stimmt nicht|stimmen nicht
        |nicht korrekt|unbewiesen|nicht bestätigt|unbestätigt*|irrtümlich*|fehlerhaft*"""
    ),
    bribes=phrases(
        """bestech*|bestoch*|bestich*|schmiergeld*|korrupt*|korruption*|kickback*|schweigegeld*
        |interessenkonflikt*|vorteilsannahme|vorteilsnahme|vorteile angenommen|veruntreu*
        |untreue|unterschlag*|unterschlug*|abgezweigt|zweigte*|geldwäsche*|schwarzgeld*
        |schwarze kasse*|schwarze kassen|bereichert*|geschenke|einladungen angenommen
        |spenden von|auf der gehaltsliste|insiderhandel*|erpress*|manipulier*|manipulation*
        |gefälscht*|fälsch*|frisiert*|rückdatiert*|scheinrechnung*|fingiert*|plagiat*
        |abgeschrieben|vetternwirtschaft|filz|beteiligt an der firma|verschwägert
        |persönlich profitiert|verdiente daran|verdiente mit"""
    ),
    secrecy=phrases(
        """verschwieg*|verschweig*|vertusch*|verheimlich*|verschleier*|geheim gehalten
        |geheim gehaltene|unter verschluss|unter den teppich|unterdrückt*|zurückgehalten
        |hielt ~ zurück|nicht gemeldet|nicht offengelegt|nicht informiert|nicht mitgeteilt
        |ohne wissen|ohne zu informieren|akten vernichtet|vernichtete ~ akten
        |beweise vernichtet|vernichtete ~ unterlagen|geschreddert|gelöscht|stillschweigen
        |nichts zu sagen|zu schweigen|wusste ~ seit|wussten ~ seit|wusste von|wussten von
        |wusste ~ davon|wussten ~ davon|wusste ~ mangel*|wusste ~ mängel*|wusste ~ gefahr*
        |wusste ~ risik*|wusste ~ problem*|wussten ~ mangel*|wussten ~ mängel*
        |wussten ~ gefahr*|wussten ~ risik*|wussten ~ problem*|bekannt gewesen
        |war ~ seit ~ bekannt|waren ~ seit ~ bekannt|längst bekannt|seit langem bekannt
        |kannte ~ mangel*|kannte ~ mängel*|kannten ~ mängel*|kannte ~ risik*|kannten ~ risik*
        |kannte ~ defekt*|mehrfach gewarnt|gewarnt worden|wiederholt gewarnt
        |frühzeitig gewarnt|hinweise ignoriert|warnungen ignoriert|ignorier*
        |in den wind geschlagen|missachtet*|trotz ~ warnung*|trotz ~ hinweise*|weggesehen
        |gelogen|belogen|log"""
    ),
    suspicion=phrases(
        """verdächtig*|unter verdacht|im verdacht|verdacht*|verbindungen zu|verbindungen zur
        |verbindungen zum|kontakte zur|kontakte ins|kontakte zu ~ kriminell*
        |organisierte kriminalität|organisierten kriminalität|mafia*|clan-kriminalität
        |bandenkriminalität|unterwelt|rotlichtmilieu|scheinfirma|scheinfirmen|briefkastenfirm*
        |strohmann|strohmänner|erpress*|vorbestraft*|vorstrafe*|polizeibekannt
        |der polizei bekannt|wiederholungstäter*|whistleblower*|hinweisgeber*"""
    ),
    neglect=phrases(
        """betrunken*|alkoholisiert*|angetrunken*|unter alkoholeinfluss|unter drogen
        |unter drogeneinfluss|promille|alkohol im blut|alkohol am steuer|eingeschlafen
        |sekundenschlaf|am handy|mit dem handy|zu schnell|überhöhter|überhöhte|raser*
        |fahrlässig*|leichtsinnig*|leichtfertig*|sorglos*|schlamper*|schlampig*|pfusch*
        |menschliches versagen|schlecht gewartet|nicht gewartet|mangelhaft*|mängel|defekt*
        |unternahm nichts|unternahmen nichts|nichts unternommen|tat nichts|taten nichts|untätig*
        |nicht kontrolliert|nicht geprüft|ohne genehmigung|ohne führerschein|ohne zulassung
        |ohne lizenz|ungeprüft|überladen|überfüllt|sicherheitsmängel|sicherheitsvorschriften
        |vorschriften missachtet|gegen ~ vorschriften|gegen ~ regeln|gegen ~ auflagen|verstoß*
        |verstieß*|verstöße|abgeschaltet|abgelaufen*|verschlossene notausgäng*|versperrt*
        |pflichtverletzung*|vernachlässig*"""
    ),
    caveats=phrases(
        """beobachtungsstudie*|kleine stichprobe|stichprobe ~ klein|geringe fallzahl
        |kleine fallzahl|wenige patienten|wenigen patienten|wenige teilnehmer
        |wenigen teilnehmern|zu wenige|zu klein|mäuse*|ratten|tierversuch*|an tieren
        |bei tieren|nicht am menschen|noch nicht am menschen|nicht begutachtet
        |noch nicht begutachtet|begutachtung|vorabveröffentlich*|preprint|nicht veröffentlicht
        |von anderen forschern|von unabhängigen|zufall|zufällig|fehlertoleranz
        |schwankungsbreite|beweist nicht|beweise nicht|kein beweis|belegt nicht|belege nicht
        |nicht belegen|nicht beweisen|nicht nachweisen|nicht nachgewiesen|ursache und wirkung
        |ursächlich*|kausal*|korrelation|bloßer zusammenhang|nur ein zusammenhang
        |andere faktoren|andere ursachen|weitere studien|weitere forschung
        |weitere untersuchungen|größere studie*|größeren studie*|finanziert von|finanziert vom
        |finanzierte die studie|finanziert wurde die studie|mitfinanziert*|bezahlt von
        |im auftrag ~ hersteller*|im auftrag ~ industrie|im auftrag ~ verband*|auftraggeber
        |von der industrie|vom hersteller|gesponsert|keine kontrollgruppe|ohne kontrollgruppe
        |selbstauskünfte*|eigene angaben der teilnehmer|einschränk*|aussagekraft
        |nicht repräsentativ|noch unklar ob|zu früh|nicht übertragbar|vorläufige ergebnisse
        |vorläufigen ergebnisse|statistisch nicht|nicht signifikant|unsicherheit*"""
    ),
    all_clear=phrases(
        """niemand wurde verletzt|wurde niemand verletzt|verletzt wurde niemand
        |verletzte gab es nicht|niemand verletzt|keine verletzten|keine verletzte|keine toten
        |keine todesopfer|keine opfer|niemand kam|kam niemand|nicht zu schaden
        |zu schaden kam niemand|unverletzt*|unversehrt*|blieb unverletzt|keine gefahr
        |keinerlei gefahr|bestand keine|besteht keine|keine gesundheitsgefahr
        |keine erkrankungen|keine krankheitsfälle|keine erkrankung|niemand erkrankt
        |niemand ~ erkrankt|erkrankt ist niemand|keine fälle|kein risiko|keine bedrohung
        |unbedenklich*|ungefährlich*|kein schaden|keine schäden|nicht betroffen
        |nicht beeinträchtigt|nicht lebensgefährlich|außer lebensgefahr|entwarnung
        |kein fremdverschulden|fremdverschulden|keine hinweise|keine anzeichen|keine spur
        |keine auswirkung*|nicht verunreinigt|nicht belastet"""
    ),
    exempted=phrases(
        """ausgenommen|sind befreit|ist befreit|befreit von|ausnahmeregel*|ausnahmegenehmig*
        |gilt nicht für|gelten nicht für|nicht gelten für|galt nicht für"""
    ),
    half_denials=phrases(
        """zurück|abgelehnt|lehnt*|ablehn*|weist|wies|wiesen|verneint*|schließt|schloss
        |ausgeschlossen|nie|niemals|nicht|kein|keine|keinen|keiner|unwahr*|lüge*|unsinn|absurd
        |erfunden|widersprach*|widerspricht|widersprochen|falsch*|streit*|gegen|beharrt*
        |abgestritten|stritt|streitet|nichts|gegenteil|entgegen*|entgegnet*"""
    ),
    decisions=phrases(
        """zurückgewiesen* ~ klage*|wies ~ klage* ~ zurück|wies ~ antrag* ~ zurück
        |wies ~ berufung ~ zurück|wies ~ beschwerde* ~ zurück|wies ~ einspruch ~ zurück
        |wies ~ revision ~ zurück|klage* zurückgewiesen|antrag zurückgewiesen
        |berufung zurückgewiesen|beschwerde zurückgewiesen|wies die polizei|wies die feuerwehr
        |wies die richtung|wies die anlage|wies die bewohner|falschparker*|falsch geparkt*
        |falsch verbunden|falschgeld|fälschlich festgenommen|falsche papiere|falschen papieren
        |falscher alarm|falschem namen|falschen namen|falsche richtung|falschen seite
        |falsche seite|falschen richtung|falsch abgebogen|falschfahrer*|falsch eingestellt
        |falsch gefahren|fehlerhafte bremse*|fehlerhafte teile|frist ~ bestritten
        |bestritt ~ spiel*|bestritt ~ rennen|bestritt ~ länderspiel*"""
    ),
    harm=phrases(
        """getötet*|tote*|tot|starb*|gestorben|ums leben|tödlich*|verletz*|vermisst*|evakuier*
        |ins krankenhaus|in ein krankenhaus|in die klinik|in eine klinik|erkrankt*
        |infizier*|ertrunken*|ertrank*|ertrinkt|erstick*|amputier*|opfer|explosion*|eingestürzt*|vergift*|verseucht*|giftig*"""
    ),
    law=phrases(
        """angeklagt*|anklage|verurteilt*|festgenommen|festnahme*|verhaft*|haft|gefängnis
        |geldstrafe|verklagt|klage|gericht*|richter*|urteil*|staatsanwalt*|ermittl*
        |zurückgetreten|entlassen|suspendier*|verboten|verbot|rückruf*|zurückgerufen
        |illegal*|rechtswidrig*|verfassungswidrig*|betrug*|insolvenz*"""
    ),
    background=phrases(
        """gegründet|liegt in|ist bekannt für|gehört zu den|wurde geboren|einwohner
        |üblicherweise|in der regel"""
    ),
)
