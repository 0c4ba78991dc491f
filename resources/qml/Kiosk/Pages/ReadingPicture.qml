import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The picture of something to read. Without one, a small poster made of type: a year or a sign in
// the sun above a road. A car on clear ground stands on the same road.
Item {
    id: root

    required property string picture
    property string alt: ""
    property string lettering: ""
    property string note: "" // small, below the lettering
    property string shelf: "" // of a story; "" of news
    readonly property bool typed: picture === ""
    readonly property bool pliant: typed || picture.endsWith(",0") // takes any shape without a crop
    readonly property real horizon: typed ? 0.84 : 0.54

    clip: true

    Rectangle {
        width: parent.width
        height: parent.height * root.horizon
        color: Theme.night ? Theme.pressed : root.typed && root.shelf === "history" ? Theme.bronze : Theme.sky
    }

    Rectangle {
        y: parent.height * root.horizon
        width: parent.width
        height: parent.height - y
        color: root.typed ? Theme.black : Theme.strip
    }

    Rectangle {
        visible: root.pliant && !root.typed
        x: parent.width * 0.66
        y: parent.height * 0.1
        width: Math.min(parent.height * 0.28, parent.width * 0.3)
        height: width
        radius: width / 2
        color: Theme.notice
    }

    Row {
        readonly property bool overlay: true

        visible: root.typed
        x: (parent.width - width) / 2
        y: root.height * (1 + root.horizon) / 2 - 0.5 * Theme.u
        spacing: 10 * Theme.u

        Repeater {
            model: 12

            Rectangle {
                width: 14 * Theme.u
                height: Math.max(2, Theme.u)
                color: Theme.onDark
            }
        }
    }

    Rectangle {
        id: sun

        visible: root.typed
        x: (parent.width - width) / 2
        y: parent.height * root.horizon / 2 - height / 2
        width: Math.min(parent.height * 0.7, parent.width * 0.8)
        height: width
        radius: width / 2
        color: Theme.notice

        Column {
            anchors.centerIn: parent

            Heading {
                anchors.horizontalCenter: parent.horizontalCenter
                text: root.lettering
                strong: true
                lineHeight: 0.8
                color: Theme.black
                font.pixelSize: Math.max(1, sun.width * (root.lettering.length > 3 ? 0.44 : 0.58))
            }

            Heading {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: text !== ""
                text: root.note
                color: Theme.black
                font.pixelSize: Math.max(1, Math.min(Theme.h2, sun.width * 0.14))
            }
        }

        Icon {
            anchors.centerIn: parent
            visible: root.lettering === ""
            name: root.shelf === "" ? "news" : root.shelf === "race" ? "legs" : root.shelf === "cars" ? "car" : root.shelf
            ink: Theme.black
            side: sun.width * 0.5
        }
    }

    Picture {
        anchors.fill: parent
        picture: root.picture
        alt: root.alt
    }
}
