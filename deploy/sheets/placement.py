"""The placement sheet, A4: heights, floor, tilt, light and cables, from docs/placement.md."""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from deploy.sheets.paper import (
    CARD,
    CYPRESS,
    HEAD,
    INK,
    LINE,
    MUTE,
    PAPER,
    READ,
    RED,
    SKY,
    Paper,
    lettering,
)

SOURCE = Path(__file__).resolve().parents[2] / "docs" / "placement.md"
MARGIN = 14.0
SCALE, FLOOR_SCALE = 1 / 12.2, 1 / 13.5
"""Of the drawing from the side, and of that from above."""


@dataclass(frozen=True, slots=True)
class Side:
    """One page in one language; `heading` names its section of docs/placement.md."""

    heading: str
    subtitle: str
    band: str
    eye: str
    deep: str
    floor: str
    front: str
    sources: str


SIDES = (
    Side("Dove mettere il chiosco", "Foglio per chi lo monta · English overleaf",
         "qui tutto ciò che si tocca", "occhi di chi è seduto", "se davanti c'è un piano",
         "posto libero davanti allo schermo", "schermo", "Fonti"),
    Side("Where to put the kiosk", "A sheet for whoever sets it up · italiano sul retro",
         "all that is touched is here", "eyes of somebody seated", "behind a ledge",
         "floor kept free before the screen", "screen", "Sources"),
)  # fmt: skip


def points(heading: str, text: str) -> tuple[list[tuple[str, str]], str]:
    """Return the list and the sources under a heading of docs/placement.md."""
    section = re.search(rf"^## {heading}\n(.*?)(?=^## |\Z)", text, re.M | re.S)
    body = section[1] if section else ""
    listed = re.findall(r"^\* \*\*(.+?)\*\*\s*(.+)$", body, re.M)
    sources = re.search(r"^(?:Fonti|Sources): (.+)$", body, re.M)
    if not listed or not sources:
        raise ValueError(f"docs/placement.md has no list with its sources under “{heading}”")
    return listed, sources[1]


def draw(path: Path) -> None:
    """Draw the sheet."""
    text = SOURCE.read_text(encoding="utf-8")
    with Paper(path, "A4", "Tappa: foglio di posa, placement sheet") as page:
        for number, side in enumerate(SIDES):
            if number:
                page.next_page()
            _side(page, side, *points(side.heading, text))


def _side(page: Paper, side: Side, listed: list[tuple[str, str]], sources: str) -> None:
    page.box(0, 0, page.width, page.height, PAPER)
    page.box(0, 0, page.width, 32, CYPRESS)
    page.say(MARGIN, 19, side.heading, lettering(HEAD, 38, 700), PAPER)
    page.say(MARGIN, 27, side.subtitle, lettering(READ, 11), PAPER)
    page.say(page.width - MARGIN, 19, "TAPPA", lettering(HEAD, 20, 600), PAPER, 1)
    _elevation(page, side, 36, 167)
    _floor(page, side, MARGIN, 176)
    sizes = (11, 10.7, 10.4, 10.1, 9.8, 9.5, 9.2, 8.9, 8.6)
    room = page.height - 20
    size = next(points for points in sizes if _list(page, listed, points, dry=True) <= room)
    _list(page, listed, size, spare=(room - _list(page, listed, size, dry=True)) / len(listed))
    page.flow(
        MARGIN, page.height - 16.5, page.width - 2 * MARGIN,
        [(f"{side.sources}: {sources}", lettering(READ, 7.2), MUTE)], 1.25,
    )  # fmt: skip


def _list(
    page: Paper,
    listed: list[tuple[str, str]],
    size: float,
    spare: float = 0.0,
    *,
    dry: bool = False,
) -> float:
    left, y = 80.0, 174.0
    for title, sentence in listed:
        if not dry:
            page.box(left, y + 1.1, 4.2, 4.2, CARD, INK, 0.4, 0.6)
        runs = [
            (title, lettering(HEAD, size * 1.32, 700), INK),
            (sentence, lettering(READ, size), INK),
        ]
        y = page.flow(left + 7, y, page.width - MARGIN - left - 7, runs, 1.1, dry=dry) + 1.1 + spare
    return y


def _elevation(page: Paper, side: Side, top: float, ground: float) -> None:
    """Draw the kiosk and a visitor who sits, from the side, with the heights."""

    def up(millimetres: float) -> float:
        return ground - millimetres * SCALE

    left, right = MARGIN + 25, page.width - MARGIN
    page.box(left, up(1220), right - left, up(380) - up(1220), "#F3E2B8")
    heights = (
        (1220, RED, (), side.band, -1.7),
        (1120, "#7A4100", (1.6, 3), side.deep, -1.7),
        (1015, CYPRESS, (5, 4), side.eye, 6.6),
        (380, RED, (), "", 0.0),
    )
    for height, colour, dash, word, below in heights:
        page.stroke([(left - 2, up(height)), (right, up(height))], colour, 0.55, dash)
        page.say(left - 4, up(height) + 2.3, f"{height} mm", lettering(HEAD, 16.5, 700), colour, 1)
        if word:
            font = lettering(HEAD, 14, 600)
            page.say(right - 2, up(height) + below, word, font, colour, 1)
    page.box(MARGIN, ground, page.width - 2 * MARGIN, 1.6, INK)
    eye = (left + 78.1, up(1015))
    for height, x in ((1475, left + 30.5), (668, left + 39.5)):
        page.stroke([eye, (x, up(height))], CYPRESS, 0.45, (4, 4))
    _kiosk(page, left + 26, up)
    _visitor(page, left + 84.6, up)
    page.say(MARGIN, top + 4, "EN 301 549", lettering(HEAD, 12, 600), MUTE)


def _kiosk(page: Paper, x: float, up: Callable[[float], float]) -> None:
    foot, column, lean = up(0), 9.0, 8.5
    page.box(x - 14, foot - 2.6, 32, 2.6, INK, radius=0.8)
    page.box(x - column, up(1080), column, foot - up(1080) - 1, INK)
    page.shape(
        [(x + 9, up(640)), (x + 13, up(650)), (x + 13 - lean, up(1500)), (x + 9 - lean, up(1490))],
        INK, INK, 0.8,
    )  # fmt: skip
    page.stroke([(x + 14, up(660)), (x + 14 - lean, up(1490))], SKY, 1.6)
    page.box(x - column, up(1080), column + 13, 5, INK, radius=1)


def _visitor(page: Paper, x: float, up: Callable[[float], float]) -> None:
    skin, trousers = "#C98F63", "#1C4F74"
    page.disc(x + 9, up(300), 300 * SCALE, edge=INK, width=1.6)
    page.disc(x + 9, up(300), 1.3, INK)
    page.disc(x - 29, up(80), 80 * SCALE, edge=INK, width=1.5)
    frame = [(x + 19, up(900)), (x + 15, up(490)), (x - 13, up(470)), (x - 26, up(110))]
    page.stroke(frame, INK, 1.5)
    page.stroke([(x + 19, up(900)), (x + 25, up(920))], INK, 1.5)
    legs = [(x + 7, up(550)), (x - 17, up(580)), (x - 23, up(190)), (x - 33, up(180))]
    page.stroke(legs, trousers, 6.6)
    page.stroke([(x + 9, up(570)), (x + 6, up(820))], RED, 11)
    page.stroke([(x + 5, up(850)), (x - 15, up(780)), (x - 40, up(930))], RED, 4)
    page.stroke([(x - 39, up(925)), (x - 46, up(985))], skin, 2.8)
    page.disc(x + 2, up(1020), 7.2, skin)
    arc = [math.radians(angle) for angle in range(-110, 71, 10)]
    outer = [(x + 2 + 7.6 * math.cos(a), up(1020) + 7.6 * math.sin(a)) for a in arc]
    page.shape([*outer, (x + 4, up(1010)), (x + 1, up(1065))], INK)
    page.disc(x - 3.2, up(1018), 0.75, INK)


def _floor(page: Paper, side: Side, x: float, y: float) -> None:
    """Draw the free floor before the screen, from above."""
    wide, deep = 760 * FLOOR_SCALE, 1220 * FLOOR_SCALE
    page.box(x, y, wide, 5, INK, radius=1)
    page.box(x + 6, y + 5, wide - 12, 1.6, SKY)
    page.say(x + wide / 2, y + 3.9, side.front, lettering(HEAD, 10, 600), PAPER, 0.5)
    top = y + 7.6
    deep = min(deep, page.height - 24 - top)
    page.box(x, top, wide, deep, "#F3E2B8", RED, 0.6)
    font = lettering(HEAD, 17, 700)
    page.stroke([(x + 3, top + 7), (x + wide - 3, top + 7)], RED, 0.5)
    page.say(x + wide / 2, top + 14.5, "760 mm", font, RED, 0.5)
    page.stroke([(x + 7, top + 18), (x + 7, top + deep - 3)], RED, 0.5)
    page.say(x + 10, top + deep / 2 + 8, "1220 mm", font, RED)
    page.flow(
        x + 10, top + deep / 2 + 13, wide - 13, [(side.floor, lettering(READ, 10), INK)], 1.25
    )
    page.stroke([(x, top), (x + wide, top)], LINE, 0.3)
