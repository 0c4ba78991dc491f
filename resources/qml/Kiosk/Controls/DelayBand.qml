import QtQuick
import Kiosk.Theme

// The delay that the town reports: no time of the plan, and drawn unlike one.
Rectangle {
    id: root

    required property int minutes
    required property string time

    readonly property bool told: true // who says it, and as of when, stands in it

    implicitHeight: Math.max(24 * Theme.u, words.height + 7 * Theme.u)
    radius: 2 * Theme.u
    color: Theme.card
    border.width: Math.max(2, 1.2 * Theme.u)
    border.color: Theme.redText
    Accessible.role: Accessible.StaticText
    Accessible.name: late.text + ", " + source.text

    Rectangle {
        width: 22 * Theme.u
        height: parent.height
        radius: 2 * Theme.u
        color: Theme.redField

        Icon {
            anchors.centerIn: parent
            name: "history"
            ink: Theme.onDark
        }
    }

    Column {
        id: words

        x: 28 * Theme.u
        width: parent.width - x - 6 * Theme.u
        anchors.verticalCenter: parent.verticalCenter

        Heading {
            id: late

            width: parent.width
            text: root.minutes > 0 ? qsTr("About %1 minutes late", "delay reported by the town").arg(root.minutes) : qsTr("No delay is reported any more", "delay reported by the town, run out")
            lineHeight: 0.9
        }

        Prose {
            id: source

            width: parent.width
            text: root.minutes > 0 ? qsTr("reported here by the town at %1", "delay reported by the town").arg(root.time) : qsTr("the planned times stand as they are", "delay reported by the town, run out")
            color: Theme.mute
            font.pixelSize: Theme.small
            lineHeight: 1
        }
    }
}
