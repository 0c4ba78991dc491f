import QtQuick

// A generic drawn car of an era, standing on the ground at the foot of this item.
Item {
    id: root

    required property string picture
    required property string silhouette // spider or barchetta
    readonly property bool barchetta: silhouette === "barchetta"
    readonly property real ratio: barchetta ? 360 / 1200 : 440 / 1200
    readonly property real below: barchetta ? 0.083 : 0.068 // of the drawing, under the wheels

    implicitHeight: width * ratio * 0.86
    visible: picture !== ""

    Picture {
        readonly property bool overlay: true

        y: root.height - height * (1 - root.below)
        width: Math.round(root.width)
        height: Math.round(root.width * root.ratio)
        picture: root.picture
    }
}
