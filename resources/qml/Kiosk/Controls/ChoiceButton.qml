import QtQuick
import Kiosk.Theme

// One of several to choose, or something to switch on: filled while it is chosen.
Touchable {
    id: root

    property string text: name
    property string note: ""
    property string icon: ""
    property bool chosen: false
    property bool large: false // one figure, its note below
    readonly property color words: chosen ? Theme.paper : Theme.ink

    implicitWidth: row.implicitWidth + 14 * Theme.u
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 8 * Theme.u)
    Accessible.checkable: true
    Accessible.checked: chosen

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.chosen ? Theme.ink : root.pressed ? Theme.pressed : Theme.card
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 4 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            ink: root.words
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.max(label.implicitWidth, note.implicitWidth), root.width - 8 * Theme.u - (root.icon === "" ? 0 : 17 * Theme.u))

            Heading {
                id: label

                width: parent.width
                horizontalAlignment: root.icon === "" ? Text.AlignHCenter : Text.AlignLeft
                text: root.text
                color: root.words
                strong: root.large
                font.pixelSize: root.large ? Theme.h1 : Theme.h3
                lineHeight: 0.88
            }

            Heading {
                id: note

                width: parent.width
                visible: text !== ""
                horizontalAlignment: label.horizontalAlignment
                text: root.note
                color: root.words
                font.pixelSize: Theme.lead
                lineHeight: 0.9
            }
        }
    }
}
