"""What the kiosk says of itself, and that what it says of forgetting is so."""

from collections.abc import Callable

from kiosk.content.kinds import PageKind, Route
from tests.screen.glass import Glass


def test_about_leads_to_privacy_and_accessibility_and_back(glass: Callable[..., Glass]) -> None:
    one = glass()
    one.visit.begin("en")
    one.visit.openPage("about", "")
    one.until(lambda: one.visit.route == Route(PageKind.ABOUT), "about")
    one.rest()
    ways = [name for name in one.names() if name in ("Privacy", "Accessibility", "Accessibilità")]
    assert len(ways) == 2
    for name in ways:
        one.touch(name)
        one.until(lambda: one.visit.route != Route(PageKind.ABOUT), name)
        assert one.visit.route.kind in (PageKind.PRIVACY, PageKind.ACCESSIBILITY)
        one.touch("Back")
        one.until(lambda: one.visit.route == Route(PageKind.ABOUT), "about again")


def test_nothing_of_a_visit_is_left_when_it_ends(glass: Callable[..., Glass]) -> None:
    one = glass()
    ready = one.visit.manner
    one.visit.begin("en")
    one.visit.adapt(text_scale=1.3, contrast=True, low_reach=True)
    one.visit.openPage("stories", "")
    one.visit.noteScroll(300)
    one.visit.startOver()
    one.until(lambda: one.visit.route == Route(PageKind.ATTRACT), "the end")

    assert one.visit.manner == ready
    one.visit.goBack()
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "no way back but home")
    assert one.visit.property("scroll") == 0
