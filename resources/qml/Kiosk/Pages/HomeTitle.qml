import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The title of the town's page, and the clock of the town while it can be trusted.
Item {
    id: root

    required property Today today
    required property string town
    required property string when
    property bool titled: true

    implicitHeight: titled ? title.height : 0

    Heading {
        id: title

        width: parent.width - (watch.visible ? watch.width + Theme.s3 : 0)
        visible: root.titled
        text: root.when === "today" ? qsTr("Today in %1", "home, title on the day of the race").arg(root.town) : qsTr("%1 and the race", "home, title").arg(root.town)
        font.pixelSize: Theme.h1
        lineHeight: 0.86
    }

    // As wide as any time, so that a minute moves nothing but its figures.
    Item {
        id: watch

        readonly property bool clock: true // the time of now needs no source

        x: parent.width - width
        y: title.y + (Math.min(title.height, 2 * Theme.h1) - height) / 2
        width: widest.width + 17 * Theme.u
        height: figures.implicitHeight
        visible: root.titled && root.today.trusted
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Time now: %1", "home, clock").arg(root.today.time)

        TextMetrics {
            id: widest

            font: figures.font
            text: "00:00"
        }

        Icon {
            x: figures.x - width - 4 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
            name: "time"
            ink: Theme.mute
        }

        Heading {
            id: figures

            x: parent.width - width
            text: root.today.time
            strong: true
            font.pixelSize: Theme.h2 * 1.3
        }
    }
}
