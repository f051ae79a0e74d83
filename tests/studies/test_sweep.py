"""Sweeps: what varies, which combinations are asked, and what the scenarios are called."""

import json
from datetime import date
from pathlib import Path

import pytest

from msssim.scenario.problems import ScenarioError
from msssim.scenario.schema import Scenario
from msssim.studies.dimensions import Dimension, dimension_of, short_names, split
from msssim.studies.sweep import Design, swept
from msssim.studies.sweep_file import is_sweep, load_sweep, sweep_text

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"


def told(dimension: Dimension) -> list[object]:
    return [choice.told for choice in dimension.choices]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("strength.target=2500,4000", [2500.0, 4000.0]),
        ("strength.target=1000:2000:3", [1000.0, 1500.0, 2000.0]),
        ("operations.availability=0.1:0.3:3", [0.1, 0.2, 0.3]),
        ("mandate.expires=2025-01-01:2025-01-31:3", [date(2025, 1, d) for d in (1, 16, 31)]),
        ("mandate.expires=2025-10-02, 2026-10-02", [date(2025, 10, 2), date(2026, 10, 2)]),
        ("operations.availability={pert: [0.6, 0.7, 0.8]},0.8", ["{pert: [0.6, 0.7, 0.8]}", 0.8]),
        ("simulation.seed=1:3:9", [1.0, 2.0, 3.0]),
        ("name=a,'b, c'", ["a", "'b, c'"]),
        ("waves=0.5,1", [0.5, 1.0]),
    ],
)
def test_values_are_listed_or_laid_between_two_ends(
    text: str, values: list[object], baseline: Scenario
) -> None:
    assert told(dimension_of(text, baseline)) == values


def test_commas_part_values_only_outside_brackets_and_quotes() -> None:
    assert split("1,{a: [1, 2], b: (3, 4)}, \"x,y\",'p,q'") == [
        "1",
        "{a: [1, 2], b: (3, 4)}",
        '"x,y"',
        "'p,q'",
    ]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("strength.target", "varies nothing"),
        ("strength.targt=1,2", 'did you mean "target"'),
        ("contingents.keny.lag=5,6", 'did you mean "kenya"'),
        ("strength.target=1:2025-01-01:3", "from a number to a number"),
        ("strength.target=1:5:1", "from 2 to"),
        ("strength.target={pert: [1,2", "bracket"),
    ],
)
def test_what_varies_nothing_is_refused_by_name(text: str, why: str, baseline: Scenario) -> None:
    with pytest.raises(ScenarioError, match=why):
        dimension_of(text, baseline)


def test_five_levers_at_three_positions_are_243_named_scenarios(baseline: Scenario) -> None:
    names = list(baseline.levers)[:5]
    dimensions = [dimension_of(f"{name}=0.5,0.75,1", baseline) for name in names]
    made = swept(baseline, dimensions)
    assert len(set(made.names)) == 243
    assert made.names[0] == ", ".join(f"{name}=0.5" for name in names)


def test_each_question_has_its_edits_and_its_values(baseline: Scenario) -> None:
    targets = dimension_of("strength.target=2500,4000", baseline)
    lever = dimension_of("waves=0.5", baseline)
    second = swept(baseline, [targets, lever]).questions()[1]
    assert second.swept == {"strength.target": 4000.0, "waves": 0.5}
    assert json.loads(second.text)["strength"]["target"] == 4000
    assert json.loads(second.text)["levers"]["waves"]["value"] == 0.5


def test_a_variant_that_does_not_fit_says_why_and_stops_no_other(baseline: Scenario) -> None:
    found = swept(baseline, [dimension_of("strength.target=-1,4000", baseline)]).questions()
    assert ["at least 0" in one.cause for one in found] == [True, False]


@pytest.mark.parametrize("design", ["lhs", "sobol"])
def test_designs_lay_each_dimension_evenly_and_the_same_way_every_time(
    design: str, baseline: Scenario
) -> None:
    dimensions = [
        dimension_of("strength.target=1000:5000", baseline),
        dimension_of("mandate.expires=2025-01-01:2025-12-31", baseline),
        dimension_of("allocation=priority,proportional", baseline),
    ]
    made = swept(baseline, dimensions, design, 16)  # type: ignore[arg-type]
    assert made.names == swept(baseline, dimensions, design, 16).names  # type: ignore[arg-type]
    strata = {int((choice[0].told - 1000) / 250) for choice in made.combinations}  # type: ignore[operator]
    assert strata == set(range(16))
    kinds = [choice[2].told for choice in made.combinations]
    assert kinds.count("priority") == 8


def test_designs_and_grids_ask_for_what_they_need(baseline: Scenario) -> None:
    open_range = [dimension_of("strength.target=1000:5000", baseline)]
    with pytest.raises(ScenarioError, match="LOW:HIGH:N"):
        swept(baseline, open_range)
    with pytest.raises(ScenarioError, match="-n"):
        swept(baseline, open_range, "lhs")
    many = [
        dimension_of(f"{path}=1:99:99", baseline) for path in ("strength.target", "waves", "donors")
    ]
    with pytest.raises(ScenarioError, match="970,299 scenarios"):
        swept(baseline, many)
    with pytest.raises(ScenarioError, match="varied twice"):
        swept(baseline, [many[0], many[0]])


def test_names_are_as_short_as_they_can_be_told_apart() -> None:
    short = short_names(["a.strength", "b.strength", "mandate.expires", "levers.us.value"])
    assert list(short.values()) == ["a.strength", "b.strength", "expires", "us"]


SWEEP = """\
base: {base}
dimensions:
  force:
    as planned: {{}}
    late: {{contingents.kenya.lag: 90, strength.target: 2000}}
  money:
    full: {{}}
    half: {{donors: 0.5}}
"""


def test_a_sweep_file_crosses_named_variants(tmp_path: Path) -> None:
    file = tmp_path / "sweep.yaml"
    file.write_text(SWEEP.format(base=SHIPPED / "mss-2024.yaml"), encoding="utf-8")
    assert is_sweep(file)
    assert not is_sweep(SHIPPED / "mss-2024.yaml")
    made = load_sweep(file)
    assert made.names[2] == "force=late, money=full"
    assert len(made.names) == 4
    late = json.loads(made.questions()[3].text)
    assert (late["strength"]["target"], late["levers"]["donors"]["value"]) == (2000, 0.5)
    listed = "scenarios:\n  - {money: half, force: as planned}\n"
    file.write_text(file.read_text(encoding="utf-8") + listed, encoding="utf-8")
    assert load_sweep(file).names == ["force=as planned, money=half"]


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("contingents.kenya.lag", "contingents.kenya.lagg", r":5:\d+: .*did you mean"),
        ("dimensions:", "dimension:", r":2:1: .*is not known here"),
        ("base:", "bases:", "is not known here"),
        ("{donors: 0.5}", "[1]", r":8:\d+: .*is a group of PATH: VALUE"),
        ("money:", "money: [", "bracket"),
    ],
)
def test_a_faulty_sweep_file_is_told_with_its_place(
    old: str, new: str, why: str, tmp_path: Path
) -> None:
    file = tmp_path / "sweep.yaml"
    text = SWEEP.format(base=SHIPPED / "mss-2024.yaml")
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ScenarioError, match=why):
        load_sweep(file)


@pytest.mark.parametrize(("design", "count"), [("grid", 0), ("lhs", 7), ("sobol", 8)])
def test_a_sweep_that_is_written_as_a_file_asks_the_same(
    design: Design, count: int, baseline: Scenario, tmp_path: Path
) -> None:
    texts = [
        "donors=0.5:1:2",
        "mandate.expires=2025-01-01:2025-10-02:3",
        "operations.availability=0.8,{pert: [0.6, 0.7, 0.8]}",
    ]
    made = swept(baseline, [dimension_of(text, baseline) for text in texts], design, count)
    file = tmp_path / "sweep.yaml"
    text = sweep_text(made, (SHIPPED / "mss-2024.yaml").as_posix())
    file.write_text(text, encoding="utf-8")
    there = load_sweep(file)
    assert [one.text for one in there.questions()] == [one.text for one in made.questions()]
    assert ("scenarios:" in text) == (design != "grid")
