"""The book of visits: every visit in a day file once, whatever happens to process and disk."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.care import visit_days, visits
from kiosk.care.exports import MANIFEST, export, merged, waiting
from kiosk.care.record import change_record
from kiosk.care.statistics import summary
from kiosk.care.visit_book import FOLDER, JOURNAL, VisitBook
from kiosk.care.visits import Visit
from kiosk.cli import main
from tests.faults.full_disk import disk

DAY = "2026-06-10"
Out = pytest.CaptureFixture[str]


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MiB."""
    if sys.platform != "linux" or os.geteuid():
        pytest.skip("only root may mount a small disk")
    with ExitStack() as stack:
        try:
            stack.enter_context(disk(tmp_path, 4096))
        except (OSError, subprocess.CalledProcessError):
            pytest.skip("no disk may be mounted here")
        yield tmp_path


def book(data: Path, **how: int) -> VisitBook:
    return VisitBook(data, lambda: "0123456789abcdef", **how)


def live(
    open_book: VisitBook, pages: int = 3, ended: str = visits.FINISHED, day: str = DAY
) -> None:
    open_book.begin("touch", day, 11)
    open_book.note(visits.LANGUAGE, 0, name="en")
    for at in range(pages):
        open_book.note(visits.PAGE, at, kind="town", slug="bergamo")
    open_book.note(visits.DEAD_TAP, pages)
    open_book.end(ended, pages + 0.9, day, 11)


def filed(data: Path) -> list[Visit]:
    return [v for p in visit_days.day_files(data / FOLDER) for v in visit_days.read_file(p)[0]]


def test_a_visit_becomes_one_line_of_its_day(tmp_path: Path) -> None:
    opened = book(tmp_path)
    live(opened)
    opened.close()

    (visit,) = filed(tmp_path)
    assert (tmp_path / FOLDER / f"{DAY}.jsonl").is_file()
    assert (visit.kiosk, visit.number, visit.seconds, visit.ended) == (
        "0123456789abcdef",
        1,
        3,
        "done",
    )
    assert (visit.pages, visit.places) == ({"town": 3}, {"town/bergamo": 3})
    assert (visit.languages, visit.dead_taps, visit.hour) == (("en",), 1, 11)


def test_numbers_run_on_over_restarts(tmp_path: Path) -> None:
    for _ in range(3):
        opened = book(tmp_path)
        live(opened)
        live(opened)
        opened.close()

    assert [visit.number for visit in filed(tmp_path)] == [1, 2, 3, 4, 5, 6]


def test_a_day_nobody_knows_is_never_a_wrong_day(tmp_path: Path) -> None:
    opened = book(tmp_path)
    live(opened, day="")
    opened.close()

    assert [path.name for path in visit_days.day_files(tmp_path / FOLDER)] == ["unknown-0001.jsonl"]
    assert filed(tmp_path)[0].day == ""


def test_a_visit_without_an_end_ended_with_the_process_once(tmp_path: Path) -> None:
    opened = book(tmp_path)
    opened.begin("touch", DAY, 11)
    opened.note(visits.PAGE, 7, kind="home", slug="")
    copy = (tmp_path / FOLDER / JOURNAL).read_bytes()
    book(tmp_path).close()
    (tmp_path / FOLDER / JOURNAL).write_bytes(copy)  # killed before it could forget
    book(tmp_path).close()

    (visit,) = filed(tmp_path)
    assert (visit.ended, visit.seconds, visit.pages) == ("crash", 7, {"home": 1})


@pytest.mark.parametrize("seed", range(20))
def test_damage_costs_at_most_what_it_hits(tmp_path: Path, seed: int) -> None:
    opened = book(tmp_path)
    for _ in range(30):
        live(opened)
    opened.close()
    path = tmp_path / FOLDER / f"{DAY}.jsonl"
    chance = random.Random(seed)
    content = bytearray(path.read_bytes())
    for _ in range(3):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content[: -chance.randrange(1, 200)])  # and the last one torn
    opened = book(tmp_path)
    live(opened)
    opened.close()

    found, damaged = visit_days.read_file(path)
    assert 1 <= damaged <= 8
    assert len(found) >= 30 + 1 - 2 * 3 - 2
    assert found[-1].ended == "done"
    assert next(iter(summary(found))).startswith(f"Visits: {len(found)}")


def test_a_damaged_journal_loses_only_its_lines(tmp_path: Path) -> None:
    opened = book(tmp_path)
    opened.begin("key", DAY, 11)
    opened.note(visits.PAGE, 3, kind="home", slug="")
    opened.note(visits.PAGE, 5, kind="legs", slug="")
    path = tmp_path / FOLDER / JOURNAL
    content = bytearray(path.read_bytes())
    content[20] ^= 64  # in the line of the beginning
    path.write_bytes(content)
    book(tmp_path).close()

    (visit,) = filed(tmp_path)
    assert (visit.pages, visit.began, visit.seconds) == ({"home": 1, "legs": 1}, "", 5)


def test_an_organiser_counts_each_visit_of_all_sticks_once(tmp_path: Path, capsys: Out) -> None:
    """Two kiosks; of one the same export twice, and an older one beside a newer one."""
    one, two, bag = book(tmp_path / "one"), book(tmp_path / "two"), tmp_path / "bag"
    change_record(tmp_path / "two", lambda record: replace(record, kiosk_id="fedcba9876543210"))
    live(one)
    live(two, pages=40)
    old = export(tmp_path / "one", bag / "first stick" / "tappa-reports" / "bergamo-0001")
    live(one, day="")
    live(one)
    shutil.copytree(old, bag / "copy of the first stick")
    export(tmp_path / "one", bag / "second stick")
    lone = export(tmp_path / "two", tmp_path / "by post")
    expected = [visit.id for data in ("one", "two") for visit in filed(tmp_path / data)]

    assert main(["care", "statistics", "--json", "--from", str(bag), str(lone), str(lone)]) == 0
    told = [json.loads(text) for text in capsys.readouterr().out.splitlines()]
    assert sorted(visit["id"] for visit in told) == sorted(expected)
    assert main(["care", "statistics", "--from", str(lone), str(bag)]) == 0
    assert capsys.readouterr().out.startswith(f"Visits: 4, {DAY} to {DAY}\n")


def test_a_folder_without_a_whole_export_is_named_in_a_sentence(
    tmp_path: Path, capsys: Out
) -> None:
    opened = book(tmp_path / "data")
    live(opened)
    whole = export(tmp_path / "data", tmp_path / "stick")
    manifest = json.loads((whole / MANIFEST).read_text())
    day = (whole / f"{DAY}.jsonl").read_bytes()
    spoiled: dict[str, dict[str, bytes | None]] = {
        "manifest.json is missing": {MANIFEST: None},
        "manifest.json is damaged": {MANIFEST: b"[1"},
        f"{DAY}.jsonl is missing": {f"{DAY}.jsonl": None},
        f"{DAY}.jsonl is damaged": {f"{DAY}.jsonl": day[:-9]},
        "another version": {MANIFEST: json.dumps({**manifest, "format": 2}).encode()},
    }
    for at, (reason, files) in enumerate(spoiled.items()):
        folder = tmp_path / str(at) / whole.name
        shutil.copytree(whole, folder)
        for name, content in files.items():
            (folder / name).unlink() if content is None else (folder / name).write_bytes(content)
        assert main(["care", "statistics", "--from", str(tmp_path / str(at)), str(whole)]) == 1
        told = capsys.readouterr()
        assert (told.out, told.err.count("\n")) == ("", 1)
        assert reason in told.err
        assert str(folder) in told.err

    assert main(["care", "statistics", "--from", str(tmp_path / "data")]) == 1
    assert "holds no whole export" in capsys.readouterr().err


def test_two_exports_merged_count_nothing_twice(tmp_path: Path) -> None:
    data, first, second = tmp_path / "data", tmp_path / "a", tmp_path / "b"
    opened = book(data)
    live(opened)
    one = export(data, first)
    live(opened)
    live(opened, day="")
    two = export(data, second)
    again = export(data, first)

    told = list(merged([one, two, again, two]))
    assert sorted(visit.number for visit in told) == [1, 2, 3]
    manifest = json.loads((two / "manifest.json").read_text())
    assert (manifest["visits"], manifest["numbers"]) == (3, [[1, 3]])
    assert sum(f["visits"] for f in manifest["files"]) == 3


def test_an_old_day_goes_only_after_it_was_exported_as_it_is(tmp_path: Path) -> None:
    opened = book(tmp_path)
    live(opened, day="2025-01-01")
    live(opened, day="2025-01-02")
    live(opened)
    folder = tmp_path / FOLDER
    visit_days.remove_old(folder, date(2026, 6, 10))
    assert len(visit_days.day_files(folder)) == 3
    export(tmp_path, tmp_path / "stick")
    live(opened, day="2025-01-02")
    visit_days.remove_old(folder, date(2026, 6, 10))

    assert [p.stem for p in visit_days.day_files(folder)] == ["2025-01-02", DAY]


def test_no_time_finer_than_an_hour_and_no_words(tmp_path: Path) -> None:
    opened = book(tmp_path)
    opened.begin("touch", DAY, 11)
    opened.note(visits.EMPTY_SEARCH, 4)
    opened.end(visits.TIMEOUT, 64, DAY, 11)
    (text,) = (tmp_path / FOLDER / f"{DAY}.jsonl").read_text().splitlines()

    assert set(json.loads(text)) == {*Visit.__slots__, "check"}
    assert ":" not in json.loads(text)["day"]


KILLED = """
import sys
from pathlib import Path
from kiosk.care import visits
from kiosk.care.visit_book import VisitBook
told = open(sys.argv[2], "ab", buffering=0)
book = VisitBook(Path(sys.argv[1]), lambda: "k")
for each in range(10**9):
    book.begin("touch", "2026-06-10", 11)
    told.write(b"b")
    for at in range(3):
        book.note(visits.PAGE, at, kind="home", slug="")
        told.write(b"p")
    book.end(visits.FINISHED, 3, "2026-06-10", 11)
    told.write(b"e")
"""


def test_killed_anywhere_every_visit_counts_once(tmp_path: Path) -> None:
    """What the child said it had done is there after a SIGKILL, and at most one step more."""
    data, told = tmp_path / "data", tmp_path / "told"
    told.touch()
    chance = random.Random(5)
    kills = 25
    for _ in range(kills):
        before = told.stat().st_size
        with subprocess.Popen([sys.executable, "-c", KILLED, str(data), str(told)]) as child:
            enough = before + chance.randrange(1, 120)
            while told.stat().st_size < enough and child.poll() is None:
                pass
            child.send_signal(signal.SIGKILL)
    book(data).close()

    steps = Counter(told.read_bytes().decode())
    found = filed(data)
    assert len({visit.id for visit in found}) == len(found)
    assert steps["b"] <= len(found) <= steps["b"] + kills
    done = sum(visit.ended == "done" for visit in found)
    assert steps["e"] <= done <= steps["e"] + kills
    pages = sum(sum(visit.pages.values()) for visit in found)
    assert steps["p"] <= pages <= steps["p"] + kills
    assert sorted(v.number for v in found) == list(range(1, len(found) + 1))


STARVED = """
import os, sys
from pathlib import Path
from kiosk.care import visits
from kiosk.care.visit_book import VisitBook
book = VisitBook(Path(sys.argv[1]), lambda: "k")
for each in range(51):
    book.begin("touch", "2026-06-10", 11)
    for at in range(9):
        book.note(visits.PAGE, at, kind="home", slug="")
    if each < 50:
        book.end(visits.FINISHED, 9, "2026-06-10", 11)
os._exit(0)
"""


def test_a_full_disk_loses_nothing_even_when_the_process_dies(small: Path) -> None:
    data = small / "data"
    opened = book(data)
    live(opened)
    opened.close()
    fill = small / "fill"
    _fill(fill)
    subprocess.run([sys.executable, "-c", STARVED, str(data)], check=True)
    late = len(waiting(data))
    assert late  # some went into the last block of the day file
    again = book(data)
    assert again.waiting == late + 1
    fill.unlink()
    again.close()

    assert sorted(visit.number for visit in filed(data)) == list(range(1, 53))
    assert Counter(visit.ended for visit in filed(data)) == {"done": 51, "crash": 1}


def test_a_disk_full_from_the_start_keeps_visits_in_memory(small: Path) -> None:
    fill = small / "fill"
    _fill(fill)
    opened = book(small / "data")
    for _ in range(5):
        live(opened)
    assert opened.waiting == 5
    fill.unlink()
    opened.file_away()

    opened.close()

    assert len(filed(small / "data")) == 5
    assert not list((small / "data" / FOLDER).glob("*.new"))


def _fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        for block in (1 << 16, 512, 1):
            try:
                while True:
                    file.write(b"x" * block)
            except OSError:
                continue


@pytest.mark.skipif(os.name != "posix", reason="folders are protected otherwise here")
def test_a_folder_that_takes_nothing_keeps_visits_in_memory(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("a file where the folder should be")
    opened = book(tmp_path)
    live(opened)
    live(opened)
    assert opened.waiting == 2
    (tmp_path / FOLDER).unlink()
    live(opened)

    assert [visit.number for visit in filed(tmp_path)] == [1, 2, 3]
