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
    <name>AskSheet</name>
    <message>
        <source>Reset this visit?</source>
        <comment>the desk asks</comment>
        <translation>Cominciare una nuova visita?</translation>
    </message>
    <message>
        <source>Restart the screen?</source>
        <comment>the desk asks</comment>
        <translation>Riavviare lo schermo?</translation>
    </message>
    <message>
        <source>Restart the machine?</source>
        <comment>the desk asks</comment>
        <translation>Riavviare la macchina?</translation>
    </message>
    <message>
        <source>Back to the content from before?</source>
        <comment>the desk asks</comment>
        <translation>Tornare ai contenuti di prima?</translation>
    </message>
    <message>
        <source>Stop the kiosk until the next start?</source>
        <comment>the desk asks</comment>
        <translation>Mettere in pausa il chiosco fino al prossimo avvio?</translation>
    </message>
    <message>
        <source>Show the new content now?</source>
        <comment>the desk asks</comment>
        <translation>Mostrare subito i contenuti nuovi?</translation>
    </message>
    <message>
        <source>Take the newer content again?</source>
        <comment>the desk asks</comment>
        <translation>Riprendere i contenuti più nuovi?</translation>
    </message>
    <message>
        <source>The visit ends; language, text size and contrast become what they were. The desk stays open.</source>
        <comment>what will happen</comment>
        <translation>La visita finisce; lingua, grandezza del testo e contrasto tornano quelli di partenza. Il banco resta aperto.</translation>
    </message>
    <message>
        <source>The page goes and comes back within seconds. The desk locks.</source>
        <comment>what will happen</comment>
        <translation>La pagina sparisce e torna in pochi secondi. Il banco si blocca.</translation>
    </message>
    <message>
        <source>The screen is dark for a minute or two, then everything comes back by itself. Do not pull the plug meanwhile.</source>
        <comment>what will happen</comment>
        <translation>Lo schermo resta buio per un paio di minuti, poi torna tutto da solo. Intanto non staccare la spina.</translation>
    </message>
    <message>
        <source>The screen shows publication %1 again, and restarts for that. The present one is put aside.</source>
        <comment>what will happen</comment>
        <translation>Lo schermo mostra di nuovo la pubblicazione %1 e per questo si riavvia. Quella di adesso viene messa da parte.</translation>
    </message>
    <message>
        <source>The screen shows the content it was made with, and restarts for that. The present publication is put aside.</source>
        <comment>what will happen</comment>
        <translation>Lo schermo mostra i contenuti di fabbrica e per questo si riavvia. La pubblicazione di adesso viene messa da parte.</translation>
    </message>
    <message>
        <source>The visit ends, and passers-by find no pages: they read that the kiosk rests. The desk locks.</source>
        <comment>what will happen</comment>
        <translation>La visita finisce e chi passa non trova pagine: legge che il chiosco è in pausa. Il banco si blocca.</translation>
    </message>
    <message>
        <source>The visit ends, and the screen shows publication %1. The desk stays open.</source>
        <comment>what will happen</comment>
        <translation>La visita finisce e lo schermo mostra la pubblicazione %1. Il banco resta aperto.</translation>
    </message>
    <message>
        <source>The screen shows publication %1 again, and restarts for that.</source>
        <comment>what will happen</comment>
        <translation>Lo schermo mostra di nuovo la pubblicazione %1 e per questo si riavvia.</translation>
    </message>
    <message>
        <source>Nothing to undo: the next visitor begins anew.</source>
        <comment>how to undo it</comment>
        <translation>Non c’è nulla da annullare: il prossimo visitatore ricomincia da capo.</translation>
    </message>
    <message>
        <source>Nothing is lost, and nothing needs to be undone.</source>
        <comment>how to undo it</comment>
        <translation>Non si perde nulla e non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>Nothing is lost. If the screen stays dark for five minutes, pull the plug, wait ten seconds, put it back.</source>
        <comment>how to undo it</comment>
        <translation>Non si perde nulla. Se lo schermo resta buio per cinque minuti, staccare la spina, aspettare dieci secondi e riattaccarla.</translation>
    </message>
    <message>
        <source>To undo it: the button “Newer content” on this desk.</source>
        <comment>how to undo it</comment>
        <translation>Per annullare: il pulsante «Contenuti più nuovi» di questo banco.</translation>
    </message>
    <message>
        <source>To undo it: five taps in the corner, PIN, “Pause”, “Go on now”. A restart ends it too.</source>
        <comment>how to undo it</comment>
        <translation>Per annullare: cinque tocchi nell’angolo, PIN, «Pausa», «Riprendere ora». Finisce anche con un riavvio.</translation>
    </message>
    <message>
        <source>To undo it: the button “Content from before” on this desk.</source>
        <comment>how to undo it</comment>
        <translation>Per annullare: il pulsante «Contenuti di prima» di questo banco.</translation>
    </message>
    <message>
        <source>Yes, do it</source>
        <comment>answer of a volunteer</comment>
        <translation>Sì, procedere</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <comment>answer of a volunteer</comment>
        <translation>No, lasciare così</translation>
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
    <message>
        <source>Content updated from the stick</source>
        <comment>one quiet line, for a minute</comment>
        <translation>Contenuti aggiornati dalla chiavetta</translation>
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
    <name>CleaningLayer</name>
    <message>
        <source>The glass is being cleaned</source>
        <comment>cleaning</comment>
        <translation>Pulizia del vetro in corso</translation>
    </message>
    <message>
        <source>For now it feels no touch. It wakes by itself.</source>
        <comment>cleaning</comment>
        <translation>Per ora non risponde al tocco. Si riattiva da solo.</translation>
    </message>
    <message>
        <source>Hold for 5 seconds to end now</source>
        <comment>cleaning, button</comment>
        <translation>Tenere premuto 5 secondi per finire ora</translation>
    </message>
</context>
<context>
    <name>CleaningPage</name>
    <message>
        <source>Clean the glass</source>
        <comment>title of a tool</comment>
        <translation>Pulire il vetro</translation>
    </message>
    <message>
        <source>The glass then feels no touch, for as long as you choose, and wakes by itself. Spray the cloth, never the glass; wipe from the top down.</source>
        <comment>cleaning</comment>
        <translation>Per il tempo scelto il vetro non risponde al tocco, poi si riattiva da solo. Spruzzare il panno, mai il vetro; passare dall’alto in basso.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>cleaning, for how long</comment>
        <translation>%1 secondi</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>cleaning, below a number</comment>
        <translation>secondi</translation>
    </message>
</context>
<context>
    <name>ClockSettingPage</name>
    <message>
        <source>The clock</source>
        <comment>title of a tool</comment>
        <translation>L’orologio</translation>
    </message>
    <message>
        <source>Set what a clock you trust shows, for instance a mobile phone’s.</source>
        <comment>clock</comment>
        <translation>Regolare su un orologio sicuro, per esempio quello di un cellulare.</translation>
    </message>
    <message>
        <source>The kiosk trusts this time, and shows today and the expected delay by it.</source>
        <comment>clock</comment>
        <translation>Il chiosco si fida di quest’ora: per questo mostra «oggi» e il ritardo previsto.</translation>
    </message>
    <message>
        <source>The kiosk does not know whether this time is right, and shows neither today nor a delay. Compare it with a mobile phone.</source>
        <comment>clock</comment>
        <translation>Il chiosco non sa se quest’ora è giusta, e non mostra né «oggi» né un ritardo. Confrontarla con un cellulare.</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>clock</comment>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>clock</comment>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>clock</comment>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Hour</source>
        <comment>clock</comment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Minute</source>
        <comment>clock</comment>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>%1: later</source>
        <comment>clock, button</comment>
        <translation>%1: avanti</translation>
    </message>
    <message>
        <source>%1: earlier</source>
        <comment>clock, button</comment>
        <translation>%1: indietro</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <comment>clock, button</comment>
        <translation>Lasciare com’è</translation>
    </message>
    <message>
        <source>Put it back</source>
        <comment>clock, button</comment>
        <translation>Rimettere com’era</translation>
    </message>
    <message>
        <source>Take that back</source>
        <comment>clock, button</comment>
        <translation>Annullare la conferma</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <comment>clock, button</comment>
        <translation>Regolare l’orologio</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <comment>clock, button</comment>
        <translation>Sì, è giusto</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Brightness and volume</source>
        <comment>title of a tool</comment>
        <translation>Luminosità e volume</translation>
    </message>
    <message>
        <source>Both stay as they are set, also after a restart. In the sun the screen needs all its brightness.</source>
        <comment>comfort</comment>
        <translation>Restano come sono regolati, anche dopo un riavvio. Al sole lo schermo ha bisogno di tutta la luminosità.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a level of sound</comment>
        <translation>spento</translation>
    </message>
    <message>
        <source>Brightness</source>
        <comment>comfort</comment>
        <translation>Luminosità</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>comfort</comment>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>DelayBand</name>
    <message>
        <source>About %1 minutes late</source>
        <comment>delay reported by the town</comment>
        <translation>Circa %1 minuti di ritardo</translation>
    </message>
    <message>
        <source>No delay is reported any more</source>
        <comment>delay reported by the town, run out</comment>
        <translation>Nessun ritardo più segnalato</translation>
    </message>
    <message>
        <source>reported here by the town at %1</source>
        <comment>delay reported by the town</comment>
        <translation>segnalato sul posto alle %1</translation>
    </message>
    <message>
        <source>the planned times stand as they are</source>
        <comment>delay reported by the town, run out</comment>
        <translation>valgono gli orari previsti</translation>
    </message>
</context>
<context>
    <name>DelayReportPage</name>
    <message>
        <source>Expected delay</source>
        <comment>title of a tool</comment>
        <translation>Ritardo previsto</translation>
    </message>
    <message>
        <source>Visitors read it beside the plan, as reported by the town at this time. It ends by itself after three hours, or with the day.</source>
        <comment>delay</comment>
        <translation>I visitatori lo leggono accanto al programma, come segnalato sul posto a quest’ora. Finisce da solo dopo tre ore, o con la giornata.</translation>
    </message>
    <message>
        <source>A delay is shown only while the kiosk knows what time it is. First say that the clock is right.</source>
        <comment>delay</comment>
        <translation>Un ritardo si mostra solo se il chiosco sa che ora è. Prima confermare l’orologio.</translation>
    </message>
    <message>
        <source>It is shown, but the disk does not keep it: after a restart it has to be reported again.</source>
        <comment>delay</comment>
        <translation>È sullo schermo, ma il disco non lo conserva: dopo un riavvio va segnalato di nuovo.</translation>
    </message>
    <message>
        <source>%1 minutes late</source>
        <comment>delay, choice</comment>
        <translation>%1 minuti di ritardo</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>delay, below a number</comment>
        <translation>minuti</translation>
    </message>
    <message>
        <source>No delay</source>
        <comment>delay, choice</comment>
        <translation>Nessun ritardo</translation>
    </message>
    <message>
        <source>To the clock</source>
        <comment>delay, button</comment>
        <translation>All’orologio</translation>
    </message>
</context>
<context>
    <name>DeskActs</name>
    <message>
        <source>For the visitors</source>
        <comment>acts of the desk</comment>
        <translation>Per i visitatori</translation>
    </message>
    <message>
        <source>Set a delay</source>
        <comment>act of the desk</comment>
        <translation>Segnare un ritardo</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>act of the desk</comment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <comment>act of the desk</comment>
        <translation>Pulizia</translation>
    </message>
    <message>
        <source>Reset the visit</source>
        <comment>act of the desk</comment>
        <translation>Nuova visita</translation>
    </message>
    <message>
        <source>Tests</source>
        <comment>acts of the desk</comment>
        <translation>Prove</translation>
    </message>
    <message>
        <source>Touch test</source>
        <comment>act of the desk</comment>
        <translation>Prova del tocco</translation>
    </message>
    <message>
        <source>Sound test</source>
        <comment>act of the desk</comment>
        <translation>Prova del suono</translation>
    </message>
    <message>
        <source>Which kiosk is this?</source>
        <comment>act of the desk</comment>
        <translation>Che chiosco è questo?</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>acts of the desk</comment>
        <translation>Contenuti</translation>
    </message>
    <message>
        <source>Update, USB stick</source>
        <comment>act of the desk</comment>
        <translation>Aggiornare, chiavetta</translation>
    </message>
    <message>
        <source>Content from before</source>
        <comment>act of the desk</comment>
        <translation>Contenuti di prima</translation>
    </message>
    <message>
        <source>Newer content</source>
        <comment>act of the desk</comment>
        <translation>Contenuti più nuovi</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>acts of the desk</comment>
        <translation>Riavviare</translation>
    </message>
    <message>
        <source>Restart the screen</source>
        <comment>act of the desk</comment>
        <translation>Riavviare lo schermo</translation>
    </message>
    <message>
        <source>Restart the machine</source>
        <comment>act of the desk</comment>
        <translation>Riavviare la macchina</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <comment>acts of the desk</comment>
        <translation>Questo chiosco</translation>
    </message>
    <message>
        <source>Town</source>
        <comment>act of the desk</comment>
        <translation>Città</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>act of the desk</comment>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Brightness, volume</source>
        <comment>act of the desk</comment>
        <translation>Luminosità e volume</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <comment>act of the desk</comment>
        <translation>Cambiare il PIN</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>on for a minute</source>
        <comment>since the start</comment>
        <translation>acceso da un minuto</translation>
    </message>
    <message>
        <source>on for %1 minutes</source>
        <comment>since the start</comment>
        <translation>acceso da %1 minuti</translation>
    </message>
    <message>
        <source>on for an hour</source>
        <comment>since the start</comment>
        <translation>acceso da un’ora</translation>
    </message>
    <message>
        <source>on for %1 hours</source>
        <comment>since the start</comment>
        <translation>acceso da %1 ore</translation>
    </message>
    <message>
        <source>on for %1 days</source>
        <comment>since the start</comment>
        <translation>acceso da %1 giorni</translation>
    </message>
    <message>
        <source>One moment: looking at everything</source>
        <comment>summary of the desk</comment>
        <translation>Un momento: si controlla tutto</translation>
    </message>
    <message>
        <source>All is well</source>
        <comment>summary of the desk</comment>
        <translation>Tutto a posto</translation>
    </message>
    <message>
        <source>One thing to look at</source>
        <comment>summary of the desk</comment>
        <translation>Una cosa da guardare</translation>
    </message>
    <message>
        <source>%1 things to look at</source>
        <comment>summary of the desk</comment>
        <translation>%1 cose da guardare</translation>
    </message>
    <message>
        <source>Volunteers’ desk</source>
        <comment>head of the desk</comment>
        <translation>Banco dei volontari</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>what the desk shows</comment>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>code %1</source>
        <comment>head of the desk: of the diagnosis</comment>
        <translation>codice %1</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>bar of the desk</comment>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Lock and close</source>
        <comment>bar of the desk</comment>
        <translation>Bloccare e chiudere</translation>
    </message>
    <message>
        <source>The PIN is changed. Write it on the card.</source>
        <comment>the desk, after a new PIN</comment>
        <translation>Il PIN è cambiato. Scriverlo sul cartoncino.</translation>
    </message>
    <message>
        <source>The disk cannot be written: the PIN stays the one from before.</source>
        <comment>the desk, after a new PIN</comment>
        <translation>Non si riesce a scrivere sul disco: il PIN resta quello di prima.</translation>
    </message>
    <message>
        <source>The lights</source>
        <comment>what the desk shows</comment>
        <translation>I semafori</translation>
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
    <name>FrontAsk</name>
    <message>
        <source>Restart the screen?</source>
        <comment>the front asks</comment>
        <translation>Riavviare lo schermo?</translation>
    </message>
    <message>
        <source>The page goes and comes back within seconds. Nothing is lost.</source>
        <comment>the front, what will happen</comment>
        <translation>La pagina sparisce e torna in pochi secondi. Non si perde nulla.</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <comment>answer on the front</comment>
        <translation>Sì, riavviare</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <comment>answer on the front</comment>
        <translation>No, lasciare così</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>As made</source>
        <comment>the front: never anything published</comment>
        <translation>Di fabbrica</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>the front: age of the content, by a wrong clock</comment>
        <translation>Pubblicati</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>the front: age of the content</comment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>the front: age of the content</comment>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>the front: age of the content</comment>
        <translation>%1 giorni fa</translation>
    </message>
    <message>
        <source>Is something wrong here?</source>
        <comment>title of the front</comment>
        <translation>Qualcosa non va?</translation>
    </message>
    <message>
        <source>Town</source>
        <comment>the front</comment>
        <translation>Città</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>the front</comment>
        <translation>Contenuti</translation>
    </message>
    <message>
        <source>Publication</source>
        <comment>the front: its number</comment>
        <translation>Pubblicazione</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>the front: its version</comment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Not set up: this kiosk has no PIN yet.</source>
        <comment>the front</comment>
        <translation>Non ancora pronto: questo chiosco non ha un PIN.</translation>
    </message>
    <message>
        <source>The disk does not answer. Try again.</source>
        <comment>the front</comment>
        <translation>Il disco non risponde. Riprovare.</translation>
    </message>
    <message>
        <source>Start the visit over</source>
        <comment>the front</comment>
        <translation>Nuova visita</translation>
    </message>
    <message>
        <source>Restart the screen</source>
        <comment>the front</comment>
        <translation>Riavviare lo schermo</translation>
    </message>
    <message>
        <source>For volunteers: PIN</source>
        <comment>the front</comment>
        <translation>Per i volontari: PIN</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the front</comment>
        <translation>Chiudere</translation>
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
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <comment>sheet of the desk</comment>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Call the organisers and read them this code:</source>
        <comment>sheet of the desk</comment>
        <translation>Chiamare gli organizzatori e leggere questo codice:</translation>
    </message>
    <message>
        <source>one moment…</source>
        <comment>a light that is not known yet</comment>
        <translation>un momento…</translation>
    </message>
    <message>
        <source>Or photograph the square code and send them the picture: it says how this kiosk is, and nothing secret.</source>
        <comment>sheet of the desk</comment>
        <translation>Oppure fotografare il codice quadrato e mandare la foto: dice come sta il chiosco, e nulla di segreto.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>sheet of the desk</comment>
        <translation>Chiudere</translation>
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
    <name>IdentifyPage</name>
    <message>
        <source>This kiosk</source>
        <comment>identify</comment>
        <translation>Questo chiosco</translation>
    </message>
    <message>
        <source>Close the sign</source>
        <comment>identify, button</comment>
        <translation>Chiudere il cartello</translation>
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
    <name>LightCard</name>
    <message>
        <source>Content</source>
        <comment>a light of the desk</comment>
        <translation>Contenuti</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>a light of the desk: when it was last asked whether there is newer content</comment>
        <translation>Aggiornamenti</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>a light of the desk</comment>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a light of the desk</comment>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>a light of the desk</comment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a light of the desk</comment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>a light of the desk</comment>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Touch</source>
        <comment>a light of the desk</comment>
        <translation>Tocco</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>a light of the desk</comment>
        <translation>Suono</translation>
    </message>
    <message>
        <source>all right</source>
        <comment>a green light</comment>
        <translation>a posto</translation>
    </message>
    <message>
        <source>look here</source>
        <comment>a yellow light</comment>
        <translation>da guardare</translation>
    </message>
    <message>
        <source>act now</source>
        <comment>a red light</comment>
        <translation>intervenire</translation>
    </message>
    <message>
        <source>one moment…</source>
        <comment>a light that is not known yet</comment>
        <translation>un momento…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
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
    <name>PauseChoicePage</name>
    <message>
        <source>Pause of the kiosk</source>
        <comment>title of a tool</comment>
        <translation>Pausa del chiosco</translation>
    </message>
    <message>
        <source>The kiosk rests until you let it go on, or it is restarted.</source>
        <comment>pause</comment>
        <translation>Il chiosco è in pausa finché non si tocca «Riprendere ora» o non viene riavviato.</translation>
    </message>
    <message>
        <source>The kiosk rests: passers-by read that it is back soon.</source>
        <comment>pause</comment>
        <translation>Il chiosco è in pausa: chi passa legge che torna tra poco.</translation>
    </message>
    <message>
        <source>Passers-by read that the kiosk rests and, if it is for 15 minutes, when it is back. A restart ends any pause. To end it sooner: five taps in the corner, PIN, “Pause”, “Go on now”.</source>
        <comment>pause</comment>
        <translation>Chi passa legge che il chiosco è in pausa e, se è di 15 minuti, quando riprende. Un riavvio mette fine a ogni pausa. Per finirla prima: cinque tocchi nell’angolo, PIN, «Pausa», «Riprendere ora».</translation>
    </message>
    <message>
        <source>Stop until the next start</source>
        <comment>pause, button</comment>
        <translation>Mettere in pausa fino al prossimo avvio</translation>
    </message>
    <message>
        <source>Go on now</source>
        <comment>pause, button</comment>
        <translation>Riprendere ora</translation>
    </message>
    <message>
        <source>Stop for 15 minutes</source>
        <comment>pause, button</comment>
        <translation>Mettere in pausa per 15 minuti</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>Back soon</source>
        <comment>pause</comment>
        <translation>Torniamo tra poco</translation>
    </message>
    <message>
        <source>Taking a break</source>
        <comment>pause</comment>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>This kiosk is out of use for now. Please ask the staff nearby.</source>
        <comment>pause</comment>
        <translation>Per ora questo chiosco non è in servizio. Chiedi al personale qui vicino.</translation>
    </message>
    <message>
        <source>This kiosk is having a short rest.</source>
        <comment>pause</comment>
        <translation>Questo chiosco fa una breve pausa.</translation>
    </message>
    <message>
        <source>This kiosk is resting until about %1.</source>
        <comment>pause</comment>
        <translation>Questo chiosco è in pausa fino alle %1 circa.</translation>
    </message>
    <message>
        <source>In an emergency, call 112.</source>
        <comment>pause</comment>
        <translation>In caso di emergenza chiama il 112.</translation>
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
    <name>PinFrame</name>
    <message>
        <source>That was not right. Try again.</source>
        <comment>the PIN pad</comment>
        <translation>Le cifre non sono giuste. Riprovare.</translation>
    </message>
    <message>
        <source>That one is too easy to guess. Choose another, not a row like 123456.</source>
        <comment>the PIN pad</comment>
        <translation>È troppo facile da indovinare. Sceglierne un altro, non una fila come 123456.</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again with the first.</source>
        <comment>the PIN pad</comment>
        <translation>I due non erano uguali. Ricominciare dal primo.</translation>
    </message>
    <message>
        <source>This kiosk has no PIN yet: whoever installs it sets it up.</source>
        <comment>the PIN pad</comment>
        <translation>Questo chiosco non ha ancora un PIN: lo imposta chi lo installa.</translation>
    </message>
    <message>
        <source>This kiosk has lost its PIN. The organisers open it with this number.</source>
        <comment>the PIN pad</comment>
        <translation>Questo chiosco ha perso il PIN. Gli organizzatori lo aprono con questo numero.</translation>
    </message>
    <message>
        <source>The kiosk cannot write this down now. Try again, then call the organisers.</source>
        <comment>the PIN pad</comment>
        <translation>Adesso il chiosco non riesce a scrivere. Riprovare, poi chiamare gli organizzatori.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the PIN pad</comment>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Leave the PIN as it is</source>
        <comment>the PIN pad, from the desk</comment>
        <translation>Lasciare il PIN com’è</translation>
    </message>
    <message>
        <source>second. After a wrong try the pad waits; it opens again by itself.</source>
        <comment>the PIN pad, after a large figure</comment>
        <translation>secondo. Dopo un errore la tastiera aspetta; si riapre da sola.</translation>
    </message>
    <message>
        <source>seconds. After a wrong try the pad waits; it opens again by itself.</source>
        <comment>the PIN pad, after a large figure</comment>
        <translation>secondi. Dopo un errore la tastiera aspetta; si riapre da sola.</translation>
    </message>
    <message>
        <source>%1 of %2 figures typed</source>
        <comment>the PIN pad</comment>
        <translation>%1 cifre su %2</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Clear all figures</source>
        <comment>key of the PIN pad</comment>
        <translation>Cancellare tutte le cifre</translation>
    </message>
    <message>
        <source>Take back a figure</source>
        <comment>key of the PIN pad</comment>
        <translation>Cancellare una cifra</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Volunteers’ PIN</source>
        <comment>title of the PIN pad</comment>
        <translation>PIN dei volontari</translation>
    </message>
    <message>
        <source>First the present PIN, once more.</source>
        <comment>the PIN pad, before another PIN</comment>
        <translation>Prima digitare di nuovo il PIN attuale.</translation>
    </message>
    <message>
        <source>Type the six figures on the volunteers’ card. The organisers have them too.</source>
        <comment>the PIN pad</comment>
        <translation>Digitare le sei cifre del cartoncino. Le hanno anche gli organizzatori.</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <comment>button of the PIN pad</comment>
        <translation>PIN dimenticato</translation>
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
    <name>RecoverPage</name>
    <message>
        <source>PIN forgotten</source>
        <comment>title of the PIN pad</comment>
        <translation>PIN dimenticato</translation>
    </message>
    <message>
        <source>Call the organisers, read them this number, and type the eight figures they answer with. They are good once.</source>
        <comment>the PIN pad</comment>
        <translation>Chiamare gli organizzatori, leggere questo numero e digitare le otto cifre della risposta. Valgono una volta sola.</translation>
    </message>
</context>
<context>
    <name>RefugePage</name>
    <message>
        <source>This screen is being looked after</source>
        <comment>head of the page without content</comment>
        <translation>Questo schermo è in manutenzione</translation>
    </message>
    <message>
        <source>It keeps trying by itself to bring the pages back.</source>
        <comment>page without content</comment>
        <translation>Sta provando da solo a riportare le pagine.</translation>
    </message>
    <message>
        <source>Help point</source>
        <comment>page without content</comment>
        <translation>Punto di aiuto</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <comment>page without content, beside 112</comment>
        <translation>In caso di emergenza</translation>
    </message>
    <message>
        <source>Ambulance, fire brigade, police</source>
        <comment>page without content, beside 112</comment>
        <translation>Ambulanza, vigili del fuoco, forze dell’ordine</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>The new PIN once more</source>
        <comment>title of the PIN pad</comment>
        <translation>Il nuovo PIN ancora una volta</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <comment>title of the PIN pad</comment>
        <translation>Scegliere un nuovo PIN</translation>
    </message>
    <message>
        <source>Type the same six figures again.</source>
        <comment>the PIN pad</comment>
        <translation>Digitare di nuovo le stesse sei cifre.</translation>
    </message>
    <message>
        <source>A new PIN is needed now. Choose six figures, write them on the card, and tell the organisers.</source>
        <comment>the PIN pad</comment>
        <translation>Ora serve un nuovo PIN. Scegliere sei cifre, scriverle sul cartoncino e dirle agli organizzatori.</translation>
    </message>
    <message>
        <source>Choose six figures, write them on the card, and tell the organisers.</source>
        <comment>the PIN pad</comment>
        <translation>Scegliere sei cifre, scriverle sul cartoncino e dirle agli organizzatori.</translation>
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
    <name>SoundTestPage</name>
    <message>
        <source>Sound test</source>
        <comment>title of a tool</comment>
        <translation>Prova del suono</translation>
    </message>
    <message>
        <source>Listen: three notes, one after the other.</source>
        <comment>sound test</comment>
        <translation>Ascoltare: tre note, una dopo l’altra.</translation>
    </message>
    <message>
        <source>Three notes were played. Did anybody hear them?</source>
        <comment>sound test</comment>
        <translation>Sono state riprodotte tre note. Si sono sentite?</translation>
    </message>
    <message>
        <source>The sound works. The volume is set on the desk, under “Brightness, volume”.</source>
        <comment>sound test</comment>
        <translation>Il suono funziona. Il volume si regola dal banco, con «Luminosità e volume».</translation>
    </message>
    <message>
        <source>Check that the loudspeakers are on and plugged in, and the volume on the desk, under “Brightness, volume”. Nothing on the screen needs sound.</source>
        <comment>sound test</comment>
        <translation>Controllare che le casse siano accese e collegate, e il volume dal banco, con «Luminosità e volume». Nulla sullo schermo ha bisogno del suono.</translation>
    </message>
    <message>
        <source>Plays three notes. Nothing on the screen needs sound.</source>
        <comment>sound test</comment>
        <translation>Si sentiranno tre note. Nulla sullo schermo ha bisogno del suono.</translation>
    </message>
    <message>
        <source>Yes, heard</source>
        <comment>sound test, answer</comment>
        <translation>Sì, si sono sentite</translation>
    </message>
    <message>
        <source>No, nothing</source>
        <comment>sound test, answer</comment>
        <translation>No, niente</translation>
    </message>
    <message>
        <source>Play the tone</source>
        <comment>sound test, button</comment>
        <translation>Far sentire le note</translation>
    </message>
    <message>
        <source>Play it again</source>
        <comment>sound test, button</comment>
        <translation>Ripetere le note</translation>
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
    <name>SupplyPage</name>
    <message>
        <source>Content and stick</source>
        <comment>title of a room of volunteers</comment>
        <translation>Contenuti e chiavetta</translation>
    </message>
    <message>
        <source>On show: the content it was made with</source>
        <comment>what is on show</comment>
        <translation>Sullo schermo: i contenuti di fabbrica</translation>
    </message>
    <message>
        <source>On show: publication %1 of %2</source>
        <comment>what is on show</comment>
        <translation>Sullo schermo: pubblicazione %1 del %2</translation>
    </message>
    <message>
        <source>On show: the page without content</source>
        <comment>what is on show</comment>
        <translation>Sullo schermo: la pagina senza contenuti</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <comment>bar of a tool</comment>
        <translation>Tornare al banco</translation>
    </message>
    <message>
        <source>Search now</source>
        <comment>panel of the sources</comment>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>The kiosk looks for new content by itself, all day long. Here it looks at once.</source>
        <comment>panel of the sources</comment>
        <translation>Il chiosco cerca contenuti nuovi da solo, tutto il giorno. Qui si possono cercare subito.</translation>
    </message>
    <message>
        <source>Without pages the kiosk does not look for new content by itself. Here it looks at once.</source>
        <comment>panel of the sources</comment>
        <translation>Senza pagine il chiosco non cerca contenuti da solo. Qui si possono cercare subito.</translation>
    </message>
    <message>
        <source>Look for new content</source>
        <comment>button of a volunteer</comment>
        <translation>Cercare contenuti nuovi</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <comment>button of a volunteer</comment>
        <translation>Fermare la ricerca</translation>
    </message>
    <message>
        <source>USB stick</source>
        <comment>panel of the stick</comment>
        <translation>Chiavetta USB</translation>
    </message>
    <message>
        <source>Stick %1, %2 of %3</source>
        <comment>panel of the stick</comment>
        <translation>Chiavetta %1, %2 di %3</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <comment>panel of the stick</comment>
        <translation>Chiavetta %1</translation>
    </message>
    <message>
        <source>Put the organisers’ stick in: it is noticed by itself.</source>
        <comment>panel of the stick</comment>
        <translation>Inserire la chiavetta degli organizzatori: il chiosco se ne accorge da solo.</translation>
    </message>
    <message>
        <source>It is taken by itself as soon as nobody is here, or now.</source>
        <comment>panel of the stick</comment>
        <translation>Si carica da sola appena non c’è nessuno, oppure subito.</translation>
    </message>
    <message>
        <source>It is taken only with the button below.</source>
        <comment>panel of the stick</comment>
        <translation>Si carica solo con il pulsante qui sotto.</translation>
    </message>
    <message>
        <source>To be copied: %1</source>
        <comment>panel of the stick</comment>
        <translation>Da copiare: %1</translation>
    </message>
    <message>
        <source>Checking every file</source>
        <comment>what a search is doing</comment>
        <translation>Controllo di ogni file</translation>
    </message>
    <message>
        <source>The other stick</source>
        <comment>button of a volunteer</comment>
        <translation>L’altra chiavetta</translation>
    </message>
    <message>
        <source>Take its content now</source>
        <comment>button of a volunteer</comment>
        <translation>Caricare subito i contenuti</translation>
    </message>
    <message>
        <source>Copy the reports onto it</source>
        <comment>button of a volunteer</comment>
        <translation>Copiare i rapporti sulla chiavetta</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <comment>button of a volunteer</comment>
        <translation>Fermare la copia</translation>
    </message>
    <message>
        <source>Publication %1 is ready. It will be shown at the next quiet moment.</source>
        <comment>what waits</comment>
        <translation>La pubblicazione %1 è pronta. Si vedrà al prossimo momento di calma.</translation>
    </message>
    <message>
        <source>Publication %1 is ready. “Restart the screen” on the desk shows it.</source>
        <comment>what waits</comment>
        <translation>La pubblicazione %1 è pronta. «Riavviare lo schermo», al banco, la mostra.</translation>
    </message>
    <message>
        <source>Show it now</source>
        <comment>button of a volunteer</comment>
        <translation>Mostrare subito</translation>
    </message>
</context>
<context>
    <name>SupplyWords</name>
    <message>
        <source>less than 1 MB</source>
        <comment>how much is copied</comment>
        <translation>meno di 1 MB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>how much is copied</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Fetching: %1 of %2</source>
        <comment>what a search is doing</comment>
        <translation>Arrivano i contenuti: %1 di %2</translation>
    </message>
    <message>
        <source>Fetching</source>
        <comment>what a search is doing</comment>
        <translation>Arrivano i contenuti</translation>
    </message>
    <message>
        <source>Checking every file</source>
        <comment>what a search is doing</comment>
        <translation>Controllo di ogni file</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <comment>what the reports are doing</comment>
        <translation>Si scrive il rapporto</translation>
    </message>
    <message>
        <source>Copying onto the stick: do not take it out</source>
        <comment>what the reports are doing</comment>
        <translation>Copia sulla chiavetta in corso: non toglierla</translation>
    </message>
    <message>
        <source>Publication %1 has arrived, complete.</source>
        <comment>how a search ended</comment>
        <translation>La pubblicazione %1 è arrivata, completa.</translation>
    </message>
    <message>
        <source>There is nothing newer: publication %1 is the newest.</source>
        <comment>how a search ended</comment>
        <translation>Non c’è nulla di più nuovo: la pubblicazione %1 è l’ultima.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept for the next time.</source>
        <comment>how a search ended</comment>
        <translation>Interrotto. Quello che è arrivato resta per la prossima volta.</translation>
    </message>
    <message>
        <source>It is not set where publications come from.</source>
        <comment>how a search ended</comment>
        <translation>Non è indicato da dove prendere le pubblicazioni.</translation>
    </message>
    <message>
        <source>Another search has been at work for a minute.</source>
        <comment>how a search ended</comment>
        <translation>Un’altra ricerca è al lavoro da un minuto.</translation>
    </message>
    <message>
        <source>A new publication is just being tried.</source>
        <comment>how a search ended</comment>
        <translation>Il chiosco sta provando una pubblicazione nuova.</translation>
    </message>
    <message>
        <source>There is no room for it on the disk.</source>
        <comment>how a search ended</comment>
        <translation>Sul disco non c’è posto.</translation>
    </message>
    <message>
        <source>The stick was taken out too early. Nothing is damaged.</source>
        <comment>how a search ended</comment>
        <translation>La chiavetta è stata tolta troppo presto. Non si è rovinato nulla.</translation>
    </message>
    <message>
        <source>The network answers with a sign-in page of its own.</source>
        <comment>how a search ended</comment>
        <translation>La rete vuole che si acceda da una sua pagina.</translation>
    </message>
    <message>
        <source>No source could be reached, or a part is missing there.</source>
        <comment>how a search ended</comment>
        <translation>Nessuna fonte è raggiungibile, oppure manca una parte della pubblicazione.</translation>
    </message>
    <message>
        <source>This kiosk does not know its organisers yet.</source>
        <comment>how a search ended</comment>
        <translation>Questo chiosco non conosce ancora i suoi organizzatori.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi, or use a stick.</source>
        <comment>what to do</comment>
        <translation>Controllare il cavo di rete o il Wi-Fi, oppure usare una chiavetta.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <comment>what to do</comment>
        <translation>Aspettare un minuto e riprovare.</translation>
    </message>
    <message>
        <source>Waiting: the kiosk is looking for new content by itself</source>
        <comment>what a search is doing</comment>
        <translation>In attesa: il chiosco sta già cercando da solo</translation>
    </message>
    <message>
        <source>Looking for new content</source>
        <comment>what a search is doing</comment>
        <translation>Ricerca di contenuti nuovi</translation>
    </message>
    <message>
        <source>Put it in again and wait for the green light.</source>
        <comment>what to do</comment>
        <translation>Inserirla di nuovo e aspettare la luce verde.</translation>
    </message>
    <message>
        <source>Call the organisers.</source>
        <comment>what to do</comment>
        <translation>Chiamare gli organizzatori.</translation>
    </message>
    <message>
        <source>Try again; then call the organisers.</source>
        <comment>what to do</comment>
        <translation>Riprovare; poi chiamare gli organizzatori.</translation>
    </message>
    <message>
        <source>Do not use it. Take it out and call the organisers.</source>
        <comment>what to do</comment>
        <translation>Non usarla. Toglierla e chiamare gli organizzatori.</translation>
    </message>
    <message>
        <source>Ask the organisers for a new stick. Reports can go onto this one.</source>
        <comment>what to do</comment>
        <translation>Chiedere agli organizzatori una chiavetta nuova. Questa va bene per i rapporti.</translation>
    </message>
    <message>
        <source>Check the clock; then call the organisers.</source>
        <comment>what to do</comment>
        <translation>Controllare l’orologio; poi chiamare gli organizzatori.</translation>
    </message>
    <message>
        <source>Nothing: the next publication takes its place.</source>
        <comment>what to do</comment>
        <translation>Nulla: la prossima pubblicazione ne prende il posto.</translation>
    </message>
    <message>
        <source>There is no stick in the kiosk.</source>
        <comment>what a stick holds</comment>
        <translation>Nel chiosco non c’è nessuna chiavetta.</translation>
    </message>
    <message>
        <source>One moment: looking at what it holds.</source>
        <comment>what a stick holds</comment>
        <translation>Un momento: si guarda che cosa contiene.</translation>
    </message>
    <message>
        <source>Genuine and newer: publication %1 of %2, with all that is needed.</source>
        <comment>what a stick holds</comment>
        <translation>Autentica e più nuova: pubblicazione %1 del %2, con tutto il necessario.</translation>
    </message>
    <message>
        <source>Genuine and complete: publication %1 of %2. This kiosk has it already.</source>
        <comment>what a stick holds</comment>
        <translation>Autentica e completa: pubblicazione %1 del %2. Questo chiosco ce l’ha già.</translation>
    </message>
    <message>
        <source>Genuine: publication %1 of %2. This kiosk has it already; for another one files are missing.</source>
        <comment>what a stick holds</comment>
        <translation>Autentica: pubblicazione %1 del %2. Questo chiosco ce l’ha già; per un altro mancano dei file.</translation>
    </message>
    <message>
        <source>Genuine but older: publication %1 of %2. It is not taken.</source>
        <comment>what a stick holds</comment>
        <translation>Autentica ma più vecchia: pubblicazione %1 del %2. Non si carica.</translation>
    </message>
    <message>
        <source>Older than what this kiosk has seen already. It is not taken.</source>
        <comment>what a stick holds</comment>
        <translation>Più vecchia di quanto questo chiosco ha già visto. Non si carica.</translation>
    </message>
    <message>
        <source>Signed by others, not by the organisers. It is not taken.</source>
        <comment>what a stick holds</comment>
        <translation>Firmata da altri, non dagli organizzatori. Non si carica.</translation>
    </message>
    <message>
        <source>Its files are damaged or were changed. It is not taken.</source>
        <comment>what a stick holds</comment>
        <translation>I suoi file sono rovinati o sono stati cambiati. Non si carica.</translation>
    </message>
    <message>
        <source>Only half copied: files are missing. It is not taken.</source>
        <comment>what a stick holds</comment>
        <translation>Copiata a metà: mancano dei file. Non si carica.</translation>
    </message>
    <message>
        <source>There is no publication on it.</source>
        <comment>what a stick holds</comment>
        <translation>Non contiene nessuna pubblicazione.</translation>
    </message>
    <message>
        <source>Genuine, but its signatures have run out.</source>
        <comment>what a stick holds</comment>
        <translation>Autentica, ma le firme sono scadute.</translation>
    </message>
    <message>
        <source>It needs another version of the program.</source>
        <comment>what a stick holds</comment>
        <translation>Richiede un’altra versione del programma.</translation>
    </message>
    <message>
        <source>This publication was put aside on this kiosk.</source>
        <comment>what a stick holds</comment>
        <translation>Questa pubblicazione è stata messa da parte su questo chiosco.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <comment>what a stick holds</comment>
        <translation>Non si riesce a leggerla.</translation>
    </message>
    <message>
        <source>That did not work. Nothing has changed.</source>
        <comment>how a search ended</comment>
        <translation>Operazione non riuscita. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The reports are on the stick. It can be taken out.</source>
        <comment>how copying reports ended</comment>
        <translation>I rapporti sono sulla chiavetta. Ora si può togliere.</translation>
    </message>
    <message>
        <source>The stick is full. Make room on it, or use another.</source>
        <comment>how copying reports ended</comment>
        <translation>La chiavetta è piena. Fare posto, oppure usarne un’altra.</translation>
    </message>
    <message>
        <source>The disk of the kiosk is full: no report can be written. Call the organisers.</source>
        <comment>how copying reports ended</comment>
        <translation>Il disco del chiosco è pieno: non si può scrivere un rapporto. Chiamare gli organizzatori.</translation>
    </message>
    <message>
        <source>The machine does not answer, and nothing was written. Try again in a minute; then call the organisers.</source>
        <comment>how copying reports ended</comment>
        <translation>La macchina non risponde e non è stato scritto nulla. Riprovare tra un minuto; poi chiamare gli organizzatori.</translation>
    </message>
    <message>
        <source>The kiosk cannot tell whether the reports are on the stick. Leave it in, and call the organisers.</source>
        <comment>how copying reports ended</comment>
        <translation>Non si può dire se i rapporti siano sulla chiavetta. Lasciarla inserita e chiamare gli organizzatori.</translation>
    </message>
    <message>
        <source>The stick cannot be written to. Move its little switch, or use another.</source>
        <comment>how copying reports ended</comment>
        <translation>Sulla chiavetta non si può scrivere. Spostare la levetta sul fianco, oppure usarne un’altra.</translation>
    </message>
    <message>
        <source>The stick was taken out too early. Put it in again and repeat.</source>
        <comment>how copying reports ended</comment>
        <translation>La chiavetta è stata tolta troppo presto. Inserirla di nuovo e ripetere.</translation>
    </message>
    <message>
        <source>Stopped. The stick can be taken out.</source>
        <comment>how copying reports ended</comment>
        <translation>Interrotto. La chiavetta si può togliere.</translation>
    </message>
    <message>
        <source>The reports could not be copied. Try again, or with another stick.</source>
        <comment>how copying reports ended</comment>
        <translation>Non si è riusciti a copiare i rapporti. Riprovare, oppure usare un’altra chiavetta.</translation>
    </message>
</context>
<context>
    <name>ToolFrame</name>
    <message>
        <source>Back to the desk</source>
        <comment>bar of a tool</comment>
        <translation>Tornare al banco</translation>
    </message>
</context>
<context>
    <name>TouchTestPage</name>
    <message>
        <source>Touch test</source>
        <comment>title of a tool</comment>
        <translation>Prova del tocco</translation>
    </message>
    <message>
        <source>The whole glass feels</source>
        <comment>touch test</comment>
        <translation>Tutto il vetro risponde</translation>
    </message>
    <message>
        <source>Fields that felt nothing: %1</source>
        <comment>touch test</comment>
        <translation>Riquadri che non rispondono: %1</translation>
    </message>
    <message>
        <source>Wipe over the whole glass</source>
        <comment>touch test</comment>
        <translation>Passare le dita su tutto il vetro</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <comment>touch test</comment>
        <translation>Non serve fare nulla.</translation>
    </message>
    <message>
        <source>Dry and clean the glass there and try again; if the same fields stay empty, call the organisers.</source>
        <comment>touch test</comment>
        <translation>Asciugare e pulire il vetro in quei punti e riprovare; se restano vuoti gli stessi riquadri, chiamare gli organizzatori.</translation>
    </message>
    <message>
        <source>Fields fill where fingers come, through this sheet too. What stays empty does not feel: water, dirt or a fault.</source>
        <comment>touch test</comment>
        <translation>I riquadri si riempiono dove passano le dita, anche sotto questo foglio. Dove restano vuoti il vetro non risponde: acqua, sporco o un guasto.</translation>
    </message>
    <message>
        <source>Still empty: %1 · fingers at once, so far: %2</source>
        <comment>touch test</comment>
        <translation>Ancora vuoti: %1 · dita insieme, finora: %2</translation>
    </message>
    <message>
        <source>Once more</source>
        <comment>touch test, button</comment>
        <translation>Ancora una volta</translation>
    </message>
    <message>
        <source>End the test</source>
        <comment>touch test, button</comment>
        <translation>Fine della prova</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <comment>touch test, button</comment>
        <translation>Che cosa manca?</translation>
    </message>
</context>
<context>
    <name>TownChoicePage</name>
    <message>
        <source>The town of this kiosk</source>
        <comment>title of a tool</comment>
        <translation>La città di questo chiosco</translation>
    </message>
    <message>
        <source>The start command of this kiosk says that it stands in %1; a choice here would not count. Call the organisers.</source>
        <comment>town</comment>
        <translation>Il comando di avvio dice che questo chiosco è a %1; una scelta fatta qui non varrebbe. Chiamare gli organizzatori.</translation>
    </message>
    <message>
        <source>The kiosk stands in %1. If that is wrong, choose the leg and then the town.</source>
        <comment>town</comment>
        <translation>Il chiosco è a %1. Se è sbagliato, scegliere la tappa e poi la città.</translation>
    </message>
    <message>
        <source>The kiosk stands in %1 already.</source>
        <comment>town</comment>
        <translation>Il chiosco è già a %1.</translation>
    </message>
    <message>
        <source>The kiosk will stand in %1. The screen restarts for that; it can be changed back here.</source>
        <comment>town</comment>
        <translation>Il chiosco passerà a %1. Per questo lo schermo si riavvia; qui si può sempre tornare indietro.</translation>
    </message>
    <message>
        <source>The disk does not take it. Try again; then call the organisers.</source>
        <comment>town</comment>
        <translation>Il disco non lo accetta. Riprovare; poi chiamare gli organizzatori.</translation>
    </message>
    <message>
        <source>here now</source>
        <comment>town of the kiosk</comment>
        <translation>qui adesso</translation>
    </message>
    <message>
        <source>Set %1 and restart the screen</source>
        <comment>town, button</comment>
        <translation>Impostare %1 e riavviare lo schermo</translation>
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
