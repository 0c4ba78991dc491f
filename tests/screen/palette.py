"""Pictures in few colours, so that a golden one is small: median cut."""

from collections import Counter

from PySide6.QtGui import QImage, qRgb

COLOURS = 200
Colour = tuple[int, int, int]


def painted_with(image: QImage, colours: int = COLOURS) -> QImage:
    """Return a picture in no more than so many colours, with a palette."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    line, width = rgb.bytesPerLine(), rgb.width()
    bits = bytes(rgb.constBits())
    pixels = [
        (bits[at] & 0xFC, bits[at + 1] & 0xFC, bits[at + 2] & 0xFC)
        for row in range(rgb.height())
        for at in range(row * line, row * line + 3 * width, 3)
    ]
    table = _table(Counter(pixels), colours)
    place: dict[Colour, int] = {}
    for number, (_, members) in enumerate(table):
        place |= dict.fromkeys(members, number)
    result = QImage(rgb.size(), QImage.Format.Format_Indexed8)
    result.setColorTable([qRgb(*mean) for mean, _ in table])
    drawn = result.bits()
    for row in range(rgb.height()):
        start = row * result.bytesPerLine()
        line_of = pixels[row * width : (row + 1) * width]
        drawn[start : start + width] = bytes(place[pixel] for pixel in line_of)
    return result


def _table(counted: Counter[Colour], most: int) -> list[tuple[Colour, list[Colour]]]:
    """Return mean colours and what each stands for; the box that errs most is halved first."""
    boxes = [list(counted)]
    errors = [_spread(boxes[0], counted)]
    while len(boxes) < most and max(errors)[0] > 0:
        worst = max(range(len(boxes)), key=lambda at: errors[at][0])
        box, (_, channel) = boxes[worst], errors[worst]
        middle = _mean(box, counted)[channel]
        low = [colour for colour in box if colour[channel] <= middle]
        high = [colour for colour in box if colour[channel] > middle]
        boxes[worst : worst + 1] = [low, high]
        errors[worst : worst + 1] = [_spread(low, counted), _spread(high, counted)]
    return [(_mean(box, counted), box) for box in boxes]


def _mean(box: list[Colour], counted: Counter[Colour]) -> Colour:
    whole = sum(counted[colour] for colour in box)
    red, green, blue = (sum(c[at] * counted[c] for c in box) // whole for at in range(3))
    return red, green, blue


def _spread(box: list[Colour], counted: Counter[Colour]) -> tuple[int, int]:
    """Return by how much a box errs in the channel where it errs most, and that channel."""
    mean = _mean(box, counted)
    return max((sum((c[at] - mean[at]) ** 2 * counted[c] for c in box), at) for at in range(3))
