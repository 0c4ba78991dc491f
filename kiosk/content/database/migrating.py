"""The schema of a master database, brought to the newest by Alembic."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, inspect

from kiosk.content.database.backup import backup
from kiosk.content.database.connection import opened
from kiosk.content.errors import DatabaseError
from kiosk.paths import shipped


def migrate(url: str) -> Path | str | None:
    """Make the tables of a new database, or bring those of an old one to the newest schema.

    Returns the backup that was made first; None when nothing had to be kept or done. Raises
    DatabaseError for a database of a newer version or of another program.
    """
    with opened(url) as engine, engine.connect() as connection:
        config = configuration(connection)
        scripts = ScriptDirectory.from_config(config)
        current = MigrationContext.configure(connection).get_current_revision()
        if current == scripts.get_current_head():
            return None
        if current is None and inspect(connection).get_table_names():
            raise DatabaseError(f"{engine.url}: this database belongs to another program")
        if current is not None:
            _known(scripts, current)
        connection.rollback()
        kept = None if current is None else backup(url)
        _upgrade(config, connection)
        return kept


def configuration(connection: Connection) -> Config:
    """Return Alembic's settings for the shipped migrations, working on `connection`."""
    config = Config()
    folder = str(shipped("db", "migrations")).replace("%", "%%")
    config.set_main_option("script_location", folder)
    config.attributes["connection"] = connection
    return config


def _known(scripts: ScriptDirectory, revision: str) -> None:
    try:
        scripts.get_revision(revision)
    except CommandError as error:
        raise DatabaseError(
            f"this database is of a newer version ({revision}); update the application"
        ) from error


def _upgrade(config: Config, connection: Connection) -> None:
    sqlite = connection.dialect.name == "sqlite"
    if sqlite:
        # Batch migrations drop and remake tables, which must not delete what refers to them;
        # the pragma has no effect inside a transaction.
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("BEGIN")
    command.upgrade(config, "head")
    if sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise DatabaseError("the migration left references to rows that are not there")
    connection.commit()
