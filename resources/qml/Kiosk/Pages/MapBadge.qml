import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The number of a leg on its road, around (0, 0).
Item {
    id: root

    required property int number
    readonly property bool overlay: true

    Rectangle {
        x: -width / 2
        y: -height / 2
        width: Math.max(16 * Theme.u, Theme.h3 * 1.15)
        height: width
        radius: width / 2
        color: Theme.field(root.number)
        border.width: 1.4 * Theme.u
        border.color: Theme.onDark

        Heading {
            anchors.centerIn: parent
            text: root.number
            color: Theme.onDark
            strong: true
            font.pixelSize: Theme.h3 * 0.95
        }
    }
}
