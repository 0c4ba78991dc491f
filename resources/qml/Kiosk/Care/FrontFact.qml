import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing that is so: a rule, a label, the thing large, a note.
Column {
    id: root

    required property string label
    required property string value
    property string note: ""

    spacing: Theme.u

    Rectangle {
        width: root.width
        height: Math.max(2, Theme.u)
        color: Theme.ink
    }

    Heading {
        width: root.width
        text: root.label
        color: Theme.mute
        font.pixelSize: Theme.lead
    }

    Heading {
        width: root.width
        text: root.value
        font.pixelSize: (Theme.portrait ? 20 : 24) * Theme.u
        wrapMode: Text.Wrap
    }

    Prose {
        width: root.width
        visible: text !== ""
        text: root.note
        color: Theme.mute
        lineHeight: 1
    }
}
