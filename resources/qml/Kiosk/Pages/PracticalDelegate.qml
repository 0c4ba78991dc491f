import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A piece of practical information: its sign, what, when, and whose word of which day it is.
Item {
    id: root

    required property string kind
    required property string text
    required property string source
    required property string asOf
    required property string day
    required property string starts
    required property string ends
    readonly property string letters: kind === "parking" ? "P" : kind === "toilets" ? "WC" : "" // read as signs everywhere
    readonly property string icon: {
        switch (kind) {
        case "route":
            return "legs";
        case "closed-streets":
            return "closed";
        case "viewing":
            return "view";
        case "crossing":
            return "walk";
        case "water":
        case "first-aid":
            return kind;
        default:
            return "";
        }
    }
    readonly property string hours: [Words.day(day), Words.hours(starts, ends)].filter(part => part !== "").join(", ")
    readonly property bool sourced: true // its hours have their source here
    readonly property string claim: starts === "" && ends === "" ? "" : "hours"

    implicitHeight: Math.max(sign.height, words.implicitHeight)

    Rectangle {
        id: sign

        width: 30 * Theme.u
        height: width
        radius: 5 * Theme.u
        color: root.kind === "closed-streets" || root.kind === "first-aid" ? Theme.redField : root.kind === "parking" ? Theme.field(2) : root.kind === "route" ? Theme.black : Theme.field(4)
        border.width: Theme.night || Theme.contrast ? Theme.hairline : 0
        border.color: Theme.onDark

        Icon {
            anchors.centerIn: parent
            visible: root.icon !== ""
            name: root.icon
            ink: Theme.onDark
            side: 18 * Theme.u
        }

        Heading {
            anchors.centerIn: parent
            visible: root.letters !== ""
            text: root.letters
            strong: true
            color: Theme.onDark
            font.pixelSize: (root.letters.length > 1 ? 16 : 22) * Theme.u
        }
    }

    Column {
        id: words

        x: sign.width + 7 * Theme.u
        width: parent.width - x
        spacing: 1.5 * Theme.u

        Heading {
            width: parent.width
            text: Words.practical(root.kind)
            font.pixelSize: Theme.h2 * 0.94
        }

        Heading {
            width: parent.width
            visible: text !== ""
            text: root.hours
            color: Theme.redText
        }

        Prose {
            width: parent.width
            text: root.text
        }

        SourceLine {
            width: parent.width
            source: root.source
            asOf: root.asOf
        }
    }
}
