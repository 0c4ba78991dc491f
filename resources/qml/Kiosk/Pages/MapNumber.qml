import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The number of a landmark on the sketch and in its legend.
Rectangle {
    id: root

    required property int number
    required property int leg
    property bool pressed: false

    width: Math.max(18 * Theme.u, label.implicitHeight * 1.1)
    height: width
    radius: width / 2
    color: pressed ? Theme.black : Theme.field(leg)
    border.width: Theme.u
    border.color: Theme.onDark

    Heading {
        id: label

        anchors.centerIn: parent
        text: root.number
        strong: true
        color: Theme.onDark
        font.pixelSize: Theme.h3
    }
}
