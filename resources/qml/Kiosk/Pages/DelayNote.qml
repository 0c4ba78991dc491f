import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The delay on a page of this town. One that runs out while it is read leaves its room until the
// visitor goes on: nothing jumps under a finger.
DelayBand {
    id: root

    required property Expected expected
    required property Visit visit
    readonly property bool standing: here && (minutes > 0 || ran)
    property bool here: true // the page is this town's
    property bool ran: false // it ran out under somebody's eyes
    property int last: expected.minutes

    visible: standing
    minutes: expected.minutes
    time: expected.time

    Connections {
        target: root.expected

        function onChanged(): void {
            root.ran = root.expected.minutes === 0 && root.last > 0 && root.parent.visible;
            root.last = root.expected.minutes;
        }
    }

    Connections {
        target: root.visit

        function onRouteChanged(): void {
            root.ran = false;
        }
    }
}
