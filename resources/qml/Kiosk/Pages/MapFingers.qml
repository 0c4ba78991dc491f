import QtQuick
import Kiosk.Theme

// What fingers do on the map: one drags it, two pinch it, a touch picks.
Item {
    id: root

    required property real least // by how much a pinch may shrink and enlarge
    required property real most
    readonly property alias pinching: pinch.active
    readonly property alias from: pinch.from // the middle of two fingers when they came, and now
    readonly property alias at: pinch.at
    readonly property alias factor: pinch.factor

    signal touched
    signal dragged(real x, real y) // from where it was taken
    signal thrown(real x, real y) // pixels a second
    signal pinched
    signal tapped(real x, real y)

    DragHandler {
        id: drag

        target: null
        dragThreshold: 4 * Theme.mm
        onActiveChanged: {
            if (active)
                root.touched();
            else if (!pinch.active)
                root.thrown(centroid.velocity.x, centroid.velocity.y);
        }
        onActiveTranslationChanged: {
            if (active)
                root.dragged(activeTranslation.x, activeTranslation.y);
        }
    }

    PinchHandler {
        id: pinch

        property point from
        property point at
        property real factor: 1

        target: null
        dragThreshold: Theme.mm
        onActiveChanged: {
            if (active) {
                from = centroid.position;
                at = from;
                factor = 1;
                root.touched();
            } else {
                root.pinched();
            }
        }
        onUpdated: {
            at = centroid.position;
            factor = Math.max(root.least, Math.min(activeScale, root.most));
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.DragThreshold
        onTapped: eventPoint => {
            Theme.taps += 1;
            root.tapped(eventPoint.position.x, eventPoint.position.y);
        }
    }
}
