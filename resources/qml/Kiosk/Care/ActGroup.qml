import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Acts that belong together, side by side below the name of their group.
Column {
    id: root

    required property string title
    readonly property real wanted: Math.max(...[...row.children].map(button => button.implicitHeight))
    default property alias stuff: row.data

    spacing: 2 * Theme.u

    Heading {
        width: row.width
        text: root.title
        color: Theme.mute
        font.pixelSize: Theme.lead
        wrapMode: Text.NoWrap
    }

    Row {
        id: row

        spacing: (Theme.largeText ? 3 : 5) * Theme.u
    }
}
