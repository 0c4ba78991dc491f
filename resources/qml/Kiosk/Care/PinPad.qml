pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// Ten figures as on a telephone, one that takes back, one that clears. The last figure enters by itself.
Grid {
    id: root

    required property Door door
    property real keyWidth: 60 * Theme.u
    property real keyHeight: 40 * Theme.u
    readonly property bool listening: door.wait === 0 && !door.busy

    columns: 3
    spacing: 4 * Theme.u

    component Figure: PinKey {
        id: figure

        width: root.keyWidth
        height: root.keyHeight
        enabled: root.listening
        onTapped: root.door.press(Number(name))
    }

    Repeater {
        model: 9

        Figure {
            required property int index

            name: String(index + 1)
        }
    }

    PinKey {
        width: root.keyWidth
        height: root.keyHeight
        enabled: root.listening
        icon: "close"
        name: qsTr("Clear all figures", "key of the PIN pad")
        onTapped: root.door.clear()
    }

    Figure {
        name: "0"
    }

    PinKey {
        width: root.keyWidth
        height: root.keyHeight
        enabled: root.listening
        icon: "erase"
        name: qsTr("Take back a figure", "key of the PIN pad")
        onTapped: root.door.erase()
    }
}
