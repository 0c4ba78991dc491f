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

        Prose {
            width: parent.width - (cup.visible ? cup.width - 14 * Theme.u : 0)
            visible: text !== ""
            text: root.car
            color: Theme.mute
            font.pixelSize: Theme.small
            lineHeight: 1.05
        }

        SourceLine {
            width: parent.width - (cup.visible ? cup.width - 14 * Theme.u : 0)
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

    CarPicture {
        id: cup

        readonly property bool overlay: true

        x: parent.width - width - 4 * Theme.u
        y: parent.height - height - 4 * Theme.u
        width: 66 * Theme.u
        height: implicitHeight
        picture: root.picture
        silhouette: root.silhouette
    }
}
