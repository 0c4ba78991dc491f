"""Runs the migrations on the connection that `kiosk.content.database.migrating` passes in.

A new one, after a change of the models (then read it over):

    from alembic import command
    from kiosk.content.database import connect
    from kiosk.content.database.migrating import configuration

    with connect("sqlite:///at-head.db").connect() as connection:
        config = configuration(connection)
        command.revision(config, "what changes", autogenerate=True, rev_id="0002")
"""

from typing import Any, Literal

from alembic import context

from kiosk.content.database.marks import master_tables
from kiosk.content.text import LocalizedText


def _as_plain_json(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Name our column types by what they are stored as: migrations import nothing of ours."""
    return "sa.JSON()" if kind == "type" and isinstance(item, LocalizedText) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=master_tables(),
    render_as_batch=True,
    render_item=_as_plain_json,
)
with context.begin_transaction():
    context.run_migrations()
