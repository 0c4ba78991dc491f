import QtQuick
import Kiosk.Theme

// The head of a road-book sheet: which leg, where, what, which edition.
Item {
    id: root

    property int leg: 0
    property string where: ""
    property string what: ""
    property int year: 0

    implicitHeight: row.height + 6 * Theme.u

    Row {
        id: row

        spacing: 5 * Theme.u
        height: Math.max(chip.implicitHeight, edition.implicitHeight)

        LegChip {
            id: chip

            leg: root.leg
            visible: root.leg > 0
            anchors.verticalCenter: parent.verticalCenter
        }

        Heading {
            text: root.where
            visible: text !== ""
            font.pixelSize: Theme.lead
            anchors.verticalCenter: parent.verticalCenter
        }

        Heading {
            text: root.what
            visible: text !== ""
            color: Theme.mute
            font.pixelSize: Theme.lead
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Heading {
        id: edition

        anchors.right: parent.right
        anchors.verticalCenter: row.verticalCenter
        visible: root.year > 0
        text: Words.edition(root.year)
        color: Theme.redText
        font.pixelSize: Theme.lead
    }

    Rectangle {
        y: row.height + 3 * Theme.u
        width: parent.width
        height: Math.max(2, Theme.u)
        color: Theme.ink
    }
}
