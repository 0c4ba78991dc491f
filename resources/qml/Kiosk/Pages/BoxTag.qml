import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A small sign on a box: "You are here", or what the town is to the leg.
Rectangle {
    property alias text: words.text
    readonly property bool overlay: true

    width: words.implicitWidth + 8 * Theme.u
    height: words.implicitHeight + 3 * Theme.u
    radius: 1.5 * Theme.u
    color: Theme.redField

    Heading {
        id: words

        anchors.centerIn: parent
        text: qsTr("You are here", "this town on the map and in the road book")
        color: Theme.onDark
        font.pixelSize: Theme.small * 1.2
    }
}
