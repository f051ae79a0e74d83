"""Lists and collections as tables: rows come, go, move and are renamed; nothing else changes."""

from datetime import date
from pathlib import Path

import pytest
from tests.engine.everything import EVERYTHING

from msssim.scenario import paths
from msssim.scenario.canonical import canonical_text
from msssim.scenario.inheriting import is_replaced, list_given_back
from msssim.scenario.listing import cell_path, listing_around, listing_at, listings, rows_of
from msssim.scenario.problems import ScenarioError
from msssim.scenario.rows import added, duplicated, ordered, removed, renamed_row
from msssim.scenario.schema import validated
from msssim.scenario.source import load_source, source_of_text

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"
TEXT = canonical_text(validated(EVERYTHING), schema="")
LISTS = [listing.path for listing in listings(validated(EVERYTHING))]
WAVES = listing_at("contingents.kenya.waves")


@pytest.fixture
def everything():
    return source_of_text(TEXT)


@pytest.fixture
def child(tmp_path):
    (tmp_path / "base.yaml").write_text(TEXT, encoding="utf-8")
    (tmp_path / "child.yaml").write_text("msssim: 1\nextends: base.yaml\n", encoding="utf-8")
    return load_source(tmp_path / "child.yaml")


def read_again(source):
    return source_of_text(source.text, source.file).scenario


def count(source, listing):
    return len(rows_of(source.scenario, listing))


def test_every_value_of_every_row_is_in_a_table(everything):
    seen = {
        cell_path(listing, row, column)
        for listing in listings(everything.scenario)
        for row in rows_of(everything.scenario, listing)
        for column in range(len(listing.columns))
    }
    inside = [
        entry.path
        for entry in paths.walk(everything.scenario)
        if listing_around(everything.scenario, entry.path)
    ]
    assert set(inside) <= seen


@pytest.mark.parametrize("path", LISTS)
def test_a_row_is_added_doubled_and_taken_out_again(everything, path):
    listing = listing_at(path)
    before = count(everything, listing)
    more = added(everything, listing)
    assert count(more, listing) == before + 1
    assert read_again(more) == more.scenario
    twice = duplicated(more, listing, before)
    assert count(twice, listing) == before + 2
    back = removed(twice, listing, [before, before + 1])
    assert rows_of(back.scenario, listing) == rows_of(everything.scenario, listing)


@pytest.mark.parametrize("path", [path for path in LISTS if path != "observations"])
def test_rows_stand_in_the_order_that_was_asked_for_also_in_the_file(everything, path):
    listing = listing_at(path)
    keys = [row.values for row in rows_of(everything.scenario, listing)]
    order = list(reversed(range(len(keys))))
    try:
        turned = ordered(everything, listing, order)
    except ScenarioError as error:
        pytest.fail(str(error))
    assert [row.values for row in rows_of(turned.scenario, listing)] == keys[::-1]
    assert read_again(turned) == turned.scenario
    assert ordered(turned, listing, order).text == TEXT


def test_comments_go_with_the_row_that_they_stand_at():
    source = load_source(SHIPPED / "mss-2024.yaml")
    costs = listing_at("costs")
    turned = ordered(source, costs, list(reversed(range(count(source, costs)))))
    assert "  camp:  # life support and contract guards" in turned.text
    assert "oversight" in turned.text.split("costs:\n")[1].split("\n")[0]
    assert sorted(turned.text.split("\n")) == sorted(source.text.split("\n"))


def test_evidence_and_levers_follow_their_wave():
    text = TEXT.replace("strength.target:", '"contingents.kenya.waves[1].strength":')
    text = text.replace("contingents.*.waves[*].strength", "contingents.kenya.waves[1].strength")
    source = source_of_text(text)
    fewer = removed(source, WAVES, [0])
    assert list(fewer.scenario.evidence) == ["contingents.kenya.waves[0].strength"]
    assert fewer.scenario.levers["waves"].paths == ("contingents.kenya.waves[0].strength",)
    with pytest.raises(ScenarioError, match="Size of every wave"):
        removed(source, WAVES, [1])


@pytest.mark.parametrize(
    "path, old, where",
    [
        ("events", "court", "contingents.kenya.waves[1].given"),
        ("funding.channels", "fund", "funding.sources.us.channel"),
        ("phases", "hold", "zones.north.phase"),
        ("funding.sources", "us", "events.freeze.sources"),
    ],
)
def test_what_names_a_row_follows_its_new_name(everything, path, old, where):
    listing = listing_at(path)
    rows = rows_of(everything.scenario, listing)
    row = next(n for n, one in enumerate(rows) if one.keys == (old,))
    after = renamed_row(everything, listing, row, ("another",))
    value = paths.value_at(after.scenario, where)
    assert value == ("another",) or value == "another"
    assert [one.keys[0] for one in rows_of(after.scenario, listing)] == [
        "another" if one.keys == (old,) else one.keys[0] for one in rows
    ]
    assert read_again(after) == after.scenario


def test_evidence_levers_and_observations_follow_a_new_name():
    text = TEXT.replace("strength.target:", "contingents.kenya.lag:").replace(
        "contingents.*.waves[*].strength", "contingents.kenya.waves[*].strength"
    )
    text = text.replace("observations:\n  strength:", "observations:\n  strength.kenya:")
    after = renamed_row(source_of_text(text), listing_at("contingents"), 0, ("keniya",))
    assert list(after.scenario.evidence) == ["contingents.keniya.lag"]
    assert after.scenario.levers["waves"].paths == ("contingents.keniya.waves[*].strength",)
    assert list(after.scenario.observations) == ["strength.keniya"]


def test_rows_are_sorted_beside_one_that_the_file_takes_from_its_parent(child):
    costs = listing_at("costs")
    fewer = removed(child, costs, [1])
    more = duplicated(duplicated(fewer, costs, 0), costs, 0)
    last = count(more, costs) - 1
    turned = ordered(more, costs, [*range(last - 1), last, last - 1])
    names = [one.keys[0] for one in rows_of(more.scenario, costs)]
    assert [one.keys[0] for one in rows_of(turned.scenario, costs)] == [
        *names[:-2],
        names[-1],
        names[-2],
    ]
    assert read_again(turned) == turned.scenario


def test_a_name_that_is_taken_no_id_or_the_parents_is_refused(everything, child):
    zones = listing_at("zones")
    with pytest.raises(ScenarioError, match="there already"):
        renamed_row(everything, zones, 0, ("north",))
    with pytest.raises(ScenarioError, match="letters, digits"):
        renamed_row(everything, zones, 0, ("no id!",))
    with pytest.raises(ScenarioError, match=r"base\.yaml"):
        renamed_row(child, zones, 0, ("harbour",))


def test_what_something_needs_is_not_taken_out(everything):
    channels = listing_at("funding.channels")
    with pytest.raises(ScenarioError, match="no channel is named"):
        removed(everything, channels, [0])


def test_a_child_changes_rows_of_its_parent_as_its_own(child):
    fewer = removed(child, WAVES, [0])
    assert [wave.date for wave in fewer.scenario.contingents["kenya"].waves] == [date(2024, 6, 1)]
    more = added(child, listing_at("zones"))
    assert len(more.scenario.zones) == 4
    assert len(read_again(more).zones) == 4
    with pytest.raises(ScenarioError, match=r"base\.yaml"):
        ordered(more, listing_at("zones"), [1, 0, 2, 3])


def test_a_child_orders_its_parents_list_as_its_own_and_leaves_it_to_the_parent_again(tmp_path):
    base, text = tmp_path / "mss-2024.yaml", "msssim: 1\nextends: mss-2024.yaml\n"
    base.write_bytes((SHIPPED / "mss-2024.yaml").read_bytes())
    (tmp_path / "child.yaml").write_text(text, encoding="utf-8")
    child = load_source(tmp_path / "child.yaml")
    turned = ordered(child, WAVES, [1, 0, 2, 3])
    dates = [wave.date for wave in child.scenario.contingents["kenya"].waves]
    assert [wave.date for wave in read_again(turned).contingents["kenya"].waves] == [
        dates[1],
        dates[0],
        *dates[2:],
    ]
    where = "contingents.kenya.waves[{}].strength"
    assert turned.scenario.evidence[where.format(0)] == child.scenario.evidence[where.format(1)]
    assert is_replaced(turned, WAVES.path)
    assert not is_replaced(child, WAVES.path)
    back = list_given_back(turned, WAVES.path)
    assert back.scenario == child.scenario
    assert not is_replaced(back, WAVES.path)


def test_a_lever_of_one_wave_comes_back_with_the_parents_list(tmp_path):
    text = TEXT.replace("contingents.*.waves[*].strength", "contingents.kenya.waves[1].strength")
    (tmp_path / "base.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "child.yaml").write_text("msssim: 1\nextends: base.yaml\n", encoding="utf-8")
    child = load_source(tmp_path / "child.yaml")
    turned = ordered(child, WAVES, [1, 0])
    assert turned.scenario.levers["waves"].paths == ("contingents.kenya.waves[0].strength",)
    assert list_given_back(turned, WAVES.path).scenario == child.scenario
