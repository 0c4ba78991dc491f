"""The small drawings of the sheets: the five taps, the three lights."""

import math

from deploy.sheets.paper import (
    ALARM,
    CARD,
    CARE,
    HEAD,
    INK,
    LIT,
    PAPER,
    RED,
    SKY,
    Paper,
    lettering,
)


def five_taps(page: Paper, x: float, y: float, width: float) -> float:
    """Draw a screen whose top left corner is touched five times; return the bottom."""
    height = width * 0.5
    page.box(x, y, width, height, INK, radius=2.2)
    inset = 2.2
    left, top = x + inset, y + inset
    page.box(left, top, width - 2 * inset, height - 2 * inset, PAPER, radius=0.6)
    corner = height * 0.56
    page.box(left, top, corner, corner, SKY, radius=0.6)
    across, down = left + corner * 0.44, top + corner * 0.44
    for ring in (3, 2, 1):
        page.disc(across, down, corner * 0.11 * ring, edge=RED, width=0.55)
    page.disc(across, down, corner * 0.075, RED)
    _finger(page, across, down, height * 0.66)
    row, step = top + height * 0.17, (width - 2 * inset - corner - 6) / 4.6
    for number in range(1, 6):
        centre = left + corner + 3.2 + step * (number - 0.65)
        last = number == 5
        page.disc(centre, row, 2.55 if last else 2.1, RED if last else CARD, RED, 0.5)
        font = lettering(HEAD, 11, 700)
        page.say(centre, row + 1.35, str(number), font, CARD if last else RED, 0.5)
        if last:
            page.disc(centre, row, 3.5, edge=RED, width=0.5)
    return y + height


def _finger(page: Paper, x: float, y: float, length: float) -> None:
    """Draw a pointing hand from below right, its tip on the point."""
    angle = math.radians(38)
    along, across = (math.sin(angle), math.cos(angle)), (math.cos(angle), -math.sin(angle))

    def at(forward: float, aside: float) -> tuple[float, float]:
        return (
            x + along[0] * forward * length + across[0] * aside * length,
            y + along[1] * forward * length + across[1] * aside * length,
        )

    outline = [
        (0.0, -0.06), (-0.05, 0.0), (0.0, 0.06), (0.4, 0.075), (0.4, 0.12), (0.5, 0.2),
        (0.78, 0.24), (1.0, 0.2), (1.0, -0.22), (0.78, -0.24), (0.62, -0.2), (0.44, -0.1),
    ]  # fmt: skip
    page.shape([at(*point) for point in outline], "#E8C9A8", INK, 0.5)
    page.stroke([at(0.4, 0.075), at(0.56, 0.06)], INK, 0.4)
    page.shape([at(1.0, 0.26), at(1.0, -0.28), at(1.22, -0.28), at(1.22, 0.26)], RED, INK, 0.5)


def light(page: Paper, kind: str, x: float, y: float, side: float) -> None:
    """Draw a light of the desk on its black enamel: ``green``, ``yellow`` or ``red``."""
    page.box(x, y, side, side, INK, radius=side * 0.16)
    cx, cy, r = x + side / 2, y + side / 2, side * 0.37
    if kind == "green":
        page.disc(cx, cy, r, LIT)
        tick = [(-0.42, 0.05), (-0.1, 0.36), (0.46, -0.3)]
        page.stroke([(cx + r * dx, cy + r * dy) for dx, dy in tick], INK, side * 0.075)
        return
    if kind == "yellow":
        page.shape(
            [(cx, cy - r), (cx + r * 1.08, cy + r * 0.86), (cx - r * 1.08, cy + r * 0.86)],
            CARE, CARE, side * 0.06,
        )  # fmt: skip
        low = r * 0.14
    else:
        eighths = [math.pi / 8 + step * math.pi / 4 for step in range(8)]
        corners = [(cx + r * 1.06 * math.cos(a), cy + r * 1.06 * math.sin(a)) for a in eighths]
        page.shape(corners, ALARM, ALARM, side * 0.02)
        low = 0.0
    page.stroke([(cx, cy - r * 0.42 + low), (cx, cy + r * 0.14 + low)], INK, side * 0.085)
    page.disc(cx, cy + r * 0.48 + low, side * 0.05, INK)
