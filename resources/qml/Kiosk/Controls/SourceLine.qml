import QtQuick
import Kiosk.Theme

// Who says it and as of when: what every time and every result has within its section.
Prose {
    required property string source
    required property string asOf
    readonly property bool told: asOf !== "" // what stands in its section is vouched for

    visible: text !== ""
    text: Words.source(source, asOf)
    color: Theme.mute
    font.pixelSize: Theme.small
    lineHeight: 1.05
    wrapMode: Text.Wrap // an address has no spaces
}
