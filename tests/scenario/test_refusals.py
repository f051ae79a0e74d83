"""What is refused is told in the language that is spoken, to the last word."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import ValidationError
from tests.conftest import SHIPPED
from tests.tongue import said_when, unmarked

from msssim.scenario import paths
from msssim.scenario.cells import number
from msssim.scenario.citing import gone_through
from msssim.scenario.embedding import OPENING, extracted
from msssim.scenario.importing import imported
from msssim.scenario.layers import flattened
from msssim.scenario.listing import listing_at
from msssim.scenario.mending import mended
from msssim.scenario.parameter import FieldOf
from msssim.scenario.pasting import pasted
from msssim.scenario.problems import problems_of
from msssim.scenario.rows import ordered, removed, renamed_row
from msssim.scenario.saving import save
from msssim.scenario.schema import Scenario, plain, validated
from msssim.scenario.source import Source, edited_scenario, load_source, source_of_text, warnings_in
from msssim.scenario.tabular import SheetOf, read_sheet
from msssim.scenario.typed import typed
from msssim.scenario.writing import edited_source

pytestmark = pytest.mark.usefixtures("marks")

BASE = SHIPPED / "mss-2024.yaml"
OFFICERS = paths.field_at(paths.parse("contingents.kenya.waves[0].strength"))
SWITCH = paths.field_at(paths.parse("funding.gate"))
FACTOR = paths.field_at(paths.parse("phases.x.tempo_factor"))
DAY = paths.field_at(paths.parse("mandate.expires"))
WAVES = listing_at("contingents.kenya.waves")
ZONES = listing_at("zones")
MINIMAL = (
    "msssim: 1\nhorizon: {start: 2025-01-01, end: 2026-01-01}\nstrength: {target: 10}\n"
    "mandate: {authorised: 2024-10-02, expires: 2025-10-02}\n"
)


@pytest.fixture(scope="module")
def base() -> Source:
    return load_source(BASE)


@pytest.mark.parametrize(
    "text, field",
    [
        ("nonsense", OFFICERS),
        ("80 %", OFFICERS),
        ("80 %", FACTOR),
        ("1 200 2 300", OFFICERS),
        ("03/04/2025", DAY),
        ("31 Feb 2025", DAY),
        ("soon", DAY),
        ("a\u202eb", DAY),
        ("{pert: [", OFFICERS),
        ("maybe", SWITCH),
    ],
)
def test_a_typed_value_is_refused(text: str, field: FieldOf) -> None:
    unit = field.parameter.unit
    assert unmarked(said_when(lambda: typed(text, field)), text, unit) == []


@pytest.mark.parametrize(
    "edit",
    [
        "strength.target",
        "strength..target=1",
        "strenght.target=1",
        "=1",
        "strength.target=1, 2",
        "strength.target=-5",
        "operations.availability=80",
        "operations.availability='0.8'",
        "operations.availability={pert: [3, 2, 1]}",
        "operations.availability={discrete: [[1, -1]]}",
        "operations.availability={normal: [1]}",
        "operations.availability={gamma: [1]}",
        "contingents.kenya.waves[99].strength=1",
        "contingents.kenya.waves.first=1",
        "horizon.end=2020-01-01",
        "horizon.start=2025-02-30",
        "mandate.decisions.x={date: 2025-01-01, outcome: renew, probability: 1}",
        "mandate.decisions.x={date: 2025-01-01, outcome: transition, probability: 1}",
        "zones.x={priority: 1}",
        "costs.x={category: a, basis: once, amount: 1}",
        "levers.x={paths: [name], kind: set, low: 0, high: 1}",
        "levers.x={paths: [allocation], kind: set, low: 0, high: 1}",
        "levers.x={paths: [horizon.start], kind: scale, low: 0, high: 1}",
        "levers.x={paths: [funding.gate], kind: set, low: 0, high: 1}",
        "levers.x={paths: [strength], kind: set, low: 0, high: 1}",
        "levers.x={paths: [levers.y.low], kind: set, low: 0, high: 1}",
        "observations={strenght: {2025-01-01: 1}}",
        "msssim=7",
    ],
)
def test_an_edit_is_refused(edit: str, base: Source) -> None:
    assert unmarked(said_when(lambda: edited_scenario(base.scenario, [edit])), edit) == []


@pytest.mark.parametrize(
    "text",
    [
        "a\tb\n" * 1_000,
        "x" * 3_000 + "\t1",
        "1\t2\t3\t4\t5\t6\t7",
        "date\tstrength",
        "\n\n\t\n",
    ],
)
def test_a_table_from_the_clipboard_is_refused(text: str, base: Source) -> None:
    said = said_when(lambda: pasted(base, WAVES, text))
    assert unmarked(said, "msssim import") == []


def test_rows_from_the_clipboard_are_refused_one_by_one(base: Source) -> None:
    text = "id\tname\trequired\nport\tPort\tmany\n\t\t5\nnew\tNew\t\nport\tPort\t7\nport\tPort\t8\n"
    errors = [row.error for row in pasted(base, ZONES, text).rows]
    errors += [row.error for row in pasted(base, WAVES, "date\tstrength\nsoon\t5\n\t6\n").rows]
    assert sum(map(bool, errors)) >= 5
    assert [unmarked(error, text, "soon") for error in errors] == [[]] * len(errors)


def test_rows_of_a_file_are_refused(base: Source, tmp_path: Path) -> None:
    sheet = SheetOf(
        (
            ("source", "date", "amount"),
            ("nobody", "2025-01-01", "5"),
            ("canada", None, "5"),
            ("canada", "2025-01-01", "many"),
        )
    )
    errors = imported(base.scenario, "deposits", sheet).errors
    assert len(errors) == 3
    given = (*base.scenario.funding.sources, "nobody", "many", "amount", "date")
    assert [unmarked(str(error), *given) for error in errors] == [[]] * 3
    for wrong in (
        lambda: imported(base.scenario, "waves", SheetOf(())),
        lambda: imported(base.scenario, "zones", sheet, columns={"colour": "date"}),
        lambda: imported(base.scenario, "zones", sheet, columns={"required": "colour"}),
        lambda: imported(base.scenario, "waves", sheet),
    ):
        assert (
            unmarked(said_when(wrong), "colour contingent --map HEAD", "id", *map(str, sheet.rows))
            == []
        )


def test_tables_that_are_none_are_refused_by_the_process_that_reads_them(tmp_path: Path) -> None:
    wicked = {
        "torn": b"PK\x03\x04" + bytes(50),
        "old": b"\xd0\xcf\x11\xe0" + bytes(600),
        "noise": bytes(range(256)) * 9,
        "wide": b"a," * 300,
        "quote": b'a,b\n"never ends',
    }
    for name, content in wicked.items():
        (tmp_path / name).write_bytes(content)
    for name in (*wicked, "nowhere", "."):
        said = said_when(lambda at=tmp_path / name: read_sheet(at))  # type: ignore[misc]
        assert "⟦" in said
        assert unmarked(said) == [], name


def test_a_number_says_which_mark_it_lacks() -> None:
    for decimal in ("point", "comma"):
        assert unmarked(said_when(lambda mark=decimal: number("1.2,3.4", mark))) == []  # type: ignore[misc]


def variant(tmp_path: Path) -> Source:
    (tmp_path / "base.yaml").write_bytes(BASE.read_bytes())
    file = tmp_path / "variant.yaml"
    file.write_text("msssim: 1\nextends: base.yaml\nzones: {}\n", encoding="utf-8")
    return load_source(file)


def test_rows_that_the_parent_decides_are_refused(tmp_path: Path) -> None:
    source = variant(tmp_path)
    count = len(source.scenario.zones)
    only = next(iter(source.scenario.levers))
    refusals: list[Callable[[], object]] = [
        lambda: ordered(source, ZONES, list(reversed(range(count)))),
        lambda: renamed_row(source, ZONES, 0, ["elsewhere"]),
        lambda: renamed_row(source, ZONES, 0, [list(source.scenario.zones)[1]]),
        lambda: edited_source(source, {"nowhere.at.all": 1}),
        lambda: listing_at("strength.target"),
    ]
    given = (str(tmp_path), "base.yaml", "variant", "elsewhere", "nowhere at all", only)
    for refused in refusals:
        assert unmarked(said_when(refused), *given, *source.scenario.zones) == []


def test_what_a_lever_needs_is_not_taken_away(base: Source) -> None:
    lever = "levers.mine={label: Mine, paths: ['contingents.kenya.waves[0].strength'], kind: scale"
    scenario = edited_scenario(base.scenario, [f"{lever}, low: 0, high: 2}}"])
    edited = edited_source(base, {"levers.mine": flattened_lever(scenario)})
    said = said_when(lambda: removed(edited, WAVES, range(9)))
    assert unmarked(said, "Mine") == []


def flattened_lever(scenario: Scenario) -> object:
    return plain(scenario)["levers"]["mine"]


def test_what_cannot_be_saved_is_told(base: Source, tmp_path: Path) -> None:
    taken = tmp_path / "taken.yaml"
    taken.write_text("mine", encoding="utf-8")
    source = variant(tmp_path)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "base.yaml").write_text(MINIMAL, encoding="utf-8")
    refusals: list[Callable[[], object]] = [
        lambda: save(base, taken),
        lambda: save(base, taken, expected="other"),
        lambda: save(base, tmp_path / "gone.yaml", expected="other"),
        lambda: save(base, tmp_path / "no" / "where.yaml"),
        lambda: save(base, tmp_path),
        lambda: save(base, tmp_path / "a\0b"),
        lambda: save(source, tmp_path / "other" / "variant.yaml"),
        lambda: load_source(tmp_path / "nowhere.yaml"),
        lambda: load_source(tmp_path),
        lambda: source_of_text("extends: base.yaml\n"),
    ]
    given = [*map(str, tmp_path.rglob("*")), "gone.yaml", "no where.yaml", str(tmp_path)]
    for refused in refusals:
        said = said_when(refused)
        assert "⟦" in said
        assert unmarked(said, *given) == []


@pytest.mark.parametrize(
    "content",
    [b"<p>", OPENING.encode() * 2, OPENING.encode(), OPENING.encode() + b"!?</script>"],
)
def test_a_report_without_a_scenario_is_refused(content: bytes) -> None:
    assert unmarked(said_when(lambda: extracted(content))) == []


def test_what_is_strange_or_doubtful_is_told() -> None:
    strange = MINIMAL + (
        "contingents: {kenya: {waves: [{date: 2024-01-01, strength: 5},"
        " {date: 2027-01-01, strength: 5}]}}\n"
        "levers: {x: {paths: [zones.*.required], kind: set, low: 0, high: 1, value: 5}}\n"
        "funding: {tolerance_for: [fuel]}\n"
        "mandate:\n  authorised: 2024-10-02\n  expires: 2025-10-02\n  decisions:\n"
        "    x: {date: 2025-06-01, outcome: renew, until: 2025-01-01, probability: 1}\n"
        "evidence: {host_police.strength: {}, zones.x.required: {date: 2001-01-01}}\n"
    ).replace("mandate:\n", "mandate_:\n", 0)
    text = strange.replace("mandate: {authorised: 2024-10-02, expires: 2025-10-02}\n", "")
    source = source_of_text(text)
    said = [problem.text for problem in warnings_in(source)]
    said += [doubt for cited in gone_through(source) for doubt in cited.doubts]
    assert len(said) >= 8
    assert [unmarked(one, text) for one in said] == [[]] * len(said)


def test_a_renamed_key_is_told(tmp_path: Path) -> None:
    _, renames = mended(MINIMAL.replace("strength:", "strenght:"), tmp_path / "x.yaml")
    assert [unmarked(str(one), "strenght strength") for one in renames] == [[]]


def test_many_problems_are_counted(base: Source) -> None:
    zones = "".join(f"  z{number}: {{requird: 1}}\n" for number in range(60))
    said = str(raised(lambda: source_of_text(MINIMAL + "zones:\n" + zones)))
    assert unmarked(said.splitlines()[-1]) == []


def raised(refused: Callable[[], object]) -> BaseException:
    with pytest.raises(ValueError) as found:
        refused()
    return found.value


def test_what_an_error_says_outlives_the_language_that_it_was_made_in(base: Source) -> None:
    first = raised(lambda: edited_scenario(base.scenario, ["strength.target=-5"]))
    assert replace(first.problems[0]) == first.problems[0]  # type: ignore[attr-defined]
    assert "⟦" in str(first)
    assert flattened(base.layers)


ODD: tuple[object, ...] = (
    None,
    True,
    -1,
    1.5,
    "x y",
    "2025-02-30",
    [],
    [["a"]],
    {},
    {"a": 1},
    {"pert": 1},
    {1: 2},
)


def test_whatever_stands_in_a_field_is_refused_in_the_language_spoken(base: Source) -> None:
    """One field of every kind, and the groups and lists around it, hold what they should not."""
    kinds: dict[tuple[object, ...], paths.Path] = {}
    for entry in paths.walk(base.scenario):
        field, steps = entry.field, paths.parse(entry.path)
        for length in range(1, len(steps) + 1):
            kind = (field.kind, field.holder, field.uncertain, field.optional, len(steps) - length)
            kinds.setdefault(kind, steps[:length])
    seen = 0
    for steps in kinds.values():
        for value in ODD:
            data = plain(base.scenario)
            paths.put(data, steps, value)
            try:
                validated(data)
            except ValidationError as error:
                for problem in problems_of(error):
                    seen += 1
                    assert "⟦" in problem.text, (steps, value)
                    given = (str(value), problem.path)
                    assert unmarked(problem.text, *given) == [], (steps, value)
    assert seen > 300
