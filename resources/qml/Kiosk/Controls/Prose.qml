import QtQuick
import Kiosk.Theme

// Atkinson Hyperlegible Next: everything that is read.
Text {
    font.family: Theme.read
    font.pixelSize: Theme.body
    color: Theme.ink
    lineHeight: 1.14
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
}
