pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// Everything a volunteer can do, in groups on one grid: eight to a row on a lying glass, four on an upright one.
Grid {
    id: root

    required property Desk desk
    required property Door door
    readonly property Tools tools: desk.tools as Tools
    readonly property Supply supply: desk.supply as Supply
    readonly property real gap: (Theme.largeText ? 3 : 5) * Theme.u
    readonly property real gulf: (Theme.largeText ? 8 : 16) * Theme.u
    readonly property real share: Theme.portrait ? (width - 3 * gap) / 4 : (width - 6 * gap - gulf) / 8
    readonly property real high: Math.max(visitors.wanted, content.wanted, restart.wanted, tests.wanted, kiosk.wanted)

    columns: Theme.portrait ? 1 : 2
    columnSpacing: gulf
    rowSpacing: Theme.s2

    component Tool: ActButton {
        required property string tool

        width: root.share
        height: root.high
        onTapped: root.tools.take(tool)
    }

    component Ask: ActButton {
        required property string act

        width: root.share
        height: root.high
        onTapped: root.desk.ask(act)
    }

    ActGroup {
        id: visitors

        title: qsTr("For the visitors", "acts of the desk")

        Tool {
            tool: "delay"
            icon: "estimate"
            name: qsTr("Set a delay", "act of the desk")
        }
        Tool {
            tool: "pause"
            icon: "pause"
            name: qsTr("Pause", "act of the desk")
        }
        Tool {
            tool: "cleaning"
            icon: "cleaning"
            name: qsTr("Cleaning", "act of the desk")
        }
        Ask {
            act: "reset"
            icon: "forget"
            name: qsTr("Reset the visit", "act of the desk")
        }
    }

    ActGroup {
        id: tests

        title: qsTr("Tests", "acts of the desk")

        Tool {
            tool: "touch"
            icon: "finger"
            name: qsTr("Touch test", "act of the desk")
        }
        Tool {
            tool: "sound"
            icon: "sound"
            name: qsTr("Sound test", "act of the desk")
        }
        Tool {
            tool: "identify"
            icon: "identify"
            name: qsTr("Which kiosk is this?", "act of the desk")
        }
    }

    Row {
        spacing: root.gap

        ActGroup {
            id: content

            title: qsTr("Content", "acts of the desk")

            ActButton {
                width: root.share
                height: root.high
                icon: "fetch"
                name: qsTr("Update, USB stick", "act of the desk")
                onTapped: root.supply.take()
            }
            Ask {
                act: root.desk.newer >= 0 ? "forward" : "back"
                enabled: root.desk.newer >= 0 || root.desk.before >= 0
                icon: act === "back" ? "before" : "newer"
                name: act === "back" ? qsTr("Content from before", "act of the desk") : qsTr("Newer content", "act of the desk")
            }
        }

        ActGroup {
            id: restart

            title: qsTr("Restart", "acts of the desk")

            Ask {
                act: "screen"
                icon: "monitor"
                name: qsTr("Restart the screen", "act of the desk")
            }
            Ask {
                act: "machine"
                icon: "power"
                name: qsTr("Restart the machine", "act of the desk")
            }
        }
    }

    ActGroup {
        id: kiosk

        title: qsTr("This kiosk", "acts of the desk")

        Tool {
            tool: "town"
            icon: "town"
            name: qsTr("Town", "act of the desk")
        }
        Tool {
            tool: "clock"
            icon: "time"
            name: qsTr("Clock", "act of the desk")
        }
        Tool {
            tool: "comfort"
            icon: "comfort"
            name: qsTr("Brightness, volume", "act of the desk")
        }
        ActButton {
            width: root.share
            height: root.high
            icon: "key"
            name: qsTr("Change the PIN", "act of the desk")
            onTapped: root.door.changePin()
        }
    }
}
