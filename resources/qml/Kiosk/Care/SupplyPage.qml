import QtQuick
import Kiosk.Backend

// New content by hand: sync now with its progress, and what the stick holds.
Item {
    id: root

    required property Supply supply
    required property Door door
}
