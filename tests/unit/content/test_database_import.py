"""An import fills, compares, merges or replaces: all of it or nothing, and never over an edit."""

import sqlite3
from contextlib import closing

import pytest
from small_content import bytes_of
from sqlalchemy import delete, select, update

from kiosk.content.database import ImportMode, export_folder, import_folder, session
from kiosk.content.errors import DatabaseError, InvalidContentError
from kiosk.content.models import Asset, Edition, Landmark, Stop, Town

TOWN = "towns/bergamo/town.yaml"


def rename(url, slug, name):
    """Edit a town in the database, as the hub does."""
    with session(url) as work:
        work.get(Town, slug).name = {"it": name, "en": name}


def name_of(url, slug):
    """Return the Italian name of a town in the database."""
    with session(url) as work:
        return work.get(Town, slug).name["it"]


def test_an_empty_database_is_filled(content, url):
    report = import_folder(url, content.path)

    assert report.applied
    assert "landmark bergamo/mura-veneziane" in report.added
    assert "landmark fact bergamo/mura-veneziane/1" in report.added
    assert (report.changed, report.removed, report.backup) == ((), (), None)
    with session(url) as work:
        town = work.get(Town, "bergamo")
        assert town.story["it"] == "## Storia\n\nUna **città**."
        assert [mark.slug for mark in town.landmarks] == ["bergamo/mura-veneziane"]
        assert [stop.town_slug for stop in work.scalars(select(Stop).order_by(Stop.slug))] == [
            "bergamo",
            None,
        ]


def test_a_faulty_folder_touches_nothing(content, url, tmp_path):
    content.change(TOWN, "landscape: hill", "landscape: desert")

    with pytest.raises(InvalidContentError):
        import_folder(url, content.path)
    assert [path.name for path in tmp_path.iterdir()] == ["content"]


def test_a_database_with_content_is_only_compared(content, url, tmp_path):
    import_folder(url, content.path)
    content.change(TOWN, "it: Bergamo", "it: Berghem")
    content.change("partners.yaml", "slug: chopard", "slug: pirelli")
    before = bytes_of(tmp_path)

    report = import_folder(url, content.path)

    assert not report.applied
    assert report.changed == ("town bergamo",)
    assert report.added == ("partner pirelli",)
    assert report.removed == ("partner chopard",)
    assert bytes_of(tmp_path) == before


def test_a_merge_adds_and_changes_but_removes_nothing(content, url):
    import_folder(url, content.path)
    content.change(TOWN, "it: Bergamo", "it: Berghem")
    content.change("partners.yaml", "slug: chopard", "slug: pirelli")

    report = import_folder(url, content.path, ImportMode.MERGE)

    assert report.applied
    assert (report.added, report.changed) == (("partner pirelli",), ("town bergamo",))
    assert (report.removed, report.left_alone) == ((), ())
    assert name_of(url, "bergamo") == "Berghem"
    again = import_folder(url, content.path)
    assert (again.added, again.changed, again.removed) == ((), (), ("partner chopard",))


def test_a_merge_leaves_alone_what_was_edited_since_its_import(content, url):
    import_folder(url, content.path)
    rename(url, "bergamo", "Bèrghem")
    content.change(TOWN, "it: Bergamo", "it: Bergamo Alta")
    content.change("towns/iseo/town.yaml", "it: Iseo", "it: Iseo sul lago")

    report = import_folder(url, content.path, ImportMode.MERGE)

    assert report.changed == ("town iseo",)
    assert report.left_alone == ("town bergamo",)
    assert name_of(url, "bergamo") == "Bèrghem"
    assert name_of(url, "iseo") == "Iseo sul lago"


def test_what_was_left_alone_stays_so_at_the_next_merge(content, url):
    import_folder(url, content.path)
    rename(url, "bergamo", "Bèrghem")
    content.change(TOWN, "it: Bergamo", "it: Bergamo Alta")
    import_folder(url, content.path, ImportMode.MERGE)

    assert import_folder(url, content.path, ImportMode.MERGE).left_alone == ("town bergamo",)


def test_an_edit_that_the_folder_has_too_may_be_changed_again(content, url):
    import_folder(url, content.path)
    with session(url) as work:
        work.get(Town, "bergamo").name = {"it": "Berghem", "en": "Bergamo"}
    content.change(TOWN, "it: Bergamo", "it: Berghem")
    import_folder(url, content.path, ImportMode.MERGE)
    content.change(TOWN, "it: Berghem", "it: Bergamo")

    assert import_folder(url, content.path, ImportMode.MERGE).changed == ("town bergamo",)


def test_a_merge_brings_back_nothing_that_was_removed_by_hand(content, url):
    import_folder(url, content.path)
    with session(url) as work:
        work.execute(delete(Landmark))

    report = import_folder(url, content.path, ImportMode.MERGE)

    assert report.added == ()
    assert report.left_alone == (
        "landmark bergamo/mura-veneziane",
        "landmark fact bergamo/mura-veneziane/1",
    )


def test_a_merge_leaves_out_what_would_refer_to_a_row_removed_by_hand(content, url):
    import_folder(url, content.path)
    with session(url) as work:
        work.execute(update(Town).values(picture=None))
        work.execute(update(Asset).values(night_slug=None))
        work.execute(delete(Asset).where(Asset.slug == "posters/bergamo"))
    content.change("towns/iseo/town.yaml", "source:", "picture:\n  asset: posters/bergamo\nsource:")

    report = import_folder(url, content.path, ImportMode.MERGE)

    assert "asset posters/bergamo" in report.left_alone
    assert "town iseo" in report.left_alone


def test_a_merge_that_would_make_two_editions_current_is_undone(content, url):
    import_folder(url, content.path)
    with session(url) as work:
        work.get(Edition, "2024").crews = 421
    text = (content.path / "editions/2024.yaml").read_text(encoding="utf-8")
    content.write("editions/2025.yaml", text)
    content.change("editions/2024.yaml", "current: true", "current: false")

    with pytest.raises(DatabaseError, match="2 editions would be current"):
        import_folder(url, content.path, ImportMode.MERGE)
    with session(url) as work:
        assert work.get(Edition, "2025") is None


def test_a_replacement_makes_the_database_equal_the_folder(content, url, tmp_path):
    import_folder(url, content.path)
    rename(url, "bergamo", "Bèrghem")
    content.change("partners.yaml", "slug: chopard", "slug: pirelli")

    report = import_folder(url, content.path, ImportMode.REPLACE)

    assert report.changed == ("town bergamo",)
    assert report.removed == ("partner chopard",)
    export_folder(url, tmp_path / "first")
    import_folder(f"sqlite:///{tmp_path / 'new.db'}", content.path)
    export_folder(f"sqlite:///{tmp_path / 'new.db'}", tmp_path / "second")
    assert bytes_of(tmp_path / "first") == bytes_of(tmp_path / "second")


@pytest.mark.parametrize("mode", [ImportMode.MERGE, ImportMode.REPLACE])
def test_the_database_as_it_was_is_kept_beside_it(content, url, tmp_path, mode):
    import_folder(url, content.path)
    content.change(TOWN, "it: Bergamo", "it: Berghem")

    report = import_folder(url, content.path, mode)

    assert report.backup.parent == tmp_path
    with closing(sqlite3.connect(report.backup)) as database:
        names = database.execute("SELECT name FROM town WHERE slug = 'bergamo'").fetchone()
    assert '"Bergamo"' in names[0]


def test_an_import_that_changes_nothing_keeps_no_backup(content, url):
    import_folder(url, content.path)

    assert import_folder(url, content.path, ImportMode.MERGE).backup is None


def test_a_picture_that_changes_gives_way_and_is_kept_by_its_hash(content, url, tmp_path):
    import_folder(url, content.path)
    before = (tmp_path / "master-media/posters/bergamo.svg").read_bytes()
    content.write("media/posters/bergamo.svg", '<svg width="48" height="32"/>')

    report = import_folder(url, content.path, ImportMode.MERGE)

    assert report.changed == ("asset posters/bergamo",)
    files = bytes_of(tmp_path / "master-media")
    assert files["posters/bergamo.svg"] == b'<svg width="48" height="32"/>'
    assert [data for file, data in files.items() if file.startswith(".replaced/")] == [before]
    assert not any(file.endswith(".new") for file in files)


def test_a_picture_lost_from_the_media_folder_is_put_back(content, url, tmp_path):
    import_folder(url, content.path)
    (tmp_path / "master-media/posters/bergamo.svg").unlink()

    import_folder(url, content.path, ImportMode.MERGE)

    assert (tmp_path / "master-media/posters/bergamo.svg").exists()


def test_media_that_cannot_be_copied_leave_the_database_as_it_was(content, url, tmp_path):
    import_folder(url, content.path)
    content.write("media/posters/bergamo.svg", '<svg width="48" height="32"/>')
    content.change(TOWN, "it: Bergamo", "it: Berghem")
    (tmp_path / "file").write_text("", encoding="utf-8")

    with pytest.raises(DatabaseError, match="cannot be copied"):
        import_folder(url, content.path, ImportMode.REPLACE, media=tmp_path / "file")
    assert name_of(url, "bergamo") == "Bergamo"
