"""What `kiosk doctor` sees of the machine an installation is on: data, account, settings, room."""

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from kiosk.care.findings import Check
from kiosk.care.installed import Installation, bad
from kiosk.care.light import RED, YELLOW

PRIVATE = ("care.db", "care.copy.db", "recovery.key")
GROUPS = ("video", "render", "audio")
ROOM_MB = 1000
"""What one more version takes, with some to spare."""


def examine_place(data: Path, machine: Installation, versions: Path) -> Iterator[Check]:
    """Return what is wrong around the program."""
    yield from _data(data)
    yield from _account(machine)
    yield from _settings(machine)
    yield from _room(versions)
    yield from _boot_menu(machine)


def _data(data: Path) -> Iterator[Check]:
    if not data.is_dir() or not os.access(data, os.W_OK):
        remedy = f"sudo chown -R tappa:tappa {data}"
        yield bad(
            RED,
            f"Il chiosco non può scrivere in {data}.",
            f"The kiosk cannot write to {data}.",
            (
                f"Eseguire come utente tappa. Se resta così: {remedy}",
                f"Run this as the user tappa. If it stays so: {remedy}",
            ),
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


def _account(machine: Installation) -> Iterator[Check]:
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


def _settings(machine: Installation) -> Iterator[Check]:
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


def _boot_menu(machine: Installation) -> Iterator[Check]:
    pieces = machine.root / "etc/grub.d"
    if pieces.is_dir() and not any(_sets_password(piece) for piece in pieces.iterdir()):
        yield bad(
            YELLOW,
            "Il menu di avvio (GRUB) non ha una password.",
            "The boot menu (GRUB) has no password.",
            (
                "Impostarla come dice docs/installing.md, «The boot menu».",
                "Set one as docs/installing.md says, “The boot menu”.",
            ),
        )


def _sets_password(piece: Path) -> bool:
    """Look at a part of GRUB's menu; whatever is kept from other accounts holds the password."""
    if not piece.is_file() or not piece.stat().st_mode & stat.S_IXUSR:  # it goes into no menu
        return False
    try:
        return "\npassword" in piece.read_text(encoding="utf-8", errors="replace")
    except PermissionError:
        return True
