import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One work: its name, its licence, what it does here.
Item {
    id: root

    required property string name
    required property string licence
    required property string use

    implicitHeight: use_.y + use_.implicitHeight + 6 * Theme.u

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    Heading {
        id: title

        y: 5 * Theme.u
        width: parent.width - terms.implicitWidth - Theme.s2
        text: root.name
    }

    Heading {
        id: terms

        anchors.right: parent.right
        y: title.y + (Theme.h3 - font.pixelSize)
        text: root.licence === "Public domain" ? qsTr("Public domain", "a licence") : root.licence
        color: Theme.redText
        font.pixelSize: Theme.lead
    }

    Prose {
        id: use_

        y: title.y + title.implicitHeight + Theme.u
        width: parent.width
        text: root.use
        color: Theme.mute
        font.pixelSize: Theme.small * 1.1
    }
}
