import QtQuick
import QtQuick.Shapes

// A leg's schematic route over the map; over the roads of an earlier leg it lies as dashes.
Shape {
    id: root

    required property string path
    required property color ink
    required property real breadth
    required property real unit // pixels to a unit of the map
    property bool dashed: false
    // What of the sheet is in sight. A Shape wholly out of its clip is drawn without one by the
    // software renderer (PYSIDE 6.11): over its neighbours.
    property rect seen
    property rect box // of the path, in units of the map
    readonly property bool near: box.right * unit + breadth > seen.left + 1 && box.left * unit - breadth < seen.right - 1 && box.bottom * unit + breadth > seen.top + 1 && box.top * unit - breadth < seen.bottom - 1
    readonly property bool overlay: true

    ShapePath {
        strokeColor: root.ink
        strokeWidth: root.breadth
        strokeStyle: root.dashed ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: [2, 2]
        fillColor: "transparent"
        capStyle: root.dashed ? ShapePath.FlatCap : ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        scale: Qt.size(root.unit, root.unit)

        PathSvg {
            path: root.path
        }
    }
}
