import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The number that helps everywhere in Europe, large enough to be read from across the square, and the
// help point of this event where there is one.
Rectangle {
    id: root

    required property string place
    required property string phone
    readonly property bool lying: Theme.portrait

    implicitHeight: (lying ? Math.max(number.height, words.height) : number.height + words.height + Theme.s3) + 2 * Theme.s3
    color: Theme.redField

    Row {
        id: number

        x: Theme.margin
        y: root.lying ? (root.height - height) / 2 : Math.max(Theme.s3, (root.height - height - Theme.s3 - words.height) * 0.36)
        spacing: 6 * Theme.u
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Emergency number: 112", "practical page")

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "call"
            ink: Theme.onDark
            side: (root.lying ? 30 : 38) * Theme.u
        }

        Heading {
            text: "112"
            strong: true
            color: Theme.onDark
            font.pixelSize: root.lying ? 84 * Theme.u : Math.min(112 * Theme.u, (root.width - 2 * Theme.margin - 44 * Theme.u) / 1.5)
            lineHeight: 0.86
        }
    }

    Column {
        id: words

        x: root.lying ? number.x + number.width + Theme.s3 : Theme.margin
        y: root.lying ? (root.height - height) / 2 : number.y + number.height + Theme.s3
        width: root.width - x - Theme.margin
        spacing: Theme.s1

        Heading {
            width: parent.width
            text: qsTr("In an emergency", "practical page, under 112")
            color: Theme.onDark
            font.pixelSize: Theme.h2
        }

        Prose {
            width: parent.width
            text: qsTr("Ambulance, fire brigade and police: one number in all of Europe, free from any phone.", "practical page, under 112")
            color: Theme.onDark
        }

        Heading {
            width: parent.width
            topPadding: Theme.s2
            visible: root.place !== ""
            text: qsTr("Help point: %1", "practical page").arg(root.place)
            color: Theme.onDark
        }

        Heading {
            width: parent.width
            topPadding: root.place === "" ? Theme.s2 : 0
            visible: root.phone !== ""
            text: qsTr("Help by phone: %1", "practical page").arg(root.phone)
            color: Theme.onDark
        }
    }
}
