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

    ThemeBindings {
        visit: root.visit
        desk: root.desk
        languages: root.languages
        millimetre: root.millimetre
        glass: root
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

    DimLayer {
        anchors.fill: parent
        comfort: root.tools.comfort as Comfort
    }
}
