"""What a name says of the kind of a thing, in the words of several languages and desks.

A row is one kind; words are in lower case without accents.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_ROWS = """
university universidad universite universitat universidade universita universiteit
school escuela ecole schule escola scuola
college colegio
library biblioteca bibliotheque bibliothek
museum museo musee museu
theater theatre teatro
church iglesia eglise kirche igreja chiesa kerk
cathedral catedral cathedrale kathedrale cattedrale
castle castillo chateau schloss burg castello castelo
palace palacio palais palast palazzo paleis
tower torre tour turm
bridge puente pont brucke ponte
street calle rue strasse straße rua via
avenue avenida allee
square plaza place platz praca piazza
highway freeway motorway expressway autopista autoroute autobahn autostrada
river rio fleuve riviere fluss rivier
lake lago lac
sea mar mer meer mare zee
ocean oceano ozean oceaan
bay bahia baie bucht baia
gulf golfo golfe golf
island isla ile insel ilha isola eiland
islands islas iles inseln ilhas isole eilanden
mountains montanas montagnes montanhas montagne
valley valle vallee vale
north norte nord noord
south sur sud sul zuid
east este est osten leste oost
west oeste ouest ovest
northern septentrional nordliche
new nuevo nueva nouveau nouvelle neu neue novo nova nuovo nuova nieuw nieuwe
saint st san santo santa sankt sao sant saints
republic republica republique republik repubblica republiek
kingdom reino royaume konigreich regno koninkrijk
empire imperio imperium impero
state estado etat staat stato
territory territorio territoire krai kray oblast voivodeship voivodship
province provincia provinz provincie
region
county condado comte grafschaft contea
township municipio municipality municipalite gemeinde gemeente
city ciudad ville stadt cidade citta stad
district distrito distretto distrikt
prefecture prefectura prefettura prafektur
governorate gobernacion governatorato gouvernorat gouvernement
raion rajon rayon rajongemeinde
canton kanton cantone
party partido parti partei partito partij
league liga ligue lega
cup copa coupe pokal coppa taca
world mundial mundo monde welt mondo wereld mondiale
championship campeonato championnat meisterschaft campionato
team equipo equipe mannschaft squadra ploeg
club
union
association asociacion verband associacao associazione vereniging
federation federacion foderation federacao federazione bund
foundation fundacion fondation stiftung fundacao fondazione stichting
company compania compagnie gesellschaft companhia compagnia
bank banco banque banca
court tribunal cour gericht corte rechtbank
parliament parlamento parlement parlament
senate senado senat senato senaat
ministry ministerio ministere ministerium ministero
department departamento departement dipartimento
army ejercito armee heer esercito exercito leger
navy armada marine marina
force fuerza kraft forca forza
air aire luft
war guerra guerre krieg oorlog
prize premio prix preis prijs
festival
orchestra orquesta orchestre orchester orchestra orkest
symphony sinfonica sinfonia symphonique symphonie sinfonie sinfonietta
station estacion gare bahnhof estacao stazione
airport aeropuerto aeroport flughafen aeroporto luchthaven
port puerto hafen porto haven
stadium estadio stade stadion stadio
park parque parc parco
garden jardin garten jardim giardino tuin
forest bosque foret wald floresta foresta
hospital krankenhaus ospedale ziekenhuis
center centre centro zentrum centrum
institute instituto institut istituto instituut
council consejo conseil rat conselho consiglio raad
group grupo groupe gruppe gruppo groep
international internacional internationale internazionale
national nacional nationale nazionale
royal real konigliche reale koninklijke
central centrale zentrale
football futbol fussball fußball calcio futebol voetbal
british britanico britanica britannique britische britannico
american americano americana americain americaine amerikanische
german aleman alemana allemand allemande deutsche deutscher
french frances francesa francais francaise franzosische
"""

KINDS_OF_THINGS: Mapping[str, str] = MappingProxyType(
    {word: row.split()[0] for row in _ROWS.strip().splitlines() for word in row.split()}
)
"""From a word for a kind of thing to the first of its row."""
