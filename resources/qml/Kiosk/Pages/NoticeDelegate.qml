import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A notice in full: how grave it is, what it says, for whom and until when, who says it.
Item {
    id: root

    required property string severity
    required property string title
    required property string text
    required property bool everywhere
    required property string fromDay
    required property string fromTime
    required property string untilDay
    required property string untilTime
    required property string source
    required property string town
    readonly property string claim: span === "" ? "" : "hours"
    readonly property bool sourced: true
    readonly property bool grave: severity === "safety"
    readonly property string span: {
        const from = fromDay === "" ? "" : qsTr("from %1, %2", "a notice, since when").arg(Words.fullDay(fromDay)).arg(fromTime);
        const until = untilDay === "" ? "" : qsTr("until %1, %2", "a notice, until when").arg(Words.fullDay(untilDay)).arg(untilTime);
        return [from, until].filter(part => part !== "").join(" ");
    }

    implicitHeight: words.height + 16 * Theme.u

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.line
    }

    Rectangle {
        width: 34 * Theme.u
        height: parent.height
        radius: Theme.radius
        color: root.grave ? Theme.redField : root.severity === "attention" ? Theme.notice : Theme.black

        Icon {
            y: 9 * Theme.u
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.severity
            ink: root.severity === "attention" ? Theme.black : Theme.onDark
            side: 20 * Theme.u
        }
    }

    Column {
        id: words

        x: 43 * Theme.u
        y: 8 * Theme.u
        width: parent.width - x - 10 * Theme.u
        spacing: 2 * Theme.u

        Heading {
            width: parent.width
            text: Words.severity(root.severity) + " · " + (root.everywhere ? qsTr("in every town", "for whom a notice is") : root.town)
            color: root.grave ? Theme.redText : Theme.mute
            font.pixelSize: Theme.small * 1.2
        }

        Heading {
            width: parent.width
            text: root.title
            font.pixelSize: Theme.h2
        }

        Prose {
            width: parent.width
            text: root.text
            font.pixelSize: Theme.lead
        }

        Prose {
            width: parent.width
            readonly property bool told: root.source !== ""

            visible: text !== ""
            text: [root.span, root.source === "" ? "" : qsTr("Source: %1", "a notice, who says it").arg(root.source)].filter(part => part !== "").join(" · ")
            color: Theme.mute
            font.pixelSize: Theme.small
        }
    }
}
