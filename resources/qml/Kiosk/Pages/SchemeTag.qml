import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Says on a map that the roads between the towns are only drawn straight.
Rectangle {
    id: root

    required property int year
    readonly property bool overlay: true

    width: words.implicitWidth + 10 * Theme.u
    height: words.implicitHeight + 5 * Theme.u
    radius: 2 * Theme.u
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.ink

    Heading {
        id: words

        anchors.centerIn: parent
        text: qsTr("Schematic route, %1 edition", "on the map of the legs").arg(root.year)
        font.pixelSize: Theme.small * 1.15
    }
}
