"""The verbs say in plain sentences what they did, and their exit code says it to scripts."""

from argparse import Namespace

import pytest

from kiosk.content import verbs
from kiosk.content.folder import check


def given(folder=None, database=None, merge=False, replace=False):
    """Return the arguments of a verb."""
    return Namespace(folder=folder, database=database, media=None, merge=merge, replace=replace)


def test_a_good_folder_is_said_to_be_good(content, capsys):
    assert verbs.check(given(content.path)) == 0
    assert "nothing is wrong" in capsys.readouterr().out


def test_each_problem_of_a_folder_is_one_line(content, capsys):
    content.change("towns/iseo/town.yaml", "landscape: lake", "landscape: sea")
    content.change("partners.yaml", "name: Chopard", "nome: Chopard")

    assert verbs.check(given(content.path)) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "partners.yaml, [1].name: this key is missing"
    assert lines[-1].startswith("towns/iseo/town.yaml, landscape: must be one of")


def test_an_import_names_what_it_added(content, url, capsys):
    assert verbs.import_(given(content.path, url)) == 0
    assert "  town bergamo\n" in capsys.readouterr().out


def test_an_import_over_content_changes_nothing_and_asks_for_a_word(content, url, capsys):
    verbs.import_(given(content.path, url))
    content.change("towns/iseo/town.yaml", "it: Iseo", "it: Iseo sul lago")

    assert verbs.import_(given(content.path, url)) == 1
    said = capsys.readouterr().out
    assert "1 would be changed:\n  town iseo\n" in said
    assert "--merge or --replace" in said


def test_an_import_of_what_is_there_already_is_done(content, url, capsys):
    verbs.import_(given(content.path, url))

    assert verbs.import_(given(content.path, url)) == 0
    assert "already equals" in capsys.readouterr().out


@pytest.mark.parametrize("how", ["merge", "replace"])
def test_an_import_prints_the_path_of_the_backup(content, url, capsys, how):
    verbs.import_(given(content.path, url))
    content.change("towns/iseo/town.yaml", "it: Iseo", "it: Iseo sul lago")

    assert verbs.import_(given(content.path, url, **{how: True})) == 0
    assert "is kept in " in capsys.readouterr().out


def test_an_import_of_a_faulty_folder_prints_its_problems(content, url, capsys):
    content.change("towns/iseo/town.yaml", "landscape: lake", "landscape: sea")

    assert verbs.import_(given(content.path, url)) == 1
    assert "towns/iseo/town.yaml, landscape" in capsys.readouterr().err


def test_an_export_is_a_content_folder(content, url, tmp_path):
    verbs.import_(given(content.path, url))

    assert verbs.export(given(tmp_path / "export", url)) == 0
    assert check(tmp_path / "export") == []


@pytest.mark.parametrize("verb", [verbs.import_, verbs.export])
def test_a_verb_without_a_database_is_a_usage_error(content, verb, capsys):
    assert verb(given(content.path)) == 2
    assert "--database" in capsys.readouterr().err


def test_merge_and_replace_together_are_a_usage_error(content, url):
    assert verbs.import_(given(content.path, url, merge=True, replace=True)) == 2


@pytest.mark.parametrize("verb", [verbs.import_, verbs.export])
def test_a_wrong_database_url_is_bad_configuration(content, tmp_path, verb, capsys):
    folder = content.path if verb is verbs.import_ else tmp_path / "export"

    assert verb(given(folder, "master.db")) == 78
    assert "sqlite:///" in capsys.readouterr().err
