<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this kiosk</source>
        <comment>head of a page</comment>
        <translation>About this kiosk</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <comment>button</comment>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>button</comment>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Licences and sources</source>
        <comment>button</comment>
        <translation>Licences and sources</translation>
    </message>
</context>
<context>
    <name>AccessibilityPage</name>
    <message>
        <source>For all</source>
        <comment>lettering of the poster, accessibility</comment>
        <translation>For all</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <comment>head of a page</comment>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Made for everyone who passes</source>
        <comment>accessibility, title</comment>
        <translation>Made for everyone who passes</translation>
    </message>
    <message>
        <source>Your language, any time</source>
        <comment>accessibility, point</comment>
        <translation>Your language, any time</translation>
    </message>
    <message>
        <source>The language buttons are always at the bottom. The page stays the same.</source>
        <comment>accessibility, point</comment>
        <translation>The language buttons are always at the bottom. The page stays the same.</translation>
    </message>
    <message>
        <source>One finger is enough</source>
        <comment>accessibility, point</comment>
        <translation>One finger is enough</translation>
    </message>
    <message>
        <source>No difficult gestures: one tap at a time. Long pages also move by two buttons.</source>
        <comment>accessibility, point</comment>
        <translation>No difficult gestures: one tap at a time. Long pages also move by two buttons.</translation>
    </message>
    <message>
        <source>Within reach</source>
        <comment>accessibility, point</comment>
        <translation>Within reach</translation>
    </message>
    <message>
        <source>The bar, the keyboard and the main buttons are always in the lower part of the screen.</source>
        <comment>accessibility, point</comment>
        <translation>The bar, the keyboard and the main buttons are always in the lower part of the screen.</translation>
    </message>
    <message>
        <source>Easy to see</source>
        <comment>accessibility, point</comment>
        <translation>Easy to see</translation>
    </message>
    <message>
        <source>Buttons are large, words stand out from their ground, and no colour speaks alone.</source>
        <comment>accessibility, point</comment>
        <translation>Buttons are large, words stand out from their ground, and no colour speaks alone.</translation>
    </message>
    <message>
        <source>By keys and by ear</source>
        <comment>accessibility, point</comment>
        <translation>By keys and by ear</translation>
    </message>
    <message>
        <source>With a keyboard, Tab and arrows move, Enter chooses, Esc goes back. Every button has a name for screen readers.</source>
        <comment>accessibility, point</comment>
        <translation>With a keyboard, Tab and arrows move, Enter chooses, Esc goes back. Every button has a name for screen readers.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <comment>accessibility, point</comment>
        <translation>Take your time</translation>
    </message>
    <message>
        <source>Before it starts over the kiosk asks, and waits. One touch is enough to go on.</source>
        <comment>accessibility, point</comment>
        <translation>Before it starts over the kiosk asks, and waits. One touch is enough to go on.</translation>
    </message>
</context>
<context>
    <name>ArticleLinks</name>
    <message>
        <source>Previous</source>
        <comment>article before this one</comment>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>article after this one</comment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>News</source>
        <comment>head of an article</comment>
        <translation>News</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Reset this visit?</source>
        <comment>the desk asks</comment>
        <translation>Reset this visit?</translation>
    </message>
    <message>
        <source>Restart the screen?</source>
        <comment>the desk asks</comment>
        <translation>Restart the screen?</translation>
    </message>
    <message>
        <source>Restart the machine?</source>
        <comment>the desk asks</comment>
        <translation>Restart the machine?</translation>
    </message>
    <message>
        <source>Back to the content from before?</source>
        <comment>the desk asks</comment>
        <translation>Back to the content from before?</translation>
    </message>
    <message>
        <source>Stop the kiosk until the next start?</source>
        <comment>the desk asks</comment>
        <translation>Stop the kiosk until the next start?</translation>
    </message>
    <message>
        <source>Show the new content now?</source>
        <comment>the desk asks</comment>
        <translation>Show the new content now?</translation>
    </message>
    <message>
        <source>Take the newer content again?</source>
        <comment>the desk asks</comment>
        <translation>Take the newer content again?</translation>
    </message>
    <message>
        <source>The visit ends; language, text size and contrast become what they were. The desk stays open.</source>
        <comment>what will happen</comment>
        <translation>The visit ends; language, text size and contrast become what they were. The desk stays open.</translation>
    </message>
    <message>
        <source>The page goes and comes back within seconds. The desk locks.</source>
        <comment>what will happen</comment>
        <translation>The page goes and comes back within seconds. The desk locks.</translation>
    </message>
    <message>
        <source>The screen is dark for a minute or two, then everything comes back by itself. Do not pull the plug meanwhile.</source>
        <comment>what will happen</comment>
        <translation>The screen is dark for a minute or two, then everything comes back by itself. Do not pull the plug meanwhile.</translation>
    </message>
    <message>
        <source>The screen shows publication %1 again, and restarts for that. The present one is put aside.</source>
        <comment>what will happen</comment>
        <translation>The screen shows publication %1 again, and restarts for that. The present one is put aside.</translation>
    </message>
    <message>
        <source>The screen shows the content it was made with, and restarts for that. The present publication is put aside.</source>
        <comment>what will happen</comment>
        <translation>The screen shows the content it was made with, and restarts for that. The present publication is put aside.</translation>
    </message>
    <message>
        <source>The visit ends, and passers-by find no pages: they read that the kiosk rests. The desk locks.</source>
        <comment>what will happen</comment>
        <translation>The visit ends, and passers-by find no pages: they read that the kiosk rests. The desk locks.</translation>
    </message>
    <message>
        <source>The visit ends, and the screen shows publication %1. The desk stays open.</source>
        <comment>what will happen</comment>
        <translation>The visit ends, and the screen shows publication %1. The desk stays open.</translation>
    </message>
    <message>
        <source>The screen shows publication %1 again, and restarts for that.</source>
        <comment>what will happen</comment>
        <translation>The screen shows publication %1 again, and restarts for that.</translation>
    </message>
    <message>
        <source>Nothing to undo: the next visitor begins anew.</source>
        <comment>how to undo it</comment>
        <translation>Nothing to undo: the next visitor begins anew.</translation>
    </message>
    <message>
        <source>Nothing is lost, and nothing needs to be undone.</source>
        <comment>how to undo it</comment>
        <translation>Nothing is lost, and nothing needs to be undone.</translation>
    </message>
    <message>
        <source>Nothing is lost. If the screen stays dark for five minutes, pull the plug, wait ten seconds, put it back.</source>
        <comment>how to undo it</comment>
        <translation>Nothing is lost. If the screen stays dark for five minutes, pull the plug, wait ten seconds, put it back.</translation>
    </message>
    <message>
        <source>To undo it: the button “Newer content” on this desk.</source>
        <comment>how to undo it</comment>
        <translation>To undo it: the button “Newer content” on this desk.</translation>
    </message>
    <message>
        <source>To undo it: five taps in the corner, PIN, “Pause”, “Go on now”. A restart ends it too.</source>
        <comment>how to undo it</comment>
        <translation>To undo it: five taps in the corner, PIN, “Pause”, “Go on now”. A restart ends it too.</translation>
    </message>
    <message>
        <source>To undo it: the button “Content from before” on this desk.</source>
        <comment>how to undo it</comment>
        <translation>To undo it: the button “Content from before” on this desk.</translation>
    </message>
    <message>
        <source>Yes, do it</source>
        <comment>answer of a volunteer</comment>
        <translation>Yes, do it</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <comment>answer of a volunteer</comment>
        <translation>No, leave it</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch the screen to begin</source>
        <comment>the poster, as a whole</comment>
        <translation>Touch the screen to begin</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <comment>invitation</comment>
        <translation>Touch to begin</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>how fresh the words are</comment>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Content updated from the stick</source>
        <comment>one quiet line, for a minute</comment>
        <translation>Content updated from the stick</translation>
    </message>
</context>
<context>
    <name>AwardPage</name>
    <message>
        <source>Award</source>
        <comment>running head of an award</comment>
        <translation>Award</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the artist of an award</comment>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Who won it: %1</source>
        <comment>from an award to its classification</comment>
        <translation>Who won it: %1</translation>
    </message>
</context>
<context>
    <name>BoxTag</name>
    <message>
        <source>You are here</source>
        <comment>this town on the map and in the road book</comment>
        <translation>You are here</translation>
    </message>
</context>
<context>
    <name>ClassificationPage</name>
    <message>
        <source>The cars drawn are generic.</source>
        <comment>results</comment>
        <translation>The cars drawn are generic.</translation>
    </message>
    <message>
        <source>Every place</source>
        <comment>heading of a classification</comment>
        <translation>Every place</translation>
    </message>
    <message>
        <source>The first %1 places</source>
        <comment>heading of a classification</comment>
        <translation>The first %1 places</translation>
    </message>
</context>
<context>
    <name>CleaningLayer</name>
    <message>
        <source>The glass is being cleaned</source>
        <comment>cleaning</comment>
        <translation>The glass is being cleaned</translation>
    </message>
    <message>
        <source>For now it feels no touch. It wakes by itself.</source>
        <comment>cleaning</comment>
        <translation>For now it feels no touch. It wakes by itself.</translation>
    </message>
    <message>
        <source>Hold for 5 seconds to end now</source>
        <comment>cleaning, button</comment>
        <translation>Hold for 5 seconds to end now</translation>
    </message>
</context>
<context>
    <name>CleaningPage</name>
    <message>
        <source>Clean the glass</source>
        <comment>title of a tool</comment>
        <translation>Clean the glass</translation>
    </message>
    <message>
        <source>The glass then feels no touch, for as long as you choose, and wakes by itself. Spray the cloth, never the glass; wipe from the top down.</source>
        <comment>cleaning</comment>
        <translation>The glass then feels no touch, for as long as you choose, and wakes by itself. Spray the cloth, never the glass; wipe from the top down.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>cleaning, for how long</comment>
        <translation>%1 seconds</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>cleaning, below a number</comment>
        <translation>seconds</translation>
    </message>
</context>
<context>
    <name>ClockSettingPage</name>
    <message>
        <source>The clock</source>
        <comment>title of a tool</comment>
        <translation>The clock</translation>
    </message>
    <message>
        <source>Set what a clock you trust shows, for instance a mobile phone’s.</source>
        <comment>clock</comment>
        <translation>Set what a clock you trust shows, for instance a mobile phone’s.</translation>
    </message>
    <message>
        <source>The kiosk trusts this time, and shows today and the expected delay by it.</source>
        <comment>clock</comment>
        <translation>The kiosk trusts this time, and shows today and the expected delay by it.</translation>
    </message>
    <message>
        <source>The kiosk does not know whether this time is right, and shows neither today nor a delay. Compare it with a mobile phone.</source>
        <comment>clock</comment>
        <translation>The kiosk does not know whether this time is right, and shows neither today nor a delay. Compare it with a mobile phone.</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>clock</comment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>clock</comment>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>clock</comment>
        <translation>Year</translation>
    </message>
    <message>
        <source>Hour</source>
        <comment>clock</comment>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Minute</source>
        <comment>clock</comment>
        <translation>Minute</translation>
    </message>
    <message>
        <source>%1: later</source>
        <comment>clock, button</comment>
        <translation>%1: later</translation>
    </message>
    <message>
        <source>%1: earlier</source>
        <comment>clock, button</comment>
        <translation>%1: earlier</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <comment>clock, button</comment>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Put it back</source>
        <comment>clock, button</comment>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Take that back</source>
        <comment>clock, button</comment>
        <translation>Take that back</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <comment>clock, button</comment>
        <translation>Set the clock</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <comment>clock, button</comment>
        <translation>Yes, this is right</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Brightness and volume</source>
        <comment>title of a tool</comment>
        <translation>Brightness and volume</translation>
    </message>
    <message>
        <source>Both stay as they are set, also after a restart. In the sun the screen needs all its brightness.</source>
        <comment>comfort</comment>
        <translation>Both stay as they are set, also after a restart. In the sun the screen needs all its brightness.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a level of sound</comment>
        <translation>off</translation>
    </message>
    <message>
        <source>Brightness</source>
        <comment>comfort</comment>
        <translation>Brightness</translation>
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
        <translation>About %1 minutes late</translation>
    </message>
    <message>
        <source>No delay is reported any more</source>
        <comment>delay reported by the town, run out</comment>
        <translation>No delay is reported any more</translation>
    </message>
    <message>
        <source>reported here by the town at %1</source>
        <comment>delay reported by the town</comment>
        <translation>reported here by the town at %1</translation>
    </message>
    <message>
        <source>the planned times stand as they are</source>
        <comment>delay reported by the town, run out</comment>
        <translation>the planned times stand as they are</translation>
    </message>
</context>
<context>
    <name>DelayReportPage</name>
    <message>
        <source>Expected delay</source>
        <comment>title of a tool</comment>
        <translation>Expected delay</translation>
    </message>
    <message>
        <source>Visitors read it beside the plan, as reported by the town at this time. It ends by itself after three hours, or with the day.</source>
        <comment>delay</comment>
        <translation>Visitors read it beside the plan, as reported by the town at this time. It ends by itself after three hours, or with the day.</translation>
    </message>
    <message>
        <source>A delay is shown only while the kiosk knows what time it is. First say that the clock is right.</source>
        <comment>delay</comment>
        <translation>A delay is shown only while the kiosk knows what time it is. First say that the clock is right.</translation>
    </message>
    <message>
        <source>It is shown, but the disk does not keep it: after a restart it has to be reported again.</source>
        <comment>delay</comment>
        <translation>It is shown, but the disk does not keep it: after a restart it has to be reported again.</translation>
    </message>
    <message>
        <source>%1 minutes late</source>
        <comment>delay, choice</comment>
        <translation>%1 minutes late</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>delay, below a number</comment>
        <translation>minutes</translation>
    </message>
    <message>
        <source>No delay</source>
        <comment>delay, choice</comment>
        <translation>No delay</translation>
    </message>
    <message>
        <source>To the clock</source>
        <comment>delay, button</comment>
        <translation>To the clock</translation>
    </message>
</context>
<context>
    <name>DeskActs</name>
    <message>
        <source>For the visitors</source>
        <comment>acts of the desk</comment>
        <translation>For the visitors</translation>
    </message>
    <message>
        <source>Set a delay</source>
        <comment>act of the desk</comment>
        <translation>Set a delay</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>act of the desk</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <comment>act of the desk</comment>
        <translation>Cleaning</translation>
    </message>
    <message>
        <source>Reset the visit</source>
        <comment>act of the desk</comment>
        <translation>Reset the visit</translation>
    </message>
    <message>
        <source>Tests</source>
        <comment>acts of the desk</comment>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Touch test</source>
        <comment>act of the desk</comment>
        <translation>Touch test</translation>
    </message>
    <message>
        <source>Sound test</source>
        <comment>act of the desk</comment>
        <translation>Sound test</translation>
    </message>
    <message>
        <source>Which kiosk is this?</source>
        <comment>act of the desk</comment>
        <translation>Which kiosk is this?</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>acts of the desk</comment>
        <translation>Content</translation>
    </message>
    <message>
        <source>Update, USB stick</source>
        <comment>act of the desk</comment>
        <translation>Update, USB stick</translation>
    </message>
    <message>
        <source>Content from before</source>
        <comment>act of the desk</comment>
        <translation>Content from before</translation>
    </message>
    <message>
        <source>Newer content</source>
        <comment>act of the desk</comment>
        <translation>Newer content</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>acts of the desk</comment>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Restart the screen</source>
        <comment>act of the desk</comment>
        <translation>Restart the screen</translation>
    </message>
    <message>
        <source>Restart the machine</source>
        <comment>act of the desk</comment>
        <translation>Restart the machine</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <comment>acts of the desk</comment>
        <translation>This kiosk</translation>
    </message>
    <message>
        <source>Town</source>
        <comment>act of the desk</comment>
        <translation>Town</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>act of the desk</comment>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Brightness, volume</source>
        <comment>act of the desk</comment>
        <translation>Brightness, volume</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <comment>act of the desk</comment>
        <translation>Change the PIN</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>on for a minute</source>
        <comment>since the start</comment>
        <translation>on for a minute</translation>
    </message>
    <message>
        <source>on for %1 minutes</source>
        <comment>since the start</comment>
        <translation>on for %1 minutes</translation>
    </message>
    <message>
        <source>on for an hour</source>
        <comment>since the start</comment>
        <translation>on for an hour</translation>
    </message>
    <message>
        <source>on for %1 hours</source>
        <comment>since the start</comment>
        <translation>on for %1 hours</translation>
    </message>
    <message>
        <source>on for %1 days</source>
        <comment>since the start</comment>
        <translation>on for %1 days</translation>
    </message>
    <message>
        <source>One moment: looking at everything</source>
        <comment>summary of the desk</comment>
        <translation>One moment: looking at everything</translation>
    </message>
    <message>
        <source>All is well</source>
        <comment>summary of the desk</comment>
        <translation>All is well</translation>
    </message>
    <message>
        <source>One thing to look at</source>
        <comment>summary of the desk</comment>
        <translation>One thing to look at</translation>
    </message>
    <message>
        <source>%1 things to look at</source>
        <comment>summary of the desk</comment>
        <translation>%1 things to look at</translation>
    </message>
    <message>
        <source>Volunteers’ desk</source>
        <comment>head of the desk</comment>
        <translation>Volunteers’ desk</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>what the desk shows</comment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>code %1</source>
        <comment>head of the desk: of the diagnosis</comment>
        <translation>code %1</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>bar of the desk</comment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Lock and close</source>
        <comment>bar of the desk</comment>
        <translation>Lock and close</translation>
    </message>
    <message>
        <source>The PIN is changed. Write it on the card.</source>
        <comment>the desk, after a new PIN</comment>
        <translation>The PIN is changed. Write it on the card.</translation>
    </message>
    <message>
        <source>The disk cannot be written: the PIN stays the one from before.</source>
        <comment>the desk, after a new PIN</comment>
        <translation>The disk cannot be written: the PIN stays the one from before.</translation>
    </message>
    <message>
        <source>The lights</source>
        <comment>what the desk shows</comment>
        <translation>The lights</translation>
    </message>
</context>
<context>
    <name>EmergencyPanel</name>
    <message>
        <source>Emergency number: 112</source>
        <comment>practical page</comment>
        <translation>Emergency number: 112</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <comment>practical page, under 112</comment>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>Ambulance, fire brigade and police: one number in all of Europe, free from any phone.</source>
        <comment>practical page, under 112</comment>
        <translation>Ambulance, fire brigade and police: one number in all of Europe, free from any phone.</translation>
    </message>
    <message>
        <source>Help point: %1</source>
        <comment>practical page</comment>
        <translation>Help point: %1</translation>
    </message>
    <message>
        <source>Help by phone: %1</source>
        <comment>practical page</comment>
        <translation>Help by phone: %1</translation>
    </message>
</context>
<context>
    <name>FrontAsk</name>
    <message>
        <source>Restart the screen?</source>
        <comment>the front asks</comment>
        <translation>Restart the screen?</translation>
    </message>
    <message>
        <source>The page goes and comes back within seconds. Nothing is lost.</source>
        <comment>the front, what will happen</comment>
        <translation>The page goes and comes back within seconds. Nothing is lost.</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <comment>answer on the front</comment>
        <translation>Yes, restart</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <comment>answer on the front</comment>
        <translation>No, leave it</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>As made</source>
        <comment>the front: never anything published</comment>
        <translation>As made</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>the front: age of the content, by a wrong clock</comment>
        <translation>Published</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>the front: age of the content</comment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>the front: age of the content</comment>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>the front: age of the content</comment>
        <translation>%1 days ago</translation>
    </message>
    <message>
        <source>Is something wrong here?</source>
        <comment>title of the front</comment>
        <translation>Is something wrong here?</translation>
    </message>
    <message>
        <source>Town</source>
        <comment>the front</comment>
        <translation>Town</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>the front</comment>
        <translation>Content</translation>
    </message>
    <message>
        <source>Publication</source>
        <comment>the front: its number</comment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>the front: its version</comment>
        <translation>Application</translation>
    </message>
    <message>
        <source>Not set up: this kiosk has no PIN yet.</source>
        <comment>the front</comment>
        <translation>Not set up: this kiosk has no PIN yet.</translation>
    </message>
    <message>
        <source>The disk does not answer. Try again.</source>
        <comment>the front</comment>
        <translation>The disk does not answer. Try again.</translation>
    </message>
    <message>
        <source>Start the visit over</source>
        <comment>the front</comment>
        <translation>Start the visit over</translation>
    </message>
    <message>
        <source>Restart the screen</source>
        <comment>the front</comment>
        <translation>Restart the screen</translation>
    </message>
    <message>
        <source>For volunteers: PIN</source>
        <comment>the front</comment>
        <translation>For volunteers: PIN</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the front</comment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>A quarter of an hour in %1</source>
        <comment>guide by time, title</comment>
        <translation>A quarter of an hour in %1</translation>
    </message>
    <message>
        <source>Half an hour in %1</source>
        <comment>guide by time, title</comment>
        <translation>Half an hour in %1</translation>
    </message>
    <message>
        <source>An hour in %1</source>
        <comment>guide by time, title</comment>
        <translation>An hour in %1</translation>
    </message>
    <message>
        <source>%1 minutes in all, there and back on foot included.</source>
        <comment>guide by time</comment>
        <translation>%1 minutes in all, there and back on foot included.</translation>
    </message>
    <message>
        <source>%1 minutes, the ways between included. The way there and back has not been measured: leave time for it.</source>
        <comment>guide by time</comment>
        <translation>%1 minutes, the ways between included. The way there and back has not been measured: leave time for it.</translation>
    </message>
    <message>
        <source>Choose one: each fits in your time. The way there and back has not been measured: leave time for it.</source>
        <comment>guide by time</comment>
        <translation>Choose one: each fits in your time. The way there and back has not been measured: leave time for it.</translation>
    </message>
    <message>
        <source>No visit that we know of fits. Try with more time, or look at everything there is.</source>
        <comment>guide by time</comment>
        <translation>No visit that we know of fits. Try with more time, or look at everything there is.</translation>
    </message>
    <message>
        <source>What to see in %1</source>
        <comment>guide without times, title</comment>
        <translation>What to see in %1</translation>
    </message>
    <message>
        <source>How long each visit takes has not been measured yet. So here is everything: begin with what makes you curious.</source>
        <comment>guide without times</comment>
        <translation>How long each visit takes has not been measured yet. So here is everything: begin with what makes you curious.</translation>
    </message>
    <message>
        <source>Cars pass today: be back here by %1.</source>
        <comment>guide by time</comment>
        <translation>Cars pass today: be back here by %1.</translation>
    </message>
    <message>
        <source>Or one of these</source>
        <comment>guide by time, heading</comment>
        <translation>Or one of these</translation>
    </message>
    <message>
        <source>We do not know enough to recommend: %1.</source>
        <comment>guide by time</comment>
        <translation>We do not know enough to recommend: %1.</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <comment>guide by time, button to the town</comment>
        <translation>Everything about %1</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <comment>sheet of the desk</comment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Call the organisers and read them this code:</source>
        <comment>sheet of the desk</comment>
        <translation>Call the organisers and read them this code:</translation>
    </message>
    <message>
        <source>one moment…</source>
        <comment>a light that is not known yet</comment>
        <translation>one moment…</translation>
    </message>
    <message>
        <source>Or photograph the square code and send them the picture: it says how this kiosk is, and nothing secret.</source>
        <comment>sheet of the desk</comment>
        <translation>Or photograph the square code and send them the picture: it says how this kiosk is, and nothing secret.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>sheet of the desk</comment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HomeEntries</name>
    <message>
        <source>Half an hour?</source>
        <comment>home, to the guide by time</comment>
        <translation>Half an hour?</translation>
    </message>
    <message>
        <source>15, 30, 60 minutes</source>
        <comment>home, to the guide by time</comment>
        <translation>15, 30, 60 minutes</translation>
    </message>
    <message>
        <source>What to see here</source>
        <comment>home, to the guide where no minutes are known</comment>
        <translation>What to see here</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>home, to the practical page</comment>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Streets, help, 112</source>
        <comment>home, to the practical page</comment>
        <translation>Streets, help, 112</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Ferraris first, then the historic cars</source>
        <comment>home, order of the convoys</comment>
        <translation>Ferraris first, then the historic cars</translation>
    </message>
    <message>
        <source>: about %1 hours of cars.</source>
        <comment>home, after the order of the convoys, how long they pass</comment>
        <translation>: about %1 hours of cars.</translation>
    </message>
    <message>
        <source>While you wait</source>
        <comment>home, heading of the landmarks</comment>
        <translation>While you wait</translation>
    </message>
    <message>
        <source>News</source>
        <comment>home, button</comment>
        <translation>News</translation>
    </message>
</context>
<context>
    <name>HomeTitle</name>
    <message>
        <source>Today in %1</source>
        <comment>home, title on the day of the race</comment>
        <translation>Today in %1</translation>
    </message>
    <message>
        <source>%1 and the race</source>
        <comment>home, title</comment>
        <translation>%1 and the race</translation>
    </message>
    <message>
        <source>Time now: %1</source>
        <comment>home, clock</comment>
        <translation>Time now: %1</translation>
    </message>
</context>
<context>
    <name>HouseSheet</name>
    <message>
        <source>About this kiosk</source>
        <comment>head of a page</comment>
        <translation>About this kiosk</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>This kiosk</source>
        <comment>identify</comment>
        <translation>This kiosk</translation>
    </message>
    <message>
        <source>Close the sign</source>
        <comment>identify, button</comment>
        <translation>Close the sign</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Still there?</source>
        <comment>question to nobody</comment>
        <translation>Still there?</translation>
    </message>
    <message>
        <source>The poster comes back soon and the visit starts over.</source>
        <comment>question to nobody, what happens</comment>
        <translation>The poster comes back soon and the visit starts over.</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>answer: somebody is there</comment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>answer: the visit is over</comment>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>LandmarkPage</name>
    <message>
        <source>Before</source>
        <comment>landmark before this one</comment>
        <translation>Before</translation>
    </message>
    <message>
        <source>All of %1</source>
        <comment>landmark, back to the town</comment>
        <translation>All of %1</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>landmark after this one</comment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>English</source>
        <comment>the name of this language in itself</comment>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>LegPage</name>
    <message>
        <source>%1 to %2</source>
        <comment>heading of a leg</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Between the boxes: distance and direction as the crow flies.</source>
        <comment>foot of the road book</comment>
        <translation>Between the boxes: distance and direction as the crow flies.</translation>
    </message>
    <message>
        <source>Previous leg</source>
        <comment>road book</comment>
        <translation>Previous leg</translation>
    </message>
    <message>
        <source>Next leg</source>
        <comment>road book</comment>
        <translation>Next leg</translation>
    </message>
    <message>
        <source>Back along the road</source>
        <comment>road book</comment>
        <translation>Back along the road</translation>
    </message>
    <message>
        <source>On along the road</source>
        <comment>road book</comment>
        <translation>On along the road</translation>
    </message>
</context>
<context>
    <name>LegPlace</name>
    <message>
        <source>%1 on the map</source>
        <comment>town, to the map</comment>
        <translation>%1 on the map</translation>
    </message>
    <message>
        <source>Leg %1: town %2 of %3</source>
        <comment>town, its place on the leg</comment>
        <translation>Leg %1: town %2 of %3</translation>
    </message>
    <message>
        <source>On the map</source>
        <comment>town, to the map</comment>
        <translation>On the map</translation>
    </message>
</context>
<context>
    <name>LegRowButton</name>
    <message>
        <source>about %1 km</source>
        <comment>length of a leg</comment>
        <translation>about %1 km</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>length of a leg</comment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>comes through here</source>
        <comment>a leg that touches this town</comment>
        <translation>comes through here</translation>
    </message>
</context>
<context>
    <name>LegSign</name>
    <message>
        <source>Road book of leg %1</source>
        <comment>sign to the page of a leg</comment>
        <translation>Road book of leg %1</translation>
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
        <translation>Five legs</translation>
    </message>
    <message>
        <source>The legs</source>
        <comment>heading of the map</comment>
        <translation>The legs</translation>
    </message>
</context>
<context>
    <name>LicenceRow</name>
    <message>
        <source>Public domain</source>
        <comment>a licence</comment>
        <translation>Public domain</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <comment>title of a page</comment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>This kiosk is made of the work of many people. Here is what it uses, and under which licence.</source>
        <comment>page of licences</comment>
        <translation>This kiosk is made of the work of many people. Here is what it uses, and under which licence.</translation>
    </message>
</context>
<context>
    <name>LightCard</name>
    <message>
        <source>Content</source>
        <comment>a light of the desk</comment>
        <translation>Content</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>a light of the desk: when it was last asked whether there is newer content</comment>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>a light of the desk</comment>
        <translation>Network</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a light of the desk</comment>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>a light of the desk</comment>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a light of the desk</comment>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>a light of the desk</comment>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Touch</source>
        <comment>a light of the desk</comment>
        <translation>Touch</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>a light of the desk</comment>
        <translation>Sound</translation>
    </message>
    <message>
        <source>all right</source>
        <comment>a green light</comment>
        <translation>all right</translation>
    </message>
    <message>
        <source>look here</source>
        <comment>a yellow light</comment>
        <translation>look here</translation>
    </message>
    <message>
        <source>act now</source>
        <comment>a red light</comment>
        <translation>act now</translation>
    </message>
    <message>
        <source>one moment…</source>
        <comment>a light that is not known yet</comment>
        <translation>one moment…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Here some words are only in: %1</source>
        <comment>what is not translated</comment>
        <translation>Here some words are only in: %1</translation>
    </message>
</context>
<context>
    <name>MapLabel</name>
    <message>
        <source>You are here</source>
        <comment>this town on the map and in the road book</comment>
        <translation>You are here</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>The map</source>
        <comment>heading of the map</comment>
        <translation>The map</translation>
    </message>
    <message>
        <source>Touch a town. Move the map with a finger; enlarge it with + and −.</source>
        <comment>on the map, how to use it</comment>
        <translation>Touch a town. Move the map with a finger; enlarge it with + and −.</translation>
    </message>
    <message>
        <source>Legs on the map</source>
        <comment>over the switches of the legs</comment>
        <translation>Legs on the map</translation>
    </message>
</context>
<context>
    <name>MapPlate</name>
    <message>
        <source>You are here</source>
        <comment>this town on the map and in the road book</comment>
        <translation>You are here</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <comment>map, to the town on the plate</comment>
        <translation>Open the guide</translation>
    </message>
    <message>
        <source>The guide of %1</source>
        <comment>map, to the town on the plate</comment>
        <translation>The guide of %1</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>town before this one</comment>
        <translation>Before</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>town after this one</comment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>MapZoom</name>
    <message>
        <source>Enlarge the map</source>
        <comment>map button</comment>
        <translation>Enlarge the map</translation>
    </message>
    <message>
        <source>Make the map smaller</source>
        <comment>map button</comment>
        <translation>Make the map smaller</translation>
    </message>
    <message>
        <source>The whole race</source>
        <comment>map button</comment>
        <translation>The whole race</translation>
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
        <translation>Legs</translation>
    </message>
    <message>
        <source>Town</source>
        <comment>bar</comment>
        <translation>Town</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>bar</comment>
        <translation>Results</translation>
    </message>
    <message>
        <source>Stories</source>
        <comment>bar</comment>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>bar</comment>
        <translation>Search</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>bar</comment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>bar</comment>
        <translation>Start over</translation>
    </message>
</context>
<context>
    <name>NewsListPage</name>
    <message>
        <source>News</source>
        <comment>lettering of the list of news</comment>
        <translation>News</translation>
    </message>
    <message>
        <source>News of the race</source>
        <comment>title of the list of news</comment>
        <translation>News of the race</translation>
    </message>
    <message>
        <source>There is no news yet.</source>
        <comment>an empty list of news</comment>
        <translation>There is no news yet.</translation>
    </message>
</context>
<context>
    <name>NoticeDelegate</name>
    <message>
        <source>from %1, %2</source>
        <comment>a notice, since when</comment>
        <translation>from %1, %2</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>a notice, until when</comment>
        <translation>until %1, %2</translation>
    </message>
    <message>
        <source>in every town</source>
        <comment>for whom a notice is</comment>
        <translation>in every town</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>a notice, who says it</comment>
        <translation>Source: %1</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>There are no notices now.</source>
        <comment>the page of notices, empty</comment>
        <translation>There are no notices now.</translation>
    </message>
    <message>
        <source>Notices</source>
        <comment>title of the page of notices</comment>
        <translation>Notices</translation>
    </message>
</context>
<context>
    <name>NoticeSign</name>
    <message>
        <source>All %1 notices</source>
        <comment>home, to the notices</comment>
        <translation>All %1 notices</translation>
    </message>
    <message>
        <source>Read the notice</source>
        <comment>home, to the notice</comment>
        <translation>Read the notice</translation>
    </message>
</context>
<context>
    <name>OutingAskCard</name>
    <message>
        <source>How much time have you got?</source>
        <comment>guide by time, question</comment>
        <translation>How much time have you got?</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <comment>guide by time, button</comment>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>guide by time, below a figure</comment>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Step-free</source>
        <comment>guide by time, filter</comment>
        <translation>Step-free</translation>
    </message>
    <message>
        <source>Indoors</source>
        <comment>guide by time, filter</comment>
        <translation>Indoors</translation>
    </message>
</context>
<context>
    <name>OutingCard</name>
    <message>
        <source>about %1 minutes on foot</source>
        <comment>guide by time, way to a place</comment>
        <translation>about %1 minutes on foot</translation>
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
        <translation>The partners</translation>
    </message>
    <message>
        <source>The companies that travelled with the race in %1.</source>
        <comment>page of partners</comment>
        <translation>The companies that travelled with the race in %1.</translation>
    </message>
    <message>
        <source>No partners are listed for this edition.</source>
        <comment>page of partners</comment>
        <translation>No partners are listed for this edition.</translation>
    </message>
</context>
<context>
    <name>PauseChoicePage</name>
    <message>
        <source>Pause of the kiosk</source>
        <comment>title of a tool</comment>
        <translation>Pause of the kiosk</translation>
    </message>
    <message>
        <source>The kiosk rests until you let it go on, or it is restarted.</source>
        <comment>pause</comment>
        <translation>The kiosk rests until you let it go on, or it is restarted.</translation>
    </message>
    <message>
        <source>The kiosk rests: passers-by read that it is back soon.</source>
        <comment>pause</comment>
        <translation>The kiosk rests: passers-by read that it is back soon.</translation>
    </message>
    <message>
        <source>Passers-by read that the kiosk rests and, if it is for 15 minutes, when it is back. A restart ends any pause. To end it sooner: five taps in the corner, PIN, “Pause”, “Go on now”.</source>
        <comment>pause</comment>
        <translation>Passers-by read that the kiosk rests and, if it is for 15 minutes, when it is back. A restart ends any pause. To end it sooner: five taps in the corner, PIN, “Pause”, “Go on now”.</translation>
    </message>
    <message>
        <source>Stop until the next start</source>
        <comment>pause, button</comment>
        <translation>Stop until the next start</translation>
    </message>
    <message>
        <source>Go on now</source>
        <comment>pause, button</comment>
        <translation>Go on now</translation>
    </message>
    <message>
        <source>Stop for 15 minutes</source>
        <comment>pause, button</comment>
        <translation>Stop for 15 minutes</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>Back soon</source>
        <comment>pause</comment>
        <translation>Back soon</translation>
    </message>
    <message>
        <source>Taking a break</source>
        <comment>pause</comment>
        <translation>Taking a break</translation>
    </message>
    <message>
        <source>This kiosk is out of use for now. Please ask the staff nearby.</source>
        <comment>pause</comment>
        <translation>This kiosk is out of use for now. Please ask the staff nearby.</translation>
    </message>
    <message>
        <source>This kiosk is having a short rest.</source>
        <comment>pause</comment>
        <translation>This kiosk is having a short rest.</translation>
    </message>
    <message>
        <source>This kiosk is resting until about %1.</source>
        <comment>pause</comment>
        <translation>This kiosk is resting until about %1.</translation>
    </message>
    <message>
        <source>In an emergency, call 112.</source>
        <comment>pause</comment>
        <translation>In an emergency, call 112.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Take it with you</source>
        <comment>card that opens the codes for a phone</comment>
        <translation>Take it with you</translation>
    </message>
    <message>
        <source>A code for your phone</source>
        <comment>card that opens the codes for a phone</comment>
        <translation>A code for your phone</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>Point your phone&apos;s camera at the code: this page opens on your phone.</source>
        <comment>what a code does</comment>
        <translation>Point your phone&apos;s camera at the code: this page opens on your phone.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code: its map opens at this place.</source>
        <comment>what a code does</comment>
        <translation>Point your phone&apos;s camera at the code: its map opens at this place.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code: the time goes into its calendar, even with no signal.</source>
        <comment>what a code does</comment>
        <translation>Point your phone&apos;s camera at the code: the time goes into its calendar, even with no signal.</translation>
    </message>
    <message>
        <source>This page</source>
        <comment>choice of a code</comment>
        <translation>This page</translation>
    </message>
    <message>
        <source>On the map</source>
        <comment>choice of a code</comment>
        <translation>On the map</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <comment>sheet of codes, title</comment>
        <translation>Take it with you</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>sheet of codes</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Or type %1</source>
        <comment>sheet of codes</comment>
        <translation>Or type %1</translation>
    </message>
    <message>
        <source>Code of this page: %1</source>
        <comment>sheet of codes</comment>
        <translation>Code of this page: %1</translation>
    </message>
</context>
<context>
    <name>PinFrame</name>
    <message>
        <source>That was not right. Try again.</source>
        <comment>the PIN pad</comment>
        <translation>That was not right. Try again.</translation>
    </message>
    <message>
        <source>That one is too easy to guess. Choose another, not a row like 123456.</source>
        <comment>the PIN pad</comment>
        <translation>That one is too easy to guess. Choose another, not a row like 123456.</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again with the first.</source>
        <comment>the PIN pad</comment>
        <translation>The two were not the same. Begin again with the first.</translation>
    </message>
    <message>
        <source>This kiosk has no PIN yet: whoever installs it sets it up.</source>
        <comment>the PIN pad</comment>
        <translation>This kiosk has no PIN yet: whoever installs it sets it up.</translation>
    </message>
    <message>
        <source>This kiosk has lost its PIN. The organisers open it with this number.</source>
        <comment>the PIN pad</comment>
        <translation>This kiosk has lost its PIN. The organisers open it with this number.</translation>
    </message>
    <message>
        <source>The kiosk cannot write this down now. Try again, then call the organisers.</source>
        <comment>the PIN pad</comment>
        <translation>The kiosk cannot write this down now. Try again, then call the organisers.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the PIN pad</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Leave the PIN as it is</source>
        <comment>the PIN pad, from the desk</comment>
        <translation>Leave the PIN as it is</translation>
    </message>
    <message>
        <source>second. After a wrong try the pad waits; it opens again by itself.</source>
        <comment>the PIN pad, after a large figure</comment>
        <translation>second. After a wrong try the pad waits; it opens again by itself.</translation>
    </message>
    <message>
        <source>seconds. After a wrong try the pad waits; it opens again by itself.</source>
        <comment>the PIN pad, after a large figure</comment>
        <translation>seconds. After a wrong try the pad waits; it opens again by itself.</translation>
    </message>
    <message>
        <source>%1 of %2 figures typed</source>
        <comment>the PIN pad</comment>
        <translation>%1 of %2 figures typed</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Clear all figures</source>
        <comment>key of the PIN pad</comment>
        <translation>Clear all figures</translation>
    </message>
    <message>
        <source>Take back a figure</source>
        <comment>key of the PIN pad</comment>
        <translation>Take back a figure</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Volunteers’ PIN</source>
        <comment>title of the PIN pad</comment>
        <translation>Volunteers’ PIN</translation>
    </message>
    <message>
        <source>First the present PIN, once more.</source>
        <comment>the PIN pad, before another PIN</comment>
        <translation>First the present PIN, once more.</translation>
    </message>
    <message>
        <source>Type the six figures on the volunteers’ card. The organisers have them too.</source>
        <comment>the PIN pad</comment>
        <translation>Type the six figures on the volunteers’ card. The organisers have them too.</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <comment>button of the PIN pad</comment>
        <translation>PIN forgotten</translation>
    </message>
</context>
<context>
    <name>PracticalPage</name>
    <message>
        <source>Good to know in %1</source>
        <comment>title of the practical page</comment>
        <translation>Good to know in %1</translation>
    </message>
    <message>
        <source>Nobody has told this kiosk yet which streets are closed, where to park or where to cross. Ask the volunteers and the police in the street.</source>
        <comment>practical page, nothing known</comment>
        <translation>Nobody has told this kiosk yet which streets are closed, where to park or where to cross. Ask the volunteers and the police in the street.</translation>
    </message>
    <message>
        <source>What is not here, this kiosk does not know. Follow the signs and the volunteers in the street.</source>
        <comment>practical page, foot</comment>
        <translation>What is not here, this kiosk does not know. Follow the signs and the volunteers in the street.</translation>
    </message>
    <message>
        <source>Guide to %1</source>
        <comment>practical page, to the guide of the town</comment>
        <translation>Guide to %1</translation>
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
        <translation>Counts only, nothing about you</translation>
    </message>
    <message>
        <source>No names</source>
        <comment>privacy, point</comment>
        <translation>No names</translation>
    </message>
    <message>
        <source>You need no name, no account, no address and no telephone number.</source>
        <comment>privacy, point</comment>
        <translation>You need no name, no account, no address and no telephone number.</translation>
    </message>
    <message>
        <source>No camera, no microphone</source>
        <comment>privacy, point</comment>
        <translation>No camera, no microphone</translation>
    </message>
    <message>
        <source>This kiosk’s program uses neither: no pictures, no voices.</source>
        <comment>privacy, point</comment>
        <translation>This kiosk’s program uses neither: no pictures, no voices.</translation>
    </message>
    <message>
        <source>Counts only</source>
        <comment>privacy, point</comment>
        <translation>Counts only</translation>
    </message>
    <message>
        <source>All that may stay of a visit are counts: which pages, in which language, for how long. Never who.</source>
        <comment>privacy, point</comment>
        <translation>All that may stay of a visit are counts: which pages, in which language, for how long. Never who.</translation>
    </message>
    <message>
        <source>Forgotten at the end</source>
        <comment>privacy, point</comment>
        <translation>Forgotten at the end</translation>
    </message>
    <message>
        <source>Language, pages and what you typed are forgotten when the visit ends: with “Start over”, or by itself when nobody touches the screen.</source>
        <comment>privacy, point</comment>
        <translation>Language, pages and what you typed are forgotten when the visit ends: with “Start over”, or by itself when nobody touches the screen.</translation>
    </message>
    <message>
        <source>Nothing leaves</source>
        <comment>privacy, point</comment>
        <translation>Nothing leaves</translation>
    </message>
    <message>
        <source>The kiosk fetches new content and works without a connection. It sends nothing about you.</source>
        <comment>privacy, point</comment>
        <translation>The kiosk fetches new content and works without a connection. It sends nothing about you.</translation>
    </message>
    <message>
        <source>Your phone stays yours</source>
        <comment>privacy, point</comment>
        <translation>Your phone stays yours</translation>
    </message>
    <message>
        <source>It is your phone that reads a code. The kiosk learns nothing of it.</source>
        <comment>privacy, point</comment>
        <translation>It is your phone that reads a code. The kiosk learns nothing of it.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>PIN forgotten</source>
        <comment>title of the PIN pad</comment>
        <translation>PIN forgotten</translation>
    </message>
    <message>
        <source>Call the organisers, read them this number, and type the eight figures they answer with. They are good once.</source>
        <comment>the PIN pad</comment>
        <translation>Call the organisers, read them this number, and type the eight figures they answer with. They are good once.</translation>
    </message>
</context>
<context>
    <name>RefugePage</name>
    <message>
        <source>This screen is being looked after</source>
        <comment>head of the page without content</comment>
        <translation>This screen is being looked after</translation>
    </message>
    <message>
        <source>It keeps trying by itself to bring the pages back.</source>
        <comment>page without content</comment>
        <translation>It keeps trying by itself to bring the pages back.</translation>
    </message>
    <message>
        <source>Help point</source>
        <comment>page without content</comment>
        <translation>Help point</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <comment>page without content, beside 112</comment>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>Ambulance, fire brigade, police</source>
        <comment>page without content, beside 112</comment>
        <translation>Ambulance, fire brigade, police</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>The new PIN once more</source>
        <comment>title of the PIN pad</comment>
        <translation>The new PIN once more</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <comment>title of the PIN pad</comment>
        <translation>Choose a new PIN</translation>
    </message>
    <message>
        <source>Type the same six figures again.</source>
        <comment>the PIN pad</comment>
        <translation>Type the same six figures again.</translation>
    </message>
    <message>
        <source>A new PIN is needed now. Choose six figures, write them on the card, and tell the organisers.</source>
        <comment>the PIN pad</comment>
        <translation>A new PIN is needed now. Choose six figures, write them on the card, and tell the organisers.</translation>
    </message>
    <message>
        <source>Choose six figures, write them on the card, and tell the organisers.</source>
        <comment>the PIN pad</comment>
        <translation>Choose six figures, write them on the card, and tell the organisers.</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>%1, no. %2</source>
        <comment>a car and its race number</comment>
        <translation>%1, no. %2</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>The most precise</source>
        <comment>heading of the results</comment>
        <translation>The most precise</translation>
    </message>
    <message>
        <source>It is a regularity race: the crew closest to the set times wins, not the fastest.</source>
        <comment>results</comment>
        <translation>It is a regularity race: the crew closest to the set times wins, not the fastest.</translation>
    </message>
    <message>
        <source>Podium and classification</source>
        <comment>results</comment>
        <translation>Podium and classification</translation>
    </message>
    <message>
        <source>What the winners were given</source>
        <comment>card of the award</comment>
        <translation>What the winners were given</translation>
    </message>
    <message>
        <source>The cars drawn are generic.</source>
        <comment>results</comment>
        <translation>The cars drawn are generic.</translation>
    </message>
    <message>
        <source>The classification</source>
        <comment>results</comment>
        <translation>The classification</translation>
    </message>
</context>
<context>
    <name>RoadSigns</name>
    <message>
        <source>Before</source>
        <comment>town before this one</comment>
        <translation>Before</translation>
    </message>
    <message>
        <source>Before, leg %1</source>
        <comment>town before this one, on another leg</comment>
        <translation>Before, leg %1</translation>
    </message>
    <message>
        <source>Next, leg %1</source>
        <comment>town after this one, on another leg</comment>
        <translation>Next, leg %1</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>town after this one</comment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next, %1</source>
        <comment>town after this one, with its time</comment>
        <translation>Next, %1</translation>
    </message>
</context>
<context>
    <name>RouteMap</name>
    <message>
        <source>Open the map</source>
        <comment>on the map of the legs</comment>
        <translation>Open the map</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety notice</source>
        <comment>head of a safety notice</comment>
        <translation>Safety notice</translation>
    </message>
    <message>
        <source>Emergency: call 112</source>
        <comment>safety notice</comment>
        <translation>Emergency: call 112</translation>
    </message>
    <message>
        <source>I have read it</source>
        <comment>safety notice, button</comment>
        <translation>I have read it</translation>
    </message>
</context>
<context>
    <name>SafetySaying</name>
    <message>
        <source>until %1, %2</source>
        <comment>safety notice, day and time of its end</comment>
        <translation>until %1, %2</translation>
    </message>
</context>
<context>
    <name>SchemeTag</name>
    <message>
        <source>Schematic route, %1 edition</source>
        <comment>on the map of the legs</comment>
        <translation>Schematic route, %1 edition</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>Up</source>
        <comment>scroll button</comment>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>scroll button</comment>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Typed: %1</source>
        <comment>search, for a screen reader</comment>
        <translation>Typed: %1</translation>
    </message>
    <message>
        <source>A town, a sight, a crew, a car, a year</source>
        <comment>search: what can be typed</comment>
        <translation>A town, a sight, a crew, a car, a year</translation>
    </message>
</context>
<context>
    <name>SearchHitCard</name>
    <message>
        <source>To taste</source>
        <comment>kind of a hit</comment>
        <translation>To taste</translation>
    </message>
    <message>
        <source>Every year</source>
        <comment>kind of a hit</comment>
        <translation>Every year</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <comment>a race, and the number of a crew</comment>
        <translation>%1, no. %2</translation>
    </message>
    <message>
        <source>found in its text</source>
        <comment>a hit whose words are on its page only</comment>
        <translation>found in its text</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>In this town</source>
        <comment>group of what the search offers</comment>
        <translation>In this town</translation>
    </message>
    <message>
        <source>On along the road</source>
        <comment>group of what the search offers</comment>
        <translation>On along the road</translation>
    </message>
    <message>
        <source>Towns and legs</source>
        <comment>group of hits</comment>
        <translation>Towns and legs</translation>
    </message>
    <message>
        <source>Sights and tastes</source>
        <comment>group of hits</comment>
        <translation>Sights and tastes</translation>
    </message>
    <message>
        <source>Crews and cars</source>
        <comment>group of hits</comment>
        <translation>Crews and cars</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>group of hits</comment>
        <translation>Results</translation>
    </message>
    <message>
        <source>Stories and news</source>
        <comment>group of hits</comment>
        <translation>Stories and news</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Apostrophe</source>
        <comment>key of the search</comment>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <comment>key of the search</comment>
        <translation>Delete the last letter</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key of the search</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>key of the search: everything</comment>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>The search does not answer just now.</source>
        <comment>search</comment>
        <translation>The search does not answer just now.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <comment>search</comment>
        <translation>Nothing is called “%1”</translation>
    </message>
    <message>
        <source>Try fewer letters: the beginning of a name is enough, and accents can be left out. Or look for the town on the map.</source>
        <comment>search</comment>
        <translation>Try fewer letters: the beginning of a name is enough, and accents can be left out. Or look for the town on the map.</translation>
    </message>
    <message>
        <source>All the towns on the map</source>
        <comment>button of the search</comment>
        <translation>All the towns on the map</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Nothing is called “%1”. Near it: %2</source>
        <comment>search</comment>
        <translation>Nothing is called “%1”. Near it: %2</translation>
    </message>
    <message>
        <source>Nothing has all these words. Found with one of them:</source>
        <comment>search</comment>
        <translation>Nothing has all these words. Found with one of them:</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <comment>head of the search</comment>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <source>A few suggestions</source>
        <comment>head of the search</comment>
        <translation>A few suggestions</translation>
    </message>
    <message>
        <source>Hits before these</source>
        <comment>button of the search</comment>
        <translation>Hits before these</translation>
    </message>
    <message>
        <source>More hits</source>
        <comment>button of the search</comment>
        <translation>More hits</translation>
    </message>
</context>
<context>
    <name>SoundTestPage</name>
    <message>
        <source>Sound test</source>
        <comment>title of a tool</comment>
        <translation>Sound test</translation>
    </message>
    <message>
        <source>Listen: three notes, one after the other.</source>
        <comment>sound test</comment>
        <translation>Listen: three notes, one after the other.</translation>
    </message>
    <message>
        <source>Three notes were played. Did anybody hear them?</source>
        <comment>sound test</comment>
        <translation>Three notes were played. Did anybody hear them?</translation>
    </message>
    <message>
        <source>The sound works. The volume is set on the desk, under “Brightness, volume”.</source>
        <comment>sound test</comment>
        <translation>The sound works. The volume is set on the desk, under “Brightness, volume”.</translation>
    </message>
    <message>
        <source>Check that the loudspeakers are on and plugged in, and the volume on the desk, under “Brightness, volume”. Nothing on the screen needs sound.</source>
        <comment>sound test</comment>
        <translation>Check that the loudspeakers are on and plugged in, and the volume on the desk, under “Brightness, volume”. Nothing on the screen needs sound.</translation>
    </message>
    <message>
        <source>Plays three notes. Nothing on the screen needs sound.</source>
        <comment>sound test</comment>
        <translation>Plays three notes. Nothing on the screen needs sound.</translation>
    </message>
    <message>
        <source>Yes, heard</source>
        <comment>sound test, answer</comment>
        <translation>Yes, heard</translation>
    </message>
    <message>
        <source>No, nothing</source>
        <comment>sound test, answer</comment>
        <translation>No, nothing</translation>
    </message>
    <message>
        <source>Play the tone</source>
        <comment>sound test, button</comment>
        <translation>Play the tone</translation>
    </message>
    <message>
        <source>Play it again</source>
        <comment>sound test, button</comment>
        <translation>Play it again</translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <source>TIME</source>
        <comment>upper word of the stamp of a time trial</comment>
        <translation>TIME</translation>
    </message>
    <message>
        <source>AVERAGE</source>
        <comment>upper word of the stamp of an average trial</comment>
        <translation>AVERAGE</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>upper word of the stamp of a time control</comment>
        <translation>TIME</translation>
    </message>
    <message>
        <source>STAMP</source>
        <comment>upper word of the stamp of a stamp control</comment>
        <translation>STAMP</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <comment>lower word of the stamp of a time trial</comment>
        <translation>TRIAL</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <comment>lower word of the stamp of an average trial</comment>
        <translation>TRIAL</translation>
    </message>
    <message>
        <source>CONTROL</source>
        <comment>lower word of the stamp of a time control</comment>
        <translation>CONTROL</translation>
    </message>
    <message>
        <source>CONTROL</source>
        <comment>lower word of the stamp of a stamp control</comment>
        <translation>CONTROL</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>There is nothing to show here yet.</source>
        <comment>an empty page</comment>
        <translation>There is nothing to show here yet.</translation>
    </message>
    <message>
        <source>This page cannot be shown. Home is below.</source>
        <comment>a broken page</comment>
        <translation>This page cannot be shown. Home is below.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <comment>a page being made</comment>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>Stopwatch</name>
    <message>
        <source>seconds</source>
        <comment>below a number</comment>
        <translation>seconds</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Stories</source>
        <comment>lettering of the shelf of stories</comment>
        <translation>Stories</translation>
    </message>
</context>
<context>
    <name>SupplyPage</name>
    <message>
        <source>Content and stick</source>
        <comment>title of a room of volunteers</comment>
        <translation>Content and stick</translation>
    </message>
    <message>
        <source>On show: the content it was made with</source>
        <comment>what is on show</comment>
        <translation>On show: the content it was made with</translation>
    </message>
    <message>
        <source>On show: publication %1 of %2</source>
        <comment>what is on show</comment>
        <translation>On show: publication %1 of %2</translation>
    </message>
    <message>
        <source>On show: the page without content</source>
        <comment>what is on show</comment>
        <translation>On show: the page without content</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <comment>bar of a tool</comment>
        <translation>Back to the desk</translation>
    </message>
    <message>
        <source>Search now</source>
        <comment>panel of the sources</comment>
        <translation>Search now</translation>
    </message>
    <message>
        <source>The kiosk looks for new content by itself, all day long. Here it looks at once.</source>
        <comment>panel of the sources</comment>
        <translation>The kiosk looks for new content by itself, all day long. Here it looks at once.</translation>
    </message>
    <message>
        <source>Without pages the kiosk does not look for new content by itself. Here it looks at once.</source>
        <comment>panel of the sources</comment>
        <translation>Without pages the kiosk does not look for new content by itself. Here it looks at once.</translation>
    </message>
    <message>
        <source>Look for new content</source>
        <comment>button of a volunteer</comment>
        <translation>Look for new content</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <comment>button of a volunteer</comment>
        <translation>Stop the search</translation>
    </message>
    <message>
        <source>USB stick</source>
        <comment>panel of the stick</comment>
        <translation>USB stick</translation>
    </message>
    <message>
        <source>Stick %1, %2 of %3</source>
        <comment>panel of the stick</comment>
        <translation>Stick %1, %2 of %3</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <comment>panel of the stick</comment>
        <translation>Stick %1</translation>
    </message>
    <message>
        <source>Put the organisers’ stick in: it is noticed by itself.</source>
        <comment>panel of the stick</comment>
        <translation>Put the organisers’ stick in: it is noticed by itself.</translation>
    </message>
    <message>
        <source>It is taken by itself as soon as nobody is here, or now.</source>
        <comment>panel of the stick</comment>
        <translation>It is taken by itself as soon as nobody is here, or now.</translation>
    </message>
    <message>
        <source>It is taken only with the button below.</source>
        <comment>panel of the stick</comment>
        <translation>It is taken only with the button below.</translation>
    </message>
    <message>
        <source>To be copied: %1</source>
        <comment>panel of the stick</comment>
        <translation>To be copied: %1</translation>
    </message>
    <message>
        <source>Checking every file</source>
        <comment>what a search is doing</comment>
        <translation>Checking every file</translation>
    </message>
    <message>
        <source>The other stick</source>
        <comment>button of a volunteer</comment>
        <translation>The other stick</translation>
    </message>
    <message>
        <source>Take its content now</source>
        <comment>button of a volunteer</comment>
        <translation>Take its content now</translation>
    </message>
    <message>
        <source>Copy the reports onto it</source>
        <comment>button of a volunteer</comment>
        <translation>Copy the reports onto it</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <comment>button of a volunteer</comment>
        <translation>Stop copying</translation>
    </message>
    <message>
        <source>Publication %1 is ready. It will be shown at the next quiet moment.</source>
        <comment>what waits</comment>
        <translation>Publication %1 is ready. It will be shown at the next quiet moment.</translation>
    </message>
    <message>
        <source>Publication %1 is ready. “Restart the screen” on the desk shows it.</source>
        <comment>what waits</comment>
        <translation>Publication %1 is ready. “Restart the screen” on the desk shows it.</translation>
    </message>
    <message>
        <source>Show it now</source>
        <comment>button of a volunteer</comment>
        <translation>Show it now</translation>
    </message>
</context>
<context>
    <name>SupplyWords</name>
    <message>
        <source>less than 1 MB</source>
        <comment>how much is copied</comment>
        <translation>less than 1 MB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>how much is copied</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Fetching: %1 of %2</source>
        <comment>what a search is doing</comment>
        <translation>Fetching: %1 of %2</translation>
    </message>
    <message>
        <source>Fetching</source>
        <comment>what a search is doing</comment>
        <translation>Fetching</translation>
    </message>
    <message>
        <source>Checking every file</source>
        <comment>what a search is doing</comment>
        <translation>Checking every file</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <comment>what the reports are doing</comment>
        <translation>Writing the report</translation>
    </message>
    <message>
        <source>Copying onto the stick: do not take it out</source>
        <comment>what the reports are doing</comment>
        <translation>Copying onto the stick: do not take it out</translation>
    </message>
    <message>
        <source>Publication %1 has arrived, complete.</source>
        <comment>how a search ended</comment>
        <translation>Publication %1 has arrived, complete.</translation>
    </message>
    <message>
        <source>There is nothing newer: publication %1 is the newest.</source>
        <comment>how a search ended</comment>
        <translation>There is nothing newer: publication %1 is the newest.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept for the next time.</source>
        <comment>how a search ended</comment>
        <translation>Stopped. What has come is kept for the next time.</translation>
    </message>
    <message>
        <source>It is not set where publications come from.</source>
        <comment>how a search ended</comment>
        <translation>It is not set where publications come from.</translation>
    </message>
    <message>
        <source>Another search has been at work for a minute.</source>
        <comment>how a search ended</comment>
        <translation>Another search has been at work for a minute.</translation>
    </message>
    <message>
        <source>A new publication is just being tried.</source>
        <comment>how a search ended</comment>
        <translation>A new publication is just being tried.</translation>
    </message>
    <message>
        <source>There is no room for it on the disk.</source>
        <comment>how a search ended</comment>
        <translation>There is no room for it on the disk.</translation>
    </message>
    <message>
        <source>The stick was taken out too early. Nothing is damaged.</source>
        <comment>how a search ended</comment>
        <translation>The stick was taken out too early. Nothing is damaged.</translation>
    </message>
    <message>
        <source>The network answers with a sign-in page of its own.</source>
        <comment>how a search ended</comment>
        <translation>The network answers with a sign-in page of its own.</translation>
    </message>
    <message>
        <source>No source could be reached, or a part is missing there.</source>
        <comment>how a search ended</comment>
        <translation>No source could be reached, or a part is missing there.</translation>
    </message>
    <message>
        <source>This kiosk does not know its organisers yet.</source>
        <comment>how a search ended</comment>
        <translation>This kiosk does not know its organisers yet.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi, or use a stick.</source>
        <comment>what to do</comment>
        <translation>Check the network cable or the Wi-Fi, or use a stick.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <comment>what to do</comment>
        <translation>Wait a minute and try again.</translation>
    </message>
    <message>
        <source>Waiting: the kiosk is looking for new content by itself</source>
        <comment>what a search is doing</comment>
        <translation>Waiting: the kiosk is looking for new content by itself</translation>
    </message>
    <message>
        <source>Looking for new content</source>
        <comment>what a search is doing</comment>
        <translation>Looking for new content</translation>
    </message>
    <message>
        <source>Put it in again and wait for the green light.</source>
        <comment>what to do</comment>
        <translation>Put it in again and wait for the green light.</translation>
    </message>
    <message>
        <source>Call the organisers.</source>
        <comment>what to do</comment>
        <translation>Call the organisers.</translation>
    </message>
    <message>
        <source>Try again; then call the organisers.</source>
        <comment>what to do</comment>
        <translation>Try again; then call the organisers.</translation>
    </message>
    <message>
        <source>Do not use it. Take it out and call the organisers.</source>
        <comment>what to do</comment>
        <translation>Do not use it. Take it out and call the organisers.</translation>
    </message>
    <message>
        <source>Ask the organisers for a new stick. Reports can go onto this one.</source>
        <comment>what to do</comment>
        <translation>Ask the organisers for a new stick. Reports can go onto this one.</translation>
    </message>
    <message>
        <source>Check the clock; then call the organisers.</source>
        <comment>what to do</comment>
        <translation>Check the clock; then call the organisers.</translation>
    </message>
    <message>
        <source>Nothing: the next publication takes its place.</source>
        <comment>what to do</comment>
        <translation>Nothing: the next publication takes its place.</translation>
    </message>
    <message>
        <source>There is no stick in the kiosk.</source>
        <comment>what a stick holds</comment>
        <translation>There is no stick in the kiosk.</translation>
    </message>
    <message>
        <source>One moment: looking at what it holds.</source>
        <comment>what a stick holds</comment>
        <translation>One moment: looking at what it holds.</translation>
    </message>
    <message>
        <source>Genuine and newer: publication %1 of %2, with all that is needed.</source>
        <comment>what a stick holds</comment>
        <translation>Genuine and newer: publication %1 of %2, with all that is needed.</translation>
    </message>
    <message>
        <source>Genuine and complete: publication %1 of %2. This kiosk has it already.</source>
        <comment>what a stick holds</comment>
        <translation>Genuine and complete: publication %1 of %2. This kiosk has it already.</translation>
    </message>
    <message>
        <source>Genuine: publication %1 of %2. This kiosk has it already; for another one files are missing.</source>
        <comment>what a stick holds</comment>
        <translation>Genuine: publication %1 of %2. This kiosk has it already; for another one files are missing.</translation>
    </message>
    <message>
        <source>Genuine but older: publication %1 of %2. It is not taken.</source>
        <comment>what a stick holds</comment>
        <translation>Genuine but older: publication %1 of %2. It is not taken.</translation>
    </message>
    <message>
        <source>Older than what this kiosk has seen already. It is not taken.</source>
        <comment>what a stick holds</comment>
        <translation>Older than what this kiosk has seen already. It is not taken.</translation>
    </message>
    <message>
        <source>Signed by others, not by the organisers. It is not taken.</source>
        <comment>what a stick holds</comment>
        <translation>Signed by others, not by the organisers. It is not taken.</translation>
    </message>
    <message>
        <source>Its files are damaged or were changed. It is not taken.</source>
        <comment>what a stick holds</comment>
        <translation>Its files are damaged or were changed. It is not taken.</translation>
    </message>
    <message>
        <source>Only half copied: files are missing. It is not taken.</source>
        <comment>what a stick holds</comment>
        <translation>Only half copied: files are missing. It is not taken.</translation>
    </message>
    <message>
        <source>There is no publication on it.</source>
        <comment>what a stick holds</comment>
        <translation>There is no publication on it.</translation>
    </message>
    <message>
        <source>Genuine, but its signatures have run out.</source>
        <comment>what a stick holds</comment>
        <translation>Genuine, but its signatures have run out.</translation>
    </message>
    <message>
        <source>It needs another version of the program.</source>
        <comment>what a stick holds</comment>
        <translation>It needs another version of the program.</translation>
    </message>
    <message>
        <source>This publication was put aside on this kiosk.</source>
        <comment>what a stick holds</comment>
        <translation>This publication was put aside on this kiosk.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <comment>what a stick holds</comment>
        <translation>It cannot be read.</translation>
    </message>
    <message>
        <source>That did not work. Nothing has changed.</source>
        <comment>how a search ended</comment>
        <translation>That did not work. Nothing has changed.</translation>
    </message>
    <message>
        <source>The reports are on the stick. It can be taken out.</source>
        <comment>how copying reports ended</comment>
        <translation>The reports are on the stick. It can be taken out.</translation>
    </message>
    <message>
        <source>The stick is full. Make room on it, or use another.</source>
        <comment>how copying reports ended</comment>
        <translation>The stick is full. Make room on it, or use another.</translation>
    </message>
    <message>
        <source>The disk of the kiosk is full: no report can be written. Call the organisers.</source>
        <comment>how copying reports ended</comment>
        <translation>The disk of the kiosk is full: no report can be written. Call the organisers.</translation>
    </message>
    <message>
        <source>The machine does not answer, and nothing was written. Try again in a minute; then call the organisers.</source>
        <comment>how copying reports ended</comment>
        <translation>The machine does not answer, and nothing was written. Try again in a minute; then call the organisers.</translation>
    </message>
    <message>
        <source>The kiosk cannot tell whether the reports are on the stick. Leave it in, and call the organisers.</source>
        <comment>how copying reports ended</comment>
        <translation>The kiosk cannot tell whether the reports are on the stick. Leave it in, and call the organisers.</translation>
    </message>
    <message>
        <source>The stick cannot be written to. Move its little switch, or use another.</source>
        <comment>how copying reports ended</comment>
        <translation>The stick cannot be written to. Move its little switch, or use another.</translation>
    </message>
    <message>
        <source>The stick was taken out too early. Put it in again and repeat.</source>
        <comment>how copying reports ended</comment>
        <translation>The stick was taken out too early. Put it in again and repeat.</translation>
    </message>
    <message>
        <source>Stopped. The stick can be taken out.</source>
        <comment>how copying reports ended</comment>
        <translation>Stopped. The stick can be taken out.</translation>
    </message>
    <message>
        <source>The reports could not be copied. Try again, or with another stick.</source>
        <comment>how copying reports ended</comment>
        <translation>The reports could not be copied. Try again, or with another stick.</translation>
    </message>
</context>
<context>
    <name>ToolFrame</name>
    <message>
        <source>Back to the desk</source>
        <comment>bar of a tool</comment>
        <translation>Back to the desk</translation>
    </message>
</context>
<context>
    <name>TouchTestPage</name>
    <message>
        <source>Touch test</source>
        <comment>title of a tool</comment>
        <translation>Touch test</translation>
    </message>
    <message>
        <source>The whole glass feels</source>
        <comment>touch test</comment>
        <translation>The whole glass feels</translation>
    </message>
    <message>
        <source>Fields that felt nothing: %1</source>
        <comment>touch test</comment>
        <translation>Fields that felt nothing: %1</translation>
    </message>
    <message>
        <source>Wipe over the whole glass</source>
        <comment>touch test</comment>
        <translation>Wipe over the whole glass</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <comment>touch test</comment>
        <translation>Nothing needs to be done.</translation>
    </message>
    <message>
        <source>Dry and clean the glass there and try again; if the same fields stay empty, call the organisers.</source>
        <comment>touch test</comment>
        <translation>Dry and clean the glass there and try again; if the same fields stay empty, call the organisers.</translation>
    </message>
    <message>
        <source>Fields fill where fingers come, through this sheet too. What stays empty does not feel: water, dirt or a fault.</source>
        <comment>touch test</comment>
        <translation>Fields fill where fingers come, through this sheet too. What stays empty does not feel: water, dirt or a fault.</translation>
    </message>
    <message>
        <source>Still empty: %1 · fingers at once, so far: %2</source>
        <comment>touch test</comment>
        <translation>Still empty: %1 · fingers at once, so far: %2</translation>
    </message>
    <message>
        <source>Once more</source>
        <comment>touch test, button</comment>
        <translation>Once more</translation>
    </message>
    <message>
        <source>End the test</source>
        <comment>touch test, button</comment>
        <translation>End the test</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <comment>touch test, button</comment>
        <translation>What is missing?</translation>
    </message>
</context>
<context>
    <name>TownChoicePage</name>
    <message>
        <source>The town of this kiosk</source>
        <comment>title of a tool</comment>
        <translation>The town of this kiosk</translation>
    </message>
    <message>
        <source>The start command of this kiosk says that it stands in %1; a choice here would not count. Call the organisers.</source>
        <comment>town</comment>
        <translation>The start command of this kiosk says that it stands in %1; a choice here would not count. Call the organisers.</translation>
    </message>
    <message>
        <source>The kiosk stands in %1. If that is wrong, choose the leg and then the town.</source>
        <comment>town</comment>
        <translation>The kiosk stands in %1. If that is wrong, choose the leg and then the town.</translation>
    </message>
    <message>
        <source>The kiosk stands in %1 already.</source>
        <comment>town</comment>
        <translation>The kiosk stands in %1 already.</translation>
    </message>
    <message>
        <source>The kiosk will stand in %1. The screen restarts for that; it can be changed back here.</source>
        <comment>town</comment>
        <translation>The kiosk will stand in %1. The screen restarts for that; it can be changed back here.</translation>
    </message>
    <message>
        <source>The disk does not take it. Try again; then call the organisers.</source>
        <comment>town</comment>
        <translation>The disk does not take it. Try again; then call the organisers.</translation>
    </message>
    <message>
        <source>here now</source>
        <comment>town of the kiosk</comment>
        <translation>here now</translation>
    </message>
    <message>
        <source>Set %1 and restart the screen</source>
        <comment>town, button</comment>
        <translation>Set %1 and restart the screen</translation>
    </message>
</context>
<context>
    <name>TownPage</name>
    <message>
        <source>start of the leg</source>
        <comment>town, head</comment>
        <translation>start of the leg</translation>
    </message>
    <message>
        <source>end of the leg</source>
        <comment>town, head</comment>
        <translation>end of the leg</translation>
    </message>
    <message>
        <source>To taste</source>
        <comment>town, heading</comment>
        <translation>To taste</translation>
    </message>
    <message>
        <source>Through the year</source>
        <comment>town, heading of events</comment>
        <translation>Through the year</translation>
    </message>
    <message>
        <source>The story of %1</source>
        <comment>town, heading</comment>
        <translation>The story of %1</translation>
    </message>
    <message>
        <source>The race in %1</source>
        <comment>town, heading of the passage</comment>
        <translation>The race in %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>town, heading of the practical information</comment>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Help and 112</source>
        <comment>town, to the practical page</comment>
        <translation>Help and 112</translation>
    </message>
</context>
<context>
    <name>TownSketch</name>
    <message>
        <source>Sketch</source>
        <comment>over the landmarks of a town</comment>
        <translation>Sketch</translation>
    </message>
    <message>
        <source>Sketch, positions approximate</source>
        <comment>over the landmarks of a town</comment>
        <translation>Sketch, positions approximate</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north, on the sketch of a town</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>%1, number %2 on the sketch</source>
        <comment>landmark on the sketch of a town</comment>
        <translation>%1, number %2 on the sketch</translation>
    </message>
</context>
<context>
    <name>VisitSigns</name>
    <message>
        <source>about %1 minutes</source>
        <comment>how long a visit takes</comment>
        <translation>about %1 minutes</translation>
    </message>
</context>
<context>
    <name>WalkLine</name>
    <message>
        <source>Whether the way is free of steps is not known.</source>
        <comment>the way to a landmark</comment>
        <translation>Whether the way is free of steps is not known.</translation>
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
        <translation>News</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>way from the stories</comment>
        <translation>Partners</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <comment>way from the stories</comment>
        <translation>About this kiosk</translation>
    </message>
    <message>
        <source>Licences</source>
        <comment>way from the stories</comment>
        <translation>Licences</translation>
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
        <translation>Leg %1</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <comment>head of a page</comment>
        <translation>%1 edition</translation>
    </message>
    <message>
        <source>Ferraris, about</source>
        <comment>label of a time</comment>
        <translation>Ferraris, about</translation>
    </message>
    <message>
        <source>Ferraris</source>
        <comment>label of a time</comment>
        <translation>Ferraris</translation>
    </message>
    <message>
        <source>Historic, about</source>
        <comment>label of a time</comment>
        <translation>Historic, about</translation>
    </message>
    <message>
        <source>Historic cars</source>
        <comment>label of a time</comment>
        <translation>Historic cars</translation>
    </message>
    <message>
        <source>First cars, about</source>
        <comment>label of a time</comment>
        <translation>First cars, about</translation>
    </message>
    <message>
        <source>First cars</source>
        <comment>label of a time</comment>
        <translation>First cars</translation>
    </message>
    <message>
        <source>The race passes, about</source>
        <comment>label of a stretch of time</comment>
        <translation>The race passes, about</translation>
    </message>
    <message>
        <source>The race passes</source>
        <comment>label of a stretch of time</comment>
        <translation>The race passes</translation>
    </message>
    <message>
        <source>in about %1 minutes</source>
        <comment>until the cars come</comment>
        <translation>in about %1 minutes</translation>
    </message>
    <message>
        <source>in about %1 hours</source>
        <comment>until the cars come</comment>
        <translation>in about %1 hours</translation>
    </message>
    <message>
        <source>any moment now</source>
        <comment>until the cars come</comment>
        <translation>any moment now</translation>
    </message>
    <message>
        <source>in %1 minutes</source>
        <comment>until the cars come</comment>
        <translation>in %1 minutes</translation>
    </message>
    <message>
        <source>passing now</source>
        <comment>the cars of a time</comment>
        <translation>passing now</translation>
    </message>
    <message>
        <source>due now</source>
        <comment>the cars of a time</comment>
        <translation>due now</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>the cars of a time</comment>
        <translation>passed</translation>
    </message>
    <message>
        <source>time gone by</source>
        <comment>the cars of a time</comment>
        <translation>time gone by</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a day of the race</comment>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>a day of the race</comment>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <comment>a day of the race</comment>
        <translation>in %1 days</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a day of the race</comment>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>a day of the race</comment>
        <translation>%1 days ago</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>hours</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>hours</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Streets of the route</source>
        <comment>practical information</comment>
        <translation>Streets of the route</translation>
    </message>
    <message>
        <source>Closed streets</source>
        <comment>practical information</comment>
        <translation>Closed streets</translation>
    </message>
    <message>
        <source>Parking</source>
        <comment>practical information</comment>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Where to watch</source>
        <comment>practical information</comment>
        <translation>Where to watch</translation>
    </message>
    <message>
        <source>Where to cross</source>
        <comment>practical information</comment>
        <translation>Where to cross</translation>
    </message>
    <message>
        <source>Toilets</source>
        <comment>practical information</comment>
        <translation>Toilets</translation>
    </message>
    <message>
        <source>Drinking water</source>
        <comment>practical information</comment>
        <translation>Drinking water</translation>
    </message>
    <message>
        <source>First aid</source>
        <comment>practical information</comment>
        <translation>First aid</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>severity of a notice</comment>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Please note</source>
        <comment>severity of a notice</comment>
        <translation>Please note</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of a notice</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>planned time</source>
        <comment>status of a time</comment>
        <translation>planned time</translation>
    </message>
    <message>
        <source>estimated time</source>
        <comment>status of a time</comment>
        <translation>estimated time</translation>
    </message>
    <message>
        <source>actual time</source>
        <comment>status of a time</comment>
        <translation>actual time</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>role of a stop</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>role of a stop</comment>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>role of a stop</comment>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>Passage</source>
        <comment>role of a stop</comment>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Stamp control</source>
        <comment>role of a stop</comment>
        <translation>Stamp control</translation>
    </message>
    <message>
        <source>Time control</source>
        <comment>role of a stop</comment>
        <translation>Time control</translation>
    </message>
    <message>
        <source>Time trial</source>
        <comment>role of a stop</comment>
        <translation>Time trial</translation>
    </message>
    <message>
        <source>Average trial</source>
        <comment>role of a stop</comment>
        <translation>Average trial</translation>
    </message>
    <message>
        <source>indoors</source>
        <comment>sign of a place</comment>
        <translation>indoors</translation>
    </message>
    <message>
        <source>outdoors</source>
        <comment>sign of a place</comment>
        <translation>outdoors</translation>
    </message>
    <message>
        <source>indoors or out: not known</source>
        <comment>sign of a place</comment>
        <translation>indoors or out: not known</translation>
    </message>
    <message>
        <source>step-free</source>
        <comment>sign of a place</comment>
        <translation>step-free</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>sign of a place</comment>
        <translation>steps</translation>
    </message>
    <message>
        <source>steps: not known</source>
        <comment>sign of a place</comment>
        <translation>steps: not known</translation>
    </message>
    <message>
        <source>Provisional classification</source>
        <comment>status of a classification</comment>
        <translation>Provisional classification</translation>
    </message>
    <message>
        <source>Official classification</source>
        <comment>status of a classification</comment>
        <translation>Official classification</translation>
    </message>
    <message>
        <source>Corrected classification</source>
        <comment>status of a classification</comment>
        <translation>Corrected classification</translation>
    </message>
    <message>
        <source>north</source>
        <comment>direction</comment>
        <translation>north</translation>
    </message>
    <message>
        <source>north-east</source>
        <comment>direction</comment>
        <translation>north-east</translation>
    </message>
    <message>
        <source>east</source>
        <comment>direction</comment>
        <translation>east</translation>
    </message>
    <message>
        <source>south-east</source>
        <comment>direction</comment>
        <translation>south-east</translation>
    </message>
    <message>
        <source>south</source>
        <comment>direction</comment>
        <translation>south</translation>
    </message>
    <message>
        <source>south-west</source>
        <comment>direction</comment>
        <translation>south-west</translation>
    </message>
    <message>
        <source>west</source>
        <comment>direction</comment>
        <translation>west</translation>
    </message>
    <message>
        <source>north-west</source>
        <comment>direction</comment>
        <translation>north-west</translation>
    </message>
    <message>
        <source>About a minute on foot, towards the %1</source>
        <comment>the way to a landmark</comment>
        <translation>About a minute on foot, towards the %1</translation>
    </message>
    <message>
        <source>About %1 minutes on foot, towards the %2</source>
        <comment>the way to a landmark</comment>
        <translation>About %1 minutes on foot, towards the %2</translation>
    </message>
    <message>
        <source>The race</source>
        <comment>shelf of stories</comment>
        <translation>The race</translation>
    </message>
    <message>
        <source>The cars</source>
        <comment>shelf of stories</comment>
        <translation>The cars</translation>
    </message>
    <message>
        <source>History</source>
        <comment>shelf of stories</comment>
        <translation>History</translation>
    </message>
    <message>
        <source>Words to know</source>
        <comment>shelf of stories</comment>
        <translation>Words to know</translation>
    </message>
    <message>
        <source>Common knowledge, as of %1</source>
        <comment>foot of a page, what no publication has to tell</comment>
        <translation>Common knowledge, as of %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <comment>foot of a page</comment>
        <translation>Sources: %1</translation>
    </message>
    <message>
        <source>Sources: %1, as of %2</source>
        <comment>foot of a page</comment>
        <translation>Sources: %1, as of %2</translation>
    </message>
</context>
</TS>
