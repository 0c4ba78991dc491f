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
        property bool upright: false // the sign stands above the word
        readonly property real wanted: advance.advanceWidth + 22 * Theme.u

        height: root.rowHeight
        Accessible.checkable: true
        Accessible.checked: current

        TextMetrics {
            id: advance

            font.family: Theme.head
            font.pixelSize: Math.min(Theme.h3, (root.portrait ? 13 : 14) * Theme.u)
            text: tab.text
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: 3 * Theme.u
            radius: Theme.radius
            color: tab.pressed ? Theme.barPressed : tab.lit ? Theme.onDark : "transparent"
        }

        Grid {
            anchors.centerIn: parent
            columns: tab.upright ? 1 : 2
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter
            spacing: (tab.upright ? 0 : 3) * Theme.u

            Icon {
                name: tab.icon
                side: 12 * Theme.u
                ink: tab.lit ? Theme.black : Theme.onDark
            }

            Heading {
                id: label

                width: Math.min(implicitWidth, tab.width - 7 * Theme.u)
                text: tab.text
                font.pixelSize: Math.min(Theme.h3, (tab.upright ? 11.5 : root.portrait ? 13 : 14) * Theme.u)
                wrapMode: Text.NoWrap
                fontSizeMode: tab.upright ? Text.HorizontalFit : Text.FixedSize // yields only to a word longer than the tab
                minimumPixelSize: 7 * Theme.u
                color: tab.lit ? Theme.black : Theme.onDark
            }
        }
    }

    // Which of the six a page belongs to.
    readonly property string shelf: {
        switch (visit.kind) {
        case "leg":
        case "legs":
        case "map":
            return "legs";
        case "town":
        case "guide":
        case "landmark":
            return "town";
        case "results":
        case "classification":
        case "award":
            return "results";
        case "home":
        case "practical":
        case "notice":
            return "home";
        case "search":
            return "search";
        default:
            return "stories";
        }
    }

    Row {
        id: pages

        x: root.portrait ? 0 : back.width
        height: root.rowHeight

        readonly property real share: (root.portrait ? root.width : utilities.x - x) / 6
        readonly property bool upright: Math.max(homeTab.wanted, legsTab.wanted, townTab.wanted, resultsTab.wanted, storiesTab.wanted, searchTab.wanted) > share

        Tab {
            id: homeTab

            width: pages.share
            upright: pages.upright
            kind: "home"
            icon: "home"
            name: qsTr("Home", "bar")
            onTapped: root.visit.goHome()
        }

        Tab {
            id: legsTab

            width: pages.share
            upright: pages.upright
            kind: "legs"
            icon: "legs"
            name: qsTr("Legs", "bar")
            onTapped: root.visit.openPage("legs", "")
        }

        Tab {
            id: townTab

            width: pages.share
            upright: pages.upright
            kind: "town"
            icon: "town"
            name: qsTr("Town", "bar")
            onTapped: root.visit.openPage("town", "")
        }

        Tab {
            id: resultsTab

            width: pages.share
            upright: pages.upright
            kind: "results"
            icon: "results"
            name: qsTr("Results", "bar")
            onTapped: root.visit.openPage("results", "")
        }

        Tab {
            id: storiesTab

            width: pages.share
            upright: pages.upright
            kind: "stories"
            icon: "stories"
            name: qsTr("Stories", "bar")
            onTapped: root.visit.openPage("stories", "")
        }

        Tab {
            id: searchTab

            width: pages.share
            upright: pages.upright
            kind: "search"
            icon: "search"
            name: qsTr("Search", "bar")
            onTapped: root.visit.openPage("search", "")
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
            height: Math.max(26 * Theme.u, 20 * Theme.mm, implicitHeight)
            strong: true
            icon: "restart"
            name: qsTr("Start over", "bar")
            size: Math.min(Theme.h3, 14 * Theme.u)
            onTapped: root.visit.startOver()
        }
    }
}
