import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A place of an outing: the walk to it, its number, its picture and words, how long it takes.
Item {
    id: root

    required property string title
    required property string text
    required property string picture
    required property int number
    required property int minutes
    required property int walk
    required property string indoors
    required property string stepFree
    property int leg: 0
    readonly property real way: walk > 0 ? 15 * Theme.u * Theme.textScale : 0

    signal tapped

    implicitHeight: way + card.height

    Row {
        x: 4 * Theme.u
        height: root.way
        visible: root.walk > 0
        spacing: 3 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.walk > 0 ? "walk" : ""
            side: Theme.lead * 1.15
            ink: Theme.hue(root.leg)
        }

        Heading {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("about %1 minutes on foot", "guide by time, way to a place").arg(root.walk)
            font.pixelSize: Theme.lead
            color: Theme.hue(root.leg)
        }
    }

    Touchable {
        id: card

        readonly property real pictureWidth: Math.round(width * 0.24)

        y: root.way
        width: root.width
        height: Math.max(58 * Theme.u, words.height + 10 * Theme.u)
        name: root.title
        Accessible.description: root.text
        onTapped: root.tapped()

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: card.pressed ? Theme.pressed : Theme.card
            border.width: Theme.hairline
            border.color: Theme.line
        }

        Picture {
            x: Theme.hairline
            y: Theme.hairline
            width: card.pictureWidth
            height: card.height - 2 * Theme.hairline
            picture: root.picture
        }

        Rectangle {
            readonly property bool overlay: true

            x: 4 * Theme.u
            y: 4 * Theme.u
            width: 19 * Theme.u
            height: width
            radius: width / 2
            visible: root.number > 0
            color: Theme.field(root.leg)
            border.width: Theme.u
            border.color: Theme.onDark

            Heading {
                anchors.centerIn: parent
                text: root.number
                color: Theme.onDark
                font.pixelSize: 12 * Theme.u
            }
        }

        Column {
            id: words

            x: card.pictureWidth + 7 * Theme.u
            y: (card.height - height) / 2
            width: time.x - x - 5 * Theme.u
            spacing: 2 * Theme.u

            Heading {
                width: parent.width
                text: root.title
                lineHeight: 0.9
            }

            Prose {
                width: parent.width
                text: root.text
                color: Theme.mute
                font.pixelSize: Theme.small * 1.08
                lineHeight: 1.08
            }

            VisitSigns {
                width: parent.width
                visible: told
                indoors: root.indoors
                stepFree: root.stepFree
                size: Theme.small * 1.1
            }
        }

        Column {
            id: time

            x: card.width - width - 8 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(figure.implicitWidth, unit.implicitWidth)

            Heading {
                id: figure

                anchors.horizontalCenter: parent.horizontalCenter
                text: root.minutes
                strong: true
                font.pixelSize: Theme.h2 * 1.25
                lineHeight: 0.85
            }

            Heading {
                id: unit

                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("min", "guide by time, minutes below a figure")
                color: Theme.mute
                font.pixelSize: Theme.lead
            }
        }
    }
}
