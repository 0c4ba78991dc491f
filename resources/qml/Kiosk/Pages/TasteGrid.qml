pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A heading, and under it things to taste or to celebrate in two columns.
Column {
    id: root

    required property QtObject rows
    required property string heading
    required property string icon
    required property int leg
    readonly property int count: items.count
    readonly property int columns: width < 260 * Theme.u || count === 1 ? 1 : 2

    visible: count > 0
    spacing: Theme.gap

    SectionHeading {
        width: parent.width
        text: root.heading
    }

    Grid {
        width: parent.width
        columns: root.columns
        columnSpacing: Theme.s3
        rowSpacing: Theme.s3

        Repeater {
            id: items

            model: root.rows

            TasteDelegate {
                required title
                required text
                required picture
                required season

                width: (root.width - (root.columns - 1) * Theme.s3) / root.columns
                icon: root.icon
                tone: Theme.field(root.leg)
            }
        }
    }
}
