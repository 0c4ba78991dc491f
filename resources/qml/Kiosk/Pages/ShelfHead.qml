import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The head of a page of many things: its title large, which edition, a rule.
Item {
    id: root

    required property string title
    property int year: 0

    implicitHeight: rule.y + rule.height

    Heading {
        id: heading

        width: parent.width - (edition.visible ? edition.implicitWidth + Theme.s3 : 0)
        text: root.title
        font.pixelSize: Theme.h1
        lineHeight: 0.86
    }

    Heading {
        id: edition

        anchors.right: parent.right
        y: rule.y - height - Theme.s1
        visible: root.year > 0
        text: Words.edition(root.year)
        color: Theme.redText
        font.pixelSize: Theme.lead
    }

    Rectangle {
        id: rule

        y: heading.height + 3 * Theme.u
        width: parent.width
        height: Math.max(2, Theme.u)
        color: Theme.ink
    }
}
