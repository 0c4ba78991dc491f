import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What has been typed so far, and where the next letter goes.
Rectangle {
    id: root

    required property string text
    property real least: width // as narrow as it gets; its hint wraps for that
    readonly property real room: width - words.x - 8 * Theme.u

    implicitHeight: hint.implicitHeight + 8 * Theme.u
    radius: Theme.radius
    color: Theme.card
    border.width: 1.2 * Theme.u
    border.color: Theme.ink
    Accessible.role: Accessible.StaticText
    Accessible.name: text === "" ? hint.text : qsTr("Typed: %1", "search, for a screen reader").arg(text)

    Icon {
        x: 6 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        side: 14 * Theme.u
    }

    Heading {
        id: words

        x: 26 * Theme.u
        width: Math.min(implicitWidth, root.room)
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit // typed, not written: it yields to a long name
        minimumPixelSize: Theme.small
        font.pixelSize: 18 * Theme.u
        Accessible.ignored: true
    }

    Rectangle {
        x: words.x + (root.text === "" ? -3 * Theme.u : Math.min(words.contentWidth, root.room)) + Theme.u
        anchors.verticalCenter: parent.verticalCenter
        width: 1.2 * Theme.u
        height: 17 * Theme.u
        color: Theme.night ? Theme.redText : Theme.red
    }

    Heading {
        id: hint

        x: words.x
        width: root.least - x - 8 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text === ""
        text: qsTr("A town, a sight, a crew, a car, a year", "search: what can be typed")
        color: Theme.mute
        font.pixelSize: Math.min(Theme.h3, 15 * Theme.u)
        lineHeight: 0.88
        Accessible.ignored: true
    }
}
