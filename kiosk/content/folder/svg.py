"""SVG pictures: their size, and a refusal of all that is not a still drawing."""

import re
from xml.parsers import expat

from kiosk.content.errors import MediaError

_REFUSED = frozenset({"script", "foreignobject", "iframe", "embed", "object", "audio", "video"})
_EMBEDDED = ("#", "data:image/png;", "data:image/jpeg;", "data:image/webp;")
_FETCHING = re.compile(r"@import|url\(\s*['\"]?(?!['\"]?#)", re.IGNORECASE)
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+)(px)?\s*")


def svg_size(data: bytes) -> tuple[int, int]:
    """Return width and height of an SVG, from its attributes or its viewBox.

    Raises MediaError if it is not SVG, has no size, or holds a script, foreignObject, event
    attributes, a DOCTYPE or anything from outside the file.
    """
    drawing = _Drawing()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = drawing.doctype
    parser.ProcessingInstructionHandler = drawing.instruction
    parser.StartElementHandler = drawing.element
    parser.CharacterDataHandler = drawing.text
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise MediaError(f"this SVG does not parse ({error})") from error
    if drawing.size is None:
        raise MediaError("this SVG has neither width and height nor a viewBox")
    return drawing.size


class _Drawing:
    """Looks at each part of an SVG as the parser meets it."""

    def __init__(self) -> None:
        self.size: tuple[int, int] | None = None
        self._root = True

    def doctype(self, *_: object) -> None:
        raise MediaError("an SVG with a DOCTYPE is not allowed")

    def instruction(self, *_: object) -> None:
        raise MediaError("an SVG with a processing instruction is not allowed")

    def element(self, name: str, attributes: dict[str, str]) -> None:
        local = _local(name)
        if self._root:
            self._root = False
            if local != "svg":
                raise MediaError("this is not an SVG")
            self.size = _size(attributes)
        if local in _REFUSED:
            raise MediaError(f"an SVG with <{local}> is not allowed")
        for key, value in attributes.items():
            self._attribute(_local(key), value)

    def _attribute(self, key: str, value: str) -> None:
        if key.startswith("on"):
            raise MediaError(f"an SVG with the event attribute {key} is not allowed")
        if key in ("href", "src") and not value.strip().lower().startswith(_EMBEDDED):
            raise MediaError(f"an SVG with an external {key} is not allowed")
        if key == "attributename" and _local(value.replace(":", " ")) in ("href", "src"):
            raise MediaError("an SVG that animates a href is not allowed")
        self.text(value)

    def text(self, text: str) -> None:
        if _FETCHING.search(text):
            raise MediaError("an SVG that loads something from outside is not allowed")


def _local(name: str) -> str:
    return name.rpartition(" ")[2].lower()


def _size(attributes: dict[str, str]) -> tuple[int, int] | None:
    sides = [_LENGTH.fullmatch(attributes.get(side, "")) for side in ("width", "height")]
    lengths = [float(side[1]) for side in sides if side]
    if len(lengths) != 2:
        try:
            lengths = [float(each) for each in re.split(r"[\s,]+", attributes["viewBox"].strip())]
        except (KeyError, ValueError):
            return None
    width, height = (round(length) for length in lengths[-2:])
    return (width, height) if len(lengths) in (2, 4) and min(width, height) > 0 else None
