"""Content survives its way through a folder and through a database, to the byte."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from content_strategies import contents
from hypothesis import HealthCheck, given, settings
from small_content import bytes_of

from kiosk.content.database import export_folder, import_folder
from kiosk.content.errors import ExportError
from kiosk.content.folder import check, read_folder, write_folder
from kiosk.content.folder.fields import values_of, walk
from kiosk.content.models import Asset, Landmark, Town
from kiosk.paths import shipped

slow = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def rows(roots):
    """Return all rows as comparable values, in no order."""
    found = [(type(item).__name__, values_of(item)) for root in roots for item in walk(root)]
    return sorted(found, key=lambda row: (row[0], row[1]["slug"]))


def written(content, folder: Path) -> Path:
    """Write random content with its media."""
    for file, data in content.media.items():
        path = folder / "given" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    target = folder / "content"
    write_folder(content.roots, target, lambda asset: folder / "given" / asset.file)
    return target


@slow
@given(contents())
def test_what_is_written_is_read_back_equal(content):
    with TemporaryDirectory() as folder:
        target = written(content, Path(folder))

        assert check(target) == []
        assert rows(read_folder(target)) == rows(content.roots)


@slow
@given(contents())
def test_writing_what_was_read_gives_the_same_bytes(content):
    with TemporaryDirectory() as folder:
        first = written(content, Path(folder))
        second = Path(folder) / "second"
        write_folder(read_folder(first), second, lambda asset: first / "media" / asset.file)

        assert bytes_of(second) == bytes_of(first)


@settings(slow, max_examples=12)
@given(contents())
def test_a_database_gives_back_the_same_bytes(content):
    with TemporaryDirectory() as folder:
        first = written(content, Path(folder))
        url = f"sqlite:///{folder}/master.db"
        import_folder(url, first)
        export_folder(url, Path(folder) / "second")

        assert bytes_of(Path(folder) / "second") == bytes_of(first)


def test_the_small_folder_survives_a_round_trip(content, tmp_path):
    read = read_folder(content.path)
    media = content.path / "media"
    write_folder(read, tmp_path / "again", lambda asset: media / asset.file)

    assert rows(read_folder(tmp_path / "again")) == rows(read)


def test_slugs_carry_their_owners_and_positions_count_from_one(content):
    slugs = {item.slug for root in read_folder(content.path) for item in walk(root)}

    assert slugs >= {
        "site",
        "bergamo/mura-veneziane",
        "bergamo/mura-veneziane/1",
        "bergamo/1",
        "2024/1/2",
        "2024/1/1/1",
        "coppa/final-2024/2",
        "posters/bergamo",
    }


def test_assets_of_several_files_are_read_and_measured(content):
    content.write(
        "media/assets-cars.yaml",
        "- slug: car\n  file: car.svg\n  alt:\n    it: Auto\n    en: Car\n"
        "  credit: Tappa\n  licence: CC0-1.0\n",
    )
    content.write("media/car.svg", '<svg width="30px" height="20px"/>')

    assets = {item.slug: item for item in read_folder(content.path) if isinstance(item, Asset)}

    assert (assets["car"].width, assets["car"].height) == (30, 20)
    assert assets["car"].mime == "image/svg+xml"
    assert assets["posters/bergamo"].night_slug == "posters/bergamo-night"


def test_what_is_left_out_is_not_known_and_never_no(content):
    town = next(item for item in read_folder(content.path) if isinstance(item, Town))

    assert town.landmarks[0].indoors is False
    assert town.landmarks[0].step_free is None


def test_roots_come_before_what_refers_to_them(content):
    kinds = [type(item).__name__ for item in read_folder(content.path)]

    assert kinds.index("Asset") < kinds.index("Town") < kinds.index("Edition")
    assert kinds.index("Edition") < kinds.index("Competition")


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(content):
    before = rows(read_folder(content.path))
    for file in ("towns/bergamo/town.yaml", "towns/bergamo/story.it.md"):
        text = (content.path / file).read_bytes()
        content.write(file, b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n"))

    assert rows(read_folder(content.path)) == before


@pytest.mark.parametrize("slug", ["../bergamo", "Bergamo", "a/b", ""])
def test_a_slug_that_is_no_file_name_is_not_written(content, tmp_path, slug):
    read = read_folder(content.path)
    next(item for item in read if isinstance(item, Town)).slug = slug

    with pytest.raises(ExportError, match="no sound name"):
        write_folder(read, tmp_path / "again", lambda asset: content.path / "media" / asset.file)


def test_a_row_outside_its_owner_is_not_written(content, tmp_path):
    town = next(item for item in read_folder(content.path) if isinstance(item, Town))
    town.landmarks[0].slug = "iseo/mura-veneziane"

    with pytest.raises(ExportError, match="landmark “iseo/mura-veneziane”"):
        write_folder([town], tmp_path / "again", lambda asset: content.path / asset.file)


def test_the_shipped_content_has_no_fault():
    problems = check(shipped("db", "content"))

    assert not problems, "\n".join(map(str, problems))


def test_the_shipped_content_survives_a_round_trip(tmp_path):
    folder = shipped("db", "content")
    read = read_folder(folder)
    write_folder(read, tmp_path / "again", lambda asset: folder / "media" / asset.file)

    again = read_folder(tmp_path / "again")

    assert rows(again) == rows(read)
    assert any(isinstance(item, Landmark) for root in again for item in walk(root))
