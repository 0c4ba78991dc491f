import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One still picture of the attract loop; all but the first with a paper panel of words.
Item {
    id: root

    required property string picture
    required property string title
    required property string titleEn
    required property string textIt
    required property string textEn
    required property real bottomRoom // taken by the invitations
    required property real sideRoom // taken by them beside the panel
    property bool near: true // shown, or next to be shown
    readonly property bool told: textIt !== "" || textEn !== ""

    Picture {
        anchors.fill: parent
        picture: root.near ? root.picture : ""
        alt: root.title
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

            Heading {
                width: parent.width
                text: root.title
                font.pixelSize: 26 * Theme.u
                lineHeight: 0.9
            }

            Prose {
                width: parent.width
                text: root.textIt
                font.pixelSize: Theme.lead
                lineHeight: 1.08
            }

            Item {
                width: 1
                height: 2 * Theme.u
            }

            Heading {
                width: parent.width
                visible: root.titleEn !== root.title
                text: root.titleEn
                color: Theme.mute
                font.pixelSize: 17 * Theme.u
            }

            Prose {
                width: parent.width
                text: root.textEn
                color: Theme.mute
                font.pixelSize: Theme.lead
                lineHeight: 1.08
            }
        }
    }
}
