pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Care
import Kiosk.Theme

// The glass without any content: the refuge page, and the volunteers' rooms over it.
Window {
    id: root

    required property Visit visit
    required property Idle idle
    required property Publication publication
    required property Door door
    required property Desk desk
    required property Languages languages
    required property Keyboard keyboard
    required property Refuge refuge
    required property real millimetre
    readonly property Tools tools: desk.tools as Tools

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
        property: "language"
        value: root.desk.open ? root.desk.language : root.visit.language
    }

    RefugePage {
        anchors.fill: parent
        refuge: root.refuge
    }

    Loader {
        anchors.fill: parent
        active: root.tools.paused
        sourceComponent: PausePage {
            pause: root.tools.pause as Pause
        }
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

    Rectangle {
        readonly property bool overlay: true

        anchors.fill: parent
        visible: opacity > 0
        opacity: (root.tools.comfort as Comfort).dim
        color: Theme.black
    }
}
