pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What stands on the glass when there is nothing to show: where this is, that somebody sees to it,
// and where help is. It needs no release and no picture, and speaks both languages to whoever comes.
Rectangle {
    id: root

    required property Refuge refuge
    readonly property bool overlay: true
    readonly property list<string> codes: ["it", "en"]
    readonly property bool lying: !Theme.portrait
    readonly property real posterWidth: lying ? 0.385 * width : width
    readonly property real posterHeight: lying ? height : 0.4 * height
    readonly property real edge: lying ? Theme.s4 : Theme.margin
    readonly property bool close: height - (lying ? 0 : posterHeight) < 390 * Theme.u // little height for large letters
    readonly property bool helped: refuge.phone !== "" || codes.some(code => refuge.place(code) !== "")

    function say(code: string, words: string, where: string): string {
        return Theme.languages === null ? words : Theme.languages.say(code, "RefugePage", words, where);
    }

    // The same words in both languages, once where they are the same.
    function both(words: string, where: string): string {
        return [...new Set(root.codes.map(code => root.say(code, words, where)))].join("  ·  ");
    }

    color: Theme.paper
    Accessible.role: Accessible.AlertMessage
    Accessible.name: both("This screen is being looked after", "head of the page without content")

    TouchStop {}

    Roadside {
        width: root.posterWidth
        height: root.posterHeight

        TownLettering {
            x: Theme.margin
            y: Theme.s3
            width: parent.width - 2 * x
            town: root.refuge.town
        }
    }

    Column {
        id: words

        readonly property real above: root.lying ? 0 : root.posterHeight

        x: root.lying ? root.posterWidth + root.edge : root.edge
        y: above + Math.max(Theme.s3, (call.y - above - height) / 2)
        width: root.width - x - root.edge
        spacing: root.close ? 2.5 * Theme.s1 : root.helped ? Theme.s3 : 2 * Theme.s3

        Repeater {
            model: root.codes

            Column {
                id: saying

                required property string modelData

                width: words.width
                spacing: Theme.s1

                Heading {
                    width: parent.width
                    text: root.say(saying.modelData, QT_TR_NOOP("This screen is being looked after", "head of the page without content"), "head of the page without content")
                    font.pixelSize: (root.close ? 25 : root.helped ? 26 : 29) * Theme.u
                    lineHeight: 0.9
                }

                Prose {
                    width: parent.width
                    text: root.say(saying.modelData, QT_TR_NOOP("It keeps trying by itself to bring the pages back.", "page without content"), "page without content")
                    font.pixelSize: Theme.lead
                }
            }
        }

        Rectangle {
            width: parent.width
            height: Math.max(2, Theme.u)
            visible: root.helped
            color: Theme.ink
        }

        Column {
            width: parent.width
            visible: root.helped
            spacing: Theme.s1

            Heading {
                width: parent.width
                text: root.both(QT_TR_NOOP("Help point", "page without content"), "page without content")
                color: Theme.mute
                font.pixelSize: Theme.lead
            }

            Repeater {
                model: [...new Set([...root.codes.map(code => root.refuge.place(code)), root.refuge.phone])].filter(line => line !== "")

                Heading {
                    required property string modelData

                    width: words.width
                    text: modelData
                    font.pixelSize: root.close ? 1.15 * Theme.h3 : Theme.h2
                }
            }
        }
    }

    Rectangle {
        id: call

        x: root.lying ? root.posterWidth : 0
        y: root.height - height
        width: root.width - x
        height: Math.max(number.height, calls.height) + 2 * (root.close ? 2.5 * Theme.s1 : Theme.s3)
        color: Theme.redField

        Heading {
            id: number

            x: root.edge
            anchors.verticalCenter: parent.verticalCenter
            text: "112"
            strong: true
            color: Theme.onDark
            font.pixelSize: (root.close ? 64 : 84) * Theme.u
            lineHeight: 0.86
        }

        Column {
            id: calls

            x: number.x + number.width + Theme.s4
            anchors.verticalCenter: parent.verticalCenter
            width: call.width - x - root.edge
            spacing: Theme.s2

            Repeater {
                model: root.codes

                Column {
                    id: saidToCall

                    required property string modelData

                    width: calls.width
                    spacing: Theme.u

                    Heading {
                        width: parent.width
                        text: root.say(saidToCall.modelData, QT_TR_NOOP("In an emergency", "page without content, beside 112"), "page without content, beside 112")
                        color: Theme.onDark
                        font.pixelSize: root.close ? Theme.h3 : Theme.h2
                    }

                    Prose {
                        width: parent.width
                        text: root.say(saidToCall.modelData, QT_TR_NOOP("Ambulance, fire brigade, police", "page without content, beside 112"), "page without content, beside 112")
                        color: Theme.onDark
                    }
                }
            }
        }
    }
}
