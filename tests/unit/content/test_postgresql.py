"""A master database in a real PostgreSQL server does all that one in SQLite does."""

import sys
from datetime import datetime
from shutil import copytree

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from small_content import bytes_of
from sqlalchemy import inspect, text

from kiosk.cli import main
from kiosk.content.database import (
    ImportMode,
    backup,
    export_folder,
    import_folder,
    migrate,
    migrating,
    opened,
    session,
)
from kiosk.content.database.marks import master_tables
from kiosk.content.errors import DatabaseError, DatabaseUrlError
from kiosk.content.folder import read_folder
from kiosk.content.models import Notice, Town
from kiosk.paths import shipped

TOWN = "towns/bergamo/town.yaml"
BROKEN = """
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    op.execute("DELETE FROM partner")
    op.execute("UPDATE nowhere SET x = 1")
"""


@pytest.fixture
def media(tmp_path):
    return tmp_path / "pictures"


def town_of(url, slug="bergamo"):
    with session(url) as work:
        return work.get(Town, slug).name["it"]


def rename(url, name):
    """Edit a town in the database, as the hub does."""
    with session(url) as work:
        work.get(Town, "bergamo").name = {"it": name, "en": name}


def test_the_migrations_give_exactly_the_schema_of_the_models(postgresql, tmp_path):
    migrate(postgresql)

    with opened(postgresql) as engine, engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, master_tables()) == []
        migrated = _constraints(connection)
        for table in inspect(connection).get_table_names():
            connection.exec_driver_sql(f'DROP TABLE "{table}" CASCADE')
        master_tables().create_all(connection)
        assert _constraints(connection) == migrated


def _constraints(connection):
    found = inspect(connection)
    return {
        table: (
            sorted((each["name"], each["sqltext"]) for each in found.get_check_constraints(table)),
            sorted((each["name"], str(each)) for each in found.get_foreign_keys(table)),
            found.get_pk_constraint(table),
        )
        for table in master_tables().tables
    }


def test_every_migration_can_be_undone_and_made_again(postgresql):
    migrate(postgresql)
    with opened(postgresql) as engine, engine.connect() as connection:
        settings = migrating.configuration(connection)
        revisions = list(ScriptDirectory.from_config(settings).walk_revisions())
        for _ in revisions:
            command.downgrade(settings, "-1")
        assert inspect(connection).get_table_names() == ["alembic_version"]
        for _ in revisions:
            command.upgrade(settings, "+1")
        command.check(settings)


def test_the_shipped_content_comes_back_without_loss(postgresql, media, tmp_path):
    content = shipped("db", "content")
    assert import_folder(postgresql, content, media=media).applied
    export_folder(postgresql, tmp_path / "postgresql", media)
    sqlite = f"sqlite:///{tmp_path / 'master.db'}"
    import_folder(sqlite, content)
    export_folder(sqlite, tmp_path / "sqlite")

    assert bytes_of(tmp_path / "postgresql") == bytes_of(tmp_path / "sqlite")
    again = import_folder(postgresql, tmp_path / "postgresql", media=media)
    assert (again.added, again.changed, again.removed) == ((), (), ())
    assert len(read_folder(tmp_path / "postgresql")) == len(read_folder(content))


def test_an_instant_is_the_same_whatever_the_zone_of_the_server(content, postgresql, media):
    import_folder(postgresql, content.path, media=media)

    with session(postgresql) as work:
        assert work.execute(text("SHOW timezone")).scalar() == "Pacific/Auckland"
        assert work.get(Notice, "storm").starts == datetime(2024, 6, 11, 10)  # UTC


def test_a_merge_leaves_edits_alone(content, postgresql, media):
    import_folder(postgresql, content.path, media=media)
    rename(postgresql, "Bèrghem")
    content.change(TOWN, "it: Bergamo", "it: Bergamo Alta")
    content.change("towns/iseo/town.yaml", "it: Iseo", "it: Iseo sul lago")

    report = import_folder(postgresql, content.path, ImportMode.MERGE, media)

    assert (report.changed, report.left_alone) == (("town iseo",), ("town bergamo",))
    assert town_of(postgresql) == "Bèrghem"
    assert town_of(postgresql, "iseo") == "Iseo sul lago"


@pytest.mark.parametrize("how", ["--merge", "--replace"])
def test_the_database_as_it_was_is_kept_and_can_be_taken_back(
    content, postgresql, media, tmp_path, capsys, how
):
    place = ["--database", postgresql, "--media", str(media)]
    assert main(["content", "import", str(content.path), *place]) == 0
    assert main(["content", "export", str(tmp_path / "before"), *place]) == 0
    content.change(TOWN, "it: Bergamo", "it: Berghem")
    capsys.readouterr()

    assert main(["content", "import", str(content.path), *place, how]) == 0
    said = capsys.readouterr().out.splitlines()[0]
    assert said.startswith("The database as it was is kept in postgresql://")
    assert town_of(postgresql) == "Berghem"

    copy = ["--database", said.split(" in ")[1].rstrip("."), "--media", str(media)]
    assert main(["content", "export", str(tmp_path / "copy"), *copy]) == 0
    assert bytes_of(tmp_path / "copy") == bytes_of(tmp_path / "before")
    assert main(["content", "import", str(tmp_path / "copy"), *place, "--replace"]) == 0
    assert town_of(postgresql) == "Bergamo"


def test_copies_made_at_once_have_names_of_their_own(postgresql):
    migrate(postgresql)

    assert len({backup(postgresql) for _ in range(3)}) == 3


def test_without_the_right_to_keep_a_copy_nothing_is_changed(content, postgresql, media):
    import_folder(postgresql, content.path, media=media)
    with opened(postgresql) as engine, engine.begin() as connection:
        connection.exec_driver_sql("CREATE ROLE editor LOGIN")
        connection.exec_driver_sql("GRANT ALL ON ALL TABLES IN SCHEMA public TO editor")
    content.change(TOWN, "it: Bergamo", "it: Berghem")

    editor = postgresql.replace("tappa@", "editor@")
    with pytest.raises(DatabaseError, match="permission denied"):
        import_folder(editor, content.path, ImportMode.REPLACE, media)
    assert town_of(postgresql) == "Bergamo"


def test_media_that_cannot_be_copied_leave_the_database_as_it_was(
    content, postgresql, media, tmp_path
):
    import_folder(postgresql, content.path, media=media)
    content.write("media/posters/bergamo.svg", '<svg width="48" height="32"/>')
    content.change(TOWN, "it: Bergamo", "it: Berghem")
    (tmp_path / "file").write_text("", encoding="utf-8")

    with pytest.raises(DatabaseError, match="cannot be copied"):
        import_folder(postgresql, content.path, ImportMode.REPLACE, tmp_path / "file")
    assert town_of(postgresql) == "Bergamo"


def test_a_migration_that_fails_leaves_the_database_as_it_was(
    content, postgresql, media, tmp_path, monkeypatch
):
    import_folder(postgresql, content.path, media=media)
    copytree(shipped("db", "migrations"), tmp_path / "db" / "migrations")
    (tmp_path / "db/migrations/versions/0002_next.py").write_text(BROKEN, encoding="utf-8")
    monkeypatch.setattr(migrating, "shipped", tmp_path.joinpath)

    with pytest.raises(DatabaseError, match="nowhere"):
        migrate(postgresql)
    with opened(postgresql) as engine, engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM partner")) == 1
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "0001"


def test_a_database_of_another_program_is_left_alone(postgresql):
    with opened(postgresql) as engine, engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE photos (name text)")

    with pytest.raises(DatabaseError, match="another program"):
        migrate(postgresql)


def test_the_folder_of_the_pictures_must_be_named(content, postgresql, capsys):
    code = main(["content", "import", str(content.path), "--database", postgresql])

    assert code == 78
    assert "name it with --media DIR" in capsys.readouterr().err


def test_a_server_that_does_not_answer_is_one_sentence_without_the_password(tmp_path):
    url = f"postgres://tappa:secret@/tappa?host={tmp_path}"

    with pytest.raises(DatabaseError) as caught:
        migrate(url)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert "secret" not in sentence
    assert "connection" in sentence


def test_without_psycopg_the_remedy_is_said(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)

    with pytest.raises(DatabaseUrlError, match=r"tappa-kiosk\[postgresql\]"):
        migrate("postgresql://localhost/tappa")
