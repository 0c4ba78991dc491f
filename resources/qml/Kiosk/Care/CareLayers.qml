pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// All that volunteers may lay over the pages. What is not open is not built.
Item {
    id: root

    required property Door door
    required property Desk desk
    required property Publication publication
    required property Visit visit

    Loader {
        anchors.fill: parent
        active: root.door.room === "front"
        sourceComponent: FrontPage {
            door: root.door
            desk: root.desk
            publication: root.publication
            visit: root.visit
        }
    }

    ToolLayers {
        anchors.fill: parent
        tools: root.desk.tools as Tools
        visit: root.visit
    }
}
