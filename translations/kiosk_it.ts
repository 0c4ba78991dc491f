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
        <source>Accessibility</source>
        <comment>button</comment>
        <translation>Accessibilità</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>button</comment>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Licences and sources</source>
        <comment>button</comment>
        <translation>Licenze e fonti</translation>
    </message>
</context>
<context>
    <name>AccessibilityPage</name>
    <message>
        <source>For all</source>
        <comment>lettering of the poster, accessibility</comment>
        <translation>Per tutti</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <comment>head of a page</comment>
        <translation>Accessibilità</translation>
    </message>
    <message>
        <source>Made for everyone who passes</source>
        <comment>accessibility, title</comment>
        <translation>Fatto per chiunque passi</translation>
    </message>
    <message>
        <source>Your language, any time</source>
        <comment>accessibility, point</comment>
        <translation>La tua lingua, quando vuoi</translation>
    </message>
    <message>
        <source>The language buttons are always at the bottom. The page stays the same.</source>
        <comment>accessibility, point</comment>
        <translation>I tasti della lingua sono sempre in basso. La pagina resta la stessa.</translation>
    </message>
    <message>
        <source>One finger is enough</source>
        <comment>accessibility, point</comment>
        <translation>Basta un dito</translation>
    </message>
    <message>
        <source>No difficult gestures: one tap at a time. Long pages also move by two buttons.</source>
        <comment>accessibility, point</comment>
        <translation>Nessun gesto difficile: un tocco alla volta. Le pagine lunghe scorrono anche con due tasti.</translation>
    </message>
    <message>
        <source>Within reach</source>
        <comment>accessibility, point</comment>
        <translation>A portata di mano</translation>
    </message>
    <message>
        <source>The bar, the keyboard and the main buttons are always in the lower part of the screen.</source>
        <comment>accessibility, point</comment>
        <translation>La barra, la tastiera e i tasti principali stanno sempre nella parte bassa dello schermo.</translation>
    </message>
    <message>
        <source>Easy to see</source>
        <comment>accessibility, point</comment>
        <translation>Facile da vedere</translation>
    </message>
    <message>
        <source>Buttons are large, words stand out from their ground, and no colour speaks alone.</source>
        <comment>accessibility, point</comment>
        <translation>I tasti sono grandi, le parole spiccano sullo sfondo e nessun colore parla da solo.</translation>
    </message>
    <message>
        <source>By keys and by ear</source>
        <comment>accessibility, point</comment>
        <translation>Con i tasti e a voce</translation>
    </message>
    <message>
        <source>With a keyboard, Tab and arrows move, Enter chooses, Esc goes back. Every button has a name for screen readers.</source>
        <comment>accessibility, point</comment>
        <translation>Con una tastiera: Tab e frecce per muoversi, Invio per scegliere, Esc per tornare. Ogni tasto ha un nome per i lettori di schermo.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <comment>accessibility, point</comment>
        <translation>Senza fretta</translation>
    </message>
    <message>
        <source>Before it starts over the kiosk asks, and waits. One touch is enough to go on.</source>
        <comment>accessibility, point</comment>
        <translation>Prima di ricominciare il chiosco chiede e aspetta. Basta un tocco per continuare.</translation>
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
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch the screen to begin</source>
        <comment>the poster, as a whole</comment>
        <translation>Tocca lo schermo per iniziare</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <comment>invitation</comment>
        <translation>Tocca per iniziare</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>how fresh the words are</comment>
        <translation>Aggiornato</translation>
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
    <name>EmergencyPanel</name>
    <message>
        <source>Emergency number: 112</source>
        <comment>practical page</comment>
        <translation>Numero di emergenza: 112</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <comment>practical page, under 112</comment>
        <translation>In caso di emergenza</translation>
    </message>
    <message>
        <source>Ambulance, fire brigade and police: one number in all of Europe, free from any phone.</source>
        <comment>practical page, under 112</comment>
        <translation>Ambulanza, vigili del fuoco e forze dell’ordine: un solo numero in tutta Europa, gratuito da ogni telefono.</translation>
    </message>
    <message>
        <source>Help point: %1</source>
        <comment>practical page</comment>
        <translation>Punto di aiuto: %1</translation>
    </message>
    <message>
        <source>Help by phone: %1</source>
        <comment>practical page</comment>
        <translation>Aiuto al telefono: %1</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>A quarter of an hour in %1</source>
        <comment>guide by time, title</comment>
        <translation>Un quarto d’ora a %1</translation>
    </message>
    <message>
        <source>Half an hour in %1</source>
        <comment>guide by time, title</comment>
        <translation>Mezz’ora a %1</translation>
    </message>
    <message>
        <source>An hour in %1</source>
        <comment>guide by time, title</comment>
        <translation>Un’ora a %1</translation>
    </message>
    <message>
        <source>%1 minutes in all, there and back on foot included.</source>
        <comment>guide by time</comment>
        <translation>%1 minuti in tutto, compresa la strada a piedi, andata e ritorno.</translation>
    </message>
    <message>
        <source>%1 minutes, the ways between included. The way there and back has not been measured: leave time for it.</source>
        <comment>guide by time</comment>
        <translation>%1 minuti, compresi i passi fra un luogo e l’altro. L’andata e il ritorno non sono misurati: tieni un po’ di margine.</translation>
    </message>
    <message>
        <source>Choose one: each fits in your time. The way there and back has not been measured: leave time for it.</source>
        <comment>guide by time</comment>
        <translation>Scegline uno: ciascuno sta nel tuo tempo. L’andata e il ritorno non sono misurati: tieni un po’ di margine.</translation>
    </message>
    <message>
        <source>No visit that we know of fits. Try with more time, or look at everything there is.</source>
        <comment>guide by time</comment>
        <translation>Nessuna visita che conosciamo ci sta. Prova con più tempo, o guarda tutto quello che c’è.</translation>
    </message>
    <message>
        <source>What to see in %1</source>
        <comment>guide without times, title</comment>
        <translation>Cosa vedere a %1</translation>
    </message>
    <message>
        <source>How long each visit takes has not been measured yet. So here is everything: begin with what makes you curious.</source>
        <comment>guide without times</comment>
        <translation>Quanto dura ogni visita non è ancora stato misurato. Allora ecco tutto: comincia da quello che ti incuriosisce.</translation>
    </message>
    <message>
        <source>Cars pass today: be back here by %1.</source>
        <comment>guide by time</comment>
        <translation>Oggi passano le auto: torna qui entro le %1.</translation>
    </message>
    <message>
        <source>Or one of these</source>
        <comment>guide by time, heading</comment>
        <translation>Oppure uno di questi</translation>
    </message>
    <message>
        <source>We do not know enough to recommend: %1.</source>
        <comment>guide by time</comment>
        <translation>Non ne sappiamo abbastanza per consigliarli: %1.</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <comment>guide by time, button to the town</comment>
        <translation>Tutto su %1</translation>
    </message>
</context>
<context>
    <name>HomeEntries</name>
    <message>
        <source>Half an hour?</source>
        <comment>home, to the guide by time</comment>
        <translation>Hai mezz’ora?</translation>
    </message>
    <message>
        <source>15, 30, 60 minutes</source>
        <comment>home, to the guide by time</comment>
        <translation>15, 30, 60 minuti</translation>
    </message>
    <message>
        <source>What to see here</source>
        <comment>home, to the guide where no minutes are known</comment>
        <translation>Che cosa vedere qui</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>home, to the practical page</comment>
        <translation>Informazioni utili</translation>
    </message>
    <message>
        <source>Streets, help, 112</source>
        <comment>home, to the practical page</comment>
        <translation>Strade, aiuto, 112</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Ferraris first, then the historic cars</source>
        <comment>home, order of the convoys</comment>
        <translation>Prima le Ferrari, poi le auto storiche</translation>
    </message>
    <message>
        <source>: about %1 hours of cars.</source>
        <comment>home, after the order of the convoys, how long they pass</comment>
        <translation>: circa %1 ore di passaggio.</translation>
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
    <name>HomeTitle</name>
    <message>
        <source>Today in %1</source>
        <comment>home, title on the day of the race</comment>
        <translation>Oggi a %1</translation>
    </message>
    <message>
        <source>%1 and the race</source>
        <comment>home, title</comment>
        <translation>%1 e la corsa</translation>
    </message>
    <message>
        <source>Time now: %1</source>
        <comment>home, clock</comment>
        <translation>Sono le %1</translation>
    </message>
</context>
<context>
    <name>HouseSheet</name>
    <message>
        <source>About this kiosk</source>
        <comment>head of a page</comment>
        <translation>Questo chiosco</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Still there?</source>
        <comment>question to nobody</comment>
        <translation>Sei ancora qui?</translation>
    </message>
    <message>
        <source>The poster comes back soon and the visit starts over.</source>
        <comment>question to nobody, what happens</comment>
        <translation>Fra poco torna il manifesto e la visita ricomincia da capo.</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>answer: somebody is there</comment>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>answer: the visit is over</comment>
        <translation>Fine</translation>
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
    <name>LanguageSwitch</name>
    <message>
        <source>English</source>
        <comment>the name of this language in itself</comment>
        <translation>Italiano</translation>
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
    <name>LegPlace</name>
    <message>
        <source>%1 on the map</source>
        <comment>town, to the map</comment>
        <translation>%1 sulla mappa</translation>
    </message>
    <message>
        <source>Leg %1: town %2 of %3</source>
        <comment>town, its place on the leg</comment>
        <translation>Tappa %1: città %2 di %3</translation>
    </message>
    <message>
        <source>On the map</source>
        <comment>town, to the map</comment>
        <translation>Sulla mappa</translation>
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
    <name>Main</name>
    <message>
        <source>Here some words are only in: %1</source>
        <comment>what is not translated</comment>
        <translation>Qui alcuni testi sono solo in: %1</translation>
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
    <name>MapPanel</name>
    <message>
        <source>The map</source>
        <comment>heading of the map</comment>
        <translation>La mappa</translation>
    </message>
    <message>
        <source>Touch a town. Move the map with a finger; enlarge it with + and −.</source>
        <comment>on the map, how to use it</comment>
        <translation>Tocca una città. Sposta la mappa con un dito, ingrandiscila con + e −.</translation>
    </message>
    <message>
        <source>Legs on the map</source>
        <comment>over the switches of the legs</comment>
        <translation>Tappe sulla mappa</translation>
    </message>
</context>
<context>
    <name>MapPlate</name>
    <message>
        <source>You are here</source>
        <comment>this town on the map and in the road book</comment>
        <translation>Sei qui</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <comment>map, to the town on the plate</comment>
        <translation>Apri la guida</translation>
    </message>
    <message>
        <source>The guide of %1</source>
        <comment>map, to the town on the plate</comment>
        <translation>La guida di %1</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>town before this one</comment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>town after this one</comment>
        <translation>Poi</translation>
    </message>
</context>
<context>
    <name>MapZoom</name>
    <message>
        <source>Enlarge the map</source>
        <comment>map button</comment>
        <translation>Ingrandisci la mappa</translation>
    </message>
    <message>
        <source>Make the map smaller</source>
        <comment>map button</comment>
        <translation>Rimpicciolisci la mappa</translation>
    </message>
    <message>
        <source>The whole race</source>
        <comment>map button</comment>
        <translation>Tutto il percorso</translation>
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
        <source>Search</source>
        <comment>bar</comment>
        <translation>Cerca</translation>
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
    <name>NoticeDelegate</name>
    <message>
        <source>from %1, %2</source>
        <comment>a notice, since when</comment>
        <translation>dal giorno %1, ore %2</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>a notice, until when</comment>
        <translation>fino al giorno %1, ore %2</translation>
    </message>
    <message>
        <source>in every town</source>
        <comment>for whom a notice is</comment>
        <translation>in tutte le città</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>a notice, who says it</comment>
        <translation>Fonte: %1</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>There are no notices now.</source>
        <comment>the page of notices, empty</comment>
        <translation>Al momento non ci sono avvisi.</translation>
    </message>
    <message>
        <source>Notices</source>
        <comment>title of the page of notices</comment>
        <translation>Avvisi</translation>
    </message>
</context>
<context>
    <name>NoticeSign</name>
    <message>
        <source>All %1 notices</source>
        <comment>home, to the notices</comment>
        <translation>Tutti gli avvisi: %1</translation>
    </message>
    <message>
        <source>Read the notice</source>
        <comment>home, to the notice</comment>
        <translation>Leggi l’avviso</translation>
    </message>
</context>
<context>
    <name>OutingAskCard</name>
    <message>
        <source>How much time have you got?</source>
        <comment>guide by time, question</comment>
        <translation>Quanto tempo hai?</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <comment>guide by time, button</comment>
        <translation>%1 minuti</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>guide by time, below a figure</comment>
        <translation>minuti</translation>
    </message>
    <message>
        <source>Step-free</source>
        <comment>guide by time, filter</comment>
        <translation>Senza gradini</translation>
    </message>
    <message>
        <source>Indoors</source>
        <comment>guide by time, filter</comment>
        <translation>Al coperto</translation>
    </message>
</context>
<context>
    <name>OutingCard</name>
    <message>
        <source>about %1 minutes on foot</source>
        <comment>guide by time, way to a place</comment>
        <translation>circa %1 min a piedi</translation>
    </message>
    <message>
        <source>min</source>
        <comment>guide by time, minutes below a figure</comment>
        <translation>min</translation>
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
    <name>PhoneCard</name>
    <message>
        <source>Take it with you</source>
        <comment>card that opens the codes for a phone</comment>
        <translation>Portalo con te</translation>
    </message>
    <message>
        <source>A code for your phone</source>
        <comment>card that opens the codes for a phone</comment>
        <translation>Un codice per il telefono</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>Point your phone&apos;s camera at the code: this page opens on your phone.</source>
        <comment>what a code does</comment>
        <translation>Inquadra il codice con la fotocamera: questa pagina si apre sul telefono.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code: its map opens at this place.</source>
        <comment>what a code does</comment>
        <translation>Inquadra il codice con la fotocamera: il telefono apre la mappa su questo luogo.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code: the time goes into its calendar, even with no signal.</source>
        <comment>what a code does</comment>
        <translation>Inquadra il codice con la fotocamera: l’orario va nel calendario del telefono, anche senza rete.</translation>
    </message>
    <message>
        <source>This page</source>
        <comment>choice of a code</comment>
        <translation>Questa pagina</translation>
    </message>
    <message>
        <source>On the map</source>
        <comment>choice of a code</comment>
        <translation>Sulla mappa</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <comment>sheet of codes, title</comment>
        <translation>Portalo con te</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>sheet of codes</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Or type %1</source>
        <comment>sheet of codes</comment>
        <translation>Oppure scrivi %1</translation>
    </message>
    <message>
        <source>Code of this page: %1</source>
        <comment>sheet of codes</comment>
        <translation>Codice di questa pagina: %1</translation>
    </message>
</context>
<context>
    <name>PracticalPage</name>
    <message>
        <source>Good to know in %1</source>
        <comment>title of the practical page</comment>
        <translation>Informazioni utili a %1</translation>
    </message>
    <message>
        <source>Nobody has told this kiosk yet which streets are closed, where to park or where to cross. Ask the volunteers and the police in the street.</source>
        <comment>practical page, nothing known</comment>
        <translation>Questo chiosco non sa ancora quali strade sono chiuse, dove parcheggiare o dove attraversare. Chiedi ai volontari e agli agenti lungo la strada.</translation>
    </message>
    <message>
        <source>What is not here, this kiosk does not know. Follow the signs and the volunteers in the street.</source>
        <comment>practical page, foot</comment>
        <translation>Questo chiosco non sa altro. Segui la segnaletica e le indicazioni dei volontari.</translation>
    </message>
    <message>
        <source>Guide to %1</source>
        <comment>practical page, to the guide of the town</comment>
        <translation>Guida di %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <comment>lettering of the poster, privacy</comment>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>head of a page</comment>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Counts only, nothing about you</source>
        <comment>privacy, title</comment>
        <translation>Solo numeri, niente di te</translation>
    </message>
    <message>
        <source>No names</source>
        <comment>privacy, point</comment>
        <translation>Nessun nome</translation>
    </message>
    <message>
        <source>You need no name, no account, no address and no telephone number.</source>
        <comment>privacy, point</comment>
        <translation>Non servono nome, account, indirizzo o numero di telefono.</translation>
    </message>
    <message>
        <source>No camera, no microphone</source>
        <comment>privacy, point</comment>
        <translation>Niente telecamera, niente microfono</translation>
    </message>
    <message>
        <source>This kiosk’s program uses neither: no pictures, no voices.</source>
        <comment>privacy, point</comment>
        <translation>Il programma del chiosco non li usa: né immagini né voci.</translation>
    </message>
    <message>
        <source>Counts only</source>
        <comment>privacy, point</comment>
        <translation>Solo numeri</translation>
    </message>
    <message>
        <source>All that may stay of a visit are counts: which pages, in which language, for how long. Never who.</source>
        <comment>privacy, point</comment>
        <translation>Di una visita possono restare solo conteggi: quali pagine, in quale lingua, per quanto tempo. Mai chi.</translation>
    </message>
    <message>
        <source>Forgotten at the end</source>
        <comment>privacy, point</comment>
        <translation>Alla fine si dimentica</translation>
    </message>
    <message>
        <source>Language, pages and what you typed are forgotten when the visit ends: with “Start over”, or by itself when nobody touches the screen.</source>
        <comment>privacy, point</comment>
        <translation>Lingua, pagine viste e parole scritte si dimenticano quando la visita finisce: con «Ricomincia», o da sola se nessuno tocca lo schermo.</translation>
    </message>
    <message>
        <source>Nothing leaves</source>
        <comment>privacy, point</comment>
        <translation>Da qui non esce nulla</translation>
    </message>
    <message>
        <source>The kiosk fetches new content and works without a connection. It sends nothing about you.</source>
        <comment>privacy, point</comment>
        <translation>Il chiosco riceve contenuti nuovi e funziona anche senza rete. Di te non manda nulla.</translation>
    </message>
    <message>
        <source>Your phone stays yours</source>
        <comment>privacy, point</comment>
        <translation>Il telefono resta tuo</translation>
    </message>
    <message>
        <source>It is your phone that reads a code. The kiosk learns nothing of it.</source>
        <comment>privacy, point</comment>
        <translation>I codici li legge il tuo telefono. Il chiosco non ne sa nulla.</translation>
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
        <source>Open the map</source>
        <comment>on the map of the legs</comment>
        <translation>Apri la mappa</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety notice</source>
        <comment>head of a safety notice</comment>
        <translation>Avviso di sicurezza</translation>
    </message>
    <message>
        <source>Emergency: call 112</source>
        <comment>safety notice</comment>
        <translation>Emergenza: chiama il 112</translation>
    </message>
    <message>
        <source>I have read it</source>
        <comment>safety notice, button</comment>
        <translation>Ho letto</translation>
    </message>
</context>
<context>
    <name>SafetySaying</name>
    <message>
        <source>until %1, %2</source>
        <comment>safety notice, day and time of its end</comment>
        <translation>fino al giorno %1, ore %2</translation>
    </message>
</context>
<context>
    <name>SchemeTag</name>
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
    <name>SearchField</name>
    <message>
        <source>Typed: %1</source>
        <comment>search, for a screen reader</comment>
        <translation>Hai scritto: %1</translation>
    </message>
    <message>
        <source>A town, a sight, a crew, a car, a year</source>
        <comment>search: what can be typed</comment>
        <translation>Una città, un monumento, un equipaggio, un’auto, un anno</translation>
    </message>
</context>
<context>
    <name>SearchHitCard</name>
    <message>
        <source>To taste</source>
        <comment>kind of a hit</comment>
        <translation>Da assaggiare</translation>
    </message>
    <message>
        <source>Every year</source>
        <comment>kind of a hit</comment>
        <translation>Ogni anno</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <comment>a race, and the number of a crew</comment>
        <translation>%1, n. %2</translation>
    </message>
    <message>
        <source>found in its text</source>
        <comment>a hit whose words are on its page only</comment>
        <translation>nel testo</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>In this town</source>
        <comment>group of what the search offers</comment>
        <translation>In questa città</translation>
    </message>
    <message>
        <source>On along the road</source>
        <comment>group of what the search offers</comment>
        <translation>Più avanti sul percorso</translation>
    </message>
    <message>
        <source>Towns and legs</source>
        <comment>group of hits</comment>
        <translation>Città e tappe</translation>
    </message>
    <message>
        <source>Sights and tastes</source>
        <comment>group of hits</comment>
        <translation>Luoghi e sapori</translation>
    </message>
    <message>
        <source>Crews and cars</source>
        <comment>group of hits</comment>
        <translation>Equipaggi e auto</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>group of hits</comment>
        <translation>Classifiche</translation>
    </message>
    <message>
        <source>Stories and news</source>
        <comment>group of hits</comment>
        <translation>Storie e notizie</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Apostrophe</source>
        <comment>key of the search</comment>
        <translation>Apostrofo</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <comment>key of the search</comment>
        <translation>Cancella l’ultima lettera</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key of the search</comment>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>key of the search: everything</comment>
        <translation>Svuota</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>The search does not answer just now.</source>
        <comment>search</comment>
        <translation>In questo momento la ricerca non risponde.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <comment>search</comment>
        <translation>Nessun risultato per «%1»</translation>
    </message>
    <message>
        <source>Try fewer letters: the beginning of a name is enough, and accents can be left out. Or look for the town on the map.</source>
        <comment>search</comment>
        <translation>Prova con meno lettere: basta l’inizio del nome e gli accenti non servono. Oppure cerca la città sulla mappa.</translation>
    </message>
    <message>
        <source>All the towns on the map</source>
        <comment>button of the search</comment>
        <translation>Tutte le città sulla mappa</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Nothing is called “%1”. Near it: %2</source>
        <comment>search</comment>
        <translation>Nessun risultato per «%1». Forse cercavi: %2</translation>
    </message>
    <message>
        <source>Nothing has all these words. Found with one of them:</source>
        <comment>search</comment>
        <translation>Nessun risultato con tutte le parole. Con una sola:</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <comment>head of the search</comment>
        <translation>Che cosa cerchi?</translation>
    </message>
    <message>
        <source>A few suggestions</source>
        <comment>head of the search</comment>
        <translation>Qualche idea</translation>
    </message>
    <message>
        <source>Hits before these</source>
        <comment>button of the search</comment>
        <translation>Risultati precedenti</translation>
    </message>
    <message>
        <source>More hits</source>
        <comment>button of the search</comment>
        <translation>Altri risultati</translation>
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
    <name>Stopwatch</name>
    <message>
        <source>seconds</source>
        <comment>below a number</comment>
        <translation>secondi</translation>
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
    <message>
        <source>Help and 112</source>
        <comment>town, to the practical page</comment>
        <translation>Aiuto e 112</translation>
    </message>
</context>
<context>
    <name>TownSketch</name>
    <message>
        <source>Sketch</source>
        <comment>over the landmarks of a town</comment>
        <translation>Schizzo</translation>
    </message>
    <message>
        <source>Sketch, positions approximate</source>
        <comment>over the landmarks of a town</comment>
        <translation>Schizzo, posizioni approssimative</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north, on the sketch of a town</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>%1, number %2 on the sketch</source>
        <comment>landmark on the sketch of a town</comment>
        <translation>%1, numero %2 sullo schizzo</translation>
    </message>
</context>
<context>
    <name>VisitSigns</name>
    <message>
        <source>about %1 minutes</source>
        <comment>how long a visit takes</comment>
        <translation>circa %1 minuti</translation>
    </message>
</context>
<context>
    <name>WalkLine</name>
    <message>
        <source>Whether the way is free of steps is not known.</source>
        <comment>the way to a landmark</comment>
        <translation>Non si sa se il percorso sia senza gradini.</translation>
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
        <source>dddd d MMMM</source>
        <comment>format of a day</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day with its year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
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
        <source>The race passes, about</source>
        <comment>label of a stretch of time</comment>
        <translation>La corsa passa, circa</translation>
    </message>
    <message>
        <source>The race passes</source>
        <comment>label of a stretch of time</comment>
        <translation>La corsa passa</translation>
    </message>
    <message>
        <source>in about %1 minutes</source>
        <comment>until the cars come</comment>
        <translation>fra circa %1 minuti</translation>
    </message>
    <message>
        <source>in about %1 hours</source>
        <comment>until the cars come</comment>
        <translation>fra circa %1 ore</translation>
    </message>
    <message>
        <source>any moment now</source>
        <comment>until the cars come</comment>
        <translation>a momenti</translation>
    </message>
    <message>
        <source>in %1 minutes</source>
        <comment>until the cars come</comment>
        <translation>fra %1 minuti</translation>
    </message>
    <message>
        <source>passing now</source>
        <comment>the cars of a time</comment>
        <translation>stanno passando</translation>
    </message>
    <message>
        <source>due now</source>
        <comment>the cars of a time</comment>
        <translation>in programma ora</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>the cars of a time</comment>
        <translation>sono passate</translation>
    </message>
    <message>
        <source>time gone by</source>
        <comment>the cars of a time</comment>
        <translation>orario trascorso</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a day of the race</comment>
        <translation>oggi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>a day of the race</comment>
        <translation>domani</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <comment>a day of the race</comment>
        <translation>fra %1 giorni</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a day of the race</comment>
        <translation>ieri</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>a day of the race</comment>
        <translation>%1 giorni fa</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>hours</comment>
        <translation>fino alle %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>hours</comment>
        <translation>dalle %1</translation>
    </message>
    <message>
        <source>Streets of the route</source>
        <comment>practical information</comment>
        <translation>Le vie del percorso</translation>
    </message>
    <message>
        <source>Closed streets</source>
        <comment>practical information</comment>
        <translation>Strade chiuse</translation>
    </message>
    <message>
        <source>Parking</source>
        <comment>practical information</comment>
        <translation>Parcheggi</translation>
    </message>
    <message>
        <source>Where to watch</source>
        <comment>practical information</comment>
        <translation>Dove guardare</translation>
    </message>
    <message>
        <source>Where to cross</source>
        <comment>practical information</comment>
        <translation>Dove attraversare</translation>
    </message>
    <message>
        <source>Toilets</source>
        <comment>practical information</comment>
        <translation>Servizi igienici</translation>
    </message>
    <message>
        <source>Drinking water</source>
        <comment>practical information</comment>
        <translation>Acqua potabile</translation>
    </message>
    <message>
        <source>First aid</source>
        <comment>practical information</comment>
        <translation>Primo soccorso</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>severity of a notice</comment>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Please note</source>
        <comment>severity of a notice</comment>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of a notice</comment>
        <translation>Informazione</translation>
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
        <source>indoors</source>
        <comment>sign of a place</comment>
        <translation>al coperto</translation>
    </message>
    <message>
        <source>outdoors</source>
        <comment>sign of a place</comment>
        <translation>all’aperto</translation>
    </message>
    <message>
        <source>indoors or out: not known</source>
        <comment>sign of a place</comment>
        <translation>al coperto? non si sa</translation>
    </message>
    <message>
        <source>step-free</source>
        <comment>sign of a place</comment>
        <translation>senza gradini</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>sign of a place</comment>
        <translation>con gradini</translation>
    </message>
    <message>
        <source>steps: not known</source>
        <comment>sign of a place</comment>
        <translation>gradini: non si sa</translation>
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
        <source>north</source>
        <comment>direction</comment>
        <translation>nord</translation>
    </message>
    <message>
        <source>north-east</source>
        <comment>direction</comment>
        <translation>nord-est</translation>
    </message>
    <message>
        <source>east</source>
        <comment>direction</comment>
        <translation>est</translation>
    </message>
    <message>
        <source>south-east</source>
        <comment>direction</comment>
        <translation>sud-est</translation>
    </message>
    <message>
        <source>south</source>
        <comment>direction</comment>
        <translation>sud</translation>
    </message>
    <message>
        <source>south-west</source>
        <comment>direction</comment>
        <translation>sud-ovest</translation>
    </message>
    <message>
        <source>west</source>
        <comment>direction</comment>
        <translation>ovest</translation>
    </message>
    <message>
        <source>north-west</source>
        <comment>direction</comment>
        <translation>nord-ovest</translation>
    </message>
    <message>
        <source>About a minute on foot, towards the %1</source>
        <comment>the way to a landmark</comment>
        <translation>Circa un minuto a piedi, verso %1</translation>
    </message>
    <message>
        <source>About %1 minutes on foot, towards the %2</source>
        <comment>the way to a landmark</comment>
        <translation>Circa %1 minuti a piedi, verso %2</translation>
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
        <source>Common knowledge, as of %1</source>
        <comment>foot of a page, what no publication has to tell</comment>
        <translation>Fatti noti, al %1</translation>
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
