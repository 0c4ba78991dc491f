import QtQuick
import Kiosk.Theme

// A code for a phone, in whole pixels: black on white by day and by night. It is never smaller than
// can be read from where a visitor stands.
Rectangle {
    id: root

    required property string code // a picture id
    required property int modules // to a side, the quiet zone included
    required property real moduleMm // the least
    required property real room // pixels to a side at the most
    property real wanted: 0
    readonly property int least: Math.round(moduleMm * Theme.mm)
    readonly property int pixels: Math.max(1, Math.floor(Math.min(room, Math.max(least * modules, wanted)) / modules))

    implicitWidth: pixels * modules
    implicitHeight: implicitWidth
    color: "white"
    Accessible.role: Accessible.Graphic

    Picture {
        width: root.implicitWidth
        height: root.implicitHeight
        picture: root.code
        smooth: false
    }
}
