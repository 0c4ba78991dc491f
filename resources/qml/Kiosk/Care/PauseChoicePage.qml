import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Stops the kiosk for a while, or lets it go on.
ToolFrame {
    id: root

    readonly property Pause pause: tools.pause as Pause

    icon: "pause"
    title: qsTr("Pause of the kiosk", "title of a tool")
    says: root.said()

    function said(): string {
        if (root.pause.openEnd)
            return qsTr("The kiosk rests until you let it go on, or it is restarted.", "pause");
        if (root.pause.on)
            return qsTr("The kiosk rests: passers-by read that it is back soon.", "pause");
        return qsTr("Passers-by read that the kiosk rests and, if it is for 15 minutes, when it is back. A restart ends any pause. To end it sooner: five taps in the corner, PIN, “Pause”, “Go on now”.", "pause");
    }

    WideButton {
        width: parent.width
        height: Math.max(implicitHeight, Theme.primary)
        strong: true
        icon: root.pause.on ? "go" : "pause"
        size: Theme.h2
        name: root.pause.on ? qsTr("Go on now", "pause, button") : qsTr("Stop for 15 minutes", "pause, button")
        onTapped: {
            if (root.pause.on) {
                root.pause.end();
                root.tools.putBack();
                return;
            }
            root.desk.act("pause");
        }
    }

    WideButton {
        width: parent.width
        height: Math.max(implicitHeight, Theme.primary)
        visible: !root.pause.on
        icon: "pause"
        size: Theme.h2
        name: qsTr("Stop until the next start", "pause, button")
        onTapped: root.desk.ask("rest")
    }
}
