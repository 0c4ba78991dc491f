pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What a visit is like: how long, with a roof, without steps. What is not known is said beside what is.
Flow {
    id: root

    property int minutes: 0 // 0 is not shown
    required property string indoors // yes, no, unknown, or "" for not shown
    required property string stepFree
    property real size: Theme.lead
    property color ink: Theme.ink
    readonly property bool told: minutes > 0 || indoors !== "" || stepFree !== ""

    spacing: 8 * Theme.u

    component Sign: Row {
        id: sign

        required property string icon
        required property string text

        spacing: 3 * Theme.u
        visible: text !== ""

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: sign.visible ? sign.icon : ""
            side: root.size * 1.15
            ink: root.ink
        }

        Heading {
            anchors.verticalCenter: parent.verticalCenter
            text: sign.text
            font.pixelSize: root.size
            color: root.ink
        }
    }

    Sign {
        icon: "clock"
        text: root.minutes > 0 ? qsTr("about %1 minutes", "how long a visit takes").arg(root.minutes) : ""
    }

    Sign {
        icon: root.indoors === "yes" ? "indoors" : root.indoors === "no" ? "outdoors" : "unknown"
        text: Words.indoors(root.indoors)
    }

    Sign {
        icon: root.stepFree === "yes" ? "step-free" : root.stepFree === "no" ? "attention" : "unknown"
        text: Words.stepFree(root.stepFree)
    }
}
