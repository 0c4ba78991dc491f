pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The bar: always there, the same things in the same order and places on every page.
Rectangle {
    id: root

    required property Visit visit
    readonly property bool portrait: Theme.portrait
    readonly property real rowHeight: Math.max(36 * Theme.u, Theme.touch + 4 * Theme.u)

    implicitHeight: portrait ? rowHeight * 2 : rowHeight
    color: Theme.bar

    component Tab: Touchable {
        id: tab

        required property string kind
        required property string icon
        property string text: name
        readonly property bool current: kind === root.shelf
        readonly property bool lit: current && !pressed

        height: root.rowHeight
        Accessible.checkable: true
        Accessible.checked: current

        Rectangle {
            anchors.fill: parent
            anchors.margins: 3 * Theme.u
            radius: Theme.radius
            color: tab.pressed ? Theme.barPressed : tab.lit ? Theme.onDark : "transparent"
        }

        Row {
            anchors.centerIn: parent
            spacing: 3 * Theme.u

            Icon {
                name: tab.icon
                side: 12 * Theme.u
                ink: tab.lit ? Theme.black : Theme.onDark
                anchors.verticalCenter: parent.verticalCenter
            }

            Heading {
                text: tab.text
                font.pixelSize: root.portrait ? Math.min(Theme.h3, 13 * Theme.u) : Math.min(Theme.h3, 14 * Theme.u)
                color: tab.lit ? Theme.black : Theme.onDark
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }

    // Which of the five a page belongs to.
    readonly property string shelf: {
        switch (visit.kind) {
        case "leg":
        case "legs":
            return "legs";
        case "town":
        case "landmark":
            return "town";
        case "results":
        case "classification":
        case "award":
            return "results";
        case "home":
            return "home";
        default:
            return "stories";
        }
    }

    Row {
        id: pages

        x: root.portrait ? 0 : back.width
        height: root.rowHeight

        readonly property real share: (root.portrait ? root.width : utilities.x - x) / 5

        Tab {
            width: pages.share
            kind: "home"
            icon: "home"
            name: qsTr("Home", "bar")
            onTapped: root.visit.goHome()
        }

        Tab {
            width: pages.share
            kind: "legs"
            icon: "legs"
            name: qsTr("Legs", "bar")
            onTapped: root.visit.openPage("legs", "")
        }

        Tab {
            width: pages.share
            kind: "town"
            icon: "town"
            name: qsTr("Town", "bar")
            onTapped: root.visit.openPage("town", "")
        }

        Tab {
            width: pages.share
            kind: "results"
            icon: "results"
            name: qsTr("Results", "bar")
            onTapped: root.visit.openPage("results", "")
        }

        Tab {
            width: pages.share
            kind: "stories"
            icon: "stories"
            name: qsTr("Stories", "bar")
            onTapped: root.visit.openPage("stories", "")
        }
    }

    Tab {
        id: back

        y: root.portrait ? root.rowHeight : 0
        width: root.portrait ? root.width * 0.3 : Math.max(76 * Theme.u, 20 * Theme.mm)
        kind: "back"
        icon: "back"
        name: qsTr("Back", "bar")
        onTapped: root.visit.goBack()
    }

    Item {
        id: utilities

        y: root.portrait ? root.rowHeight : 0
        x: root.portrait ? back.width : root.width - width
        width: root.portrait ? root.width - back.width : language.width + over.width + 16 * Theme.u
        height: root.rowHeight

        LanguageSwitch {
            id: language

            x: root.portrait ? (over.x - width) / 2 : 4 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
            language: root.visit.language
            onChosen: code => root.visit.setLanguage(code)
        }

        WideButton {
            id: over

            width: 94 * Theme.u // the longest language's words, so that nothing moves with them
            anchors.right: parent.right
            anchors.rightMargin: 6 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
            height: Math.max(26 * Theme.u, 20 * Theme.mm)
            strong: true
            icon: "restart"
            name: qsTr("Start over", "bar")
            size: Math.min(Theme.h3, 14 * Theme.u)
            onTapped: root.visit.startOver()
        }
    }
}
