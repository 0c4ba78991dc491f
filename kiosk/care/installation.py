"""What `kiosk doctor` sees of an installation by deploy/linux/install; elsewhere it is silent."""

import os
from collections.abc import Iterator
from pathlib import Path

from kiosk.care.findings import Check
from kiosk.care.installation_place import examine_place
from kiosk.care.installed import CODE, Installation, bad
from kiosk.care.light import GREEN, RED, YELLOW
from kiosk.paths import shipped

SYSTEM = Path("etc/systemd/system")
FILES = (
    SYSTEM / "tappa-stick@.service",
    SYSTEM / "tappa-requests.service",
    SYSTEM / "tappa-requests.path",
    Path("etc/udev/rules.d/60-tappa.rules"),
    Path("etc/tmpfiles.d/tappa.conf"),
)
HELPERS = ("stick", "requests", "reports", "wait-for-output")
RESOURCES = (
    ("resources", "fonts", "*.ttf"),
    ("resources", "qml/Kiosk", "MainWindow.qml"),
    ("translations", ".", "*.qm"),
    ("db", "content", "*.yaml"),
)


def examine_installation(data: Path, machine: Installation | None = None) -> list[Check]:
    """Return what is wrong with the installation around this program, or that all is well.

    Nothing at all is returned where the program was not installed but runs from a checkout.
    """
    machine = machine or Installation()
    versions = machine.root / "opt/tappa/versions"
    if machine.prefix.resolve().parent != versions.resolve():
        return []
    found = [
        *_version(machine),
        *_service(machine),
        *_files(machine),
        *_resources(),
        *examine_place(data, machine, versions),
    ]
    name = machine.prefix.resolve().name
    return found or [
        Check(
            CODE, GREEN,
            f"L'installazione è in ordine: versione {name}.",
            f"The installation is in order: version {name}.",
            "Non serve fare nulla.", "Nothing needs to be done.",
        )
    ]  # fmt: skip


def _version(machine: Installation) -> Iterator[Check]:
    current = machine.root / "opt/tappa/current"
    if not (current / "complete").is_file():
        yield bad(
            RED,
            "Nessuna versione completa del programma è in uso.",
            "No complete version of the program is in force.",
        )
    elif current.resolve() != machine.prefix.resolve():
        mine, other = machine.prefix.resolve().name, current.resolve().name
        yield bad(
            YELLOW,
            f"Questa è la versione {mine}; in uso è la {other}.",
            f"This is version {mine}; the one in force is {other}.",
            ("Usare /opt/tappa/current/bin/kiosk.", "Use /opt/tappa/current/bin/kiosk."),
        )


def _service(machine: Installation) -> Iterator[Check]:
    unit = machine.root / SYSTEM / "tappa.service"
    text = unit.read_text(encoding="utf-8") if unit.is_file() else ""
    wanted = machine.root / SYSTEM / "multi-user.target.wants/tappa.service"
    if not text:
        yield bad(
            RED,
            "Lo schermo non parte con la macchina: manca tappa.service.",
            "The screen does not start with the machine: tappa.service is missing.",
        )
    elif "\nWatchdogSec=" not in text or "\nType=notify" not in text:
        yield bad(
            RED,
            "Nessuno sorveglia lo schermo: in tappa.service manca il watchdog.",
            "Nobody watches over the screen: tappa.service has no watchdog.",
        )
    elif not wanted.is_symlink():
        yield bad(
            RED,
            "Lo schermo non parte con la macchina: tappa.service non è attivato.",
            "The screen does not start with the machine: tappa.service is switched off.",
        )
    if not (machine.root / "usr/bin/cage").exists():
        remedy = "sudo apt-get install cage"
        yield bad(
            RED,
            "Manca cage, il programma che regge lo schermo.",
            "cage is missing, the program that holds the screen.",
            (remedy, remedy),
        )


def _files(machine: Installation) -> Iterator[Check]:
    deploy = machine.root / "opt/tappa/current/deploy"
    missing = [str(file) for file in FILES if not (machine.root / file).is_file()]
    missing += [name for name in HELPERS if not os.access(deploy / name, os.X_OK)]
    if missing:
        yield bad(
            YELLOW,
            f"Chiavette, rapporti e riavvio non funzionano: manca {missing[0]}.",
            f"Sticks, reports and the restart do not work: {missing[0]} is missing.",
        )


def _resources() -> Iterator[Check]:
    for top, folder, pattern in RESOURCES:
        if not any(shipped(top, folder).glob(pattern)):
            yield bad(
                RED,
                f"Manca una parte del programma: {top}/{folder}/{pattern}.",
                f"A part of the program is missing: {top}/{folder}/{pattern}.",
            )
