import QtQuick
import Kiosk.Theme

// What a page says while it is not full: being made, with nothing to show, or broken.
Item {
    id: root

    required property string state_
    property string empty: qsTr("There is nothing to show here yet.", "an empty page")
    property string icon: "info"

    visible: state_ !== "full"

    Column {
        id: words

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 330 * Theme.u)
        spacing: Theme.s3

        // A sun over a road that has nobody on it.
        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 150 * Theme.u
            height: 78 * Theme.u

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: 68 * Theme.u
                height: width
                radius: width / 2
                color: Theme.notice

                Icon {
                    anchors.centerIn: parent
                    name: root.state_ === "broken" ? "attention" : root.state_ === "loading" ? "clock" : root.icon
                    ink: Theme.black
                    side: 34 * Theme.u
                }
            }

            Rectangle {
                y: parent.height - height
                width: parent.width
                height: 3 * Theme.u
                radius: height / 2
                color: Theme.ink
            }
        }

        Heading {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.h2
            text: root.state_ === "broken" ? qsTr("This page cannot be shown. Home is below.", "a broken page") : root.state_ === "loading" ? qsTr("One moment…", "a page being made") : root.empty
        }
    }
}
