// Before the desk: the PIN.

PinFrame {
    id: root

    title: qsTr("Volunteers’ PIN", "title of the PIN pad")
    ask: door.changing ? qsTr("First the PIN of now, once more.", "the PIN pad, before another PIN") : qsTr("Type the six figures of this kiosk. The organisers have them.", "the PIN pad")
    forgotten: door.changing ? "" : qsTr("PIN forgotten", "button of the PIN pad")
    onHelped: root.door.recover()
}
