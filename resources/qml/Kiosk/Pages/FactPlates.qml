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
    readonly property int across: Math.floor(width / (98 * Theme.u * (Theme.largeText ? 1.2 : 1))) // as many as hold a long word
    readonly property int columns: Math.max(1, count === 4 ? Math.min(across, 2) : Math.min(count, across, 3))
    readonly property real plateWidth: Math.min((count === 1 ? 210 : 150) * Theme.u, (width - (columns - 1) * Theme.gap) / columns)
    readonly property real figure: {
        const room = plateWidth - 22 * Theme.u;
        let whole = 30 * Theme.u;
        let words = 30 * Theme.u;
        for (let i = 0; i < made; i++) {
            const plate = items.itemAt(i) as Plate;
            if (plate === null)
                continue;
            const longest = plate.value.split(" ").reduce((most, word) => Math.max(most, word.length), 1);
            whole = Math.min(whole, room / (plate.value.length * 0.5));
            words = Math.min(words, room / (longest * 0.54));
        }
        // In one line if that can be read, else in lines of whole words.
        return Math.min(words, Math.max(16 * Theme.u, whole));
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
