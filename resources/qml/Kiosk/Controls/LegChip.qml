import QtQuick
import Kiosk.Theme

// The hue of a leg, always with its number.
Rectangle {
    required property int leg
    property string text: Words.leg(leg)
    property real size: Theme.lead

    implicitWidth: label.implicitWidth + 10 * Theme.u
    implicitHeight: label.implicitHeight + 2 * Theme.u
    radius: 2 * Theme.u
    color: Theme.field(leg)
    border.width: Theme.night ? Theme.hairline : 0
    border.color: Theme.onDark

    Heading {
        id: label

        anchors.centerIn: parent
        text: parent.text
        color: Theme.onDark
        font.pixelSize: parent.size
    }
}
