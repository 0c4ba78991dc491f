import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A piece of news or a story: its words at a good length, its picture, and what stands beside it.
Item {
    id: root

    required property Visit visit
    required property ArticleView view
    readonly property bool news: view.day !== ""
    readonly property real pictureWidth: Theme.portrait ? width : Math.round(width * (Theme.largeText ? 0.4 : 0.42))
    readonly property real room: (links.height > 0 ? links.y - Theme.s2 : height) - (caption.visible ? caption.height + Theme.s1 : 0)
    readonly property real pictureHeight: Theme.portrait ? Math.round((Theme.largeText ? 150 : 200) * Theme.u) : frame.pliant ? room : Math.min(pictureWidth / 1.5, room)

    Item {
        anchors.fill: parent
        visible: root.view.state === "full"

        ReadingPicture {
            id: frame

            x: root.width - width
            width: root.pictureWidth
            height: root.pictureHeight
            picture: root.view.picture
            alt: root.view.pictureAlt
            lettering: root.news ? root.view.day.substring(8).replace(/^0/, "") : (/^\d{4}/.exec(root.view.title) || [""])[0]
            note: root.news ? Words.month(root.view.day) : ""
            shelf: root.view.shelf
        }

        RunningHead {
            id: head

            x: Theme.margin
            y: Theme.portrait ? root.pictureHeight + Theme.s2 : Theme.s3
            width: (Theme.portrait ? root.width : root.width - root.pictureWidth) - 2 * Theme.margin
            where: root.news ? qsTr("News", "head of an article") : Words.shelf(root.view.shelf)
            what: root.news ? Words.weekday(root.view.day) + " " + Words.fullDay(root.view.day) : ""
        }

        ScrollColumn {
            id: column

            x: Theme.margin
            y: head.y + head.implicitHeight + Theme.s2
            width: head.width + (Theme.portrait ? 0 : Theme.s2)
            height: root.height - y - (Theme.portrait && links.height > 0 ? links.height + Theme.s3 + Theme.s1 : 0)
            visit: root.visit
            spacing: Theme.s3 * 0.8

            Heading {
                width: parent.width
                text: root.view.title
                font.pixelSize: Theme.h1
                lineHeight: 0.88
            }

            Prose {
                width: parent.width
                visible: text !== ""
                text: root.view.summary
                font.pixelSize: Theme.lead
                lineHeight: 1.18
            }

            BlockList {
                width: parent.width
                blocks: root.view.text
            }

            Prose {
                width: parent.width
                visible: root.view.source !== ""
                text: Words.source(root.view.source, "")
                color: Theme.mute
                font.pixelSize: Theme.small
            }
        }

        Prose {
            id: caption

            visible: !Theme.portrait && text !== ""
            x: links.x
            y: root.pictureHeight + Theme.s1
            width: links.width
            text: root.view.pictureAlt
            color: Theme.mute
            font.pixelSize: Theme.small
        }

        ArticleLinks {
            id: links

            x: Theme.portrait ? Theme.margin : root.width - root.pictureWidth
            y: root.height - height - Theme.s3
            width: root.pictureWidth - (Theme.portrait ? 2 : 1) * Theme.margin
            visit: root.visit
            view: root.view
        }
    }

    StateNotice {
        anchors.fill: parent
        state_: root.view.state
    }
}
