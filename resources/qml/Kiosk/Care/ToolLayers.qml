pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// The tools of the desk; what is not open is not built.
Item {
    id: root

    required property Desk desk
    required property Publication publication
    readonly property Tools tools: desk.tools as Tools
    readonly property bool cleaning: tools.open === "cleaning" && (tools.stint as Stint).running

    function page(open: string): Component {
        switch (open) {
        case "cleaning":
            return root.cleaning ? cleaningLayer : cleaningPage;
        case "touch":
            return touchPage;
        case "sound":
            return soundPage;
        case "identify":
            return identifyPage;
        case "pause":
            return pausePage;
        case "town":
            return townPage;
        case "clock":
            return clockPage;
        case "delay":
            return delayPage;
        case "comfort":
            return comfortPage;
        default:
            return null;
        }
    }

    Loader {
        anchors.fill: parent
        sourceComponent: root.page(root.tools.open)
    }

    Component {
        id: cleaningPage

        CleaningPage {
            desk: root.desk
            tools: root.tools
        }
    }

    Component {
        id: cleaningLayer

        CleaningLayer {
            tools: root.tools
        }
    }

    Component {
        id: touchPage

        TouchTestPage {
            tools: root.tools
        }
    }

    Component {
        id: soundPage

        SoundTestPage {
            desk: root.desk
            tools: root.tools
        }
    }

    Component {
        id: identifyPage

        IdentifyPage {
            tools: root.tools
            town: root.publication.town
        }
    }

    Component {
        id: pausePage

        PauseChoicePage {
            desk: root.desk
            tools: root.tools
        }
    }

    Component {
        id: townPage

        TownChoicePage {
            desk: root.desk
            tools: root.tools
            town: root.publication.town
        }
    }

    Component {
        id: clockPage

        ClockSettingPage {
            desk: root.desk
            tools: root.tools
        }
    }

    Component {
        id: delayPage

        DelayReportPage {
            desk: root.desk
            tools: root.tools
        }
    }

    Component {
        id: comfortPage

        ComfortPage {
            desk: root.desk
            tools: root.tools
        }
    }
}
