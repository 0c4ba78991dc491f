import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A button that wants to be held for five seconds: a cloth does not press it. A key starts the same
// seconds, and a second press of it stops them.
Touchable {
    id: root

    required property string first
    required property string second
    readonly property int seconds: 5
    property bool keyed: false // a key has started it
    property bool fingered: false // the press was a finger's

    signal heldOut

    name: first + ", " + second
    firm: true
    implicitHeight: Math.max(Theme.primary, words.implicitHeight + 12 * Theme.u)
    onPressedChanged: {
        if (pressed)
            root.fingered = true;
    }
    onTapped: {
        root.keyed = !root.fingered && !root.keyed;
        root.fingered = false;
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.card
        border.width: Math.max(2, Theme.u)
        border.color: Theme.ink
        clip: true

        Rectangle {
            id: bar

            property real share: 0

            x: 2 * Theme.u
            y: parent.height - height - 2 * Theme.u
            width: (parent.width - 4 * Theme.u) * share
            height: 6 * Theme.u
            radius: Theme.u
            color: Theme.red
        }
    }

    Column {
        id: words

        anchors.centerIn: parent
        width: root.width - 12 * Theme.u

        Heading {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.first
            font.pixelSize: Theme.h2
        }

        Heading {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.second
            color: Theme.mute
            font.pixelSize: Theme.h3
        }
    }

    NumberAnimation {
        target: bar
        property: "share"
        running: root.pressed || root.keyed
        from: 0
        to: 1
        duration: root.seconds * 1000
        onFinished: root.heldOut()
        onStopped: bar.share = 0
    }
}
