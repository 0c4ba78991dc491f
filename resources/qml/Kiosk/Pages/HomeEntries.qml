import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// What this town has for whoever waits: what to see in the time there is, and what to know.
Item {
    id: root

    required property Visit visit
    required property int leg
    property bool paced: true // how long things take is known
    property bool alone: false // there is nothing to see: the guide by time stays away
    readonly property real least: (alone ? 0 : guide.implicitHeight + Theme.gap) + practical.implicitHeight

    EntrySign {
        id: guide

        width: parent.width
        height: Math.max(implicitHeight, (parent.height - Theme.gap) / 2)
        visible: !root.alone
        icon: "clock"
        tone: Theme.field(root.leg)
        title: qsTr("Half an hour?", "home, to the guide by time")
        note: root.paced ? qsTr("15, 30, 60 minutes", "home, to the guide by time") : qsTr("What to see here", "home, to the guide where no minutes are known")
        onTapped: root.visit.openPage("guide", "")
    }

    EntrySign {
        id: practical

        y: root.alone ? 0 : guide.height + Theme.gap
        width: parent.width
        height: Math.max(implicitHeight, parent.height - y)
        icon: "info"
        title: qsTr("Good to know", "home, to the practical page")
        note: qsTr("Streets, help, 112", "home, to the practical page")
        onTapped: root.visit.openPage("practical", "")
    }
}
