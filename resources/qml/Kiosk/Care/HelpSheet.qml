pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What to tell the help line: a short code to read out, and the whole of it for a phone's camera.
LowSheet {
    id: root

    required property Desk desk
    readonly property bool beside: !Theme.portrait
    readonly property bool coded: desk.report !== ""
    readonly property real room: Math.min(beside ? 0.45 * width : width - 2 * edge, beside ? height - 8 * Theme.u - 2 * edge : 0.5 * height)

    wide: 690 * Theme.u
    Accessible.name: title.text

    Grid {
        width: parent.width
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.s4
        rowSpacing: Theme.s2

        QrCode {
            id: code

            visible: root.coded
            code: root.desk.report
            modules: root.desk.modules
            moduleMm: root.desk.moduleMm
            room: root.room
            wanted: 200 * Theme.u
            Accessible.name: said.text
        }

        Column {
            width: parent.width - (root.beside && root.coded ? code.width + Theme.s4 : 0)
            spacing: Theme.s2

            Heading {
                id: title

                width: parent.width
                text: qsTr("Help", "sheet of the desk")
                font.pixelSize: Theme.h1 * 0.8
            }

            Prose {
                width: parent.width
                text: qsTr("Call the organisers and read them this code:", "sheet of the desk")
                font.pixelSize: Theme.lead
            }

            Heading {
                width: parent.width
                text: root.desk.code === "" ? qsTr("one moment…", "a light that is not known yet") : root.desk.code
                strong: true
                font.pixelSize: Theme.h1
                wrapMode: Text.WrapAnywhere
            }

            Prose {
                id: said

                width: parent.width
                visible: root.coded
                text: qsTr("Or photograph the square code and send them the picture: it says how this kiosk is, and nothing secret.", "sheet of the desk")
                font.pixelSize: Theme.lead
            }

            WideButton {
                width: parent.width
                height: Math.max(implicitHeight, Theme.primary * 0.8)
                strong: true
                icon: "close"
                name: qsTr("Close", "sheet of the desk")
                onTapped: root.desk.ask("")
            }
        }
    }
}
