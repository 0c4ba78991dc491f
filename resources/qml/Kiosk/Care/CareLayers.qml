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
    readonly property Tools tools: desk.tools as Tools
    readonly property Supply supply: desk.supply as Supply

    component Room: Loader {
        required property string room

        anchors.fill: parent
        visible: root.tools.open === "" && !root.supply.open // they cover it whole
        active: root.door.room === room
    }

    Room {
        room: "front"
        sourceComponent: FrontPage {
            door: root.door
            desk: root.desk
            publication: root.publication
            visit: root.visit
        }
    }

    Room {
        room: "pin"
        sourceComponent: PinPage {
            door: root.door
            desk: root.desk
        }
    }

    Room {
        room: "recover"
        sourceComponent: RecoverPage {
            door: root.door
            desk: root.desk
        }
    }

    Room {
        room: "renew"
        sourceComponent: RenewPage {
            door: root.door
            desk: root.desk
        }
    }

    Room {
        room: "desk"
        sourceComponent: DeskPage {
            door: root.door
            desk: root.desk
            publication: root.publication
            visit: root.visit
        }
    }

    Loader {
        anchors.fill: parent
        visible: root.tools.open === ""
        active: root.door.room === "desk" && root.supply.open
        sourceComponent: SupplyPage {
            desk: root.desk
            supply: root.supply
            publication: root.publication
            visit: root.visit
        }
    }

    Loader {
        anchors.fill: parent
        active: root.door.room === "desk" && root.desk.asking === "help"
        sourceComponent: HelpSheet {
            desk: root.desk
        }
    }

    ToolLayers {
        anchors.fill: parent
        desk: root.desk
        publication: root.publication
    }

    Loader {
        anchors.fill: parent
        active: root.door.room === "desk" && !["", "help"].includes(root.desk.asking)
        sourceComponent: AskSheet {
            desk: root.desk
        }
    }
}
