pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Help and what to know in this town: 112 in any case, the rest where content tells it.
Item {
    id: root

    required property Visit visit
    required property PracticalView view
    required property Expected expected
    readonly property bool told: view.state === "full" || view.state === "empty" // 112 is never empty
    readonly property bool few: advices.count === 0
    readonly property real share: few ? 0.5 : 0.385

    StateNotice {
        anchors.fill: parent
        state_: root.told ? "full" : root.view.state
    }

    EmergencyPanel {
        id: panel

        width: Theme.portrait ? parent.width : Math.round(parent.width * root.share)
        height: Theme.portrait ? Math.max(implicitHeight, root.few ? 0.4 * root.height : 0) : parent.height
        visible: root.told
        place: root.view.helpPlace
        phone: root.view.helpPhone
    }

    ScrollColumn {
        id: list

        readonly property real room: height - foot - upper.height - lower.height - last.height

        x: Theme.portrait ? Theme.margin : panel.width + Theme.margin
        y: Theme.portrait ? panel.height + Theme.s2 : Theme.s3
        width: root.width - x - Theme.margin
        height: root.height - y
        visible: root.told
        visit: root.visit
        spacing: 0

        Column {
            id: upper

            width: list.contentWidth
            bottomPadding: Theme.s3
            spacing: 8 * Theme.u

            RunningHead {
                width: parent.width
                leg: root.view.leg
                what: Words.day(root.view.day)
                year: root.view.year
            }

            Heading {
                width: parent.width
                text: qsTr("Good to know in %1", "title of the practical page").arg(root.view.title)
                font.pixelSize: Theme.h1
                lineHeight: 0.86
            }

            DelayNote {
                width: parent.width
                height: implicitHeight
                expected: root.expected
                visit: root.visit
            }
        }

        Column {
            id: lower

            width: list.contentWidth
            spacing: Theme.s3

            Prose {
                width: parent.width
                visible: root.few
                text: qsTr("Nobody has told this kiosk yet which streets are closed, where to park or where to cross. Ask the volunteers and the police in the street.", "practical page, nothing known")
                font.pixelSize: Theme.h3
            }

            Repeater {
                id: advices

                model: root.view.advices

                PracticalDelegate {
                    width: lower.width
                }
            }
        }

        // What remains stands on the bar.
        Item {
            width: 1
            height: Math.max(Theme.s3, list.room)
        }

        Column {
            id: last

            width: list.contentWidth
            spacing: Theme.s3

            Prose {
                width: parent.width
                visible: !root.few
                text: qsTr("What is not here, this kiosk does not know. Follow the signs and the volunteers in the street.", "practical page, foot")
                color: Theme.mute
            }

            EntrySign {
                width: Math.min(parent.width, 260 * Theme.u)
                height: implicitHeight
                visible: root.few
                icon: "town"
                tone: Theme.field(root.view.leg)
                title: qsTr("Guide to %1", "practical page, to the guide of the town").arg(root.view.title)
                onTapped: root.visit.openPage("town", "")
            }
        }
    }
}
