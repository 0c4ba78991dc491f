// Before the desk: the PIN.

PinFrame {
    id: root

    title: qsTr("Volunteers’ PIN", "title of the PIN pad")
    ask: qsTr("Type the six figures of this kiosk. The organisers have them.", "the PIN pad")
    forgotten: qsTr("PIN forgotten", "button of the PIN pad")
    onHelped: root.door.recover()
}
