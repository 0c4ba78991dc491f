import QtQuick

// Takes every touch and click that nothing above it took, so that what it covers feels none.
MultiPointTouchArea {
    anchors.fill: parent

    // A mouse, as many panels call themselves, would reach the handlers below a button that lies here.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        grabPermissions: PointerHandler.ApprovesTakeOverByAnything
    }
}
