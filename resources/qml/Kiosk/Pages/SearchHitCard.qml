import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Something found: lying, its picture beside its words, or standing, its picture above them. Where
// it matches is underlined.
Touchable {
    id: root

    required property string kind
    required property string title
    required property string marked
    required property string text
    required property string markedText
    required property string picture
    required property string tag
    required property string number
    required property bool inside
    required property int leg
    required property int place
    property bool lying: false
    readonly property real pad: 6 * Theme.u
    readonly property bool framed: lying || height - words.height - 2 * pad > 22 * Theme.u // room for a picture
    readonly property real frameWidth: lying ? 50 * Theme.u : width
    readonly property real frameHeight: lying ? height : Math.min(0.6 * height, height - words.height - 2 * pad)
    readonly property string about: {
        switch (kind) {
        case "news":
            return Words.fullDay(tag);
        case "story":
            return Words.shelf(tag);
        case "leg":
            return Words.day(tag);
        case "town":
            return tag === "taste" ? qsTr("To taste", "kind of a hit") : tag === "event" ? qsTr("Every year", "kind of a hit") : "";
        case "classification":
            return number === "" ? tag : qsTr("%1, no. %2", "a race, and the number of a crew").arg(tag).arg(number);
        default:
            return tag;
        }
    }
    readonly property string icon: {
        switch (kind) {
        case "town":
            return tag === "taste" ? "lunch" : tag === "event" ? "clock" : "town";
        case "leg":
            return "legs";
        case "landmark":
            return "view";
        case "classification":
            return tag === "" ? "results" : "car";
        case "award":
            return "cup";
        case "news":
            return "news";
        default:
            return "stories";
        }
    }
    readonly property real needed: words.height + 2 * pad

    name: [title, text, about].filter(part => part !== "").join(", ")
    implicitHeight: Math.max(Theme.touch, 40 * Theme.u, needed)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.pressed : Theme.card
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    Rectangle {
        x: Theme.hairline
        y: Theme.hairline
        width: root.frameWidth - (root.lying ? 1 : 2) * Theme.hairline
        height: root.frameHeight - (root.lying ? 2 : 1) * Theme.hairline
        visible: root.framed && root.picture === ""
        color: Theme.strip

        Rectangle {
            anchors.centerIn: parent
            width: 28 * Theme.u
            height: width
            radius: width / 2
            visible: medal.visible
            color: root.place === 1 ? Theme.gold : root.place === 2 ? Theme.silver : root.place === 3 ? Theme.bronze : Theme.card
        }

        Heading {
            id: medal

            anchors.centerIn: parent
            visible: root.place > 0
            text: root.place
            strong: true
            color: root.place > 3 ? Theme.ink : Theme.black
            font.pixelSize: 19 * Theme.u
        }

        Icon {
            anchors.centerIn: parent
            visible: root.place === 0
            name: root.icon
            side: 21 * Theme.u
        }
    }

    Picture {
        x: Theme.hairline
        y: Theme.hairline
        width: root.frameWidth - (root.lying ? 1 : 2) * Theme.hairline
        height: root.frameHeight - (root.lying ? 2 : 1) * Theme.hairline
        visible: root.framed && root.picture !== ""
        picture: visible ? root.picture : ""
    }

    Column {
        id: words

        x: root.lying ? root.frameWidth + root.pad : root.pad
        y: root.lying ? (root.height - height) / 2 : root.framed ? root.frameHeight + root.pad : (root.height - height) / 2
        width: root.width - x - root.pad
        spacing: Theme.u

        Heading {
            width: parent.width
            text: root.marked === "" ? root.title : root.marked
            textFormat: root.marked === "" ? Text.PlainText : Text.StyledText
            lineHeight: 0.9
        }

        Prose {
            width: parent.width
            visible: text !== ""
            text: root.markedText === "" ? root.text : root.markedText
            textFormat: root.markedText === "" ? Text.PlainText : Text.StyledText
            color: Theme.mute
            font.pixelSize: Theme.small * 1.05
            lineHeight: 1.05
        }

        Heading {
            width: parent.width
            visible: text !== ""
            text: [root.about, root.leg > 0 ? Words.leg(root.leg) : "", root.inside ? qsTr("found in its text", "a hit whose words are on its page only") : ""].filter(part => part !== "").join(" · ")
            color: root.leg > 0 ? Theme.hue(root.leg) : Theme.mute
            font.pixelSize: Theme.small * 1.15
            lineHeight: 0.92
        }
    }
}
