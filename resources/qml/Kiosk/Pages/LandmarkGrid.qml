pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// All landmarks of a town as cards of one height; an odd one at the end takes the whole row.
Item {
    id: root

    required property Visit visit
    required property QtObject cards
    property int made: 0 // cards that stand
    readonly property int count: items.count
    readonly property int columns: width < 260 * Theme.u ? 1 : 2
    readonly property real cellWidth: (width - (columns - 1) * Theme.gap) / columns
    readonly property real cellHeight: {
        let tallest = 58 * Theme.u;
        for (let i = 0; i < made; i++) {
            const card = items.itemAt(i) as Card;
            tallest = card === null ? tallest : Math.max(tallest, card.implicitHeight);
        }
        return tallest;
    }

    implicitHeight: count === 0 ? 0 : Math.ceil(count / columns) * (cellHeight + Theme.gap) - Theme.gap

    Repeater {
        id: items

        model: root.cards
        onItemAdded: root.made += 1
        onItemRemoved: root.made -= 1

        Card {
            required property int index
            required property string slug
            required text
            required picture
            readonly property bool odd: index === root.count - 1 && index % root.columns === 0

            x: (index % root.columns) * (root.cellWidth + Theme.gap)
            y: Math.floor(index / root.columns) * (root.cellHeight + Theme.gap)
            width: odd ? root.width : root.cellWidth
            height: root.cellHeight
            side: true
            share: 0.36 * root.cellWidth / width
            onTapped: root.visit.openPage("landmark", slug)
        }
    }
}
