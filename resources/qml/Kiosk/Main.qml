pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Care
import Kiosk.Pages
import Kiosk.Theme
import Kiosk.Controls

// The glass: living pages, the bar, and what may lie over them.
Window {
    id: root

    required property Visit visit
    required property Idle idle
    required property Today today
    required property Takeover takeover
    required property Expected expected
    required property Publication publication
    required property Refuge refuge
    required property Door door
    required property Desk desk
    required property Seeker seeker
    required property Languages languages
    required property Keyboard keyboard
    required property Outings outings
    required property Phone phone
    required property PictureShelf shelf
    required property real millimetre
    required property string coverSource
    property int slideSeconds: 10
    required property AttractView attractView
    required property HomeView homeView
    required property PracticalView practicalView
    required property LegsView legsView
    required property LegView legView
    required property TownView townView
    required property TownView townBriefView
    required property LandmarkView landmarkView
    required property MapView mapView
    required property GuideView guideView
    required property ResultsView resultsView
    required property ClassificationView classificationView
    required property AwardView awardView
    required property CardsView newsListView
    required property ArticleView newsView
    required property CardsView storiesView
    required property ArticleView storyView
    required property SearchView searchView
    required property NoticeView noticeView
    required property PartnersView partnersView
    required property AboutView aboutView
    required property HouseView accessibilityView
    required property HouseView privacyView
    required property LicencesView licencesView
    readonly property Tools tools: desk.tools as Tools
    readonly property bool attracting: visit.kind === "attract"
    readonly property int taps: Theme.taps
    property bool uncovered: false // the first page has been shown
    property int warmed: 0 // how many living pages have been built ahead
    readonly property bool warm: warmed === pages.children.length

    title: "Tappa"
    width: 1920
    height: 1080
    color: Theme.paper

    Binding {
        target: Theme
        property: "mm"
        value: root.millimetre
    }
    Binding {
        target: Theme
        property: "windowWidth"
        value: root.width
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: root.height
    }
    Binding {
        target: Theme
        property: "night"
        value: root.visit.night
    }
    Binding {
        target: Theme
        property: "contrast"
        value: root.visit.contrast
    }
    Binding {
        target: Theme
        property: "lowReach"
        value: root.visit.lowReach
    }
    Binding {
        target: Theme
        property: "languages"
        value: root.languages
    }
    Binding {
        target: Theme
        property: "motion"
        value: root.visit.motion
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.visit.textScale
    }
    Binding {
        target: Theme
        property: "shelf"
        value: root.shelf
    }
    Binding {
        target: Theme
        property: "language"
        value: root.desk.open ? root.desk.language : root.visit.language
    }

    Connections {
        target: root.visit

        function onRouteChanged(): void {
            root.uncovered = true;
        }
    }

    Connections {
        target: root.shelf

        function onDrawn(): void {
            Theme.arrivals += 1;
        }
    }

    Timer {
        running: root.uncovered && !root.warm
        interval: 5
        repeat: true
        onTriggered: {
            const next = pages.children[root.warmed] as LivingPage;
            next.warm = true;
            if (next.built)
                root.warmed += 1;
        }
    }

    // In low reach every page lies low; above it the road goes by.
    Picture {
        width: root.width
        height: Theme.lift
        visible: Theme.lowReach && !root.attracting
        picture: visible ? "landscape:hill,,0.5," + (Theme.portrait ? "0.5" : "0.93") + ",1" : ""
    }

    Item {
        id: pages

        y: Theme.lift
        width: root.width
        height: root.height - y - bar.height - fallback.height

        LivingPage {
            visit: root.visit
            kinds: ["home"]
            page: HomePage {
                visit: root.visit
                view: root.homeView
                today: root.today
                expected: root.expected
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["practical"]
            page: PracticalPage {
                visit: root.visit
                view: root.practicalView
                expected: root.expected
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["legs"]
            page: LegsPage {
                visit: root.visit
                view: root.legsView
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["leg"]
            page: LegPage {
                visit: root.visit
                view: root.legView
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["town"]
            page: TownPage {
                visit: root.visit
                view: root.townView
                phone: root.phone
                expected: root.expected
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["town-brief"]
            page: TownPage {
                brief: true
                visit: root.visit
                view: root.townBriefView
                phone: root.phone
                expected: root.expected
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["landmark"]
            page: LandmarkPage {
                visit: root.visit
                view: root.landmarkView
                phone: root.phone
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["map"]
            page: MapPage {
                visit: root.visit
                view: root.mapView
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["guide"]
            page: GuidePage {
                visit: root.visit
                view: root.guideView
                outings: root.outings
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["results"]
            page: ResultsPage {
                visit: root.visit
                view: root.resultsView
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["classification"]
            page: ClassificationPage {
                visit: root.visit
                view: root.classificationView
                phone: root.phone
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["award"]
            page: AwardPage {
                visit: root.visit
                view: root.awardView
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["stories"]
            page: StoriesPage {
                visit: root.visit
                view: root.storiesView
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["story"]
            page: ArticlePage {
                visit: root.visit
                view: root.storyView
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["search"]
            page: SearchPage {
                visit: root.visit
                seeker: root.seeker
                view: root.searchView
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["notice"]
            page: NoticePage {
                visit: root.visit
                view: root.noticeView
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["news-list"]
            page: NewsListPage {
                visit: root.visit
                view: root.newsListView
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["news"]
            page: ArticlePage {
                visit: root.visit
                view: root.newsView
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["partners"]
            page: PartnersPage {
                visit: root.visit
                view: root.partnersView
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["about"]
            page: AboutPage {
                visit: root.visit
                view: root.aboutView
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["accessibility"]
            page: AccessibilityPage {
                visit: root.visit
                view: root.accessibilityView
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["privacy"]
            page: PrivacyPage {
                visit: root.visit
                view: root.privacyView
            }
        }

        LivingPage {
            visit: root.visit
            kinds: ["licences"]
            page: LicencesPage {
                visit: root.visit
                view: root.licencesView
            }
        }
    }

    // Words that are not written in the visitor's language are marked as such.
    NoticeBand {
        id: fallback

        readonly property bool needed: root.visit.fallback !== "" && !root.attracting

        visible: needed
        width: root.width
        height: needed ? implicitHeight : 0
        y: bar.y - height
        radius: 0
        text: needed ? qsTr("Here some words are only in: %1", "what is not translated").arg(Theme.languages.called(root.visit.fallback)) : ""
    }

    PhoneSheet {
        width: root.width
        height: pages.y + pages.height
        visible: root.phone.open
        phone: root.phone
    }

    NavigationBar {
        id: bar

        visible: !root.attracting
        width: root.width
        height: implicitHeight
        y: root.height - height
        visit: root.visit
    }

    AttractPage {
        anchors.fill: parent
        visible: root.attracting && !root.tools.paused
        visit: root.visit
        view: root.attractView
        slideSeconds: root.slideSeconds
        updated: root.publication.published
        byStick: root.publication.byStick
    }

    Cover {
        anchors.fill: parent
        visible: !root.uncovered
        picture: root.coverSource
    }

    Loader {
        anchors.fill: parent
        active: root.refuge.showing && !root.uncovered
        sourceComponent: RefugePage {
            refuge: root.refuge
        }
    }

    // Whoever shows demonstration keys says so, on every page.
    Rectangle {
        readonly property bool overlay: true

        anchors.horizontalCenter: parent.horizontalCenter
        width: demo.implicitWidth + 20 * Theme.u
        height: demo.implicitHeight + 2 * Theme.u
        visible: root.publication.demo
        color: Theme.notice

        Heading {
            id: demo

            anchors.centerIn: parent
            text: "DEMO"
            color: Theme.black
            font.pixelSize: Theme.lead
        }
    }

    IdleDialog {
        anchors.fill: parent
        visible: root.idle.asking
        idle: root.idle
        visit: root.visit
    }

    // The kiosk rests: nothing else is drawn for visitors until it goes on.
    Loader {
        anchors.fill: parent
        active: root.tools.paused
        sourceComponent: PausePage {
            pause: root.tools.pause as Pause
        }
    }

    // The one thing that outranks a visit.
    SafetyPage {
        anchors.fill: parent
        visible: root.uncovered && root.takeover.showing
        takeover: root.takeover
        visit: root.visit
    }

    KeyMap {
        visit: root.visit
        idle: root.idle
        door: root.door
        desk: root.desk
        tools: root.tools
        keyboard: root.keyboard
    }

    CareLayers {
        anchors.fill: parent
        door: root.door
        desk: root.desk
        publication: root.publication
        visit: root.visit
    }

    // A panel without a backlight of its own is made darker by what is drawn.
    Rectangle {
        readonly property bool overlay: true

        anchors.fill: parent
        visible: opacity > 0
        opacity: (root.tools.comfort as Comfort).dim
        color: Theme.black
    }
}
