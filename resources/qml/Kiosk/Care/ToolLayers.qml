pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// The tools of the desk; what is not open is not built.
Item {
    id: root

    required property Tools tools
    required property Visit visit
}
