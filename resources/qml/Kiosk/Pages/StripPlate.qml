import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The plate of a box: whose first car, when, and how that is known.
Plate {
    id: root

    required property string convoy
    required property string time
    required property bool about
    required status
    required property int leg
    property real largest: 24 * Theme.u

    label: Words.convoy(convoy, about)
    value: time
    tone: convoy === "ferrari" ? Theme.black : Theme.field(leg)
    figure: Math.min(largest, (width - 17 * Theme.u) / (0.48 * Math.max(1, time.length)))
}
