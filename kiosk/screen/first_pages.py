"""The pages of the first touches, kept for the next start so that none waits for a query."""

import hashlib
import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from kiosk import __version__
from kiosk.content.kinds import PageKind, Route
from kiosk.content.pages.common import Page
from kiosk.releases.durable import swap_file
from kiosk.screen.living_pages import PAGES, living

log = logging.getLogger(__name__)

KINDS = (PageKind.ATTRACT, PageKind.HOME, PageKind.TOWN, PageKind.LEGS, PageKind.RESULTS)
"""What a visitor may touch before the release has been opened for queries: a second or two."""


@dataclass(frozen=True, slots=True)
class FirstPages:
    """Pages by route and language; `day` (ISO, "" where nobody knew it) is when they were composed.

    `place` is where the ways in them begin, "" where nobody had said it.

    They are replaced as soon as the release is open: composing takes half a second at the start.
    """

    release: str
    town: str
    day: str
    languages: tuple[str, ...]
    pages: Mapping[tuple[Route, str], Page]
    place: str = ""


class FirstPagesStore:
    """Keeps them in the cache; it may be deleted at any time.

    Args:
        cache: the folder they lie in.
    """

    def __init__(self, cache: Path) -> None:
        self._file = cache / "first-pages.json"

    def read(self, release: str, town: str) -> FirstPages | None:
        """Return the pages of a release in this town; None when there are none."""
        try:
            digest, _, text = self._file.read_text(encoding="utf-8").partition("\n")
            if hashlib.sha256(text.encode()).hexdigest() != digest:
                raise ValueError("the checksum does not fit")
            facts = json.loads(text)
            if (facts["version"], facts["release"], facts["town"]) != (__version__, release, town):
                return None
            return FirstPages(
                release,
                town,
                facts["day"],
                tuple(facts["languages"]),
                dict(_pages(facts["pages"])),
                facts["place"],
            )
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, LookupError) as error:
            log.info("the first pages are composed anew: %s", error)
            return None

    def keep(self, first: FirstPages) -> None:
        """Keep pages for the next start; a disk that refuses costs only the time."""
        rows = [
            {
                "route": route.slug,
                "language": language,
                "living": living(page),
                "page": asdict(page),
            }
            for (route, language), page in first.pages.items()
        ]
        facts = {
            "version": __version__,
            "release": first.release,
            "town": first.town,
            "day": first.day,
            "place": first.place,
            "languages": first.languages,
            "pages": rows,
        }
        text = json.dumps(facts, ensure_ascii=False)
        digest = hashlib.sha256(text.encode()).hexdigest()
        try:
            swap_file(self._file, f"{digest}\n{text}".encode())
        except OSError as error:
            log.warning("the first pages could not be kept: %s", error)


def _pages(rows: Iterable[Mapping[str, Any]]) -> Iterable[tuple[tuple[Route, str], Page]]:
    for row in rows:
        page = _built(PAGES[row["living"]], row["page"])
        yield (Route(PageKind(page.kind), row["route"]), row["language"]), page


def _built(kind: Any, value: Any) -> Any:
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        given = [field.name for field in fields(kind) if field.init]
        return kind(**{name: _built(hints[name], value[name]) for name in given})
    if get_origin(kind) is tuple:
        return tuple(_built(get_args(kind)[0], item) for item in value)
    return value
