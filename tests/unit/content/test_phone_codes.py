"""What codes say: addresses, places and calendar events."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from kiosk.content.calendar_event import WORDS, CalendarEvent, escaped, filled
from kiosk.content.companion import companion_address, short_code
from kiosk.content.compose.catalogue import every_route
from kiosk.content.moment import rome_span
from kiosk.content.qr_size import CAPACITY, LONGEST, CodeTooLongError, modules, version
from kiosk.releases.reading import open_release
from kiosk.releases.store import active_release

EVENT = CalendarEvent(
    uid="2027/1/4/1@tappa",
    stamp=date(2027, 6, 1),
    starts=datetime(2027, 6, 11, 15, 20, tzinfo=UTC),
    ends=None,
    summary=f"1000 Miglia, Palazzolo sull’Oglio: {WORDS}",
    location="Piazza Roma; lato nord, Palazzolo sull’Oglio",
)


def read(text: str) -> dict[str, str]:
    """Read a calendar as strictly as RFC 5545 writes it, and return its event's properties."""
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    for line in text.split("\r\n"):
        assert len(line.encode()) <= 75
    lines = text.replace("\r\n ", "").split("\r\n")[:-1]
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    assert "VERSION:2.0" in lines
    assert [line for line in lines if line.startswith("PRODID:-//")]
    event = lines[lines.index("BEGIN:VEVENT") + 1 : lines.index("END:VEVENT")]
    pairs = [line.split(":", 1) for line in event]
    assert len({name for name, _ in pairs}) == len(pairs)
    found = dict(pairs)
    assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY"} <= set(found)
    for name in ("DTSTAMP", "DTSTART", "DTEND"):
        assert re.fullmatch(r"\d{8}T\d{6}Z", found.get(name, "20270101T000000Z"))
    for name in ("SUMMARY", "LOCATION"):
        assert not re.search(r"(?<!\\)[,;]", re.sub(r"\\\\", "", found.get(name, "")))
    return {name: unescaped(value) for name, value in found.items()}


def unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda hit: "\n" if hit[1] in "nN" else hit[1], value)


def test_an_event_is_a_calendar_anybody_can_read() -> None:
    found = read(filled(EVENT.text(), "Auto storiche (orario previsto)", LONGEST))

    assert found["UID"] == "2027/1/4/1@tappa"
    assert found["DTSTART"] == "20270611T152000Z"
    assert found["SUMMARY"] == (
        "1000 Miglia, Palazzolo sull’Oglio: Auto storiche (orario previsto)"
    )
    assert found["LOCATION"] == "Piazza Roma; lato nord, Palazzolo sull’Oglio"
    assert "DTEND" not in found


@given(st.text(max_size=25), st.text(), st.text())
def test_any_place_and_words_make_a_calendar_that_fits_a_code(
    name: str, location: str, words: str
) -> None:
    event = replace(EVENT, summary=f"{name}: {WORDS}", location=location)

    assert version(filled(event.text(), words, LONGEST)) <= len(CAPACITY)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])))
def test_what_is_escaped_can_be_read_back(text: str) -> None:
    assert unescaped(escaped(text)) == text
    assert "\n" not in escaped(f"{text}\n{text}")


def test_the_place_goes_before_the_words_when_there_is_no_room() -> None:
    location = "Piazza " + "lunga " * 40
    long = replace(EVENT, location=location)
    found = read(filled(long.text(), "Ferrari", LONGEST))

    assert "LOCATION" not in found
    assert found["SUMMARY"].endswith(": Ferrari")


@pytest.mark.parametrize(
    ("day", "starts", "ends", "first", "last"),
    [
        (date(2027, 6, 11), time(17, 20), None, "2027-06-11T15:20", None),
        (date(2027, 1, 11), time(17, 20), time(18), "2027-01-11T16:20", "2027-01-11T17:00"),
        (date(2027, 3, 28), time(3, 30), None, "2027-03-28T01:30", None),  # clocks were put on
        (date(2027, 6, 11), time(23, 30), time(0, 30), "2027-06-11T21:30", "2027-06-11T22:30"),
    ],
)
def test_a_wall_time_of_rome_becomes_its_instant(
    day: date, starts: time, ends: time | None, first: str, last: str | None
) -> None:
    found = rome_span(day, starts, ends)

    assert f"{found[0]:%Y-%m-%dT%H:%M}" == first
    assert (f"{found[1]:%Y-%m-%dT%H:%M}" if found[1] else None) == last


def test_a_companion_address_names_language_and_page() -> None:
    for base in ("https://guida.example", "https://guida.example/", "https://guida.example:8443"):
        address = companion_address(base, "it", "bergamo/mura-veneziane")

        assert address == f"{base.rstrip('/')}/it/bergamo/mura-veneziane"


@pytest.mark.parametrize(
    "base",
    [
        None,
        "",
        "guida.example",
        "http://guida.example",
        "https://",
        "https:///it",
        "https://guida.example/?a=b",
        "https://guida.example/#top",
        "https://name:secret@guida.example",
        "https://guida example",
        "https://[guida",
        "https://guida.example:port",
        "javascript:alert(1)",
    ],
)
def test_a_code_never_leads_nowhere(base: str | None) -> None:
    assert companion_address(base, "it", "bergamo") == ""


def test_short_codes_tell_the_pages_of_a_release_apart(factory_data: Path) -> None:
    release = active_release(factory_data)
    assert release is not None
    engine = open_release(release)
    with Session(engine) as session:
        slugs = {route.slug for route in every_route(session) if route.slug}
    engine.dispose()
    codes = {short_code(slug) for slug in slugs}

    assert len(codes) == len(slugs)
    assert all(re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}", code) for code in codes)
    assert short_code("bergamo") == short_code("bergamo")


def test_a_code_is_as_large_as_its_text() -> None:
    assert (version("a" * 14), version("a" * 15)) == (1, 2)
    assert modules("a" * 331) == 69 + 8
    with pytest.raises(CodeTooLongError):
        modules("à" * 200)


def test_the_town_goes_from_the_place_before_the_place_does() -> None:
    whole = filled(EVENT.text(), "Ferrari", LONGEST)
    found = read(filled(EVENT.text(), "Ferrari", len(whole.encode()) - 1))

    assert found["LOCATION"] == "Piazza Roma; lato nord"
    assert found["SUMMARY"].endswith("Palazzolo sull’Oglio: Ferrari")
