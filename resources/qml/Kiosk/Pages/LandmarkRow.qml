pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The first landmarks of a town in one row: two cards, one where there is less room; the
// summary of the town where there is none.
Item {
    id: root

    required property Visit visit
    required property QtObject cards
    required property string headline
    required property string summary
    required property real available
    property int made: 0 // cards that stand
    readonly property int count: items.count
    readonly property bool low: available < 80 * Theme.u // no room for pictures above the words
    readonly property int columns: Math.min(Math.max(1, count), low || Theme.largeText ? 1 : 2)
    readonly property bool side: low || columns < 2
    readonly property bool told: count === 0 // the summary stands alone
    readonly property real cardWidth: (width - (columns - 1) * Theme.gap) / columns
    readonly property real wordsHeight: {
        let tallest = 0;
        for (let i = 0; i < Math.min(columns, made); i++) {
            const card = items.itemAt(i) as Card;
            tallest = card === null ? tallest : Math.max(tallest, side ? card.implicitHeight : card.implicitHeight - 0.56 * card.width);
        }
        return tallest;
    }

    implicitHeight: Math.max(count === 0 ? 0 : wordsHeight + (side ? 0 : 20 * Theme.u), told ? words.implicitHeight : 0)

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

            x: index * (width + Theme.gap)
            width: root.cardWidth
            height: root.height
            visible: index < root.columns
            side: root.side
            share: root.side ? 0.34 : Math.max(0, 1 - root.wordsHeight / Math.max(1, root.height))
            onTapped: root.visit.openPage("landmark", slug)
        }
    }

    Column {
        id: words

        y: root.height - height
        width: root.width
        visible: root.told
        spacing: Theme.s1

        Heading {
            width: parent.width
            text: root.headline
            font.pixelSize: Theme.h2 * 1.3
        }

        Prose {
            width: parent.width
            text: root.summary
            font.pixelSize: Theme.lead * 1.15
        }
    }
}
