"""What this kiosk says of itself: who can use it, and what it remembers."""

from kiosk.content.compose.reader import Reader
from kiosk.content.kinds import PageKind
from kiosk.content.pages.house import HousePage


def accessibility_page(_reader: Reader) -> HousePage:
    """Return the page of what makes the kiosk usable; its words are the interface's."""
    return HousePage(PageKind.ACCESSIBILITY, "", "")


def privacy_page(_reader: Reader) -> HousePage:
    """Return the page of what is kept of a visit; its words are the interface's."""
    return HousePage(PageKind.PRIVACY, "", "")
