<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this kiosk</source>
        <comment>head of a page</comment>
        <translation>Questo chiosco</translation>
    </message>
    <message>
        <source>Licences and sources</source>
        <comment>button</comment>
        <translation>Licenze e fonti</translation>
    </message>
</context>
<context>
    <name>ArticleLinks</name>
    <message>
        <source>Previous</source>
        <comment>article before this one</comment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>article after this one</comment>
        <translation>Poi</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>News</source>
        <comment>head of an article</comment>
        <translation>Notizie</translation>
    </message>
    <message>
        <source>This page is in Italian only.</source>
        <comment>an article without a translation</comment>
        <translation>Questa pagina c’è solo in italiano.</translation>
    </message>
    <message>
        <source>This page is in English only.</source>
        <comment>an article without a translation</comment>
        <translation>Questa pagina c’è solo in inglese.</translation>
    </message>
</context>
<context>
    <name>AwardPage</name>
    <message>
        <source>Award</source>
        <comment>running head of an award</comment>
        <translation>Premio</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the artist of an award</comment>
        <translation>di %1</translation>
    </message>
    <message>
        <source>Who won it: %1</source>
        <comment>from an award to its classification</comment>
        <translation>I vincitori: %1</translation>
    </message>
</context>
<context>
    <name>BoxTag</name>
    <message>
        <source>You are here</source>
        <comment>this town on the map and in the road book</comment>
        <translation>Sei qui</translation>
    </message>
</context>
<context>
    <name>ClassificationPage</name>
    <message>
        <source>The cars drawn are generic.</source>
        <comment>results</comment>
        <translation>Le auto disegnate sono generiche.</translation>
    </message>
    <message>
        <source>Every place</source>
        <comment>heading of a classification</comment>
        <translation>Tutti i posti</translation>
    </message>
    <message>
        <source>The first %1 places</source>
        <comment>heading of a classification</comment>
        <translation>I primi %1 posti</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>%1 and the race</source>
        <comment>home, title</comment>
        <translation>%1 e la corsa</translation>
    </message>
    <message>
        <source>While you wait</source>
        <comment>home, heading of the landmarks</comment>
        <translation>Da vedere mentre aspetti</translation>
    </message>
    <message>
        <source>News</source>
        <comment>home, button</comment>
        <translation>Notizie</translation>
    </message>
</context>
<context>
    <name>LandmarkPage</name>
    <message>
        <source>Before</source>
        <comment>landmark before this one</comment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>All of %1</source>
        <comment>landmark, back to the town</comment>
        <translation>Tutto su %1</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>landmark after this one</comment>
        <translation>Poi</translation>
    </message>
</context>
<context>
    <name>LegPage</name>
    <message>
        <source>%1 to %2</source>
        <comment>heading of a leg</comment>
        <translation>Da %1 a %2</translation>
    </message>
    <message>
        <source>Between the boxes: distance and direction as the crow flies.</source>
        <comment>foot of the road book</comment>
        <translation>Fra un riquadro e l’altro: distanza e direzione in linea d’aria.</translation>
    </message>
    <message>
        <source>Previous leg</source>
        <comment>road book</comment>
        <translation>Tappa prima</translation>
    </message>
    <message>
        <source>Next leg</source>
        <comment>road book</comment>
        <translation>Tappa dopo</translation>
    </message>
    <message>
        <source>Back along the road</source>
        <comment>road book</comment>
        <translation>Indietro lungo la strada</translation>
    </message>
    <message>
        <source>On along the road</source>
        <comment>road book</comment>
        <translation>Avanti lungo la strada</translation>
    </message>
</context>
<context>
    <name>LegRowButton</name>
    <message>
        <source>about %1 km</source>
        <comment>length of a leg</comment>
        <translation>circa %1 km</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>length of a leg</comment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>comes through here</source>
        <comment>a leg that touches this town</comment>
        <translation>passa di qui</translation>
    </message>
</context>
<context>
    <name>LegSign</name>
    <message>
        <source>Road book of leg %1</source>
        <comment>sign to the page of a leg</comment>
        <translation>Il road book della tappa %1</translation>
    </message>
    <message>
        <source>Road book</source>
        <comment>sign to the page of a leg</comment>
        <translation>Road book</translation>
    </message>
</context>
<context>
    <name>LegsPage</name>
    <message>
        <source>Five legs</source>
        <comment>heading of the map</comment>
        <translation>Cinque tappe</translation>
    </message>
    <message>
        <source>The legs</source>
        <comment>heading of the map</comment>
        <translation>Le tappe</translation>
    </message>
</context>
<context>
    <name>LicenceRow</name>
    <message>
        <source>Public domain</source>
        <comment>a licence</comment>
        <translation>Pubblico dominio</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <comment>title of a page</comment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>This kiosk is made of the work of many people. Here is what it uses, and under which licence.</source>
        <comment>page of licences</comment>
        <translation>Dietro questo chiosco c’è il lavoro di molte persone. Ecco che cosa usa, e con quale licenza.</translation>
    </message>
</context>
<context>
    <name>MapLabel</name>
    <message>
        <source>You are here</source>
        <comment>this town on the map and in the road book</comment>
        <translation>Sei qui</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Home</source>
        <comment>bar</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Legs</source>
        <comment>bar</comment>
        <translation>Tappe</translation>
    </message>
    <message>
        <source>Town</source>
        <comment>bar</comment>
        <translation>Città</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>bar</comment>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Stories</source>
        <comment>bar</comment>
        <translation>Storie</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>bar</comment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>bar</comment>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>NewsListPage</name>
    <message>
        <source>News</source>
        <comment>lettering of the list of news</comment>
        <translation>Notizie</translation>
    </message>
    <message>
        <source>News of the race</source>
        <comment>title of the list of news</comment>
        <translation>Le notizie della corsa</translation>
    </message>
    <message>
        <source>There is no news yet.</source>
        <comment>an empty list of news</comment>
        <translation>Ancora nessuna notizia.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>The partners</source>
        <comment>title of the page of partners</comment>
        <translation>I partner</translation>
    </message>
    <message>
        <source>The companies that travelled with the race in %1.</source>
        <comment>page of partners</comment>
        <translation>Le aziende che nel %1 hanno accompagnato la corsa.</translation>
    </message>
    <message>
        <source>No partners are listed for this edition.</source>
        <comment>page of partners</comment>
        <translation>Per questa edizione non ci sono partner in elenco.</translation>
    </message>
</context>
<context>
    <name>PracticalDelegate</name>
    <message>
        <source>Streets of the route</source>
        <comment>town, practical information</comment>
        <translation>Le strade del percorso</translation>
    </message>
    <message>
        <source>Closed streets</source>
        <comment>town, practical information</comment>
        <translation>Strade chiuse</translation>
    </message>
    <message>
        <source>Parking</source>
        <comment>town, practical information</comment>
        <translation>Parcheggi</translation>
    </message>
    <message>
        <source>Where to watch</source>
        <comment>town, practical information</comment>
        <translation>Dove guardare</translation>
    </message>
    <message>
        <source>Where to cross</source>
        <comment>town, practical information</comment>
        <translation>Dove attraversare</translation>
    </message>
    <message>
        <source>Toilets</source>
        <comment>town, practical information</comment>
        <translation>Bagni</translation>
    </message>
    <message>
        <source>Drinking water</source>
        <comment>town, practical information</comment>
        <translation>Acqua potabile</translation>
    </message>
    <message>
        <source>First aid</source>
        <comment>town, practical information</comment>
        <translation>Primo soccorso</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>%1, no. %2</source>
        <comment>a car and its race number</comment>
        <translation>%1, n. %2</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>The most precise</source>
        <comment>heading of the results</comment>
        <translation>I più precisi</translation>
    </message>
    <message>
        <source>It is a regularity race: the crew closest to the set times wins, not the fastest.</source>
        <comment>results</comment>
        <translation>È una gara di regolarità: vince chi si avvicina di più ai tempi imposti, non chi va più forte.</translation>
    </message>
    <message>
        <source>Podium and classification</source>
        <comment>results</comment>
        <translation>Podio e classifica</translation>
    </message>
    <message>
        <source>What the winners were given</source>
        <comment>card of the award</comment>
        <translation>Il premio dei vincitori</translation>
    </message>
    <message>
        <source>The cars drawn are generic.</source>
        <comment>results</comment>
        <translation>Le auto disegnate sono generiche.</translation>
    </message>
    <message>
        <source>The classification</source>
        <comment>results</comment>
        <translation>Tutta la classifica</translation>
    </message>
</context>
<context>
    <name>RoadSigns</name>
    <message>
        <source>Before</source>
        <comment>town before this one</comment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Before, leg %1</source>
        <comment>town before this one, on another leg</comment>
        <translation>Prima, tappa %1</translation>
    </message>
    <message>
        <source>Next, leg %1</source>
        <comment>town after this one, on another leg</comment>
        <translation>Poi, tappa %1</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>town after this one</comment>
        <translation>Poi</translation>
    </message>
    <message>
        <source>Next, %1</source>
        <comment>town after this one, with its time</comment>
        <translation>Poi, %1</translation>
    </message>
</context>
<context>
    <name>RouteMap</name>
    <message>
        <source>Schematic route, %1 edition</source>
        <comment>on the map of the legs</comment>
        <translation>Percorso schematico, edizione %1</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>Up</source>
        <comment>scroll button</comment>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>scroll button</comment>
        <translation>Giù</translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <source>TIME</source>
        <comment>upper word of the stamp of a time trial</comment>
        <translation>PROVA</translation>
    </message>
    <message>
        <source>AVERAGE</source>
        <comment>upper word of the stamp of an average trial</comment>
        <translation>PROVA DI</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>upper word of the stamp of a time control</comment>
        <translation>CONTROLLO</translation>
    </message>
    <message>
        <source>STAMP</source>
        <comment>upper word of the stamp of a stamp control</comment>
        <translation>CONTROLLO</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <comment>lower word of the stamp of a time trial</comment>
        <translation>CRONOM.</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <comment>lower word of the stamp of an average trial</comment>
        <translation>MEDIA</translation>
    </message>
    <message>
        <source>CONTROL</source>
        <comment>lower word of the stamp of a time control</comment>
        <translation>ORARIO</translation>
    </message>
    <message>
        <source>CONTROL</source>
        <comment>lower word of the stamp of a stamp control</comment>
        <translation>TIMBRO</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>There is nothing to show here yet.</source>
        <comment>an empty page</comment>
        <translation>Qui non c’è ancora niente da mostrare.</translation>
    </message>
    <message>
        <source>This page cannot be shown. Home is below.</source>
        <comment>a broken page</comment>
        <translation>Questa pagina non si può mostrare. Torna alla Home qui sotto.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <comment>a page being made</comment>
        <translation>Un attimo…</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Stories</source>
        <comment>lettering of the shelf of stories</comment>
        <translation>Storie</translation>
    </message>
</context>
<context>
    <name>TownPage</name>
    <message>
        <source>start of the leg</source>
        <comment>town, head</comment>
        <translation>partenza di tappa</translation>
    </message>
    <message>
        <source>end of the leg</source>
        <comment>town, head</comment>
        <translation>arrivo di tappa</translation>
    </message>
    <message>
        <source>To taste</source>
        <comment>town, heading</comment>
        <translation>Da assaggiare</translation>
    </message>
    <message>
        <source>Through the year</source>
        <comment>town, heading of events</comment>
        <translation>Nel corso dell’anno</translation>
    </message>
    <message>
        <source>The story of %1</source>
        <comment>town, heading</comment>
        <translation>La storia di %1</translation>
    </message>
    <message>
        <source>The race in %1</source>
        <comment>town, heading of the passage</comment>
        <translation>La corsa a %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>town, heading of the practical information</comment>
        <translation>Buono a sapersi</translation>
    </message>
</context>
<context>
    <name>WayChip</name>
    <message>
        <source>%1 km</source>
        <comment>distance as the crow flies</comment>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>WaySigns</name>
    <message>
        <source>News</source>
        <comment>way from the stories</comment>
        <translation>Notizie</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>way from the stories</comment>
        <translation>I partner</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <comment>way from the stories</comment>
        <translation>Questo chiosco</translation>
    </message>
    <message>
        <source>Licences</source>
        <comment>way from the stories</comment>
        <translation>Licenze</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Leg %1</source>
        <comment>chip of a leg</comment>
        <translation>Tappa %1</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <comment>head of a page</comment>
        <translation>Edizione %1</translation>
    </message>
    <message>
        <source>Ferraris, about</source>
        <comment>label of a time</comment>
        <translation>Ferrari, circa</translation>
    </message>
    <message>
        <source>Ferraris</source>
        <comment>label of a time</comment>
        <translation>Ferrari</translation>
    </message>
    <message>
        <source>Historic, about</source>
        <comment>label of a time</comment>
        <translation>Storiche, circa</translation>
    </message>
    <message>
        <source>Historic cars</source>
        <comment>label of a time</comment>
        <translation>Auto storiche</translation>
    </message>
    <message>
        <source>First cars, about</source>
        <comment>label of a time</comment>
        <translation>Prime auto, circa</translation>
    </message>
    <message>
        <source>First cars</source>
        <comment>label of a time</comment>
        <translation>Prime auto</translation>
    </message>
    <message>
        <source>planned time</source>
        <comment>status of a time</comment>
        <translation>orario previsto</translation>
    </message>
    <message>
        <source>estimated time</source>
        <comment>status of a time</comment>
        <translation>orario stimato</translation>
    </message>
    <message>
        <source>actual time</source>
        <comment>status of a time</comment>
        <translation>orario effettivo</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>role of a stop</comment>
        <translation>Partenza</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>role of a stop</comment>
        <translation>Arrivo</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>role of a stop</comment>
        <translation>Pranzo</translation>
    </message>
    <message>
        <source>Passage</source>
        <comment>role of a stop</comment>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>Stamp control</source>
        <comment>role of a stop</comment>
        <translation>Controllo timbro</translation>
    </message>
    <message>
        <source>Time control</source>
        <comment>role of a stop</comment>
        <translation>Controllo orario</translation>
    </message>
    <message>
        <source>Time trial</source>
        <comment>role of a stop</comment>
        <translation>Prova cronometrata</translation>
    </message>
    <message>
        <source>Average trial</source>
        <comment>role of a stop</comment>
        <translation>Prova di media</translation>
    </message>
    <message>
        <source>Provisional classification</source>
        <comment>status of a classification</comment>
        <translation>Classifica provvisoria</translation>
    </message>
    <message>
        <source>Official classification</source>
        <comment>status of a classification</comment>
        <translation>Classifica ufficiale</translation>
    </message>
    <message>
        <source>Corrected classification</source>
        <comment>status of a classification</comment>
        <translation>Classifica corretta</translation>
    </message>
    <message>
        <source>The race</source>
        <comment>shelf of stories</comment>
        <translation>La corsa</translation>
    </message>
    <message>
        <source>The cars</source>
        <comment>shelf of stories</comment>
        <translation>Le auto</translation>
    </message>
    <message>
        <source>History</source>
        <comment>shelf of stories</comment>
        <translation>La storia</translation>
    </message>
    <message>
        <source>Words to know</source>
        <comment>shelf of stories</comment>
        <translation>Le parole</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <comment>foot of a page</comment>
        <translation>Fonti: %1</translation>
    </message>
    <message>
        <source>Sources: %1, as of %2</source>
        <comment>foot of a page</comment>
        <translation>Fonti: %1, al %2</translation>
    </message>
</context>
</TS>
