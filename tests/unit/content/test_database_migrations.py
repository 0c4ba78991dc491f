"""The migrations give exactly the schema of the models, and never touch what is not theirs."""

import sqlite3
from contextlib import closing
from shutil import copytree

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, inspect, text
from sqlalchemy.exc import IntegrityError

from kiosk.content.database import backup, connect, import_folder, migrate, migrating
from kiosk.content.database.marks import master_tables
from kiosk.content.errors import DatabaseError, DatabaseUrlError
from kiosk.paths import shipped


def test_upgrading_gives_exactly_the_schema_of_the_models(url):
    migrate(url)

    with connect(url).connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, master_tables()) == []


def test_upgrading_gives_the_checks_and_keys_of_the_models_too(url, tmp_path):
    migrate(url)
    master_tables().create_all(made := create_engine(f"sqlite:///{tmp_path / 'made.db'}"))

    def of(engine, table):
        found = inspect(engine)
        checks = {(each["name"], each["sqltext"]) for each in found.get_check_constraints(table)}
        keys = {each["name"]: each for each in found.get_foreign_keys(table)}
        return checks, keys, found.get_pk_constraint(table)

    migrated = connect(url)
    for table in master_tables().tables:
        assert of(migrated, table) == of(made, table)
    migrated.dispose()
    made.dispose()


def test_migrating_twice_changes_nothing_and_keeps_no_backup(url, tmp_path):
    assert migrate(url) is None
    assert migrate(url) is None
    assert [path.name for path in tmp_path.iterdir()] == ["master.db"]


NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    with op.batch_alter_table("town", recreate="always") as town:
        town.add_column(sa.Column("mayor", sa.String()))
"""


def test_an_old_database_is_kept_before_it_is_migrated_without_loss(
    content, url, tmp_path, monkeypatch
):
    import_folder(url, content.path)
    copytree(shipped("db", "migrations"), tmp_path / "db" / "migrations")
    (tmp_path / "db/migrations/versions/0002_next.py").write_text(NEXT, encoding="utf-8")
    monkeypatch.setattr(migrating, "shipped", tmp_path.joinpath)

    kept = migrate(url)

    with closing(sqlite3.connect(kept)) as database:
        assert database.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
    with closing(sqlite3.connect(tmp_path / "master.db")) as database:
        assert database.execute("SELECT count(mayor), count(*) FROM town").fetchone() == (0, 2)
        assert database.execute("SELECT count(*) FROM landmark").fetchone() == (1,)


def test_a_migration_that_fails_leaves_the_database_as_it_was(content, url, tmp_path, monkeypatch):
    import_folder(url, content.path)
    copytree(shipped("db", "migrations"), tmp_path / "db" / "migrations")
    broken = NEXT + "    op.execute('UPDATE nowhere SET x = 1')\n"
    (tmp_path / "db/migrations/versions/0002_next.py").write_text(broken, encoding="utf-8")
    monkeypatch.setattr(migrating, "shipped", tmp_path.joinpath)

    with pytest.raises(DatabaseError, match="nowhere"):
        migrate(url)
    with closing(sqlite3.connect(tmp_path / "master.db")) as database:
        assert database.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
        assert "mayor" not in str(database.execute("PRAGMA table_info(town)").fetchall())


def test_a_database_of_a_newer_version_is_left_alone(url, tmp_path):
    migrate(url)
    with closing(sqlite3.connect(tmp_path / "master.db")) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()

    with pytest.raises(DatabaseError, match="newer version"):
        migrate(url)


def test_a_database_of_another_program_is_left_alone(url, tmp_path):
    with closing(sqlite3.connect(tmp_path / "master.db")) as database:
        database.execute("CREATE TABLE photos (name)")
    before = (tmp_path / "master.db").read_bytes()

    with pytest.raises(DatabaseError, match="another program"):
        migrate(url)
    assert (tmp_path / "master.db").read_bytes() == before


def test_a_file_that_is_no_database_is_left_alone(url, tmp_path):
    (tmp_path / "master.db").write_bytes(b"no database" * 100)

    with pytest.raises(DatabaseError, match="not a database"):
        migrate(url)


@pytest.mark.parametrize("wrong", ["master.db", "sqlite://", "sqlite:///:memory:", "cobol://x/y"])
def test_a_wrong_url_is_a_sentence(wrong):
    with pytest.raises(DatabaseUrlError):
        migrate(wrong)


def test_foreign_keys_are_enforced(url):
    migrate(url)
    engine = connect(url)

    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text("UPDATE leg SET start_slug = 'como'"))
        connection.execute(
            text("INSERT INTO asset VALUES ('a','a','a',1,'a',1,1,'{}','a','a',false,'nowhere')")
        )
    engine.dispose()


def test_a_backup_is_a_whole_database_with_a_name_of_its_own(url, tmp_path):
    migrate(url)

    first, second = backup(url), backup(url)

    assert first != second
    for path in (first, second):
        assert path.parent == tmp_path
        assert path.suffix == ".db"
        with closing(sqlite3.connect(path)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert database.execute("SELECT count(*) FROM town").fetchone() == (0,)


def test_a_database_that_is_not_there_has_no_backup(url):
    assert backup(url) is None
