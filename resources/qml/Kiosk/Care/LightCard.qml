pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing of the kiosk: its sign, its name, a word, what is so, and what to do about it.
Rectangle {
    id: root

    required property string place
    required property string light
    required property string text
    required property string remedy
    readonly property bool trouble: light === "yellow" || light === "red"

    function called(place: string): string {
        switch (place) {
        case "content":
            return qsTr("Content", "a light of the desk");
        case "age":
            return qsTr("Updates", "a light of the desk: when it was last asked whether there is newer content");
        case "network":
            return qsTr("Network", "a light of the desk");
        case "clock":
            return qsTr("Clock", "a light of the desk");
        case "disk":
            return qsTr("Disk", "a light of the desk");
        case "memory":
            return qsTr("Memory", "a light of the desk");
        case "screen":
            return qsTr("Screen", "a light of the desk");
        case "touch":
            return qsTr("Touch", "a light of the desk");
        default:
            return qsTr("Sound", "a light of the desk");
        }
    }

    implicitHeight: Math.max(sign.height, words.height) + 8 * Theme.u
    radius: Theme.radius
    color: Theme.card
    border.width: trouble ? Math.max(2, 1.4 * Theme.u) : Theme.hairline
    border.color: trouble ? Theme.ink : Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: [title.text, word.text, text, remedy].filter(part => part !== "").join(". ")

    LightSign {
        id: sign

        x: 4 * Theme.u
        y: 4 * Theme.u
        light: root.light
    }

    Column {
        id: words

        x: sign.x + sign.width + 5 * Theme.u
        y: 4 * Theme.u
        width: root.width - x - 5 * Theme.u
        spacing: Theme.u

        Item {
            readonly property bool beside: title.implicitWidth + word.implicitWidth + 6 * Theme.u <= width

            width: parent.width
            height: beside ? Math.max(title.height, word.height) : title.height + word.height

            Heading {
                id: title

                width: Math.min(implicitWidth, parent.width)
                text: root.called(root.place)
            }

            Heading {
                id: word

                x: parent.beside ? parent.width - width : 0
                y: parent.beside ? title.baselineOffset - baselineOffset : title.height
                width: Math.min(implicitWidth, parent.width)
                text: root.light === "green" ? qsTr("all right", "a green light") : root.light === "yellow" ? qsTr("look here", "a yellow light") : root.light === "red" ? qsTr("act now", "a red light") : qsTr("one moment…", "a light that is not known yet")
                color: root.light === "red" ? Theme.redText : root.light === "yellow" ? Theme.ink : Theme.mute
                font.pixelSize: Theme.lead
            }
        }

        Prose {
            width: parent.width
            visible: text !== ""
            text: root.text
            color: root.trouble ? Theme.ink : Theme.mute
            lineHeight: 1.05
        }

        Row {
            width: parent.width
            visible: root.remedy !== ""
            spacing: 3 * Theme.u

            Icon {
                id: arrow

                y: 0.5 * Theme.u
                name: "next"
                side: 10 * Theme.u
            }

            Prose {
                width: parent.width - arrow.width - parent.spacing
                text: root.remedy
                font.bold: true
                lineHeight: 1.05
            }
        }
    }
}
