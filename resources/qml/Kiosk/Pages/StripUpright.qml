pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A box of the strip that lies: picture, town, place, stamps, plate from top to bottom.
StripSlot {
    id: root

    // Crowded boxes are wider, so that all boxes keep their height.
    readonly property int longestWord: Math.max(...name.split(" ").map(word => word.length))
    readonly property int pitches: {
        if (!town)
            return longestWord > 13 || name.length > 24 || place.length > 40 ? 9 : 7;
        if (place.length > 75 || longestWord > 16)
            return 13;
        return here || place.length > 38 || longestWord > 12 || controls.length > 1 || time !== "" && name.length > 12 && place !== "" ? 11 : 9;
    }
    readonly property real pictureHeight: Math.max(26 * Theme.u, Math.min(0.3 * boxHeight, boxHeight - words.height - low.height - 11 * Theme.u))

    width: pitches * pitch
    chipAt: Qt.point(0, rim + 32 * Theme.u)

    Picture {
        width: parent.width
        height: Math.round(root.pictureHeight)
        visible: root.town
        picture: root.picture
    }

    BoxTag {
        x: parent.width - width - 4 * Theme.u
        y: 5 * Theme.u
        visible: root.here
    }

    BoxTag {
        x: 24 * Theme.u // beside the number
        y: 5 * Theme.u
        visible: text !== ""
        text: root.role
        color: Theme.field(root.leg)
    }

    Column {
        id: words

        x: 6 * Theme.u
        y: (root.town ? root.pictureHeight : 24 * Theme.u) + 4 * Theme.u
        width: parent.width - 2 * x
        spacing: 1.5 * Theme.u

        Heading {
            width: parent.width
            text: root.name
            font.pixelSize: root.town ? Theme.h2 * 0.88 : Theme.h3 * 0.92
            lineHeight: 0.88
        }

        Prose {
            width: parent.width
            visible: text !== ""
            text: root.place
            color: Theme.mute
            font.pixelSize: Theme.small
            lineHeight: 1.05
        }
    }

    Column {
        id: low

        x: 5 * Theme.u
        y: parent.height - height - 5 * Theme.u
        width: parent.width - 2 * x
        spacing: 3 * Theme.u

        Row {
            visible: root.controls.length > 0
            spacing: -4 * Theme.u

            Repeater {
                model: root.controls

                Stamp {
                    required property string modelData
                    required property int index

                    role: modelData
                    size: 36 * Theme.u
                    y: index % 2 ? 2 * Theme.u : 0
                    rotation: index % 2 ? 7 : -9
                    ink: Theme.hue(root.leg)
                    wear: root.here ? Theme.here : root.town ? Theme.card : Theme.paper
                }
            }
        }

        Prose {
            width: parent.width
            visible: text !== ""
            text: root.controlWords
            font.pixelSize: Theme.small
            lineHeight: 1.05
        }

        Chequers {
            shown: root.finish
            columns: 8
        }

        Loader {
            width: parent.width
            height: item === null ? 0 : (item as StripPlate).implicitHeight - 4 * Theme.u
            active: root.time !== ""
            visible: active
            sourceComponent: StripPlate {
                convoy: root.convoy
                time: root.time
                about: root.about
                status: root.status
                leg: root.leg
            }
        }
    }
}
