pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What the kiosk is made of, and under which terms.
Item {
    id: root

    required property Visit visit
    required property LicencesView view
    readonly property int columns: Theme.portrait || Theme.largeText ? 1 : 2

    ShelfHead {
        id: head

        x: Theme.margin
        y: Theme.s3
        width: root.width - 2 * Theme.margin
        title: qsTr("Licences", "title of a page")
    }

    ScrollColumn {
        x: Theme.margin
        y: head.y + head.implicitHeight + Theme.s2
        width: root.width - 2 * Theme.margin
        height: root.height - y
        visible: root.view.state === "full"
        visit: root.visit
        spacing: Theme.s3

        Prose {
            width: parent.width
            text: qsTr("This kiosk is made of the work of many people. Here is what it uses, and under which licence.", "page of licences")
            font.pixelSize: Theme.lead
        }

        GridLayout {
            id: works

            readonly property real share: (width - (columns - 1) * columnSpacing) / columns

            width: parent.width
            columns: root.columns
            columnSpacing: Theme.s4
            rowSpacing: 0

            Repeater {
                model: root.view.licences

                LicenceRow {
                    Layout.preferredWidth: works.share
                    Layout.fillHeight: true
                }
            }
        }
    }

    StateNotice {
        y: head.y + head.implicitHeight
        width: root.width
        height: root.height - y
        state_: root.view.state
    }
}
