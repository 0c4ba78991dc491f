"""What `kiosk doctor` sees of the machine an installation is on: data, account, settings, room."""

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from kiosk.care.findings import RED, YELLOW, Check
from kiosk.care.installed import Machine, bad

PRIVATE = ("care.db", "care.copy.db", "recovery.key")
GROUPS = ("video", "render", "audio")
ROOM_MB = 1000
"""What one more version takes, with some to spare."""


def examine_place(data: Path, machine: Machine, versions: Path) -> Iterator[Check]:
    """Return what is wrong around the program."""
    yield from _data(data)
    yield from _account(machine)
    yield from _settings(machine)
    yield from _room(versions)


def _data(data: Path) -> Iterator[Check]:
    if not data.is_dir() or not os.access(data, os.W_OK):
        remedy = f"sudo chown -R tappa:tappa {data}"
        yield bad(
            RED,
            f"Il chiosco non può scrivere in {data}.",
            f"The kiosk cannot write to {data}.",
            (f"Come utente tappa? Se no: {remedy}", f"As the user tappa? If not: {remedy}"),
        )
        return
    for name in PRIVATE:
        path = data / name
        if path.is_file() and stat.S_IMODE(path.stat().st_mode) & 0o077:
            remedy = f"sudo chmod 600 {path}"
            yield bad(
                RED,
                f"Altri utenti della macchina possono leggere {name}.",
                f"Other users of this machine can read {name}.",
                (remedy, remedy),
            )


def _account(machine: Machine) -> Iterator[Check]:
    try:
        import grp
    except ImportError:  # Windows, which has no such installation
        return
    for name in GROUPS:
        try:
            members = grp.getgrnam(name).gr_mem
        except KeyError:
            continue
        if machine.account not in members:
            remedy = f"sudo usermod -a -G {name} {machine.account}"
            yield bad(
                RED if name == "video" else YELLOW,
                f"L'utente {machine.account} non è nel gruppo {name}.",
                f"The user {machine.account} is not in the group {name}.",
                (remedy, remedy),
            )


def _settings(machine: Machine) -> Iterator[Check]:
    path = machine.root / machine.config
    if not path.is_file() or not os.access(path, os.R_OK):
        yield bad(
            RED,
            f"Il file delle impostazioni {path} non si può leggere.",
            f"The settings file {path} cannot be read.",
        )
    elif path.stat().st_mode & 0o022:
        remedy = f"sudo chmod 644 {path}"
        yield bad(
            YELLOW,
            f"Chiunque può cambiare le impostazioni in {path}.",
            f"Anybody can change the settings in {path}.",
            (remedy, remedy),
        )


def _room(versions: Path) -> Iterator[Check]:
    free = shutil.disk_usage(versions).free // 1_000_000
    if free < ROOM_MB:
        yield bad(
            YELLOW,
            f"Per il prossimo aggiornamento del programma restano solo {free} MB.",
            f"Only {free} MB are left for the next update of the program.",
            (
                "Togliere dal disco ciò che non serve al chiosco.",
                "Remove from the disk what the kiosk does not need.",
            ),
        )
