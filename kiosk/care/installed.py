"""Where an installation by deploy/linux/install lies, and how a finding about it is put."""

import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk.care.findings import Check

CODE = "install"


@dataclass(frozen=True, slots=True)
class Installation:
    """Where an installation lies; another `root` and `prefix` are for tests.

    Attributes:
        root: what deploy/linux/install calls ``--into``.
        prefix: the environment this Python runs in.
        account: who the kiosk runs as.
        config: the settings file.
    """

    root: Path = Path("/")
    prefix: Path = Path(sys.prefix)
    account: str = "tappa"
    config: Path = Path("etc/tappa/kiosk.toml")


AGAIN = (
    "Rifare l'installazione: sudo deploy/linux/install. Dati, impostazioni e PIN restano.",
    "Install again: sudo deploy/linux/install. Data, settings and PIN stay.",
)


def bad(light: str, it: str, en: str, remedy: tuple[str, str] = AGAIN) -> Check:
    """Return a finding that is not green; by default installing again mends it."""
    return Check(CODE, light, it, en, *remedy)
