pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Who supported the edition: plain names on enamel.
Item {
    id: root

    required property Visit visit
    required property PartnersView view
    readonly property int columns: (Theme.portrait ? 2 : 3) - (Theme.largeText ? 1 : 0)

    ShelfHead {
        id: head

        x: Theme.margin
        y: Theme.s3
        width: root.width - 2 * Theme.margin
        title: qsTr("The partners", "title of the page of partners")
        year: root.view.year
    }

    ScrollColumn {
        id: column

        x: Theme.margin
        y: head.y + head.implicitHeight + Theme.s2
        width: root.width - 2 * Theme.margin
        height: root.height - y
        visible: root.view.state === "full"
        visit: root.visit
        spacing: Theme.s3

        Prose {
            width: parent.width
            text: qsTr("The companies that travelled with the race in %1.", "page of partners").arg(root.view.year)
            font.pixelSize: Theme.lead
        }

        GridLayout {
            id: plates

            readonly property real share: (width - (columns - 1) * columnSpacing) / columns

            width: parent.width
            columns: root.columns
            columnSpacing: 10 * Theme.u
            rowSpacing: 10 * Theme.u

            Repeater {
                id: names

                model: root.view.partners

                Plate {
                    required property int index
                    required property string name
                    readonly property bool alone: index === names.count - 1 && names.count % root.columns === 1

                    Layout.columnSpan: alone ? root.columns : 1
                    Layout.preferredWidth: alone ? plates.width : plates.share
                    Layout.minimumHeight: 78 * Theme.u
                    Layout.fillHeight: true
                    label: ""
                    value: name
                    figure: (Theme.h2 + Theme.h3) / 1.5
                    tone: Theme.black
                }
            }
        }
    }

    StateNotice {
        y: head.y + head.implicitHeight
        width: root.width
        height: root.height - y
        state_: root.view.state
        icon: "partners"
        empty: qsTr("No partners are listed for this edition.", "page of partners")
    }
}
