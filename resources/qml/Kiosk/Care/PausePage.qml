pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What passers-by see while the kiosk rests: the road, and that it is back soon, in every language.
Rectangle {
    id: root

    required property Pause pause
    readonly property bool overlay: true
    readonly property bool modal: true // keys stay within, and find nothing
    readonly property list<string> codes: Theme.languages.codes

    // In one language: what it is called, and what somebody in front of it does now.
    function title(code: string): string {
        return root.pause.openEnd ? Theme.languages.say(code, "PausePage", QT_TR_NOOP("Taking a break", "pause"), "pause") : Theme.languages.say(code, "PausePage", QT_TR_NOOP("Back soon", "pause"), "pause");
    }

    function prose(code: string): string {
        if (root.pause.openEnd)
            return Theme.languages.say(code, "PausePage", QT_TR_NOOP("This kiosk is out of use for now. Please ask the staff nearby.", "pause"), "pause");
        if (root.pause.until === "")
            return Theme.languages.say(code, "PausePage", QT_TR_NOOP("This kiosk is having a short rest.", "pause"), "pause");
        return String(Theme.languages.say(code, "PausePage", QT_TR_NOOP("This kiosk is resting until about %1.", "pause"), "pause")).replace("%1", root.pause.until);
    }

    color: Theme.paper
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.codes.map(root.title).join(". ")

    TouchStop {}

    Picture {
        width: root.width
        height: sheet.y
        picture: "landscape:hill,,0.5," + (Theme.portrait ? "0.5" : "0.93") + ",1"
    }

    Item {
        id: sheet

        y: root.height - height
        width: root.width
        height: Math.max(words.height + 2 * Theme.s4, 0.42 * root.height)

        Rectangle {
            width: parent.width
            height: 5 * Theme.u
            color: Theme.red
        }

        Grid {
            id: words

            readonly property real share: (width - (columns - 1) * columnSpacing) / columns

            x: Theme.margin
            y: (parent.height - height) / 2
            width: parent.width - 2 * x
            columns: Theme.portrait ? 1 : Math.max(1, root.codes.length)
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4

            Repeater {
                model: root.codes

                Column {
                    id: saying

                    required property string modelData
                    required property int index
                    readonly property bool clock: true // the time of now needs no source

                    width: words.share
                    spacing: Theme.s2

                    Heading {
                        width: parent.width
                        text: root.title(saying.modelData)
                        color: saying.index > 0 ? Theme.mute : Theme.ink
                        font.pixelSize: Theme.h1 * (Theme.largeText ? 1.05 : 1.3)
                        lineHeight: 0.86
                    }

                    Prose {
                        width: parent.width
                        text: root.prose(saying.modelData)
                        color: saying.index > 0 ? Theme.mute : Theme.ink
                        font.pixelSize: Theme.lead * 1.3
                    }

                    Prose {
                        width: parent.width
                        text: Theme.languages.say(saying.modelData, "PausePage", QT_TR_NOOP("In an emergency, call 112.", "pause"), "pause")
                        color: saying.index > 0 ? Theme.mute : Theme.ink
                        font.pixelSize: Theme.lead
                    }
                }
            }
        }
    }
}
