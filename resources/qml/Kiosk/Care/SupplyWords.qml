import QtQuick

// What the volunteers read of new content: one sentence that says what is so, one that says what to do.
QtObject {
    id: root

    function size(bytes: real): string {
        return bytes < 1000000 ? qsTr("less than 1 MB", "how much is copied") : qsTr("%1 MB", "how much is copied").arg(Math.round(bytes / 1000000));
    }

    function phase(phase: string, got: real, total: real): string {
        switch (phase) {
        case "waiting":
            return qsTr("Waiting: the kiosk is looking for new content by itself", "what a search is doing");
        case "fetching":
            return total > 0 ? qsTr("Fetching: %1 of %2", "what a search is doing").arg(root.size(got)).arg(root.size(total)) : qsTr("Fetching", "what a search is doing");
        case "checking":
            return qsTr("Checking every file", "what a search is doing");
        case "gathering":
            return qsTr("Writing the report", "what the reports are doing");
        case "writing":
            return qsTr("Copying onto the stick: do not take it out", "what the reports are doing");
        default:
            return qsTr("Looking for new content", "what a search is doing");
        }
    }

    // Of a search, or of taking what a stick holds.
    function outcome(code: string, number: int): string {
        switch (code) {
        case "":
            return "";
        case "ready":
            return qsTr("Publication %1 has arrived, complete.", "how a search ended").arg(number);
        case "current":
            return qsTr("There is nothing newer: publication %1 is the newest.", "how a search ended").arg(number);
        case "cancelled":
            return qsTr("Stopped. What has come is kept for the next time.", "how a search ended");
        case "unset":
            return qsTr("It is not set where publications come from.", "how a search ended");
        case "busy":
            return qsTr("Another search has been at work for a minute.", "how a search ended");
        case "trial":
            return qsTr("A new publication is just being tried.", "how a search ended");
        case "disk-low":
            return qsTr("There is no room for it on the disk.", "how a search ended");
        case "pulled":
            return qsTr("The stick was taken out too early. Nothing is damaged.", "how a search ended");
        case "portal":
            return qsTr("The network answers with a sign-in page of its own.", "how a search ended");
        case "unavailable":
        case "missing":
            return qsTr("No source could be reached, or a part is missing there.", "how a search ended");
        case "no-root":
            return qsTr("This kiosk does not know its organisers yet.", "how a search ended");
        default:
            return root.offered(code, number, "", false);
        }
    }

    function remedy(code: string): string {
        switch (code) {
        case "portal":
        case "unavailable":
        case "missing":
            return qsTr("Check the network cable or the Wi-Fi, or use a stick.", "what to do");
        case "busy":
        case "trial":
            return qsTr("Wait a minute and try again.", "what to do");
        case "unreachable":
        case "pulled":
            return qsTr("Put it in again and wait for the green light.", "what to do");
        case "unset":
        case "disk-low":
        case "no-root":
        case "app-too-old":
        case "unsuitable":
            return qsTr("Call the organisers.", "what to do");
        case "failed":
            return qsTr("Try again; then call the organisers.", "what to do");
        case "foreign":
        case "tampered":
        case "leap":
        case "not-trusted":
            return qsTr("Do not use it. Take it out and call the organisers.", "what to do");
        case "older":
        case "incomplete":
        case "empty":
            return qsTr("Ask the organisers for a new stick. Reports can go onto this one.", "what to do");
        case "expired":
            return qsTr("Check the clock; then call the organisers.", "what to do");
        case "quarantined":
            return qsTr("Nothing: the next publication takes its place.", "what to do");
        default:
            return "";
        }
    }

    // What a stick holds; `day` is when it was signed.
    function offered(code: string, number: int, day: string, complete: bool): string {
        switch (code) {
        case "none":
            return qsTr("There is no stick in the kiosk.", "what a stick holds");
        case "looking":
            return qsTr("One moment: looking at what it holds.", "what a stick holds");
        case "newer":
            return qsTr("Genuine and newer: publication %1 of %2, with all that is needed.", "what a stick holds").arg(number).arg(day);
        case "same":
            return complete ? qsTr("Genuine and complete: publication %1 of %2. This kiosk has it already.", "what a stick holds").arg(number).arg(day) : qsTr("Genuine: publication %1 of %2. This kiosk has it already; for another one files are missing.", "what a stick holds").arg(number).arg(day);
        case "older":
            return number > 0 && day !== "" ? qsTr("Genuine but older: publication %1 of %2. It is not taken.", "what a stick holds").arg(number).arg(day) : qsTr("Older than what this kiosk has seen already. It is not taken.", "what a stick holds");
        case "foreign":
            return qsTr("Signed by others, not by the organisers. It is not taken.", "what a stick holds");
        case "tampered":
        case "leap":
        case "not-trusted":
            return qsTr("Its files are damaged or were changed. It is not taken.", "what a stick holds");
        case "incomplete":
            return qsTr("Only half copied: files are missing. It is not taken.", "what a stick holds");
        case "empty":
            return qsTr("There is no publication on it.", "what a stick holds");
        case "expired":
            return qsTr("Genuine, but its signatures have run out.", "what a stick holds");
        case "app-too-old":
        case "unsuitable":
            return qsTr("It needs another version of the program.", "what a stick holds");
        case "quarantined":
            return qsTr("This publication was put aside on this kiosk.", "what a stick holds");
        case "no-root":
            return qsTr("This kiosk does not know its organisers yet.", "how a search ended");
        case "unreachable":
            return qsTr("It cannot be read.", "what a stick holds");
        default:
            return qsTr("That did not work. Nothing has changed.", "how a search ended");
        }
    }

    function light(code: string): string {
        switch (code) {
        case "newer":
        case "same":
            return "green";
        case "none":
        case "looking":
            return "";
        case "foreign":
        case "tampered":
        case "leap":
        case "not-trusted":
        case "no-root":
            return "red";
        default:
            return "yellow";
        }
    }

    function reports(code: string, name: string): string {
        switch (code) {
        case "":
            return "";
        case "done":
            return qsTr("The reports are on the stick. It can be taken out.", "how copying reports ended");
        case "full":
            return qsTr("The stick is full. Make room on it, or use another.", "how copying reports ended");
        case "full-here":
            return qsTr("The disk of the kiosk is full: no report can be written. Call the organisers.", "how copying reports ended");
        case "no-helper":
            return qsTr("The machine does not answer, and nothing was written. Try again in a minute; then call the organisers.", "how copying reports ended");
        case "no-answer":
            return qsTr("The kiosk cannot tell whether the reports are on the stick. Leave it in, and call the organisers.", "how copying reports ended");
        case "read-only":
            return qsTr("The stick cannot be written to. Move its little switch, or use another.", "how copying reports ended");
        case "no-stick":
        case "pulled":
            return qsTr("The stick was taken out too early. Put it in again and repeat.", "how copying reports ended");
        case "cancelled":
            return qsTr("Stopped. The stick can be taken out.", "how copying reports ended");
        default:
            return qsTr("The reports could not be copied. Try again, or with another stick.", "how copying reports ended");
        }
    }
}
