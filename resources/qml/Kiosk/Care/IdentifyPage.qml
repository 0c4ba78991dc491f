pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Which kiosk is this? A road sign with its number, to be read from across the square.
Rectangle {
    id: root

    required property Tools tools
    required property string town
    readonly property bool overlay: true
    readonly property bool modal: true // keys stay within
    readonly property string number: tools.number === "" ? "?" : tools.number

    color: Theme.paper
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [qsTr("This kiosk", "identify"), tools.name, number, town].filter(part => part !== "").join(", ")

    TouchStop {}

    Rectangle {
        id: sign

        x: Theme.margin
        y: Theme.s3
        width: root.width - 2 * x
        height: close.y - y - Theme.s3
        radius: 16 * Theme.u
        color: Theme.field(2)

        Rectangle {
            anchors.fill: parent
            anchors.margins: 5 * Theme.u
            radius: 12 * Theme.u
            color: "transparent"
            border.width: 4 * Theme.u
            border.color: Theme.onDark
        }

        Heading {
            anchors.horizontalCenter: parent.horizontalCenter
            y: (names.y + 6 * Theme.u - height) / 2
            text: root.number
            color: Theme.onDark
            strong: true
            font.pixelSize: Math.min(0.42 * sign.width, 0.92 * names.y)
        }

        Column {
            id: names

            x: 16 * Theme.u
            y: sign.height - height - 16 * Theme.u
            width: sign.width - 2 * x

            Heading {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.town
                color: Theme.onDark
                font.pixelSize: Theme.town * 0.8
                lineHeight: 0.9
            }

            Heading {
                width: parent.width
                visible: text !== ""
                horizontalAlignment: Text.AlignHCenter
                text: root.tools.name
                color: Theme.onDark
                font.pixelSize: Theme.h1 * 0.8
            }
        }
    }

    BilingualButton {
        id: close

        x: Theme.margin
        y: root.height - height - Theme.s3
        width: root.width - 2 * x
        height: implicitHeight
        first: Theme.languages.say(Theme.languages.codes[0], "IdentifyPage", QT_TR_NOOP("Close the sign", "identify, button"), "identify, button")
        second: Theme.languages.others(Theme.languages.codes, "IdentifyPage", "Close the sign", "identify, button")
        onTapped: root.tools.putBack()
    }
}
