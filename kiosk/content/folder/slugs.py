"""The form of slugs, which are also the names of files and folders."""

import re

from kiosk.content.models import Asset, Base

_WORDS = r"[a-z0-9]+(-[a-z0-9]+)*"
_SLUG = re.compile(_WORDS)
_ASSET_SLUG = re.compile(f"{_WORDS}(/{_WORDS})*")


def slug_of(item: Base) -> str:
    """Return the primary key of a row."""
    slug: str = item.slug  # type: ignore[attr-defined]
    return slug


def own_slug(item: Base, owner: Base | None = None) -> str:
    """Return a row's slug without its owner's; "" if it is not below its owner."""
    slug = slug_of(item)
    if owner is None:
        return slug
    above = f"{slug_of(owner)}/"
    return slug.removeprefix(above) if slug.startswith(above) else ""


def is_slug(model: type[Base], own: str) -> bool:
    """Tell whether `own` has the form of a slug; those of assets may have folders."""
    return bool((_ASSET_SLUG if model is Asset else _SLUG).fullmatch(own))
