import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One road for new content: what it is, what is so, what to do, how far it is, and its buttons where the hand is.
Rectangle {
    id: root

    required property string title
    required property string icon
    property string light: "" // "", "green", "yellow", "red"
    property string text: ""
    property string remedy: ""
    property string note: ""
    property string working: "" // what is being done; "" while nothing is
    property real share: -1 // how much of it; -1: nobody knows
    readonly property real size: Theme.lead * (Theme.largeText ? 1.05 : 1.25)
    readonly property real wanted: words.height + low.height + 16 * Theme.u
    default property alias buttons: acts.data

    implicitHeight: wanted
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line

    Column {
        id: words

        x: 7 * Theme.u
        y: 6 * Theme.u
        width: root.width - 2 * x
        spacing: 4 * Theme.u

        Row {
            width: parent.width
            spacing: 6 * Theme.u

            LightSign {
                visible: root.light !== ""
                anchors.verticalCenter: parent.verticalCenter
                light: root.light
                side: 24 * Theme.u
            }

            Icon {
                visible: root.light === ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.icon
                side: 24 * Theme.u
            }

            Heading {
                width: parent.width - 30 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
                text: root.title
                font.pixelSize: Theme.h2
            }
        }

        Prose {
            width: parent.width
            visible: text !== ""
            text: root.text
            font.pixelSize: root.size
            lineHeight: 1.08
        }

        Row {
            width: parent.width
            visible: root.remedy !== ""
            spacing: 3 * Theme.u

            Icon {
                id: arrow

                y: 0.2 * root.size
                name: "next"
                side: 11 * Theme.u
            }

            Prose {
                width: parent.width - arrow.width - parent.spacing
                text: root.remedy
                font.bold: true
                font.pixelSize: root.size
                lineHeight: 1.08
            }
        }

        Prose {
            width: parent.width
            visible: text !== ""
            text: root.note
            color: Theme.mute
            font.pixelSize: Theme.lead
        }
    }

    Column {
        id: low

        x: 7 * Theme.u
        y: root.height - height - 6 * Theme.u
        width: root.width - 2 * x
        spacing: Theme.s2

        SupplyProgress {
            width: parent.width
            visible: root.working !== ""
            text: root.working
            share: root.share
        }

        Column {
            id: acts

            width: parent.width
            spacing: 4 * Theme.u
        }
    }
}
