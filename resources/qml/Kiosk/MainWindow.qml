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
    required property LivingViews views
    property int slideSeconds: 10
    readonly property Tools tools: desk.tools as Tools
    readonly property bool attracting: visit.kind === "attract"
    readonly property int taps: Theme.taps
    property bool uncovered: false // the first page has been shown
    readonly property bool warm: pages.warm

    title: "Tappa"
    width: 1920
    height: 1080
    color: Theme.paper

    ThemeBindings {
        visit: root.visit
        desk: root.desk
        languages: root.languages
        millimetre: root.millimetre
        glass: root
    }
    Binding {
        target: Theme
        property: "shelf"
        value: root.shelf
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

    // In low reach every page lies low; above it the road goes by.
    Picture {
        width: root.width
        height: Theme.lift
        visible: Theme.lowReach && !root.attracting
        picture: visible ? "landscape:hill,,0.5," + (Theme.portrait ? "0.5" : "0.93") + ",1" : ""
    }

    LivingPages {
        id: pages

        y: Theme.lift
        width: root.width
        height: root.height - y - bar.height - fallback.height
        visit: root.visit
        views: root.views
        today: root.today
        expected: root.expected
        outings: root.outings
        phone: root.phone
        seeker: root.seeker
        warming: root.uncovered
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
        view: root.views.attract as AttractView
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

    DimLayer {
        anchors.fill: parent
        comfort: root.tools.comfort as Comfort
    }
}
