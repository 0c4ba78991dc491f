pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The chequered flag of a finish.
Grid {
    id: root

    property bool shown: true
    property real side: 7 * Theme.u
    property color ink: Theme.ink

    visible: shown
    rows: 4

    Repeater {
        model: root.shown ? root.rows * root.columns : 0

        Rectangle {
            required property int index

            width: root.side
            height: root.side
            color: (index + Math.floor(index / root.columns)) % 2 ? root.ink : "transparent"
        }
    }
}
