import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What the kiosk says of itself: a sentence, and the points that make it good.
PosterFrame {
    id: root

    required property Visit visit
    required property HouseView view
    required property string what
    required property string sentence
    readonly property int columns: Theme.portrait || Theme.largeText ? 1 : 2
    readonly property alias pointWidth: grid.share // width of a point
    default property alias points: grid.data

    share: Theme.largeText ? 0.3 : 0.32
    tall: (Theme.largeText ? 150 : 200) * Theme.u

    RunningHead {
        id: head

        width: parent.width
        where: qsTr("About this kiosk", "head of a page")
        what: root.what
    }

    ScrollColumn {
        y: head.implicitHeight + Theme.s2
        width: parent.width
        height: parent.height - y
        visible: root.view.state === "full"
        visit: root.visit
        spacing: Theme.s3 * 1.3

        Heading {
            width: parent.width
            text: root.sentence
            font.pixelSize: Theme.h1
            lineHeight: 0.88
        }

        Grid {
            id: grid

            readonly property real share: (width - (columns - 1) * columnSpacing) / columns

            width: parent.width
            columns: root.columns
            columnSpacing: Theme.s4
            rowSpacing: Theme.s3 * 1.3
        }
    }

    StateNotice {
        anchors.fill: parent
        state_: root.view.state
    }
}
