pragma Singleton

import QtQuick

// Interface words for the values of enumerations, and days as a person says them.
QtObject {
    id: words

    readonly property string language: Theme.language

    // "martedì 11 giugno" / "Tuesday 11 June" of an ISO day; "" of none.
    function day(iso: string): string {
        return iso === "" ? "" : words.date(iso).toLocaleString(Qt.locale(words.language), "dddd d MMMM");
    }

    // "11 giugno 2024" / "11 June 2024".
    function fullDay(iso: string): string {
        return iso === "" ? "" : words.date(iso).toLocaleString(Qt.locale(words.language), "d MMMM yyyy");
    }

    // "martedì" / "Tuesday".
    function weekday(iso: string): string {
        return iso === "" ? "" : words.date(iso).toLocaleString(Qt.locale(words.language), "dddd");
    }

    // "giugno 2024" / "June 2024".
    function month(iso: string): string {
        return iso === "" ? "" : words.date(iso).toLocaleString(Qt.locale(words.language), "MMMM yyyy");
    }

    // The same in a given language, for what speaks two languages at once.
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
            return "";
        return day === "" ? qsTr("Sources: %1", "foot of a page").arg(source) : qsTr("Sources: %1, as of %2", "foot of a page").arg(source).arg(words.fullDay(day));
    }
}
