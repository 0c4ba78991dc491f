"""One planted fault, one sentence that names file and field."""

import pytest

from kiosk.content.errors import InvalidContentError
from kiosk.content.folder import check, read_folder

TOWN = "towns/bergamo/town.yaml"
EDITION = "editions/2024.yaml"
CUP = "competitions/coppa/competition.yaml"
ASSETS = "media/assets.yaml"
STORY = "towns/bergamo/story.it.md"
SVG = "media/posters/bergamo.svg"
NOTICES = "notices.yaml"

# what is planted: file, old, new, and the sentence that must come of it
CHANGES = {
    "yaml that does not parse": (TOWN, "it: Bergamo", "it: [", f"{TOWN}: line 2"),
    "an unknown key": (TOWN, "landscape: hill", "landscape: hill\ncolour: red", "colour: this key"),
    "an unknown key in a picture": (TOWN, "  x: 0.25", "  u: 0.25", "picture.u: this key"),
    "an unknown key in a row": (
        TOWN,
        "    minutes: 40",
        "    hours: 4",
        "landmarks[1].hours: this",
    ),
    "a missing key": (TOWN, "landscape: hill\n", "", f"{TOWN}, landscape: this key is missing"),
    "a missing slug": (
        TOWN,
        "  - slug: mura-veneziane\n    name:",
        "  - name:",
        "landmarks[1].slug: this key is missing",
    ),
    "a key without a value": (TOWN, "minutes: 40", "minutes:", "landmarks[1].minutes: is empty"),
    "a word for a number": (TOWN, "minutes: 40", "minutes: long", "landmarks[1].minutes: must be"),
    "a word for a truth": (TOWN, "indoors: false", "indoors: no", "landmarks[1].indoors: must be"),
    "a word for a day": (EDITION, "starts: 2024-06-11", "starts: June", "starts: must be a day"),
    "an impossible day": (EDITION, "as_of: 2024-06-15", "as_of: 2024-06-31", "legs[1].as_of: must"),
    "a list for one value": (
        TOWN,
        "landscape: hill",
        "landscape:\n  - hill",
        "landscape: must be one value",
    ),
    "one value for a list": (CUP, "crew:\n          - Lorenzo", "crew: Lorenzo", "crew: must be a"),
    "words for a text": (
        TOWN,
        "name:\n  it: Bergamo\n  en: Bergamo",
        "name: Bergamo",
        f"{TOWN}, name: must be a text in every language",
    ),
    "an unknown kind": (TOWN, "landscape: hill", "landscape: desert", "landscape: must be one of"),
    "a missing translation": (
        TOWN,
        "      en: Venetian Walls\n",
        "",
        f"{TOWN}, landmarks[1].name.en: the English text is missing",
    ),
    "an empty translation": (
        TOWN,
        "en: Venetian Walls",
        "en: ''",
        "landmarks[1].name.en: the Engl",
    ),
    "a language that is none": (TOWN, "en: Lombardy", "en: L\n  eng: L", "region.eng: this key"),
    "an unknown town of a stop": (EDITION, "town: bergamo", "town: como", "legs[1].stops[1].town"),
    "an unknown town of a leg": (EDITION, "finish: iseo", "finish: como", "legs[1].finish: there"),
    "an unknown town of a notice": (
        NOTICES,
        "town: bergamo",
        "town: como",
        "[1].town: there is no",
    ),
    "an unknown picture": (
        TOWN,
        "asset: posters/bergamo",
        "asset: x",
        "picture.asset: there is no",
    ),
    "an unknown night printing": (
        ASSETS,
        "night: posters/bergamo-night",
        "night: posters/dark",
        f"{ASSETS}, [1].night: there is no asset",
    ),
    "a night printing of its own": (
        ASSETS,
        "night: posters/bergamo-night",
        "night: posters/bergamo",
        f"{ASSETS}, [1].night: a night printing",
    ),
    "an address that no phone can open": (
        "site.yaml",
        "  en: Five days\n",
        "  en: Five days\ncompanion_url: http://guida.example\n",
        "site.yaml, companion_url: must be an address",
    ),
    "an unknown edition": (CUP, 'edition: "2024"', 'edition: "1955"', "classifications[1].edition"),
    "a slug of a bad form": (
        TOWN,
        "slug: mura-ven",
        "slug: Mura_ven",
        "landmarks[1].slug: the nam",
    ),
    "a slug that leads away": (TOWN, "slug: mura-ven", "slug: ../mura", "landmarks[1].slug: the n"),
    "a slug twice in another case": (
        ASSETS,
        "slug: posters/bergamo-night\n",
        "slug: posters/Bergamo\n",
        f"{ASSETS}, [2].slug: “posters/Bergamo” is already the name of",
    ),
    "a slug of a reserved name": (
        TOWN,
        "slug: mura-veneziane",
        "slug: story",
        "landmarks[1].slug: “story” is the name",
    ),
    "a missing alt text": (
        ASSETS,
        "  alt:\n    it: Le mura\n    en: The walls\n",
        "",
        f"{ASSETS}, [1].alt: this key is missing",
    ),
    "a time after the day's end": (
        EDITION,
        'starts: "12:30"',
        'starts: "25:00"',
        f"{EDITION}, legs[1].stops[1].passings[1].starts: must be a time",
    ),
    "a passing that ends before it starts": (
        EDITION,
        'ends: "14:00"',
        'ends: "11:00"',
        "passings[1].ends: lies before starts",
    ),
    "a practical that ends before it starts": (
        TOWN,
        'ends: "18:00"',
        'ends: "07:00"',
        "practicals[1].ends: lies before starts",
    ),
    "a notice that ends before it starts": (
        NOTICES,
        "ends: 2024-06-11T12",
        "ends: 2024-06-11T09",
        f"{NOTICES}, [1].ends: lies before starts",
    ),
    "a notice without a zone": (NOTICES, "T10:00:00Z", "T10:00:00", "[1].starts: must be a moment"),
    "an edition that ends before it starts": (
        EDITION,
        "ends: 2024-06-15",
        "ends: 2024-06-10",
        f"{EDITION}, ends: lies before starts",
    ),
    "a leg outside the edition": (
        EDITION,
        "day: 2024-06-11",
        "day: 2024-06-16",
        f"{EDITION}, legs[1].day: lies outside the edition",
    ),
    "no current edition": (EDITION, "current: true", "current: false", f"{EDITION}, current: one"),
    "a markdown link": (STORY, "Una", "[Una](http://x)", f"{STORY}: line 3: links are not"),
    "html in markdown": (STORY, "Una", "<u>Una</u>", f"{STORY}: line 3: HTML is not"),
    "html in a text": (TOWN, "it: Bergamo", "it: <b>Bergamo", f"{TOWN}, name.it: holds HTML"),
    "an entity in a text": (TOWN, "it: Bergamo", "it: B&amp;B", f"{TOWN}, name.it: holds HTML"),
    "an entity in markdown": (STORY, "Una", "Una&nbsp;", f"{STORY}: holds HTML"),
    "a control character in a text": (
        TOWN,
        "it: Bergamo",
        'it: "B\\a"',
        "name.it: holds a control",
    ),
    "html in a name": (CUP, "Andrea Vesco", "<i>Andrea", "entries[1].crew[1]: holds HTML"),
    "a missing media file": (
        ASSETS,
        "file: posters/bergamo.svg",
        "file: posters/como.svg",
        f"{ASSETS}, [1].file: there is no such file",
    ),
    "a media path that leaves the folder": (
        ASSETS,
        "file: posters/bergamo.svg",
        "file: ../site.yaml",
        f"{ASSETS}, [1].file: must be a path below media/",
    ),
    "an absolute media path": (
        ASSETS,
        "file: posters/b",
        "file: /etc/b",
        "[1].file: must be a path",
    ),
    "an asset not named as its file": (
        ASSETS,
        "slug: posters/bergamo\n",
        "slug: posters/como\n",
        f"{ASSETS}, [1].slug: must be its file",
    ),
    "a latitude beyond the pole": (TOWN, "45.7", "95.7", f"{TOWN}, latitude: must lie between -90"),
    "a longitude beyond the globe": (TOWN, "9.67", "190.0", f"{TOWN}, longitude: must lie between"),
    "half a position": (TOWN, "longitude: 9.67\n", "", f"{TOWN}, longitude: a position needs both"),
    "a crop outside its picture": (TOWN, "x: 0.25", "x: 1.25", f"{TOWN}, picture.x: must lie betw"),
    "a crop without its picture": (
        TOWN,
        "  asset: posters/bergamo\n",
        "",
        "picture.asset: this key",
    ),
    "a stop nowhere": (
        EDITION,
        "        place:\n          it: Passo\n          en: Pass\n",
        "",
        f"{EDITION}, legs[1].stops[2].place: a stop without a town needs a place",
    ),
    "an entry without crew": (
        CUP,
        "\n        crew:\n          - Lorenzo Turelli",
        "",
        f"{CUP}, classifications[1].entries[2].crew: this key is missing",
    ),
    "an entry with nobody": (
        CUP,
        "crew:\n          - Lorenzo Turelli",
        "crew: []",
        "crew: is an empt",
    ),
    "a place taken twice": (CUP, "place: 2", "place: 1", "entries[2].place: 1 is already taken"),
    "an alias": (TOWN, "hill", "*hill", f"{TOWN}: line 7"),
    "an anchor": (TOWN, "landscape: hill", "landscape: &a hill", f"{TOWN}: line 7: anchors"),
    "a tag": (TOWN, "landscape: hill", "landscape: !!str hill", f"{TOWN}: line 7: tags"),
    "flow style": (
        TOWN,
        "region:\n  it: Lombardia\n  en: Lombardy",
        "region: {it: Lombardia, en: Lombardy}",
        f"{TOWN}: line 4: write lists and keys in block style",
    ),
    "a key written twice": (
        TOWN,
        "source:",
        "source: x\nsource:",
        f"{TOWN}: line 20: the key “sour",
    ),
    "two documents in one file": (
        TOWN,
        "source:",
        "---\nsource:",
        f"{TOWN}: line 19: a file holds",
    ),
    "a svg with a script": (SVG, "/>", "><script/></svg>", "[1].file: an SVG with <script>"),
    "a svg with foreign content": (
        SVG,
        "/>",
        "><foreignObject/></svg>",
        "[1].file: an SVG with <f",
    ),
    "a svg with an event": (SVG, "/>", ' onload="x()"/>', "[1].file: an SVG with the event"),
    "a svg with a doctype": (SVG, "<svg", "<!DOCTYPE svg><svg", "[1].file: an SVG with a DOCTYPE"),
    "a svg with a link outside": (
        SVG,
        "/>",
        '><use href="http://x/y.svg#z"/></svg>',
        "[1].file: an SVG with an external href",
    ),
    "a svg with a style from outside": (
        SVG,
        "/>",
        "><style>@import 'x.css'</style></svg>",
        "[1].file: an SVG that loads something",
    ),
    "a svg without a size": (SVG, ' width="24" height="16"', "", "[1].file: this SVG has neither"),
    "a svg cut off": (SVG, "/>", "", "[1].file: this SVG does not parse"),
}


@pytest.mark.parametrize("fault", CHANGES)
def test_check_names_file_and_field_of_a_wrong_value(content, fault):
    file, old, new, sentence = CHANGES[fault]
    content.change(file, old, new)

    problems = [str(problem) for problem in check(content.path)]

    assert any(sentence in problem for problem in problems), problems


FILES_PLANTED = {
    "a file that is not utf-8": (
        "partners.yaml",
        b"- slug: caf\xe9\n",
        "partners.yaml: is not UTF-8",
    ),
    "markdown that is not utf-8": (STORY, b"caf\xe9", f"{STORY}: is not UTF-8"),
    "a media file nobody names": ("media/x.svg", b"<svg/>", "media/x.svg: no row of media/assets"),
    "markdown without an owner": ("towns/bergamo/walls.it.md", b"x", "walls.it.md: this Markdown"),
    "a file without a place": ("town/como/town.yaml", b"", "town/como/town.yaml: this file has no"),
    "a folder of a bad name": (
        "news/Arrivo.yaml",
        b"day: 2024-06-15\n",
        "news/Arrivo.yaml: the name",
    ),
    "a file of a word": ("towns/iseo/town.yaml", b"Iseo", "towns/iseo/town.yaml: must hold keys"),
    "keys for a list": ("partners.yaml", b"slug: x\n", "partners.yaml: must be a list"),
    "a png that is none": ("media/posters/bergamo.svg", b"\x89PNG", "[1].file: this SVG does not"),
    "yaml nested for ever": ("partners.yaml", b"- " * 900, "partners.yaml: line 1"),
}


@pytest.mark.parametrize("fault", FILES_PLANTED)
def test_check_names_a_wrong_file(content, fault):
    file, data, sentence = FILES_PLANTED[fault]
    content.write(file, data)

    problems = [str(problem) for problem in check(content.path)]

    assert any(sentence in problem for problem in problems), problems


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        ("site.yaml", "site.yaml: this file is missing"),
        ("towns/bergamo/story.en.md", "towns/bergamo/story.en.md: the English text is missing"),
        ("news/2024-06-15-finish.it.md", "finish.it.md: the Italian text is missing"),
        ("media/posters/bergamo.svg", "media/assets.yaml, [1].file: there is no such file"),
        ("editions/2024.yaml", "editions, current: one edition must be the current one"),
    ],
)
def test_check_names_a_missing_file(content, file, sentence):
    content.remove(file)

    assert sentence in "\n".join(str(problem) for problem in check(content.path))


def test_two_current_editions_are_refused(content):
    text = (content.path / EDITION).read_text(encoding="utf-8")
    content.write("editions/2025.yaml", text)

    assert "editions/2025.yaml, current: editions/2024.yaml is already the current edition" in map(
        str, check(content.path)
    )


def test_two_legs_of_one_number_are_refused(content):
    text = (content.path / EDITION).read_text(encoding="utf-8")
    content.write(EDITION, text + text[text.index("  - number: 1") :])

    assert "legs[2].number: “2024/1” is already the name of" in str(check(content.path)[0])


def test_two_stories_at_one_place_of_a_shelf_are_refused(content):
    for suffix in (".yaml", ".it.md", ".en.md"):
        text = (content.path / f"stories/how-it-is-won{suffix}").read_text(encoding="utf-8")
        content.write(f"stories/why{suffix}", text)

    assert [str(problem) for problem in check(content.path)] == [
        "stories/why.yaml, position: 1 is already taken by another row"
    ]


def test_a_classification_without_entries_is_refused(content):
    text = (content.path / CUP).read_text(encoding="utf-8")
    content.write(CUP, text[: text.index("    entries:")])

    assert [str(problem) for problem in check(content.path)] == [
        f"{CUP}, classifications[1].entries: a classification needs at least one entry"
    ]


def test_a_media_file_behind_a_link_out_of_the_folder_is_refused(content, tmp_path):
    (tmp_path / "secret.svg").write_text('<svg width="1" height="1"/>', encoding="utf-8")
    content.remove(SVG)
    (content.path / SVG).symlink_to(tmp_path / "secret.svg")

    assert f"{ASSETS}, [1].file: leads out of media/" in map(str, check(content.path))


def test_one_fault_makes_one_problem(content):
    content.change(TOWN, "      en: Venetian Walls\n", "")

    assert len(check(content.path)) == 1


def test_a_file_that_does_not_parse_hides_no_other_problem_and_makes_no_further_ones(content):
    content.change(TOWN, "it: Bergamo", "it: [")
    content.change(CUP, "place: 2", "place: 1")

    assert [problem.file for problem in check(content.path)] == [CUP, TOWN]


def test_reading_a_faulty_folder_raises_all_its_problems(content):
    content.change(TOWN, "landscape: hill", "landscape: desert")
    content.change(CUP, "place: 2", "place: two")

    with pytest.raises(InvalidContentError) as raised:
        read_folder(content.path)

    assert {problem.file for problem in raised.value.problems} == {TOWN, CUP}


def test_a_folder_that_is_not_there_is_a_problem(tmp_path):
    assert "there is no such folder" in str(check(tmp_path / "nowhere")[0])


def test_the_small_folder_has_no_fault(content):
    assert check(content.path) == []
