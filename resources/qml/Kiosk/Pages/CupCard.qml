import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Another cup: its name, who won it, their car.
Touchable {
    id: root

    required property string title
    required property string heading
    required property string winner
    required property string car
    required property int season
    required property string picture
    required property string silhouette
    required property string status
    required property string source
    required property string asOf
    readonly property string claim: "result"
    readonly property bool sourced: true // other results than those beside it have other sources

    name: title + ", " + heading
    Accessible.description: winner
    implicitHeight: Math.max(Theme.touch, words.height + 11 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.pressed : Theme.card
        border.width: Theme.hairline
        border.color: Theme.line
    }

    Column {
        id: words

        x: 7 * Theme.u
        y: 5 * Theme.u
        width: parent.width - x - 24 * Theme.u
        spacing: Theme.u

        Heading {
            width: parent.width
            text: root.title
            lineHeight: 0.9
        }

        Heading {
            width: parent.width
            text: root.heading + " · " + Words.result(root.status)
            color: Theme.mute
            font.pixelSize: Theme.small * 1.15
        }

        Prose {
            width: parent.width
            text: root.season > 0 ? root.season + ": " + root.winner : root.winner
            lineHeight: 1.05
        }

        Item {
            width: root.width - 14 * Theme.u
            height: Math.max(named.height, root.picture === "" ? 0 : cup.height)
            visible: root.car !== "" || root.picture !== ""

            Prose {
                id: named

                width: parent.width - (root.picture === "" ? 0 : cup.width + Theme.s1)
                anchors.verticalCenter: parent.verticalCenter
                text: root.car
                color: Theme.mute
                font.pixelSize: Theme.small
                lineHeight: 1.05
            }

            CarPicture {
                id: cup

                x: parent.width - width
                anchors.verticalCenter: parent.verticalCenter
                width: 54 * Theme.u
                height: implicitHeight
                picture: root.picture
                silhouette: root.silhouette
            }
        }

        SourceLine {
            width: root.width - 14 * Theme.u
            source: root.source
            asOf: root.asOf
        }
    }

    Icon {
        x: parent.width - width - 6 * Theme.u
        y: 6 * Theme.u
        name: "next"
        ink: Theme.redText
    }
}
