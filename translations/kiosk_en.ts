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
        <source>Licences and sources</source>
        <comment>button</comment>
        <translation>Licences and sources</translation>
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
    <message>
        <source>This page is in Italian only.</source>
        <comment>an article without a translation</comment>
        <translation>This page is in Italian only.</translation>
    </message>
    <message>
        <source>This page is in English only.</source>
        <comment>an article without a translation</comment>
        <translation>This page is in English only.</translation>
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
    <name>HomePage</name>
    <message>
        <source>%1 and the race</source>
        <comment>home, title</comment>
        <translation>%1 and the race</translation>
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
    <name>MapLabel</name>
    <message>
        <source>You are here</source>
        <comment>this town on the map and in the road book</comment>
        <translation>You are here</translation>
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
    <name>PracticalDelegate</name>
    <message>
        <source>Streets of the route</source>
        <comment>town, practical information</comment>
        <translation>Streets of the route</translation>
    </message>
    <message>
        <source>Closed streets</source>
        <comment>town, practical information</comment>
        <translation>Closed streets</translation>
    </message>
    <message>
        <source>Parking</source>
        <comment>town, practical information</comment>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Where to watch</source>
        <comment>town, practical information</comment>
        <translation>Where to watch</translation>
    </message>
    <message>
        <source>Where to cross</source>
        <comment>town, practical information</comment>
        <translation>Where to cross</translation>
    </message>
    <message>
        <source>Toilets</source>
        <comment>town, practical information</comment>
        <translation>Toilets</translation>
    </message>
    <message>
        <source>Drinking water</source>
        <comment>town, practical information</comment>
        <translation>Drinking water</translation>
    </message>
    <message>
        <source>First aid</source>
        <comment>town, practical information</comment>
        <translation>First aid</translation>
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
    <name>StoriesPage</name>
    <message>
        <source>Stories</source>
        <comment>lettering of the shelf of stories</comment>
        <translation>Stories</translation>
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
