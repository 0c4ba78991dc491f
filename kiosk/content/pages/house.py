"""What this kiosk says of itself: who can use it, and what it remembers.

Its words come with the application and not with the content, since the application makes them true.
"""

from dataclasses import dataclass

from kiosk.content.pages.common import Page


@dataclass(frozen=True, slots=True)
class HousePage(Page):
    """A page whose words are those of the interface."""
