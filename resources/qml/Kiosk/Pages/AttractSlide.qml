pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One still picture of the attract loop; all but the first with a paper panel of words.
Item {
    id: root

    required property string picture
    required property list<string> titles
    required property list<string> texts // in each language in turn; none on the poster
    required property real bottomRoom // taken by the invitations
    required property real sideRoom // taken by them beside the panel
    property bool near: true // shown, or next to be shown
    readonly property bool told: texts.length > 0

    Picture {
        anchors.fill: parent
        picture: root.near ? root.picture : ""
        alt: root.titles[0] ?? ""
    }

    Rectangle {
        x: Theme.portrait ? Theme.margin : 24 * Theme.u
        y: root.height - height - (Theme.portrait ? root.bottomRoom : 15 * Theme.u)
        width: Theme.portrait ? root.width - 2 * Theme.margin : Math.min(310 * Theme.u, root.width - root.sideRoom - 36 * Theme.u)
        height: words.height + 20 * Theme.u
        visible: root.told
        radius: Theme.radius
        color: Theme.paper

        Rectangle {
            width: parent.width
            height: 4 * Theme.u
            color: Theme.red
        }

        Column {
            id: words

            x: 12 * Theme.u
            y: 11 * Theme.u
            width: parent.width - 24 * Theme.u
            spacing: 3 * Theme.u

            Repeater {
                model: root.texts.length

                Column {
                    id: told

                    required property int index
                    readonly property bool first: index === 0

                    width: words.width
                    spacing: 3 * Theme.u
                    topPadding: first ? 0 : 5 * Theme.u

                    Heading {
                        width: parent.width
                        visible: root.titles.indexOf(text) === told.index // not the same name twice
                        text: root.titles[told.index] ?? ""
                        color: told.first ? Theme.ink : Theme.mute
                        font.pixelSize: told.first ? 26 * Theme.u : 17 * Theme.u
                        lineHeight: 0.9
                    }

                    Prose {
                        width: parent.width
                        text: root.texts[told.index] ?? ""
                        color: told.first ? Theme.ink : Theme.mute
                        font.pixelSize: Theme.lead
                        lineHeight: 1.08
                    }
                }
            }
        }
    }
}
