pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The roads of the legs that are shown, and their numbers. It lies at (0, 0) of the sheet.
Item {
    id: root

    required property MapView view
    required property int hidden // bit n: leg n is switched off
    required property real unit // pixels to a unit of the map
    required property rect seen // the part of the sheet in sight, in pixels

    component Road: MapRoad {
        required property int number
        required property bool twin
        required property real boxLeft
        required property real boxTop
        required property real boxRight
        required property real boxBottom

        width: root.view.sheetWidth * unit
        height: root.view.sheetHeight * unit
        visible: near && (root.hidden >> number & 1) === 0
        unit: root.unit
        seen: root.seen
        box: Qt.rect(boxLeft, boxTop, boxRight - boxLeft, boxBottom - boxTop)
    }

    Repeater {
        model: root.view.legs

        Road {
            required path

            opacity: twin ? 0 : 1
            ink: Theme.night ? "#0B151D" : "#FCF8F0"
            breadth: 6.5 * Theme.u
        }
    }

    Repeater {
        model: root.view.legs

        Road {
            required path

            dashed: twin
            ink: Theme.hue(number)
            breadth: 3.6 * Theme.u
        }
    }

    Repeater {
        model: root.view.legs

        MapBadge {
            required number
            required property real badgeX
            required property real badgeY

            x: badgeX * root.unit
            y: badgeY * root.unit
            visible: (root.hidden >> number & 1) === 0
        }
    }
}
