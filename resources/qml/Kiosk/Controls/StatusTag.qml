import QtQuick
import Kiosk.Theme

// How a time is known, by sign, word and shape: a plan is an outline, an estimate is gold, what has
// happened is filled.
Rectangle {
    id: root

    required property string status
    property real most: 1000 * Theme.u // its words wrap before it is wider
    readonly property color ink: status === "plan" ? Theme.onDark : Theme.black

    implicitWidth: row.width + 6 * Theme.u
    implicitHeight: row.height + 2.4 * Theme.u
    radius: 1.5 * Theme.u
    color: status === "happened" ? Theme.onDark : status === "estimate" ? Theme.notice : "transparent"
    border.width: status === "plan" ? Theme.hairline : 0
    border.color: Theme.onDark

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 2.4 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.status
            ink: root.ink
            side: 9 * Theme.u
        }

        Heading {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.most - 18 * Theme.u)
            text: Words.status(root.status)
            color: root.ink
            font.pixelSize: Theme.small * 1.12
            lineHeight: 0.9
        }
    }
}
