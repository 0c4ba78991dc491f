"""Whole small contents at random, as model instances, with the bytes of their media."""

from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from hypothesis import strategies as st
from sqlalchemy import JSON, Boolean, Date, DateTime, Enum, Float, Integer, Time

from kiosk.content import models
from kiosk.content.folder.fields import children_of, is_prose, owner_column, table_of
from kiosk.content.folder.layout import NAMED
from kiosk.content.text import LocalizedText

words = (
    st.text(
        st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="<&\ufeff")
        | st.just("\n"),
        min_size=1,
        max_size=12,
    )
    .map(str.strip)
    .filter(bool)
)
plain = st.text("abcdefghijklmnopqrstuvwxyzàèéìòù’ ", min_size=1, max_size=12).map(
    lambda text: f"x{text.strip()}"
)
paragraphs = st.lists(
    plain | plain.map("## {}".format) | plain.map("> *{}*".format) | plain.map("- **{}**".format),
    min_size=1,
    max_size=3,
).map("\n\n".join)
slugs = st.from_regex(r"[a-z0-9]{1,5}(-[a-z0-9]{1,3}){0,2}", fullmatch=True).filter(
    lambda slug: slug != "story"
)


def localized(texts):
    """Return a text in the languages everyone writes, and sometimes in a third."""
    return st.fixed_dictionaries({"it": texts, "en": texts}, optional={"de": texts})


def _value(column):
    kind = column.type
    if is_prose(column):
        value = localized(paragraphs)
    elif isinstance(kind, LocalizedText):
        value = localized(words)
    elif isinstance(kind, Enum):
        value = st.sampled_from(list(kind.enum_class))
    elif isinstance(kind, JSON):
        value = st.lists(words, min_size=1, max_size=3)
    else:
        value = next((made for type_, made in _BY_TYPE if isinstance(kind, type_)), words)
    return st.none() | value if column.nullable else value


_BY_TYPE = (
    (Boolean, st.booleans()),
    (Integer, st.integers(0, 2**31 - 1)),
    (Float, st.floats(1, 1e6)),
    (Date, st.dates(date(1, 1, 2))),
    (Time, st.times().map(lambda each: each.replace(microsecond=0))),
    (DateTime, st.datetimes(datetime(1, 1, 2)).map(lambda each: each.replace(microsecond=0))),
)


@dataclass
class Content:
    """Root rows in dependency order, and media by file."""

    roots: list[models.Base]
    media: dict[str, bytes]


class Maker:
    """Draws rows that obey the rules of a content folder."""

    def __init__(self, draw):
        self.draw = draw
        self.towns = []
        self.assets = []

    def row(self, model, slug, **given):
        """Return one row with the rows below it."""
        values = {"slug": slug, **given}
        for column in table_of(model).columns:
            if column.name in values or column.name == owner_column(model):
                continue
            values[column.name] = self._drawn(column)
        self._in_order(values)
        if values.get("town_slug", slug) is None and "place" in values:
            values["place"] = self.draw(localized(words))
        item = model(**values)
        for child in children_of(model):
            setattr(item, child.key, self._below(child.model, item))
        return item

    def _below(self, model, owner):
        names = self.draw(st.lists(slugs, max_size=2, unique=True))
        if model is models.Entry:
            names = names or ["one"]
        rows = []
        for position, name in enumerate(names, 1):
            own = name if model in NAMED else str(position)
            given = {owner_column(model): owner.slug}
            if model is models.Leg:
                given |= {"number": position, "day": owner.starts}
            else:
                given["position"] = position
            if model is models.Entry:
                given["place"] = self.draw(st.sampled_from([None, position]))
            rows.append(self.row(model, f"{owner.slug}/{own}", **given))
        return rows

    def _drawn(self, column):
        targets = [key.column.table.name for key in column.foreign_keys]
        if targets == ["edition"]:
            return self.draw(st.sampled_from([None, "2024"]))
        if targets:
            known = self.towns if targets == ["town"] else self.assets
            return self.draw(st.sampled_from([*known, None] if column.nullable else known))
        if column.name in ("picture_x", "picture_y"):
            return self.draw(st.floats(0, 1))
        return self.draw(_value(column))

    def _in_order(self, values):
        if values.get("starts") and values.get("ends"):
            values["starts"], values["ends"] = sorted((values["starts"], values["ends"]))
        if "latitude" in values:
            known = self.draw(st.booleans())
            values["latitude"] = self.draw(st.floats(-90, 90)) if known else None
            values["longitude"] = self.draw(st.floats(-180, 180)) if known else None
        if values.get("picture", "") is None:
            values |= {"picture_x": 0.5, "picture_y": 0.5, "picture_zoom": 1.0}


def _svg(number):
    return f'<svg width="{number + 1}" height="7"/>'.encode()


@st.composite
def contents(draw):
    """Draw a whole small content."""
    make = Maker(draw)
    names = draw(st.lists(slugs, max_size=3, unique=True))
    media = {f"posters/{name}.svg": _svg(number) for number, name in enumerate(names)}
    roots = []
    for number, (file, data) in enumerate(media.items()):
        slug = file.removesuffix(".svg")
        roots.append(
            make.row(
                models.Asset,
                slug,
                file=file,
                sha256=sha256(data).hexdigest(),
                size=len(data),
                mime="image/svg+xml",
                width=number + 1,
                height=7,
                night_slug=make.assets[0] if number == 2 else None,
            )
        )
        make.assets.append(slug)
    for slug in draw(st.lists(slugs, min_size=1, max_size=2, unique=True)):
        roots.append(make.row(models.Town, slug))
        make.towns.append(slug)
    roots.append(make.row(models.Edition, "2024", current=True))
    for model, most in (
        (models.Competition, 1),
        (models.News, 1),
        (models.Story, 2),
        (models.Partner, 2),
        (models.Notice, 2),
    ):
        for position, slug in enumerate(draw(st.lists(slugs, max_size=most, unique=True)), 1):
            given = {"position": position} if hasattr(model, "position") else {}
            roots.append(make.row(model, slug, **given))
    address = draw(st.sampled_from([None, "https://guida.example", "https://guida.example/tappa"]))
    roots.append(make.row(models.Site, "site", companion_url=address))
    return Content(roots, media)
