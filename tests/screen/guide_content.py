"""A town of places that are known: minutes, roofs, steps, surveyed positions; cars in 2027."""

import sys
from pathlib import Path

from kiosk.releases.build import build_release
from kiosk.releases.source import folder_source

sys.path.append(str(Path(__file__).parents[1] / "unit" / "content"))
from small_content import FILES

LANDMARK = """\
  - slug: {slug}
    name:
      it: {it}
      en: {en}
    summary:
      it: Una frase su {it}
      en: A sentence about {en}
    source: survey
{facts}"""
AT = """\
    latitude: {north}
    longitude: {east}
    survey: surveyed
"""
PLACES = (
    ("piazza", "Piazza Vecchia", "Old Square", (10, False, True, "45.70400", "9.66260")),
    ("museo", "Museo", "Museum", (20, True, True, "45.70450", "9.66400")),
    ("mura", "Mura", "Walls", (20, False, None, "45.70230", "9.66450")),
    ("torre", "Torre", "Tower", (15, True, False, "45.70420", "9.66280")),
    ("cappella", "Cappella", "Chapel", (5, True, None, "", "")),
    ("giardino", "Giardino", "Garden", (None, False, True, "", "")),
)


def landmark(slug: str, it: str, en: str, known: tuple[object, ...]) -> str:
    minutes, indoors, step_free, north, east = known
    facts = "".join(
        f"    {name}: {str(value).lower()}\n"
        for name, value in (("minutes", minutes), ("indoors", indoors), ("step_free", step_free))
        if value is not None
    )
    facts += AT.format(north=north, east=east) if north else ""
    return LANDMARK.format(slug=slug, it=it, en=en, facts=facts)


def build_known_town(folder: Path, data: Path) -> None:
    """Build a release of Bergamo with places that are known, and an address for phones."""
    files = dict(FILES)
    town = files["towns/bergamo/town.yaml"]
    head, rest = town.split("landmarks:\n")
    tail = rest[rest.index("practicals:") :]
    files["towns/bergamo/town.yaml"] = (
        head + "landmarks:\n" + "".join(landmark(*place) for place in PLACES) + tail
    )
    files["site.yaml"] += "companion_url: https://guida.example/tappa\n"
    files["editions/2024.yaml"] = (
        files["editions/2024.yaml"]
        .replace("2024-06-", "2027-06-")
        .replace("      - role: start\n        town: bergamo\n", PASSAGE, 1)
    )
    del files["towns/bergamo/mura-veneziane.it.md"], files["towns/bergamo/mura-veneziane.en.md"]
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    build_release(folder_source(folder), data)


PASSAGE = """\
      - role: start
        town: bergamo
        place:
          it: Sentierone, lato Donizetti
          en: Sentierone, Donizetti side
"""
"""Cars start at 12:30 in the small content, by Rome's clock: 10:30 UTC."""
