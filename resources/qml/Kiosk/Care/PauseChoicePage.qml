import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Stops the kiosk for a while, or lets it go on.
ToolFrame {
    id: root

    required property Door door
    required property Visit visit
    readonly property Pause pause: tools.pause as Pause

    icon: "pause"
    title: qsTr("Pause of the kiosk", "title of a tool")
    says: root.pause.on ? qsTr("The kiosk rests: passers-by read that it is back soon.", "pause") : qsTr("Passers-by read “Back soon”. The kiosk goes on by itself after 15 minutes, or when it is restarted; until then, the five taps in the corner lead here.", "pause")

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
            root.visit.reset();
            root.pause.begin();
            root.tools.putBack();
            root.door.leave();
        }
    }
}
