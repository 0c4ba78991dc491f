import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A leg in the list of legs: its number on its hue, its two ends, its day.
Touchable {
    id: root

    required property int number
    required property string start
    required property string finish
    required property string day
    required property int distance
    required property bool about
    required property bool here
    readonly property string length: distance === 0 ? "" : about ? qsTr("about %1 km", "length of a leg").arg(distance) : qsTr("%1 km", "length of a leg").arg(distance)

    name: Words.leg(number) + ": " + start + " – " + finish
    Accessible.description: [Words.day(day), length].filter(part => part !== "").join(", ")
    implicitHeight: Math.max(36 * Theme.u, Theme.touch, words.implicitHeight + 7 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.pressed : Theme.card
        border.width: (root.here ? 2 : 1) * Theme.hairline
        border.color: Theme.night ? Theme.hue(root.number) : Theme.field(root.number)
    }

    Rectangle {
        id: field

        width: 34 * Theme.u
        height: parent.height
        radius: Theme.radius
        color: Theme.field(root.number)
        border.width: Theme.night ? Theme.hairline : 0
        border.color: Theme.hue(root.number)

        Heading {
            anchors.centerIn: parent
            text: root.number
            strong: true
            color: Theme.onDark
            font.pixelSize: 27 * Theme.u
        }
    }

    Column {
        id: words

        x: field.width + 7 * Theme.u
        width: root.width - x - arrow.width - 10 * Theme.u
        anchors.verticalCenter: parent.verticalCenter

        Heading {
            width: parent.width
            text: root.start + " – " + root.finish
            font.pixelSize: Theme.h2 * 0.86
            lineHeight: 0.92
        }

        Prose {
            width: parent.width
            text: [Words.day(root.day), root.length, root.here ? qsTr("comes through here", "a leg that touches this town") : ""].filter(part => part !== "").join(" · ")
            color: Theme.mute
            font.pixelSize: Theme.small * 1.1
            lineHeight: 1.05
        }
    }

    Icon {
        id: arrow

        x: root.width - width - 6 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        name: "next"
        ink: Theme.hue(root.number)
    }
}
