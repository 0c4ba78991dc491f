import QtQuick
import Kiosk.Theme

// A sheet of the road book: its running head, and the page below it.
Item {
    id: root

    property int leg: 0
    property string where: ""
    property string what: ""
    property int year: 0
    property bool bleed: false // the page reaches the edges of the glass
    default property alias stuff: page.data
    readonly property alias head: head

    RunningHead {
        id: head

        x: Theme.margin
        y: Theme.s3
        width: root.width - 2 * Theme.margin
        leg: root.leg
        where: root.where
        what: root.what
        year: root.year
    }

    Item {
        id: page

        x: root.bleed ? 0 : Theme.margin
        y: head.y + head.implicitHeight + Theme.s2
        width: root.width - 2 * x
        height: root.height - y
    }
}
