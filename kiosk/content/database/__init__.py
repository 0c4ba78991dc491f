"""The master database: opened, migrated, backed up, filled from a content folder and exported."""

from kiosk.content.database.backup import backup
from kiosk.content.database.connection import connect, opened, session
from kiosk.content.database.exporting import export_folder
from kiosk.content.database.importing import ImportMode, ImportReport, import_folder
from kiosk.content.database.media import media_folder
from kiosk.content.database.migrating import migrate

__all__ = [
    "ImportMode",
    "ImportReport",
    "backup",
    "connect",
    "export_folder",
    "import_folder",
    "media_folder",
    "migrate",
    "opened",
    "session",
]
