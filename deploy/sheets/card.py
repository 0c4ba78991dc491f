"""The volunteers' card, A5: one side in Italian, one in English, from docs/volunteers.md."""

import re
from dataclasses import dataclass
from pathlib import Path

from deploy.sheets.paper import (
    CARD,
    HEAD,
    INK,
    LINE,
    MUTE,
    PAPER,
    READ,
    RED,
    Paper,
    lettering,
)
from deploy.sheets.signs import five_taps, light

SOURCE = Path(__file__).resolve().parents[2] / "docs" / "volunteers.md"
MARGIN, GUTTER = 9.0, 6.0
_BOXES = re.compile(r" (qui|here):(\s*☐)+\s*$")
"""Where the list leaves room to write; on the card that is at its foot."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side in one language; `heading` names its list in docs/volunteers.md."""

    heading: str
    title: str
    subtitle: str
    hold: str
    lights: tuple[str, str, str]
    worst: tuple[tuple[str, str], ...]
    blanks: tuple[str, str]
    below: str


SIDES = (
    Side(
        "I dodici passi",
        "Il chiosco in dodici passi",
        "Per chi dà una mano in piazza · English on the other side",
        "cinque tocchi, il quinto si tiene",
        ("a posto", "da guardare", "intervenire"),
        (
            (
                "Schermo buio o fermo?",
                "Aspettare dieci secondi. Controllare spina e cavo video. Staccare la spina, "
                "contare fino a dieci, riattaccarla, aspettare due minuti: non si perde nulla.",
            ),
            (
                "Ora sbagliata?",
                "Passi 1 e 3, poi «Orologio»: + e − finché è come sul cellulare, «Regolare "
                "l'orologio». Se era già giusta: «Sì, è giusto».",
            ),
            (
                "Chiavetta non accettata?",
                "«Aggiornare, chiavetta» dice perché. Luce rossa: toglierla e non usarla. Chiamare "
                "gli organizzatori.",
            ),
        ),
        ("PIN", "Aiuto, telefono"),
        "qui sotto",
    ),
    Side(
        "The twelve steps",
        "The kiosk in twelve steps",
        "For whoever lends a hand in the square · italiano sull'altro lato",
        "five taps, the fifth one is held",
        ("all right", "look here", "act now"),
        (
            (
                "Screen dark or frozen?",
                "Wait ten seconds. Then check the plug and the video cable; cut the power, "
                "count to ten, put it back and wait two minutes: nothing is lost.",
            ),
            (
                "Wrong time?",
                "Steps 1 and 3, then “Clock”: + and − until it is as on a mobile phone, “Set the "
                "clock”. If it was right already: “Yes, this is right”.",
            ),
            (
                "Stick not accepted?",
                "“Update, USB stick” says why. Red light: take it out and do not use it. Call the "
                "organisers.",
            ),
        ),
        ("PIN", "Help, telephone"),
        "below",
    ),
)


def steps(heading: str, text: str) -> list[tuple[str, str]]:
    """Return the numbered list under a heading of docs/volunteers.md, as titles and sentences."""
    section = re.search(rf"^## {heading}\n(.*?)(?=^## |\Z)", text, re.M | re.S)
    listed = re.findall(r"^\d+\. \*\*(.+?)\*\*\s*(.+)$", section[1] if section else "", re.M)
    if len(listed) != 12:
        raise ValueError(f"docs/volunteers.md has {len(listed)} steps under “{heading}”, not 12")
    return listed


def draw(path: Path) -> None:
    """Draw the card."""
    text = SOURCE.read_text(encoding="utf-8")
    with Paper(path, "A5", "Tappa: carta dei volontari, volunteers' card") as page:
        for number, side in enumerate(SIDES):
            if number:
                page.next_page()
            listed = steps(side.heading, text)
            _side(page, side, [(title, _BOXES.sub(f" {side.below}.", it)) for title, it in listed])


def _side(page: Paper, side: Side, listed: list[tuple[str, str]]) -> None:
    page.box(0, 0, page.width, page.height, PAPER)
    page.box(0, 0, page.width, 20.5, RED)
    page.say(MARGIN, 11.8, side.title, lettering(HEAD, 27, 700), PAPER)
    page.say(MARGIN, 17.2, side.subtitle, lettering(READ, 8.6), PAPER)
    page.say(page.width - MARGIN, 11.8, "TAPPA", lettering(HEAD, 15, 600), PAPER, 1)
    column = (page.width - 2 * MARGIN - GUTTER) / 2
    top = 24.5
    bottom = five_taps(page, MARGIN, top, column)
    page.say(MARGIN + column / 2, bottom + 5.2, side.hold, lettering(HEAD, 13, 700), RED, 0.5)
    right, tall = MARGIN + column + GUTTER, (bottom - top - 4) / 3
    for place, (kind, word) in enumerate(zip(("green", "yellow", "red"), side.lights, strict=True)):
        y = top + place * (tall + 2)
        light(page, kind, right, y, tall)
        page.say(right + tall + 3.5, y + tall / 2 + 2.1, word, lettering(HEAD, 18, 700), INK)
    _list(page, listed, bottom + 8.4, column)
    _foot(page, side)


def _list(page: Paper, listed: list[tuple[str, str]], top: float, column: float) -> None:
    """Set the steps in two columns, six in each, at the size at which they just fit."""
    room = page.height - 43.5 - top
    size = next(
        points
        for points in (11.4, 11.1, 10.8, 10.5, 10.2, 9.9, 9.6, 9.3, 9.0, 8.7, 8.4)
        if max(
            _column(page, listed[at : at + 6], at, 0, 0, column, points, dry=True) for at in (0, 6)
        )
        <= room
    )
    for at, x in ((0, MARGIN), (6, MARGIN + column + GUTTER)):
        used = _column(page, listed[at : at + 6], at, x, top, column, size, dry=True) - top
        _column(page, listed[at : at + 6], at, x, top, column, size, spare=(room - used) / 5)


def _column(
    page: Paper, listed: list[tuple[str, str]], first: int, x: float, top: float, width: float,
    points: float, *, spare: float = 0.0, dry: bool = False,
) -> float:  # fmt: skip
    y, indent = top, 8.2
    for number, (title, sentence) in enumerate(listed, first + 1):
        head, read = lettering(HEAD, points * 1.32, 700), lettering(READ, points * 0.93)
        if not dry:
            page.disc(x + 3, y + 2.8, 3, RED)
            page.say(x + 3, y + 4.3, str(number), lettering(HEAD, 12, 700), PAPER, 0.5)
        below = page.flow(x + indent, y, width - indent, [(title, head, INK)], 1.1, dry=dry)
        runs = [(sentence, read, INK)]
        y = page.flow(x + indent, below + 0.3, width - indent, runs, 1.22, dry=dry) + 0.9
        y += min(spare, 3.0)
    return y


def _foot(page: Paper, side: Side) -> None:
    y, wide = page.height - 41.0, page.width - 2 * MARGIN
    share = (wide - 2 * 2.0) / 3
    for place, (title, sentence) in enumerate(side.worst):
        x = MARGIN + place * (share + 2.0)
        page.box(x, y, share, 24.6, CARD, LINE, 0.35, 1.2)
        page.say(x + 2, y + 5.2, title, lettering(HEAD, 12, 700), RED)
        page.flow(x + 2, y + 6.2, share - 3.5, [(sentence, lettering(READ, 7.5), INK)], 1.14)
    y += 26.2
    for place, (word, boxes) in enumerate(zip(side.blanks, (6, 0), strict=True)):
        x = MARGIN + place * (wide / 2 + GUTTER / 2)
        told = page.say(x, y + 7.2, word, lettering(HEAD, 13, 600), MUTE) + 3
        if boxes:
            step = (wide / 2 - GUTTER / 2 - told) / boxes
            for at in range(boxes):
                page.box(x + told + at * step, y + 1, step - 1.2, 8.6, CARD, INK, 0.4, 0.8)
        else:
            page.stroke([(x + told, y + 8.6), (MARGIN + wide, y + 8.6)], INK, 0.4)
