import QtQuick
import Kiosk.Theme

// How far and which way to the next box, as the crow flies.
Rectangle {
    id: root

    required property int distance
    required property real bearing
    readonly property bool overlay: true

    visible: distance > 0
    width: row.width + 8 * Theme.u
    height: label.implicitHeight + 3 * Theme.u
    radius: height / 2
    color: Theme.notice
    border.width: Theme.hairline
    border.color: Theme.black

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 2 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "next"
            ink: Theme.black
            side: 9 * Theme.u
            rotation: root.bearing - 90
        }

        Heading {
            id: label

            text: qsTr("%1 km", "distance as the crow flies").arg(root.distance)
            color: Theme.black
            font.pixelSize: Theme.small * 1.2
        }
    }
}
