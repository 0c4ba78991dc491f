import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The gravest notice as a band that leads to all of them.
Touchable {
    id: root

    required property string title
    required property string text
    required property string severity
    required property int count
    readonly property bool grave: severity === "safety"
    readonly property color ink: grave ? Theme.onDark : Theme.black

    name: Words.severity(severity) + ": " + title
    Accessible.description: text
    implicitHeight: Math.max(Theme.touch, words.height + 7 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: 2 * Theme.u
        color: root.grave ? (root.pressed ? Theme.redPressed : Theme.redField) : root.pressed ? Theme.gold : Theme.notice
        border.width: Theme.contrast || root.grave && Theme.night ? Theme.hairline : 0
        border.color: root.ink
    }

    Rectangle {
        width: 24 * Theme.u
        height: parent.height
        radius: 2 * Theme.u
        color: Theme.black

        Icon {
            anchors.centerIn: parent
            name: root.severity
            ink: root.grave ? Theme.onDark : Theme.notice
            side: 15 * Theme.u
        }
    }

    Column {
        id: words

        x: 30 * Theme.u
        width: parent.width - x - 22 * Theme.u
        anchors.verticalCenter: parent.verticalCenter

        Heading {
            width: parent.width
            text: root.title
            color: root.ink
        }

        Prose {
            width: parent.width
            visible: text !== ""
            text: root.count > 1 ? qsTr("All %1 notices", "home, to the notices").arg(root.count) : root.text.length < 110 ? root.text : qsTr("Read the notice", "home, to the notice")
            color: root.ink
            font.pixelSize: Theme.small * 1.05
            lineHeight: 1.05
        }
    }

    Icon {
        x: parent.width - width - 5 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        name: "next"
        ink: root.ink
    }
}
