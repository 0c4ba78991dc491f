"""The code for the help line: it comes back as it went in, and tells nobody’s secrets."""

import string
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.care.diagnosis import (
    DIAGNOSED,
    LONGEST,
    DiagnosisError,
    diagnosis_code,
    diagnosis_text,
    explain_code,
    read_code,
)
from kiosk.care.doctor import examine
from kiosk.care.findings import Check, explained, findings
from kiosk.care.letters import LETTERS
from kiosk.releases.sync_status import SourceStatus, SyncStatus, write_status
from kiosk.settings import Settings
from tests.unit.care.entrances import PIN, set_up

checks_found = st.fixed_dictionaries(
    {}, optional={code: st.sampled_from(names) for code, names in DIAGNOSED.items()}
).map(lambda chosen: [explained(code, what) for code, what in chosen.items()])
versions = st.tuples(*[st.integers(0, 99)] * 3).map(lambda parts: ".".join(map(str, parts)))
sequences = st.integers(0, 2**53)


@given(checks_found, sequences, versions)
def test_a_code_comes_back_as_what_was_found(checks: list[Check], seq: int, version: str) -> None:
    code = diagnosis_code(checks, seq, version)
    told_version, told_seq, found = read_code(code)

    assert (told_version, told_seq) == (version, seq)
    assert [check for check in found.values() if check] == sorted(
        checks, key=lambda check: list(DIAGNOSED).index(check.code)
    )
    assert explain_code(code)
    assert len(diagnosis_text(checks, seq, version).encode()) <= LONGEST


@given(checks_found, sequences, st.data())
def test_one_misheard_letter_and_two_that_changed_places_are_noticed(
    checks: list[Check], seq: int, data: st.DataObject
) -> None:
    code = diagnosis_code(checks, seq % 10**6).replace("-", "")
    at = data.draw(st.integers(0, len(code) - 1))
    other = data.draw(st.sampled_from(LETTERS.replace(code[at], "")))
    with pytest.raises(DiagnosisError):
        read_code(code[:at] + other + code[at + 1 :])
    if at and code[at] != code[at - 1]:
        with pytest.raises(DiagnosisError):
            read_code(code[: at - 1] + code[at] + code[at - 1] + code[at + 1 :])


@given(st.text(alphabet=string.printable, max_size=40))
def test_whatever_is_typed_is_answered_in_a_sentence(text: str) -> None:
    try:
        explain_code(text)
    except DiagnosisError as error:
        assert str(error).endswith(".")


def test_a_code_is_read_as_people_write_it() -> None:
    code = diagnosis_code([explained("disk", "full")], 10)

    spelled = code.lower().replace("0", "o").replace("1", "l").replace("-", " ")
    assert read_code(spelled) == read_code(code)


def test_a_kiosk_that_is_well_has_a_short_code() -> None:
    well = [explained(code, names[0]) for code, names in DIAGNOSED.items()]

    assert len(diagnosis_code(well, 41).replace("-", "")) <= 12


def test_every_finding_but_the_pin_has_a_number() -> None:
    missing = {
        f"{code} {what}"
        for code, names in findings().items()
        for what in names
        if code != "pin" and what not in DIAGNOSED.get(code, ())
    }
    assert not missing, f"append them to DIAGNOSED in kiosk/care/diagnosis.py: {missing}"
    assert all(len(names) <= 15 for names in DIAGNOSED.values())


def test_every_finding_is_said_in_both_languages() -> None:
    for code, names in findings().items():
        for what in names:
            check = explained(code, what)
            assert check.text_it
            assert check.text_en
            assert check.remedy_it
            assert check.remedy_en


def test_neither_names_nor_addresses_nor_the_pin_are_in_a_diagnosis(tmp_path: Path) -> None:
    key = set_up(tmp_path)
    address, token = "https://user:t0ken@store.example.org/x", "t0ken"
    now = datetime.now(UTC)
    for code in ("unavailable", "portal", "foreign", "ok"):
        sources = (SourceStatus(address, code, f"{address} is out"),)
        write_status(tmp_path, SyncStatus(now, code, sources=sources, damage=("media/ab",)))
        found = examine(Settings(data=tmp_path, sources=address, kiosk_name="square-3"), now)
        text = diagnosis_text(found, 3)
        words = text + explain_code(diagnosis_code(found, 3))
        secret = (PIN, key.secret, key.kiosk_id, token, "example.org", "square-3", str(tmp_path))
        assert not [word for word in (*secret, "PIN", "pin") if word in words]


def test_the_state_of_the_pin_changes_nothing_in_it(tmp_path: Path) -> None:
    now = datetime(2026, 6, 16, tzinfo=UTC)
    codes = []
    for _ in range(2):
        found = [check for check in examine(Settings(data=tmp_path), now) if check.code != "memory"]
        codes.append((diagnosis_code(found, 0), diagnosis_text(found, 0)))
        set_up(tmp_path, first=True)

    assert codes[0] == codes[1]


@pytest.mark.parametrize(
    ("light", "what"), [("green", "good"), ("yellow", "yellow"), ("red", "red")]
)
def test_of_an_installation_only_the_worst_light_is_told(light: str, what: str) -> None:
    mine = [Check("install", one, "/opt/x", "/opt/x", "-", "-") for one in {"green", light}]
    found = read_code(diagnosis_code(mine, 1))[2]["install"]

    assert found is not None
    assert (found.light, found.what) == (light, what)


def test_letters_are_crockfords() -> None:
    assert len(set(LETTERS)) == 32
    assert not set(LETTERS) & set("ILOU")
    assert Random(1).choice(LETTERS) in LETTERS
