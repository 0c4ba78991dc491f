pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The news of one day beside its leaf of the calendar; in portrait below the day in words.
Item {
    id: root

    required property int index
    required property Visit visit
    required property CardsView view
    required property string tag
    required property int count
    readonly property int columns: Theme.portrait || Theme.largeText ? 1 : 2
    readonly property bool first: index === 0 // its first card stands tall, down into reach
    readonly property int pairs: first ? count - 1 : count - count % 2 // cards two by two
    readonly property real share: (cards.width - (columns - 1) * Theme.gap) / columns

    implicitHeight: Theme.portrait ? cards.y + cards.height : Math.max(leaf.height, cards.height)

    Rectangle {
        visible: !Theme.portrait && height > Theme.s3
        x: leaf.width / 2 - width / 2
        y: leaf.height + 4 * Theme.u
        width: Theme.hairline
        height: Math.max(0, root.height - y)
        color: Theme.mute
    }

    Plate {
        id: leaf

        visible: !Theme.portrait
        width: 92 * Theme.u * (Theme.largeText ? 1.25 : 1)
        height: implicitHeight
        label: Words.weekday(root.tag)
        value: root.tag.substring(8).replace(/^0/, "")
        note: Words.month(root.tag)
        figure: 44 * Theme.u
        tone: Theme.black
    }

    Heading {
        id: day

        visible: Theme.portrait
        width: parent.width
        text: Words.weekday(root.tag) + " " + Words.fullDay(root.tag)
        font.pixelSize: Theme.h2
    }

    GridLayout {
        id: cards

        x: Theme.portrait ? 0 : leaf.width + 10 * Theme.u
        y: Theme.portrait ? day.height + 3 * Theme.u : 0
        width: root.width - x
        columns: root.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: root.view.cards

            Loader {
                id: place

                required property string slug
                required property string title
                required property string text
                required property string picture
                required property string tag
                required property int at
                readonly property bool wide: root.columns === 1 || at < root.count - root.pairs || at === root.count - 1 && root.pairs % 2 === 1

                active: tag === root.tag
                visible: active
                Layout.columnSpan: wide ? root.columns : 1
                Layout.preferredWidth: wide ? cards.width : root.share
                Layout.fillHeight: true
                sourceComponent: NewsCard {
                    title: place.title
                    text: place.text
                    picture: place.picture
                    wide: place.wide && !Theme.portrait
                    tall: root.first && place.at === 0
                    onTapped: root.visit.openPage("news", place.slug)
                }
            }
        }
    }
}
