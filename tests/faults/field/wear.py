"""What a process holds: memory, handles, threads, children, temporary files, objects of Qt."""

import gc
import os
from collections import Counter
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem, QQuickWindow

PASSING = (".part", ".draft", ".new", ".tmp", "-journal")
"""How files are called that a finished write leaves behind nowhere."""


@dataclass(frozen=True, slots=True)
class Wear:
    """A measurement.

    Attributes:
        megabytes: memory of this process alone (Linux), after all garbage was collected. What is
            mapped from files is left out: it counts for more whenever another process ends that
            has the same libraries open.
        handles: open file descriptors.
        threads: of this process.
        children: processes below this one, without those that are `expected`.
        zombies: those among them that ended and were not waited for.
        files: temporary files in the data folder and in the folder for temporary files.
        objects: objects of Qt below window and engine, whether in sight or not.
        items: items of the scene.
        python: objects that Python's collector knows.
    """

    megabytes: float
    handles: int
    threads: int
    children: int
    zombies: int
    files: int
    objects: int
    items: int
    python: int

    def __str__(self) -> str:
        names = (field.name for field in fields(self))
        return ", ".join(
            f"{value:.1f} MB" if name == "megabytes" else f"{value} {name}"
            for name, value in zip(names, astuple(self), strict=True)
        )


def wear(window: QQuickWindow, engine: QObject, folders: tuple[Path, ...], expected: int) -> Wear:
    """Measure this process.

    Args:
        window: the window.
        engine: the QML engine.
        folders: where temporary files are looked for.
        expected: id of the child that belongs to the measurement.
    """
    gc.unfreeze()
    gc.collect()
    states = children(expected)
    tasks = Path("/proc/self/task")
    return Wear(
        anonymous(),
        len(os.listdir("/proc/self/fd")),  # noqa: PTH208
        sum(1 for _ in tasks.iterdir()),
        len(states),
        states.count("Z"),
        sum(1 for folder in folders for file in folder.rglob("*") if file.name.endswith(PASSING)),
        len(window.findChildren(QObject)) + len(engine.findChildren(QObject)),
        len(list(all_items(window.contentItem()))),
        len(gc.get_objects()),
    )


def anonymous() -> float:
    """Return the megabytes of this process that no file backs (Linux)."""
    rows = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(row.split()[1]) for row in rows if row.startswith("Anonymous:")) / 1024


def children(expected: int) -> list[str]:
    """Return the states (R, S, Z …) of the processes below this one, but for one that is known."""
    found = Counter[str]()
    for place in Path("/proc").glob("[0-9]*"):
        try:
            state, parent = (place / "stat").read_text().rpartition(")")[2].split()[:2]
        except OSError:  # it ended meanwhile
            continue
        if int(parent) == os.getpid() and int(place.name) != expected:
            found[state] += 1
    return list(found.elements())


def all_items(item: QQuickItem) -> list[QQuickItem]:
    """Return an item and everything below it."""
    return [item, *(inner for child in item.childItems() for inner in all_items(child))]
