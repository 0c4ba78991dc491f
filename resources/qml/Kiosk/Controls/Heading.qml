import QtQuick
import Kiosk.Theme

// Barlow Condensed: headings, labels and figures.
Text {
    property bool strong: false

    font.family: strong ? Theme.bold : Theme.head
    font.weight: strong ? Font.Bold : Font.Normal
    font.pixelSize: Theme.h3
    font.features: ({
            "tnum": 1
        })
    color: Theme.ink
    lineHeight: 0.95
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
}
