"""What the search needs comes with a release; that it cannot be made never keeps one back."""

from pathlib import Path

from kiosk.releases.derived import derived_folder, search_file
from kiosk.releases.switching import waiting_release
from tests.publishing import Publisher
from tests.unit.sync.conftest import Kiosk


def test_a_release_is_ready_to_be_searched(
    publisher: Publisher, folder: Path, kiosk: Kiosk
) -> None:
    publisher.publish(folder)

    assert kiosk.sync().word == "ready"
    waiting = waiting_release(kiosk.data)
    assert waiting is not None
    assert search_file(kiosk.data, waiting.manifest.db.sha256).is_file()
    assert kiosk.told("search-failed") == []


def test_a_release_that_cannot_be_searched_is_shown_all_the_same(
    publisher: Publisher, folder: Path, kiosk: Kiosk
) -> None:
    publisher.publish(folder)
    derived_folder(kiosk.data).write_bytes(b"")  # nothing can be made below a file

    assert kiosk.sync().word == "ready"
    assert waiting_release(kiosk.data) is not None
    assert len(kiosk.told("search-failed")) == 1
