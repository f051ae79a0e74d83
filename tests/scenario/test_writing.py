"""An edit is written where a planner would write it, and nothing else moves."""

import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError
from tests.conftest import SHIPPED
from tests.reading.generate import scenario as generated
from tests.scenario.chance import edits
from tests.scenario.styled import Hand

from msssim.scenario import paths
from msssim.scenario.differences import differences
from msssim.scenario.layers import inside
from msssim.scenario.problems import ScenarioError
from msssim.scenario.reader import Steps
from msssim.scenario.saving import save
from msssim.scenario.schema import plain, validated
from msssim.scenario.source import Source, load_source, source_of_text
from msssim.scenario.uncertain import Pert
from msssim.scenario.writing import edited_source, file_data

FILE = """\
# The plan
msssim: 1
name: 'Plan B'  # to be agreed
horizon: {start: 2025-01-01, end: 2026-01-01, step: month}

mandate:
  authorised: 2024-10-02
  expires: 2025-10-02

contingents:
  # Kenya first
  kenya:
    pledged: 1_000  # letter of July
    waves:
      - {date: 2025-02-01, strength: 200}  # landed
      - date: 2025-03-01
        strength: {pert: [100, 150, 200]}
        # the rest
      - {date: 2025-06-01, strength: 300}
  benin: {pledged: 2000, conversion: 0.5}
"""

MSS = load_source(SHIPPED / "mss-2024.yaml")
FULL = load_source(SHIPPED / "mss-2024-full.yaml")


def written(edits: dict[str, Any], text: str = FILE) -> str:
    """Return a text after edits, read again and found to be the scenario that was meant."""
    source = source_of_text(text)
    edited = edited_source(source, edits)
    assert edited.scenario == paths.edited(source.scenario, edits)
    assert source_of_text(edited.text).scenario == edited.scenario
    return edited.text


@pytest.mark.parametrize(
    ("edit", "was", "now"),
    [
        ({"contingents.kenya.waves[0].strength": 250.0}, "strength: 200}", "strength: 250}"),
        ({"contingents.kenya.pledged": 1200}, "1_000  #", "1_200  #"),
        ({"contingents.benin.pledged": 15_000}, "pledged: 2000", "pledged: 15_000"),
        ({"contingents.benin.conversion": Pert(0, 0.3, 1)}, "0.5}", "{pert: [0, 0.3, 1]}}"),
        ({"contingents.kenya.waves[1].strength": Pert(100, 170, 200)}, "150", "170"),
        (
            {"contingents.kenya.waves[1].strength": {"uniform": [1, 2]}},
            "pert: [100, 150, 200]",
            "uniform: [1, 2]",
        ),
        ({"mandate.expires": date(2026, 1, 2)}, "2025-10-02", "2026-01-02"),
        ({"mandate.expires": "2026-01-02"}, "2025-10-02", "2026-01-02"),
        ({"name": "The planner's"}, "'Plan B'", "'The planner''s'"),
        ({"horizon.step": "week"}, "step: month", "step: week"),
        ({"contingents.benin.conversion": None}, ", conversion: 0.5", ""),
        ({"contingents.benin.pledged": None}, "pledged: 2000, ", ""),
        ({"contingents.kenya.pledged": None}, "    pledged: 1_000  # letter of July\n", ""),
        ({"contingents.benin": None}, "  benin: {pledged: 2000, conversion: 0.5}\n", ""),
        ({"contingents.kenya.waves[2]": None}, "      - {date: 2025-06-01, strength: 300}\n", ""),
        (
            {"contingents.kenya.waves[0]": None},
            "      - {date: 2025-02-01, strength: 200}  # landed\n",
            "",
        ),
        ({"contingents.benin.lag": 30}, "conversion: 0.5", "conversion: 0.5, lag: 30"),
        (
            {"contingents.kenya.name": "Kenya"},
            "    pledged: 1_0",
            "    name: Kenya\n    pledged: 1_0",
        ),
        (
            {"contingents.kenya.waves[1].delay": 10},
            "200]}\n",
            "200]}\n        delay: 10\n",
        ),
        (
            {"contingents.kenya.waves[3]": {"date": date(2025, 9, 1), "strength": 50}},
            "strength: 300}\n",
            "strength: 300}\n      - {date: 2025-09-01, strength: 50}\n",
        ),
        (
            {"contingents.chad": {"name": "Chad", "pledged": 50}},
            "conversion: 0.5}\n",
            "conversion: 0.5}\n  chad:\n    name: Chad\n    pledged: 50\n",
        ),
        (
            {"strength.target": 3000},
            "step: month}\n",
            "step: month}\n\nstrength:\n  target: 3000\n",
        ),
        (
            {"operations.availability": 0.8},
            "conversion: 0.5}\n",
            "conversion: 0.5}\n\noperations:\n  availability: 0.8\n",
        ),
        ({"description": "Two # lines"}, "agreed\n", 'agreed\ndescription: "Two # lines"\n'),
    ],
)
def test_an_edit_changes_what_it_is_about(edit: dict[str, Any], was: str, now: str) -> None:
    assert FILE.count(was) == 1
    assert written(edit) == FILE.replace(was, now)


def test_a_first_key_behind_a_dash_gives_its_place_to_the_next() -> None:
    edit = {"contingents.kenya.waves[1]": {"strength": 100, "date": date(2025, 3, 1)}}
    assert "- date: 2025-03-01\n        strength: 100\n" in written(edit)
    text = written({"mandate.decisions.lapse": {"date": date(2025, 9, 1), "outcome": "lapse"}})
    assert "  decisions:\n    lapse:\n      date: 2025-09-01\n      outcome: lapse\n" in text
    dashed = "levers:\n  l:\n    paths:\n    - strength.target\n    - mandate.ceiling\n"
    levers = FILE + dashed + "    kind: scale\n    low: 0\n    high: 1\n"
    assert written({"levers.l.paths": ["strength.target"]}, levers).count("- mandate") == 0


def test_what_is_emptied_stays_as_an_empty_group() -> None:
    text = written({"contingents.kenya": None, "contingents.benin": None})
    assert "contingents: {}\n" in text
    again = written({"contingents.chad": {"pledged": 50}}, text)
    assert "contingents:\n  chad:\n    pledged: 50\n" in again


def test_a_long_text_is_folded_and_a_short_one_is_not() -> None:
    long = written({"description": "word " * 40 + "end"})
    assert "description: >-\n  word word" in long
    assert max(map(len, long.splitlines())) <= 100
    assert "\ndescription: Short\n" in written({"description": "Short"}, long)


def test_an_edit_that_changes_nothing_is_the_very_same_source() -> None:
    source = source_of_text(FILE)
    same = {"contingents.kenya.pledged": 1000.0, "horizon.start": date(2025, 1, 1)}
    assert edited_source(source, same).text == FILE
    assert edited_source(source, {"contingents.chad": None}) is source


def test_an_edit_that_would_not_be_valid_changes_nothing() -> None:
    source = source_of_text(FILE)
    with pytest.raises(ScenarioError, match="must be at most 1"):
        edited_source(source, {"contingents.kenya.conversion": 2})
    with pytest.raises(ScenarioError, match="is required"):
        edited_source(source, {"mandate": None})
    with pytest.raises(paths.PathError, match='did you mean "pledged"'):
        edited_source(source, {"contingents.kenya.pleged": 2})
    with pytest.raises(paths.PathError, match="has 3 items"):
        edited_source(source, {"contingents.kenya.waves[7].strength": 2})
    assert source.text == FILE


def test_an_override_is_written_in_the_opened_file_alone() -> None:
    edited = edited_source(FULL, {"operations.availability": 0.8, "contingents.benin.lag": 30})
    assert edited.layers[1:] == FULL.layers[1:]
    assert edited.text == FULL.text.replace(
        "benin: {conversion: 1, lag: 0", "benin: {conversion: 1, lag: 30"
    ).replace("\n# Costs at", "\noperations:\n  availability: 0.8\n\n# Costs at")
    assert edited.origin("operations.availability") == "this file"
    assert FULL.origin("operations.availability") == "mss-2024.yaml"


def test_an_item_of_an_inherited_list_brings_the_whole_list_along() -> None:
    path = "funding.sources.us_fund.deposits[0].amount"
    edited = edited_source(FULL, {path: 5_000_000})
    own = edited.tree.data["funding"]["sources"]["us_fund"]
    assert own["deposits"] == [{"date": date(2024, 9, 15), "amount": 5_000_000}]


def test_removing_what_is_inherited_writes_null() -> None:
    gone = edited_source(FULL, {"contingents.jamaica": None, "deployment.beds": None})
    assert "  jamaica: null\n" in gone.text
    assert "jamaica" not in gone.scenario.contingents
    assert gone.scenario.deployment.beds == ()
    back = edited_source(gone, {"contingents.jamaica": {"pledged": 10}})
    assert back.scenario.contingents["jamaica"].pledged == 10
    assert back.scenario.contingents["jamaica"].waves == ()


def random_source(rng: random.Random) -> Source:
    """Return a random scenario in a random hand."""
    scenario = validated(generated(rng))
    source = source_of_text(Hand(rng).file(file_data(plain(scenario), ())))  # type: ignore[arg-type]
    assert source.scenario == scenario
    return source


def attempt(source: Source, made: dict[str, Any]) -> Source | None:
    """Return the source after edits, none where it and `paths.edited` both refuse them."""
    try:
        wanted = paths.edited(source.scenario, made)
    except (paths.PathError, ValidationError):
        with pytest.raises((paths.PathError, ScenarioError)) as refused:
            edited_source(source, made)
        assert "layout" not in str(refused.value)
        return None
    edited = edited_source(source, made)
    assert differences(edited.scenario, wanted) == [], made
    assert len(source.layers) > 1 or edited.scenario == wanted, made
    return edited


def own_lines(source: Source, path: Steps) -> tuple[int, int]:
    """Return the lines, from 0, that an edit of a path may touch."""
    places = source.tree.places
    while path not in places:
        path = path[:-1]
    place = places[path]
    above = places[path[:-1]]
    first = place.key_line or place.line
    is_only = len(inside(source.tree.data, path[:-1])) == 1
    if above.style == "flow" or is_only:
        place, first = above, above.key_line or above.line
    elif not place.key_line and above.style == "block":
        while not source.tree.line_at(first).lstrip().startswith("-"):
            first -= 1
    return first - 1, source.text.count("\n", 0, place.end) + 2


def test_random_edits_of_every_kind_survive_saving_and_leave_other_lines_alone(
    tmp_path: Path,
) -> None:
    made = single = 0
    for seed in range(120):
        rng = random.Random(seed)
        source = random_source(rng)
        for _ in range(6):
            tried = edits(source.scenario, rng)
            edited = attempt(source, tried)
            if edited is None:
                continue
            made += 1
            if len(tried) == 1 and edited.text != source.text:
                single += 1
                only_own_lines(source, edited, paths.parse(next(iter(tried))))
            source = edited
        file = tmp_path / f"{seed} é.yaml"
        save(source, file)
        assert file.read_bytes() == source.text.encode()
        assert load_source(file).scenario == source.scenario
    assert made > 400
    assert single > 150


def only_own_lines(before: Source, after: Source, path: Steps) -> None:
    """Hold that all lines but those an edit is about are there as they were."""
    old, new = before.text.splitlines(keepends=True), after.text.splitlines(keepends=True)
    most = min(len(old), len(new))
    first = next((i for i in range(most) if old[i] != new[i]), most)
    rest = most - first
    tail = next((i for i in range(rest) if old[-1 - i].rstrip() != new[-1 - i].rstrip()), rest)
    if first + tail >= len(old):
        return
    start, end = own_lines(before, path)
    assert start <= first, path
    assert len(old) - tail <= end, path


def test_random_edits_of_a_file_that_extends_another_stay_in_it(tmp_path: Path) -> None:
    made = 0
    for seed in range(60):
        rng = random.Random(seed)
        parent = random_source(rng)
        (tmp_path / "parent.yaml").write_bytes(parent.text.encode())
        child = Hand(rng).file({"extends": "parent.yaml", "name": "Child"})
        source = source_of_text(child, tmp_path / "child.yaml")
        for _ in range(8):
            edited = attempt(source, edits(source.scenario, rng))
            made += edited is not None
            source = edited or source
        assert (tmp_path / "parent.yaml").read_bytes() == parent.text.encode()
        assert source_of_text(source.text, tmp_path / "child.yaml").scenario == source.scenario
    assert made > 200


GIVEN = [
    entry
    for entry in paths.walk(MSS.scenario)
    if entry.field.kind == "number" and paths.parse(entry.path) in MSS.tree.places
]


@pytest.mark.parametrize("entry", GIVEN[::5], ids=lambda entry: entry.path)
def test_one_number_of_the_shipped_base_changes_its_own_span(entry: paths.Entry) -> None:
    edited = edited_source(MSS, {entry.path: 0.5})
    place = MSS.tree.places[paths.parse(entry.path)]
    assert edited.text == f"{MSS.text[: place.start]}0.5{MSS.text[place.end :]}"
