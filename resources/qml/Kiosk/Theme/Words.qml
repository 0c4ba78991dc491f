pragma Singleton

import QtQuick

// Interface words for the values of enumerations, and days as a person says them.
QtObject {
    id: words

    readonly property string language: Theme.language

    // A day in a language's own manner; the format is a word of the interface like any other.
    readonly property string dayFormat: qsTr("dddd d MMMM", "format of a day")
    readonly property string fullDayFormat: qsTr("d MMMM yyyy", "format of a day with its year")

    // "martedì 11 giugno" / "Tuesday 11 June" of an ISO day; "" of none.
    function day(iso: string): string {
        return iso === "" ? "" : words.date(iso).toLocaleString(Qt.locale(words.language), words.dayFormat);
    }

    // "11 giugno 2024" / "11 June 2024".
    function fullDay(iso: string): string {
        return iso === "" ? "" : words.date(iso).toLocaleString(Qt.locale(words.language), words.fullDayFormat);
    }

    // "martedì" / "Tuesday".
    function weekday(iso: string): string {
        return iso === "" ? "" : words.date(iso).toLocaleString(Qt.locale(words.language), "dddd");
    }

    // "giugno 2024" / "June 2024".
    function month(iso: string): string {
        return iso === "" ? "" : words.date(iso).toLocaleString(Qt.locale(words.language), "MMMM yyyy");
    }

    // "11 giugno 2024  ·  11 June 2024": in every language at once, for whoever comes next.
    function fullDays(iso: string): string {
        if (iso === "" || Theme.languages === null)
            return "";
        const days = Theme.languages.codes.map(code => words.date(iso).toLocaleString(Qt.locale(code), Theme.languages.say(code, "Words", "d MMMM yyyy", "format of a day with its year")));
        return [...new Set(days)].join("  ·  ");
    }

    // "Tappa 1  ·  Leg 1".
    function legs(number: int): string {
        return Theme.languages === null ? "" : String(Theme.languages.together("Words", "Leg %1", "chip of a leg")).replace(/%1/g, String(number));
    }

    // The same in a given language, for the page of the volunteers.
    function fullDayIn(iso: string, language: string): string {
        return iso === "" ? "" : words.date(iso).toLocaleString(Qt.locale(language), "d MMMM yyyy");
    }

    // "15.6.2024 18:30", of an ISO moment with its zone as the kiosk's clock tells it; figures only,
    // since it stands between two languages.
    function moment(iso: string): string {
        return iso === "" ? "" : new Date(iso).toLocaleString(Qt.locale("it"), "d.M.yyyy HH:mm");
    }

    function date(iso: string): date {
        const parts = iso.split("-");
        return new Date(parseInt(parts[0]), parseInt(parts[1]) - 1, parseInt(parts[2]));
    }

    function leg(number: int): string {
        return qsTr("Leg %1", "chip of a leg").arg(number);
    }

    function edition(year: int): string {
        return qsTr("%1 edition", "head of a page").arg(year);
    }

    function convoy(convoy: string, about: bool): string {
        switch (convoy) {
        case "ferrari":
            return about ? qsTr("Ferraris, about", "label of a time") : qsTr("Ferraris", "label of a time");
        case "historic":
            return about ? qsTr("Historic, about", "label of a time") : qsTr("Historic cars", "label of a time");
        case "first":
            return about ? qsTr("First cars, about", "label of a time") : qsTr("First cars", "label of a time");
        default:
            return "";
        }
    }

    // What passes, by the order of the convoys where they stand side by side.
    function passing(convoy: string, about: bool, ranged: bool): string {
        if (convoy === "first" && ranged)
            return about ? qsTr("The race passes, about", "label of a stretch of time") : qsTr("The race passes", "label of a stretch of time");
        return words.convoy(convoy, about);
    }

    // Where a time of today is in the day; `left` is how many minutes are left until then.
    function phase(phase: string, left: int, status: string): string {
        switch (phase) {
        case "before":
            return left < 90 ? qsTr("in about %1 minutes", "until the cars come").arg(Math.round(left / 5) * 5) : qsTr("in about %1 hours", "until the cars come").arg(Math.round(left / 60));
        case "soon":
            return left < 2 ? qsTr("any moment now", "until the cars come") : qsTr("in %1 minutes", "until the cars come").arg(left);
        case "now":
        case "begun":
            return status === "happened" ? qsTr("passing now", "the cars of a time") : qsTr("due now", "the cars of a time");
        case "passed":
            return status === "happened" ? qsTr("passed", "the cars of a time") : qsTr("time gone by", "the cars of a time");
        default:
            return "";
        }
    }

    // How far a day of the edition is from today.
    function dayOff(when: string, days: int): string {
        switch (when) {
        case "today":
            return qsTr("today", "a day of the race");
        case "before":
            return days === 1 ? qsTr("tomorrow", "a day of the race") : qsTr("in %1 days", "a day of the race").arg(days);
        case "after":
            return days === 1 ? qsTr("yesterday", "a day of the race") : qsTr("%1 days ago", "a day of the race").arg(days);
        default:
            return "";
        }
    }

    // "8:00–18:00", "from 8:00", "until 18:00"; "" of none.
    function hours(starts: string, ends: string): string {
        if (starts === "")
            return ends === "" ? "" : qsTr("until %1", "hours").arg(ends);
        return ends === "" ? qsTr("from %1", "hours").arg(starts) : starts + "–" + ends;
    }

    function practical(kind: string): string {
        switch (kind) {
        case "route":
            return qsTr("Streets of the route", "practical information");
        case "closed-streets":
            return qsTr("Closed streets", "practical information");
        case "parking":
            return qsTr("Parking", "practical information");
        case "viewing":
            return qsTr("Where to watch", "practical information");
        case "crossing":
            return qsTr("Where to cross", "practical information");
        case "toilets":
            return qsTr("Toilets", "practical information");
        case "water":
            return qsTr("Drinking water", "practical information");
        case "first-aid":
            return qsTr("First aid", "practical information");
        default:
            return "";
        }
    }

    function severity(severity: string): string {
        switch (severity) {
        case "safety":
            return qsTr("Safety", "severity of a notice");
        case "attention":
            return qsTr("Please note", "severity of a notice");
        case "info":
            return qsTr("Information", "severity of a notice");
        default:
            return "";
        }
    }

    function status(status: string): string {
        switch (status) {
        case "plan":
            return qsTr("planned time", "status of a time");
        case "estimate":
            return qsTr("estimated time", "status of a time");
        case "happened":
            return qsTr("actual time", "status of a time");
        default:
            return "";
        }
    }

    function role(role: string): string {
        switch (role) {
        case "start":
            return qsTr("Start", "role of a stop");
        case "finish":
            return qsTr("Finish", "role of a stop");
        case "lunch":
            return qsTr("Lunch", "role of a stop");
        case "passage":
            return qsTr("Passage", "role of a stop");
        case "stamp-control":
            return qsTr("Stamp control", "role of a stop");
        case "time-control":
            return qsTr("Time control", "role of a stop");
        case "time-trial":
            return qsTr("Time trial", "role of a stop");
        case "average-trial":
            return qsTr("Average trial", "role of a stop");
        default:
            return "";
        }
    }

    // The two letters of the road book; they are Italian in every language.
    function code(role: string): string {
        switch (role) {
        case "stamp-control":
            return "CT";
        case "time-control":
            return "CO";
        case "time-trial":
            return "PC";
        case "average-trial":
            return "PM";
        default:
            return "";
        }
    }

    // Whether a place has a roof: yes, no or unknown.
    function indoors(known: string): string {
        switch (known) {
        case "yes":
            return qsTr("indoors", "sign of a place");
        case "no":
            return qsTr("outdoors", "sign of a place");
        case "unknown":
            return qsTr("indoors or out: not known", "sign of a place");
        default:
            return "";
        }
    }

    // Whether a place is entered without steps: yes, no or unknown.
    function stepFree(known: string): string {
        switch (known) {
        case "yes":
            return qsTr("step-free", "sign of a place");
        case "no":
            return qsTr("steps", "sign of a place");
        case "unknown":
            return qsTr("steps: not known", "sign of a place");
        default:
            return "";
        }
    }

    function result(status: string): string {
        switch (status) {
        case "provisional":
            return qsTr("Provisional classification", "status of a classification");
        case "official":
            return qsTr("Official classification", "status of a classification");
        case "corrected":
            return qsTr("Corrected classification", "status of a classification");
        default:
            return "";
        }
    }

    // The nearest of eight winds to degrees from north.
    function compass(bearing: real): string {
        switch (Math.round(bearing / 45) % 8) {
        case 0:
            return qsTr("north", "direction");
        case 1:
            return qsTr("north-east", "direction");
        case 2:
            return qsTr("east", "direction");
        case 3:
            return qsTr("south-east", "direction");
        case 4:
            return qsTr("south", "direction");
        case 5:
            return qsTr("south-west", "direction");
        case 6:
            return qsTr("west", "direction");
        default:
            return qsTr("north-west", "direction");
        }
    }

    // "About 12 minutes on foot, towards the north-east".
    function onFoot(minutes: int, bearing: real): string {
        const towards = words.compass(bearing);
        return minutes === 1 ? qsTr("About a minute on foot, towards the %1", "the way to a landmark").arg(towards) : qsTr("About %1 minutes on foot, towards the %2", "the way to a landmark").arg(minutes).arg(towards);
    }

    // The shelf of a story.
    function shelf(shelf: string): string {
        switch (shelf) {
        case "race":
            return qsTr("The race", "shelf of stories");
        case "cars":
            return qsTr("The cars", "shelf of stories");
        case "history":
            return qsTr("History", "shelf of stories");
        case "glossary":
            return qsTr("Words to know", "shelf of stories");
        default:
            return "";
        }
    }

    function source(source: string, day: string): string {
        if (source === "")
            return day === "" ? "" : qsTr("Common knowledge, as of %1", "foot of a page, what no publication has to tell").arg(words.fullDay(day));
        return day === "" ? qsTr("Sources: %1", "foot of a page").arg(source) : qsTr("Sources: %1, as of %2", "foot of a page").arg(source).arg(words.fullDay(day));
    }
}
