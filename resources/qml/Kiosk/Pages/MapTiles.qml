pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// The sheet of the map at one scale: only the tiles around the part in sight, drawn once each, and
// below them, until they are there, the whole sheet in coarse. It lies at (0, 0) of the sheet.
Item {
    id: root

    required property size sheet // in units of the map
    required property real unit // pixels to one of them
    required property rect seen // the part in sight, in pixels of the sheet
    readonly property int side: Math.max(1, Math.ceil(seen.width / 3))
    readonly property int columns: 4
    readonly property int rows: Math.ceil(seen.height / side) + 1
    readonly property int firstColumn: Math.floor(seen.x / side)
    readonly property int firstRow: Math.floor(seen.y / side)
    property int missing: 0

    // The number that a tile of the grid has now: each keeps its place until it is out of sight.
    function turned(first: int, at: int, count: int): int {
        return first + (((at - first) % count) + count) % count;
    }

    Picture {
        readonly property real coarse: 0.4

        width: Math.round(root.sheet.width * coarse)
        height: Math.round(root.sheet.height * coarse)
        visible: root.missing > 0
        picture: "map:italy,,0.5,0.5,1"
        transformOrigin: Item.TopLeft
        scale: root.unit / coarse
    }

    Repeater {
        model: root.columns * root.rows

        Picture {
            id: tile

            required property int index
            readonly property int column: root.turned(root.firstColumn, index % root.columns, root.columns)
            readonly property int row: root.turned(root.firstRow, Math.floor(index / root.columns), root.rows)
            readonly property real share: root.unit / Math.max(width / root.sheet.width, height / root.sheet.height)
            readonly property bool lacking: visible && !ready

            x: column * root.side
            y: row * root.side
            width: Math.min(root.side, Math.floor(root.sheet.width * root.unit) - x)
            height: Math.min(root.side, Math.floor(root.sheet.height * root.unit) - y)
            visible: width > 0 && height > 0
            picture: visible ? "map:italy,," + ((x + width / 2) / (root.sheet.width * root.unit)).toFixed(8) + "," + ((y + height / 2) / (root.sheet.height * root.unit)).toFixed(8) + "," + share.toFixed(8) : ""
            onLackingChanged: root.missing += lacking ? 1 : -1
        }
    }
}
