import QtQuick

// Takes every touch and click that nothing above it took, so that what it covers feels none.
MultiPointTouchArea {
    anchors.fill: parent
}
