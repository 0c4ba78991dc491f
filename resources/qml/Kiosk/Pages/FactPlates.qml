pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The figures of a landmark on black enamel plates of one size, up to three in a row.
Item {
    id: root

    required property QtObject facts
    property int made: 0 // plates that stand
    readonly property int count: items.count
    readonly property int columns: count === 4 ? 2 : Math.max(1, Math.min(count, 3))
    readonly property real plateWidth: Math.min((count === 1 ? 210 : 150) * Theme.u, (width - (columns - 1) * Theme.gap) / columns)
    readonly property real figure: {
        let size = 30 * Theme.u;
        for (let i = 0; i < made; i++) {
            const plate = items.itemAt(i) as Plate;
            size = plate === null ? size : Math.min(size, (plateWidth - 22 * Theme.u) / (plate.value.length * 0.5));
        }
        return Math.max(15 * Theme.u, size);
    }
    readonly property real plateHeight: {
        let tallest = 54 * Theme.u;
        for (let i = 0; i < made; i++) {
            const plate = items.itemAt(i) as Plate;
            tallest = plate === null ? tallest : Math.max(tallest, plate.implicitHeight);
        }
        return tallest;
    }

    implicitHeight: count === 0 ? 0 : Math.ceil(count / columns) * (plateHeight + Theme.gap) - Theme.gap

    Repeater {
        id: items

        model: root.facts
        onItemAdded: root.made += 1
        onItemRemoved: root.made -= 1

        Plate {
            required property int index
            required label
            required value

            x: (index % root.columns) * (root.plateWidth + Theme.gap)
            y: Math.floor(index / root.columns) * (root.plateHeight + Theme.gap)
            width: root.plateWidth
            height: root.plateHeight
            tone: Theme.black
            figure: root.figure
        }
    }
}
