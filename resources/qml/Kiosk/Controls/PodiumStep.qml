pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A step of the podium: lip of metal, figure, crew, car; the drawn car stands on it.
Item {
    id: root

    required property int place
    required property list<string> crew
    required property string car
    required property string note
    required property string picture
    required property string silhouette
    property real stepHeight: 100 * Theme.u
    property real carWidth: width * 0.9
    readonly property bool slim: width < 112 * Theme.u
    readonly property bool first: place === 1
    readonly property real needed: words.height + 16 * Theme.u

    readonly property string claim: "result"

    Accessible.role: Accessible.StaticText
    Accessible.name: place + ". " + crew.join(", ") + ". " + car

    CarPicture {
        x: (root.width - width) / 2
        width: root.carWidth
        height: root.height - step.height
        picture: root.picture
        silhouette: root.silhouette
    }

    // Nobody has drawn a car of this kind: a cup stands there.
    Icon {
        x: (root.width - width) / 2
        y: step.y - height
        visible: root.picture === ""
        name: "cup"
        side: Math.max(1, Math.min(root.height - step.height, 34 * Theme.u))
    }

    Rectangle {
        id: step

        y: root.height - height
        width: root.width
        height: root.stepHeight
        color: root.first ? Theme.field(1) : root.place === 2 ? Theme.black : "#51493C"
        border.width: Theme.night ? Theme.hairline : 0
        border.color: Theme.line

        Rectangle {
            width: parent.width
            height: 4 * Theme.u
            color: root.first ? Theme.gold : root.place === 2 ? Theme.silver : Theme.bronze
        }

        Column {
            id: words

            x: 9 * Theme.u
            y: 8 * Theme.u
            width: parent.width - x - 5 * Theme.u
            spacing: 1.5 * Theme.u

            Heading {
                text: root.place
                strong: true
                color: Theme.onDark
                font.pixelSize: (root.slim ? 40 : root.first ? 52 : 42) * Theme.u
                lineHeight: 0.8
            }

            Repeater {
                model: root.crew

                Heading {
                    required property string modelData

                    width: words.width
                    text: modelData
                    color: Theme.onDark
                    font.pixelSize: root.slim ? Theme.h3 * (root.first ? 1.1 : 1) : root.first ? Theme.h2 * 0.94 : Theme.h3 * 1.12
                    lineHeight: 0.9
                }
            }

            Prose {
                width: parent.width
                visible: text !== ""
                text: [root.car, root.note].filter(part => part !== "").join("\n")
                color: Theme.onDark
                font.pixelSize: Theme.small
                lineHeight: 1.08
            }
        }
    }
}
