pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One shelf: its name, and its stories two by two; an odd first one stands wide above them.
Column {
    id: root

    required property Visit visit
    required property CardsView view
    required property string tag
    required property int count
    readonly property real share: (width - Theme.gap) / 2

    spacing: 4 * Theme.u

    Row {
        spacing: 4 * Theme.u

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 4 * Theme.u
            height: name.height * 0.72
            color: Theme.red
        }

        Heading {
            id: name

            text: Words.shelf(root.tag)
            font.pixelSize: Theme.h2
        }
    }

    GridLayout {
        width: root.width
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: root.view.cards

            Loader {
                id: place

                required property string slug
                required property string title
                required property string text
                required property string picture
                required property string tag
                required property int at
                readonly property bool wide: at === 0 && root.count % 2 === 1

                active: tag === root.tag
                visible: active
                Layout.columnSpan: wide ? 2 : 1
                Layout.preferredWidth: wide ? root.width : root.share
                Layout.fillHeight: true
                sourceComponent: StoryCard {
                    title: place.title
                    text: place.text
                    picture: place.picture
                    shelf: place.tag
                    wide: place.wide
                    onTapped: root.visit.openPage("story", place.slug)
                }
            }
        }
    }
}
