"""The command `kiosk`: one parser; a verb imports its room only when it is called."""

import argparse
import importlib
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kiosk import __version__
from kiosk.account import AccountError, mind_account
from kiosk.settings import SettingsError, load

DONE, FAILED, USAGE, UNAVAILABLE, TRY_AGAIN, NOT_TRUSTED, BAD_CONFIGURATION = (
    0,
    1,
    2,
    69,
    75,
    76,
    78,
)


def parser() -> argparse.ArgumentParser:
    """Return the parser of every verb.

    Each names its function in `verb` as ``module:function``; in `gate` one that may refuse, and in
    `writes` whether it leaves files in the data folder.
    """
    top = argparse.ArgumentParser(prog="kiosk", description="A touch kiosk for stage towns.")
    top.add_argument("--version", action="version", version=f"kiosk {__version__}")
    verbs = top.add_subparsers(title="verbs", required=True, metavar="VERB")
    _run(verbs.add_parser("run", help="the visitors' screen"))
    keep = verbs.add_parser("keep", help="the visitors' screen, kept alive")
    _run(keep)
    keep.set_defaults(verb="kiosk.care.keeper:keep")
    _tour(verbs.add_parser("tour", help="a picture of each page"))
    content = verbs.add_parser("content", help="the content folder and the master database")
    _content(content.add_subparsers(title="verbs", required=True, metavar="VERB"))
    releases = verbs.add_parser("releases", help="the releases on this kiosk")
    _releases(releases.add_subparsers(title="verbs", required=True, metavar="VERB"))
    keys = verbs.add_parser("keys", help="the organisers' keys")
    _keys(keys.add_subparsers(title="verbs", required=True, metavar="VERB"))
    _publish(verbs.add_parser("publish", help="publish content to folders and buckets"))
    _stick(verbs.add_parser("stick", help="copy the newest publication to a stick"))
    trust = verbs.add_parser("trust", help="whose releases this kiosk shows")
    _trust(trust.add_subparsers(title="verbs", required=True, metavar="VERB"))
    _sync(verbs.add_parser("sync", help="fetch the newest release"))
    _doctor(verbs.add_parser("doctor", help="say what is wrong, and what to do"))
    care = verbs.add_parser("care", help="volunteers: the PIN, its recovery, statistics")
    _care(care.add_subparsers(title="verbs", required=True, metavar="VERB"))
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb and return its exit code."""
    given = parser().parse_args(arguments)
    try:
        if getattr(given, "writes", False):
            mind_account(load(given.config, {"data": given.data}).data)
        refused = _call(given.gate, given) if getattr(given, "gate", "") else DONE
        return refused or _call(given.verb, given)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return BAD_CONFIGURATION
    except AccountError as error:
        print(error, file=sys.stderr)
        return FAILED


def _call(name: str, given: argparse.Namespace) -> int:
    module, function = name.split(":")
    return int(getattr(importlib.import_module(module), function)(given))


def screen(arguments: Sequence[str] | None = None) -> int:
    """Run `main.py`: the verb ``run`` with its options."""
    return main(["run", *(sys.argv[1:] if arguments is None else arguments)])


def _place(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--config", type=Path, metavar="FILE", help="the settings file")
    verb.add_argument(
        "--data", type=Path, metavar="DIR", help="where the kiosk keeps its own files"
    )


def _run(verb: argparse.ArgumentParser) -> None:
    verb.set_defaults(verb="kiosk.app:run")
    _place(verb)
    verb.add_argument("--town", metavar="SLUG", help="the town the kiosk stands in")
    verb.add_argument("--windowed", action="store_true", help="in a window, for a look")
    verb.add_argument("--lang", metavar="CODE", help="the language a visit begins in")
    verb.add_argument("--panel", type=float, metavar="INCHES", help="diagonal of the panel")
    verb.add_argument("--kept", action="store_true", help="tell a keeper of every heartbeat")
    verb.add_argument(
        "--refuge",
        nargs="?",
        const="page",
        choices=("page", "plain"),
        help="only the page that needs no content; plain: nor QML",
    )
    _moment(verb, "--now")


def _moment(verb: argparse.ArgumentParser, option: str) -> None:
    """Add a moment to pretend; without a zone it is a wall time of Europe/Rome."""
    verb.add_argument(
        option,
        type=datetime.fromisoformat,
        metavar="ISO-TIME",
        help="a moment to pretend",
    )


def _tour(verb: argparse.ArgumentParser) -> None:
    verb.set_defaults(verb="kiosk.screen.tour:tour")
    _place(verb)
    verb.add_argument("out", type=Path, metavar="OUT", help="folder for the pictures")
    verb.add_argument("--size", default="1920x1080", metavar="WxH", help="pixels of the screen")
    verb.add_argument("--panel", type=float, metavar="INCHES", default=32.0, help="diagonal")
    verb.add_argument("--town", metavar="SLUG", help="the town the kiosk stands in")
    verb.add_argument("--page", action="append", metavar="KIND-OR-SLUG", help="only these pages")
    verb.add_argument("--lang", metavar="CODE", help="only this language")
    verb.add_argument(
        "--mode",
        choices=("normal", "large-text", "high-contrast", "low-reach", "night"),
        default="normal",
    )
    _moment(verb, "--now")
    verb.add_argument(
        "--gallery", action="store_true", help="also every control in every state, for developers"
    )
    _moment(verb, "--offline-since")
    verb.add_argument("--release", type=Path, metavar="DIR", help="a release other than the shown")


def _content(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    check = verbs.add_parser("check", help="say what is wrong with a content folder")
    check.set_defaults(verb="kiosk.content.verbs:check")
    import_ = verbs.add_parser("import", help="load a content folder into a database")
    import_.set_defaults(verb="kiosk.content.verbs:import_")
    how = import_.add_mutually_exclusive_group()
    how.add_argument("--merge", action="store_true", help="add and change, remove nothing")
    how.add_argument("--replace", action="store_true", help="make the database equal the folder")
    export = verbs.add_parser("export", help="write a database as a content folder")
    export.set_defaults(verb="kiosk.content.verbs:export")
    build = verbs.add_parser("build", help="make a release")
    build.set_defaults(verb="kiosk.releases.verbs:build")
    build.add_argument("--out", type=Path, metavar="DIR", help="where releases and media go")
    for verb in (check, import_, export, build):
        folder = "the content folder (default: the shipped one)"
        verb.add_argument("folder", nargs="?", type=Path, metavar="DIR", help=folder)
        _database(verb, "the master database")
        _place(verb)


def _releases(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    listed = verbs.add_parser("list", help="the releases on this kiosk")
    listed.set_defaults(verb="kiosk.releases.verbs:list_")
    listed.add_argument("--json", action="store_true")
    verify = verbs.add_parser("verify", help="hash every release and its media")
    verify.set_defaults(verb="kiosk.releases.verbs:verify")
    factory = verbs.add_parser("factory", help="build the factory release if it is not there")
    factory.set_defaults(verb="kiosk.releases.verbs:factory")
    index = verbs.add_parser("index", help="make what the search needs, where it is not there")
    index.set_defaults(verb="kiosk.releases.verbs:index")
    activate = verbs.add_parser("activate", help="show this release, whatever is newer")
    activate.set_defaults(verb="kiosk.releases.verbs:activate")
    activate.add_argument("id", metavar="ID", help="its name, as kiosk releases list prints it")
    rollback = verbs.add_parser("rollback", help="go back to the release before")
    rollback.set_defaults(verb="kiosk.releases.verbs:rollback")
    for verb in (listed, verify, factory, index, activate, rollback):
        _place(verb)
        verb.set_defaults(writes=verb not in (listed, verify))


def _keys(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    init = verbs.add_parser("init", help="make the keys: once, with care")
    init.add_argument("folder", type=Path, metavar="DIR", help="folder for the organiser's keys")
    init.add_argument("--demo", action="store_true", help="a set for a first try, not for use")
    status = verbs.add_parser("status", help="what expires when")
    rotate = verbs.add_parser("rotate", help="replace a key; for root, renew it")
    revoke = verbs.add_parser("revoke", help="make an organiser's keys worthless")
    resign = verbs.add_parser("resign", help="sign an unchanged store afresh")
    resign.add_argument("store", nargs="+", metavar="STORE", help="a folder, or s3://BUCKET/FOLDER")
    for verb in (rotate, revoke):
        verb.add_argument("role", choices=("root", "targets", "snapshot", "timestamp"))
        verb.add_argument("--new", type=Path, metavar="DIR", help="a place for a new root key")
    revoke.add_argument("--whose", choices=("first", "second"), help="default: of this folder")
    for verb in (init, rotate, revoke):
        verb.add_argument(
            "--root", type=Path, action="append", metavar="DIR", help="a place of a root key"
        )
    for verb in (status, rotate, revoke, resign):
        verb.add_argument("--keys", type=Path, metavar="DIR", required=True, help="the key folder")
    for name, verb in verbs.choices.items():
        verb.set_defaults(verb=f"kiosk.publish.key_verbs:{name}")
        _passphrase_file(verb)


def _publish(verb: argparse.ArgumentParser) -> None:
    verb.set_defaults(verb="kiosk.publish.verbs:publish")
    verb.add_argument("store", nargs="+", metavar="STORE", help="a folder, or s3://BUCKET/FOLDER")
    verb.add_argument("--keys", type=Path, metavar="DIR", required=True, help="the key folder")
    verb.add_argument("--content", type=Path, metavar="DIR", help="content (default: the shipped)")
    _database(verb, "the master database instead")
    verb.add_argument("--note", metavar="TEXT", help="for the organisers' ledger")
    verb.add_argument("--dry-run", action="store_true", help="say what would change, and stop")
    verb.add_argument("--yes", action="store_true", help="even if content is empty or has shrunk")
    verb.add_argument("--urgent", action="store_true", help="kiosks wait less for visitors")
    verb.add_argument(
        "--audience", action="append", metavar="KIND:NAME", help="only for kiosk:NAME, town:SLUG"
    )
    verb.add_argument("--restore", action="store_true", help="into a store that has lost it")
    _passphrase_file(verb)


def _database(verb: argparse.ArgumentParser, what: str) -> None:
    verb.add_argument("--database", metavar="URL", help=f"{what}: sqlite:///…, postgresql://…")
    verb.add_argument(
        "--media", type=Path, metavar="DIR", help="its pictures (SQLite: those beside it)"
    )


def _stick(verb: argparse.ArgumentParser) -> None:
    verb.set_defaults(verb="kiosk.publish.verbs:stick")
    verb.add_argument("store", metavar="STORE", help="a folder, or s3://BUCKET/FOLDER")
    verb.add_argument("folder", type=Path, metavar="DIR", help="a folder on the stick")


def _passphrase_file(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="a passphrase a line; else asked for"
    )


def _trust(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    show = verbs.add_parser("show", help="the six words of the root this kiosk trusts")
    show.set_defaults(verb="kiosk.sync.verbs:trust_show")
    give = verbs.add_parser("set", help="trust the organisers with this root.json")
    give.set_defaults(verb="kiosk.sync.verbs:trust_set")
    give.add_argument("root", type=Path, metavar="ROOT.json", help="as kiosk keys init leaves it")
    give.add_argument("--replace", action="store_true", help="in the place of another root")
    give.add_argument(
        "--pin-file", type=Path, metavar="FILE", help="with --replace: the PIN; else asked for"
    )
    give.set_defaults(gate="kiosk.care.asking:admit")
    for verb in (show, give):
        _place(verb)
        verb.set_defaults(writes=verb is give)


def _sync(verb: argparse.ArgumentParser) -> None:
    verb.set_defaults(verb="kiosk.sync.verbs:sync", writes=True)
    _place(verb)
    verb.add_argument(
        "--source", action="append", metavar="URL|PATH", help="instead of those in the settings"
    )
    verb.add_argument("--town", metavar="SLUG", help="the town the kiosk stands in")
    verb.add_argument("--once", action="store_true", help="look one time and end")
    verb.add_argument("--json", action="store_true", help="say what happens as JSON lines")
    verb.add_argument("--look", action="store_true", help="only say what the sources hold")
    verb.add_argument("--kept", action="store_true", help="end with standard input")


def _doctor(verb: argparse.ArgumentParser) -> None:
    verb.set_defaults(verb="kiosk.care.doctor:doctor")
    _place(verb)
    verb.add_argument("--json", action="store_true")


def _care(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    setup = verbs.add_parser("setup", help="give this kiosk its first PIN, once")
    setup.set_defaults(verb="kiosk.care.verbs:setup")
    pin = verbs.add_parser("pin", help="change the PIN")
    pin.set_defaults(verb="kiosk.care.verbs:pin")
    pin.add_argument(
        "--pin-file", type=Path, metavar="FILE", help="the old PIN and the new, a line each"
    )
    unlock = verbs.add_parser("unlock", help="for organisers: answer a kiosk whose PIN is lost")
    unlock.set_defaults(verb="kiosk.care.verbs:unlock")
    unlock.add_argument("challenge", metavar="CHALLENGE", help="the 6 digits that the kiosk shows")
    unlock.add_argument(
        "--secret-file", type=Path, metavar="FILE", help="the kiosk's recovery code; else asked for"
    )
    explain = verbs.add_parser("explain", help="for the help line: what a diagnosis code says")
    explain.set_defaults(verb="kiosk.care.verbs:explain")
    explain.add_argument("code", metavar="CODE", help="as the desk shows it")
    statistics = verbs.add_parser("statistics", help="counts of visits, without anybody in them")
    statistics.set_defaults(verb="kiosk.care.statistics:statistics")
    statistics.add_argument("--json", action="store_true", help="every visit as a JSON line")
    whose = statistics.add_mutually_exclusive_group()
    whose.add_argument("--out", type=Path, metavar="DIR", help="a folder for the day files")
    whose.add_argument(
        "--from",
        dest="exports",
        type=Path,
        nargs="+",
        metavar="DIR",
        help="of the exports in these folders, each visit once, instead of this kiosk's own",
    )
    reports = verbs.add_parser("reports", help="a folder of reports for the organisers")
    reports.set_defaults(verb="kiosk.care.handing:reports")
    reports.add_argument("--to", type=Path, metavar="DIR", help="and onto this stick")
    reports.add_argument("--json", action="store_true", help="say what happens as JSON lines")
    for verb in (setup, pin, statistics, reports):
        _place(verb)
        verb.set_defaults(writes=verb is not statistics)
