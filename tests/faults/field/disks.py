"""Disks that are full, read-only or empty."""

import shutil
import subprocess

from tests.faults.field.field import Fault, Field
from tests.faults.field.processes import START, UNHARMED

BUILD = 12.0
"""A start that has to build its factory release first."""


def _fill(field: Field) -> None:
    waste = field.data / "waste"
    field.heal.append(lambda: waste.unlink(missing_ok=True))
    with waste.open("wb", buffering=0) as file:
        for size in (1 << 20, 4096, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:  # that was the last of this size
                continue


def _lock(field: Field) -> None:
    field.mount("remount,ro")
    field.heal.append(lambda: field.mount("remount,rw"))


def _cover(field: Field) -> None:
    """Lay a read-only view of the disk over it: what is open can be written on, nothing else.

    A disk in use cannot be made read-only from outside, as the system does after an error.
    """
    place = str(field.data)
    subprocess.run(["mount", "--bind", place, place], check=True)
    subprocess.run(["mount", "-o", "remount,bind,ro", place], check=True)
    field.heal.append(lambda: subprocess.run(["umount", "-l", place], check=True))


def _full_at_start(field: Field) -> float:
    _fill(field)
    spent = field.start()
    field.kiosk.visit()
    return spent


def _full(field: Field) -> float:
    field.start()
    return field.unharmed(lambda: _fill(field))


def _locked_at_start(field: Field) -> float:
    _lock(field)
    spent = field.start()
    field.kiosk.visit()
    return spent


def _locked(field: Field) -> float:
    field.start()
    return field.unharmed(lambda: _cover(field))


def _emptied(field: Field) -> float:
    field.start()
    return field.unharmed(lambda: _delete(field))


def _empty_at_start(field: Field) -> float:
    _delete(field)
    spent = field.start()
    field.kiosk.visit()
    return spent


def _delete(field: Field) -> None:
    for name in ("releases", "blobs", "derived", "cache"):
        shutil.rmtree(field.data / name)


FAULTS = (
    Fault("disk full at start", START, _full_at_start, mounted=True),
    Fault("disk full while running", UNHARMED, _full, mounted=True),
    Fault("disk full at the very first start", BUILD, _full_at_start, mounted=True, fresh=True),
    Fault("disk read-only at start", START, _locked_at_start, mounted=True),
    Fault("disk read-only while running", UNHARMED, _locked, mounted=True),
    Fault(
        "disk read-only at the very first start", BUILD, _locked_at_start, mounted=True, fresh=True
    ),
    Fault("all releases, media, caches deleted, at start", BUILD, _empty_at_start),
    Fault("all releases, media, caches deleted while running", UNHARMED, _emptied),
)
