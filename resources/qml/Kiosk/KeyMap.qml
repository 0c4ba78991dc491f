pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import Kiosk.Backend

// What an attached keyboard does everywhere: Tab and arrows go about, Escape and Backspace go back.
// Enter and Space press (Touchable). A field that takes letters keeps its own keys by accepting
// the override of a shortcut. Ctrl+Shift+F12 knocks for volunteers, as the gesture in the corner
// does: three keys in three places, which no program uses and no visitor presses by chance. On
// their pad the digits type and Backspace takes one back; its last digit enters by itself.
Item {
    id: root

    required property Visit visit
    required property Idle idle
    required property Door door
    required property Desk desk
    required property Tools tools
    readonly property Supply supply: desk.supply as Supply
    required property Keyboard keyboard
    readonly property bool attracting: visit.kind === "attract"
    readonly property bool padded: ["pin", "renew", "recover"].includes(door.room)

    function back(): void {
        if (root.desk.asking !== "")
            root.desk.ask("");
        else if (root.tools.open !== "")
            root.tools.dismiss();
        else if (root.supply.open)
            root.supply.putBack();
        else if (root.door.room !== "")
            root.door.leave();
        else if (root.idle.asking)
            root.idle.stay();
        else if (!root.attracting)
            root.visit.goBack();
    }

    Shortcut {
        sequences: ["Tab"]
        onActivated: root.keyboard.step(1)
    }
    Shortcut {
        sequences: ["Shift+Tab", "Backtab"]
        onActivated: root.keyboard.step(-1)
    }
    Shortcut {
        sequences: ["Right"]
        onActivated: root.keyboard.move(1, 0)
    }
    Shortcut {
        sequences: ["Left"]
        onActivated: root.keyboard.move(-1, 0)
    }
    Shortcut {
        sequences: ["Down"]
        onActivated: root.keyboard.move(0, 1)
    }
    Shortcut {
        sequences: ["Up"]
        onActivated: root.keyboard.move(0, -1)
    }
    Shortcut {
        sequences: ["Escape"]
        autoRepeat: false
        onActivated: root.back()
    }
    Shortcut {
        sequences: ["Backspace"]
        autoRepeat: false
        enabled: root.visit.kind !== "search" || root.door.room !== "" // where it takes back a letter
        onActivated: root.padded ? root.door.erase() : root.back()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+F12"]
        autoRepeat: false
        onActivated: root.door.knock()
    }

    Instantiator {
        model: 10

        Shortcut {
            required property int index

            sequences: [String(index)]
            autoRepeat: false
            enabled: root.padded
            onActivated: root.door.press(index)
        }
    }

    // The next visitor does not find where the last one was.
    Connections {
        target: root.visit

        function onEnded(): void {
            root.keyboard.leave();
        }
    }
}
