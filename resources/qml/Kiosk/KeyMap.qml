import QtQuick
import Kiosk.Backend

// What an attached keyboard does everywhere: Tab and arrows go about, Escape and Backspace go back.
// Enter and Space press (Touchable). A field that takes letters keeps its own keys by accepting
// the override of a shortcut.
Item {
    id: root

    required property Visit visit
    required property Idle idle
    required property Door door
    required property Keyboard keyboard
    readonly property bool attracting: visit.kind === "attract"

    function back(): void {
        if (root.door.room !== "")
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
        enabled: root.visit.kind !== "search" // where it takes back a letter
        onActivated: root.back()
    }

    // The next visitor does not find where the last one was.
    Connections {
        target: root.visit

        function onEnded(): void {
            root.keyboard.leave();
        }
    }
}
