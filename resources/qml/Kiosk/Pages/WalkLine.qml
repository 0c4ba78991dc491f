import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The way on foot from this kiosk, told only where both ends were surveyed. The arrow points where
// to go from here, if somebody has said which way the visitor looks.
Item {
    id: root

    required property int minutes
    required property int bearing
    required property int ahead // degrees clockwise from straight ahead; -1 is not known

    implicitHeight: Math.max(icon.height, words.height)

    Icon {
        id: icon

        name: root.ahead < 0 ? "walk" : "north"
        side: 18 * Theme.u
        rotation: Math.max(0, root.ahead)
        ink: Theme.redText
    }

    Column {
        id: words

        x: icon.width + 5 * Theme.u
        width: root.width - x

        Heading {
            width: parent.width
            text: Words.onFoot(root.minutes, root.bearing)
            font.pixelSize: Theme.h3
        }

        Prose {
            width: parent.width
            text: qsTr("Whether the way is free of steps is not known.", "the way to a landmark")
            color: Theme.mute
            font.pixelSize: Theme.small * 1.1
        }
    }
}
