"""Where files lie: what the application brought, in a checkout and in a wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"
_ROOT = _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent


def shipped(*parts: str) -> Path:
    """Return the path of a file that came with the application.

    The first part is ``resources``, ``db`` or ``translations``.
    """
    return _ROOT.joinpath(*parts)
