"""The verbs `kiosk content check`, `import` and `export`, in plain sentences."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from kiosk.content import folder
from kiosk.content.errors import ContentError, DatabaseUrlError, InvalidContentError
from kiosk.paths import shipped

DONE, FAILED, USAGE, BAD_CONFIGURATION = 0, 1, 2, 78


def check(args: argparse.Namespace) -> int:
    """Print every problem of a content folder."""
    problems = folder.check(_folder(args))
    _print_problems(problems)
    if problems:
        return FAILED
    print(f"{_folder(args)}: nothing is wrong.")
    return DONE


def import_(args: argparse.Namespace) -> int:
    """Load a content folder into a database, or print what that would change."""
    # Alembic is slow to import, and `check` needs none of it.
    from kiosk.content.database import ImportMode, ImportReport, import_folder

    if not args.database or (args.merge and args.replace):
        return _usage("name the database (--database URL), and not both --merge and --replace")
    mode = ImportMode.FILL
    if args.merge or args.replace:
        mode = ImportMode.MERGE if args.merge else ImportMode.REPLACE
    try:
        report: ImportReport = import_folder(args.database, _folder(args), mode, args.media)
    except ContentError as error:
        return _failed(error)
    would = "" if report.applied else "would be "
    _print_backup(report.backup)
    _print_rows(f"{would}added", report.added)
    _print_rows(f"{would}changed", report.changed)
    _print_rows(f"{would}removed", report.removed)
    _print_rows("left alone by a merge, because edited since their import", report.left_alone)
    if report.applied:
        print("Done.")
        return DONE
    if not (report.added or report.changed or report.removed):
        print("The database already equals the folder.")
        return DONE
    print("Nothing was changed: the database holds content. Say --merge or --replace.")
    return FAILED


def export(args: argparse.Namespace) -> int:
    """Write the content of a database as a content folder."""
    from kiosk.content.database import export_folder

    if not args.database or args.folder is None:
        return _usage("name the database (--database URL) and the folder to write")
    try:
        _print_backup(export_folder(args.database, args.folder, args.media))
    except ContentError as error:
        return _failed(error)
    print(f"{args.folder}: written.")
    return DONE


def _folder(args: argparse.Namespace) -> Path:
    return args.folder or shipped("db", "content")


def _failed(error: ContentError) -> int:
    if isinstance(error, InvalidContentError):
        _print_problems(error.problems)
    else:
        print(error, file=sys.stderr)
    return BAD_CONFIGURATION if isinstance(error, DatabaseUrlError) else FAILED


def _usage(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return USAGE


def _print_problems(problems: Iterable[object]) -> None:
    for problem in problems:
        print(problem, file=sys.stderr)


def _print_backup(copy: Path | str | None) -> None:
    if copy is not None:
        print(f"The database as it was is kept in {copy}.")


def _print_rows(what: str, names: tuple[str, ...]) -> None:
    if names:
        print(f"{len(names)} {what}:")
    for name in names:
        print(f"  {name}")
