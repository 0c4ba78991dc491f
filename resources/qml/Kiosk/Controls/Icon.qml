import QtQuick
import Kiosk.Theme

// An icon by what it says (kiosk/screen/icons.py), in any ink, rasterised once at its size.
Image {
    required property string name
    property color ink: Theme.ink
    property real side: 13 * Theme.u

    width: side
    height: side
    sourceSize: Qt.size(Math.ceil(side), Math.ceil(side))
    source: name === "" ? "" : "image://icon/" + name + "/" + String(ink).replace("#", "")
    Accessible.ignored: true
}
