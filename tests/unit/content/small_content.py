"""A small, correct content folder to plant faults in."""

from pathlib import Path

FILES = {
    "site.yaml": """\
name:
  it: Mille Miglia
  en: Thousand Miles
tagline:
  it: Cinque giorni
  en: Five days
""",
    "site.it.md": "La *corsa*.\n",
    "site.en.md": "The *race*.\n",
    "editions/2024.yaml": """\
year: 2024
name:
  it: Edizione 2024
  en: Edition 2024
summary:
  it: Cinque tappe
  en: Five legs
starts: 2024-06-11
ends: 2024-06-15
current: true
source: 1000miglia.it
legs:
  - number: 1
    day: 2024-06-11
    start: bergamo
    finish: iseo
    summary:
      it: Verso il lago
      en: To the lake
    source: 1000miglia.it
    as_of: 2024-06-15
    stops:
      - role: start
        town: bergamo
        source: 1000miglia.it
        passings:
          - convoy: historic
            starts: "12:30"
            ends: "14:00"
      - role: passage
        place:
          it: Passo
          en: Pass
        source: 1000miglia.it
""",
    "towns/bergamo/town.yaml": """\
name:
  it: Bergamo
  en: Bergamo
region:
  it: Lombardia
  en: Lombardy
landscape: hill
headline:
  it: Due città
  en: Two cities
summary:
  it: Alta e bassa
  en: Upper and lower
latitude: 45.7
longitude: 9.67
picture:
  asset: posters/bergamo
  x: 0.25
source: general knowledge
landmarks:
  - slug: mura-veneziane
    name:
      it: Mura veneziane
      en: Venetian Walls
    summary:
      it: Sei chilometri
      en: Six kilometres
    minutes: 40
    indoors: false
    source: general knowledge
    facts:
      - label:
          it: Altezza
          en: Height
        value:
          it: 50 m
          en: 50 m
practicals:
  - kind: parking
    text:
      it: In piazza
      en: In the square
    starts: "08:00"
    ends: "18:00"
    source: comune
    as_of: 2024-06-01
""",
    "towns/bergamo/story.it.md": "## Storia\n\nUna **città**.\n",
    "towns/bergamo/story.en.md": "## History\n\nA **city**.\n",
    "towns/bergamo/mura-veneziane.it.md": "- alte\n- lunghe\n",
    "towns/bergamo/mura-veneziane.en.md": "- high\n- long\n",
    "towns/iseo/town.yaml": """\
name:
  it: Iseo
  en: Iseo
region:
  it: Lombardia
  en: Lombardy
landscape: lake
headline:
  it: Sul lago
  en: On the lake
summary:
  it: Un porto
  en: A port
source: general knowledge
""",
    "competitions/coppa/competition.yaml": """\
position: 1
name:
  it: Coppa
  en: Cup
summary:
  it: La corsa
  en: The race
classifications:
  - slug: final-2024
    edition: "2024"
    title:
      it: Finale
      en: Final
    status: official
    source: 1000miglia.it
    as_of: 2024-06-15
    entries:
      - place: 1
        crew:
          - Andrea Vesco
          - Fabio Salvinelli
        car: Alfa Romeo 6C
      - place: 2
        crew:
          - Lorenzo Turelli
""",
    "news/2024-06-15-finish.yaml": """\
day: 2024-06-15
title:
  it: Arrivo
  en: Finish
summary:
  it: A Brescia
  en: In Brescia
source: 1000miglia.it
""",
    "news/2024-06-15-finish.it.md": "Tutti a casa.\n",
    "news/2024-06-15-finish.en.md": "All home.\n",
    "stories/how-it-is-won.yaml": """\
position: 1
kind: race
title:
  it: Come si vince
  en: How it is won
summary:
  it: Con il cronometro
  en: By the stopwatch
source: 1000miglia.it
""",
    "stories/how-it-is-won.it.md": "1. Contare\n2. Passare\n",
    "stories/how-it-is-won.en.md": "1. Count\n2. Pass\n",
    "partners.yaml": "- slug: chopard\n  name: Chopard\n",
    "notices.yaml": """\
- slug: storm
  town: bergamo
  severity: attention
  title:
    it: Temporale
    en: Storm
  text:
    it: Riparatevi
    en: Take shelter
  starts: 2024-06-11T10:00:00Z
  ends: 2024-06-11T12:00:00Z
  source: comune
""",
    "media/assets.yaml": """\
- slug: posters/bergamo
  file: posters/bergamo.svg
  alt:
    it: Le mura
    en: The walls
  credit: Tappa
  licence: CC-BY-4.0
  night: posters/bergamo-night
- slug: posters/bergamo-night
  file: posters/bergamo-night.svg
  alt:
    it: Le mura di notte
    en: The walls at night
  credit: Tappa
  licence: CC-BY-4.0
""",
    "media/posters/bergamo.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="16"/>',
    "media/posters/bergamo-night.svg": '<svg viewBox="0 0 24 16"/>',
}


class ContentFolder:
    """A content folder whose files tests rewrite."""

    def __init__(self, path: Path) -> None:
        self.path = path
        for file, text in FILES.items():
            self.write(file, text)

    def write(self, file: str, text: str | bytes) -> None:
        """Write one file."""
        path = self.path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def change(self, file: str, old: str, new: str) -> None:
        """Replace the first `old` in a file by `new`."""
        text = (self.path / file).read_text(encoding="utf-8")
        assert old in text
        self.write(file, text.replace(old, new, 1))

    def remove(self, file: str) -> None:
        """Delete one file."""
        (self.path / file).unlink()


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
