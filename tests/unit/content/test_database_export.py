"""An export appears whole or not at all, and never over files that are not content."""

import pytest
from small_content import bytes_of

from kiosk.content.database import export_folder, import_folder, migrate, session
from kiosk.content.errors import DatabaseError, ExportError
from kiosk.content.folder import check
from kiosk.content.models import Town


def test_an_export_is_a_content_folder_without_a_fault(content, url, tmp_path):
    import_folder(url, content.path)

    export_folder(url, tmp_path / "new" / "export")

    assert check(tmp_path / "new" / "export") == []
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["export"]


def test_an_export_takes_the_place_of_an_older_one(content, url):
    import_folder(url, content.path)
    content.write("news/2024-06-16-old.yaml", "day: 2024-06-16\n")

    export_folder(url, content.path)

    assert check(content.path) == []
    assert not (content.path / "news/2024-06-16-old.yaml").exists()


def test_a_folder_of_other_things_is_left_alone(content, url, tmp_path):
    import_folder(url, content.path)
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "mine.txt").write_text("mine", encoding="utf-8")

    with pytest.raises(ExportError, match="not empty and not a content folder"):
        export_folder(url, tmp_path / "photos")
    assert bytes_of(tmp_path / "photos") == {"mine.txt": b"mine"}


def test_a_content_folder_with_other_files_is_left_alone(content, url):
    import_folder(url, content.path)
    content.write(".git/config", "mine")

    with pytest.raises(ExportError, match=r"holds \.git/config"):
        export_folder(url, content.path)


def test_an_empty_folder_is_filled(content, url, tmp_path):
    import_folder(url, content.path)
    (tmp_path / "export").mkdir()

    export_folder(url, tmp_path / "export")

    assert check(tmp_path / "export") == []


def test_a_failed_export_leaves_the_folder_as_it_was(content, url, tmp_path):
    import_folder(url, content.path)
    with session(url) as work:
        work.get(Town, "iseo").source = "hub"
    (tmp_path / "master-media/posters/bergamo.svg").unlink()
    before = bytes_of(content.path)

    with pytest.raises(ExportError, match=r"posters/bergamo\.svg cannot be copied"):
        export_folder(url, content.path)
    assert bytes_of(content.path) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "content",
        "master-media",
        "master.db",
    ]


def test_a_database_without_content_is_not_exported(url, tmp_path):
    migrate(url)

    with pytest.raises(ExportError, match="holds no content"):
        export_folder(url, tmp_path / "export")
    assert not (tmp_path / "export").exists()


def test_a_database_that_is_not_there_is_not_made(url, tmp_path):
    with pytest.raises(DatabaseError, match="there is no database"):
        export_folder(url, tmp_path / "export")
    assert list(tmp_path.iterdir()) == []
