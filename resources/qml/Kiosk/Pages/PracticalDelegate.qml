import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A piece of practical information, with where it comes from and of which day it is.
Item {
    id: root

    required property string kind
    required property string text
    required property string source
    required property string asOf

    implicitHeight: words.implicitHeight
    readonly property string heading: {
        switch (kind) {
        case "route":
            return qsTr("Streets of the route", "town, practical information");
        case "closed-streets":
            return qsTr("Closed streets", "town, practical information");
        case "parking":
            return qsTr("Parking", "town, practical information");
        case "viewing":
            return qsTr("Where to watch", "town, practical information");
        case "crossing":
            return qsTr("Where to cross", "town, practical information");
        case "toilets":
            return qsTr("Toilets", "town, practical information");
        case "water":
            return qsTr("Drinking water", "town, practical information");
        case "first-aid":
            return qsTr("First aid", "town, practical information");
        default:
            return "";
        }
    }

    Rectangle {
        width: Math.max(2, Theme.u)
        height: parent.height
        color: Theme.gold
    }

    Column {
        id: words

        x: 8 * Theme.u
        width: parent.width - x
        spacing: 2 * Theme.u

        Heading {
            width: parent.width
            text: root.heading
        }

        Prose {
            width: parent.width
            text: root.text
        }

        Prose {
            width: parent.width
            text: Words.source(root.source, root.asOf)
            color: Theme.mute
            font.pixelSize: Theme.small
        }
    }
}
