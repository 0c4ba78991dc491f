pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A long text as its blocks: headings, paragraphs, list items, quotes, in lines of a good length.
Column {
    id: root

    required property QtObject blocks
    property real size: Theme.body
    readonly property int count: items.count
    readonly property real measure: Math.min(width, 36 * size)

    Repeater {
        id: items

        model: root.blocks

        Item {
            id: block

            required property int index
            required property string kind
            required property string text
            required property string mark
            required property int level
            readonly property bool heading: kind === "heading"
            readonly property bool quote: kind === "quote"
            readonly property bool item: kind === "item"
            readonly property real above: root.size * (index === 0 ? 0 : heading ? 1.3 : quote ? 0.9 : item ? 0.42 : 0.62)
            readonly property real below: root.size * (quote ? 0.3 : heading ? 0.1 : 0)
            readonly property real indent: root.size * (item ? (mark === "•" ? 0.95 : 1.5) : quote ? 1.1 : 0)

            width: root.width
            implicitHeight: above + (heading ? title.implicitHeight : words.implicitHeight) + below

            Heading {
                id: title

                visible: block.heading
                y: block.above
                width: parent.width
                text: block.heading ? block.text : ""
                textFormat: Text.StyledText
                font.pixelSize: block.level > 2 ? Theme.h3 : Theme.h2
            }

            Rectangle {
                visible: block.item && block.mark === "•"
                x: root.size * 0.1
                y: block.above + root.size * 0.47
                width: Math.round(root.size * 0.34)
                height: width
                color: Theme.redText
            }

            Prose {
                visible: block.item && block.mark !== "•"
                y: block.above
                text: block.mark
                font.pixelSize: root.size
                font.bold: true
                color: Theme.redText
            }

            Rectangle {
                visible: block.quote
                y: block.above
                width: Math.max(3, 1.5 * Theme.u)
                height: words.implicitHeight
                color: Theme.gold
            }

            Prose {
                id: words

                visible: !block.heading
                x: block.indent
                y: block.above
                width: root.measure - x
                text: block.heading ? "" : block.text
                textFormat: Text.StyledText
                lineHeight: 1.22
                font.pixelSize: block.quote ? root.size * 1.16 : root.size
            }
        }
    }
}
