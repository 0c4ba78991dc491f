"""The refuge: what the kiosk still knows when it has no content to show."""

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.content.kinds import PageKind, Route
from kiosk.content.pages.practical import PracticalPage
from kiosk.content.wording import LANGUAGES
from kiosk.paths import shipped
from kiosk.releases.durable import swap_file
from kiosk.screen.library import Library

log = logging.getLogger(__name__)

FILE = "refuge.json"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a release told of this town: its name and the help point by language, and the phone."""

    slug: str
    town: Mapping[str, str] = field(default_factory=dict)
    place: Mapping[str, str] = field(default_factory=dict)
    phone: str = ""


class FactsStore:
    """Keeps the facts in one small file; nothing else is needed to read them.

    Args:
        data: the kiosk's data folder.
    """

    def __init__(self, data: Path) -> None:
        self._file = data / FILE

    def read(self, town: str) -> Facts:
        """Return the facts of this town; without a file, its name as the application came."""
        try:
            facts = Facts(**json.loads(self._file.read_text(encoding="utf-8")))
            if facts.slug == town:
                return facts
        except FileNotFoundError:
            pass
        except (OSError, ValueError, TypeError) as error:
            log.warning("the refuge knows less than it could: %s", error)
        return Facts(town, _shipped_name(town))

    def keep(self, facts: Facts) -> None:
        """Keep facts for a time when there is no release; a disk that refuses costs only them."""
        if self.read(facts.slug) == facts:
            return
        try:
            swap_file(self._file, json.dumps(asdict(facts), ensure_ascii=False).encode())
        except OSError as error:
            log.warning("the refuge's facts could not be kept: %s", error)


def facts_of(library: Library) -> Facts:
    """Return the facts of a release; it composes a page, so not for the GUI thread."""
    pages = {language: library.page(Route(PageKind.PRACTICAL), language) for language in LANGUAGES}
    known = {code: page for code, page in pages.items() if isinstance(page, PracticalPage)}
    return Facts(
        library.town,
        {code: page.title for code, page in known.items()},
        {code: page.help_place for code, page in known.items()},
        next((page.help_phone for page in known.values()), ""),
    )


def _shipped_name(town: str) -> Mapping[str, str]:
    """Return the name in the head of the town's shipped file, which the exporter writes as is."""
    file = shipped("db", "content") / "towns" / town / "town.yaml"
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    start = lines.index("name:") + 1 if "name:" in lines else len(lines)
    rows = (line.strip().partition(": ") for line in lines[start : start + len(LANGUAGES)])
    return {code: name.strip("'\"") for code, _, name in rows if code in LANGUAGES}


class Refuge(QObject):
    """The facts for QML, and whether the page without content is to be shown.

    Args:
        facts: what is known.
        parent: the owner.
    """

    changed = Signal()

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts, self._showing = facts, False

    def show(self, on: bool, facts: Facts | None = None) -> None:
        """Show or hide the page."""
        self._facts = facts or self._facts
        self._showing = on
        self.changed.emit()

    @property
    def town_names(self) -> str:
        """The name of the town, in both languages where they differ."""
        return "  ·  ".join(dict.fromkeys(name for name in self._facts.town.values() if name))

    @Slot(str, result=str)
    def place(self, language: str) -> str:
        """Return where the help point is; "" where nobody told."""
        return self._facts.place.get(language, "") or next(iter(self._facts.place.values()), "")

    showing = Property(bool, lambda refuge: refuge._showing, notify=changed)
    town = Property(str, lambda refuge: refuge.town_names, notify=changed)
    phone = Property(str, lambda refuge: refuge._facts.phone, notify=changed)
