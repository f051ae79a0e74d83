"""`msssim run`, from a file to an answer on disk."""

import csv
import hashlib
import json
import signal
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from msssim import answer, load
from msssim.engine.binding import REASONS
from msssim.outputs.charts import CHARTS
from msssim.outputs.kpis import KPI_UNITS

from .conftest import SHIPPED, Ask, Terminal, command

BASE = SHIPPED / "mss-2024.yaml"
SERIES = "name,part,step,start,end,central,mean,p05,p25,p50,p75,p95"
KPIS = "name,unit,central,mean,p05,p25,p50,p75,p95,share"
QUANTILES = {"p05": 0.05, "p25": 0.25, "p50": 0.5, "p75": 0.75, "p95": 0.95}
FEW = ("--draws", 40, "--charts", "none", "--quiet")

Rows = list[dict[str, str]]


def rows_of(file: Path) -> Rows:
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def head_of(file: Path) -> str:
    return file.read_text(encoding="utf-8").partition("\n")[0]


def by_name(file: Path) -> dict[str, dict[str, str]]:
    return {row["name"]: row for row in rows_of(file)}


@pytest.mark.parametrize("file", sorted(SHIPPED.glob("*.yaml")), ids=lambda file: file.stem)
def test_every_shipped_scenario_runs_from_file_to_tables(file: Path, ask: Ask) -> None:
    said = ask("run", file, *FEW)
    assert (said.code, said.out, said.err) == (0, "", "")
    out = Path("out")
    assert {path.name for path in out.iterdir()} == {"series.csv", "kpis.csv", "manifest.json"}
    assert head_of(out / "series.csv") == SERIES
    assert head_of(out / "kpis.csv") == KPIS

    found = answer(load(file), draws=40)
    series = rows_of(out / "series.csv")
    assert len(series) == len(found.series) * found.grid.steps
    keys = dict.fromkeys((row["name"], row["part"]) for row in series)
    assert set(keys) == set(found.series)
    assert {part for name, part in keys if name == "binding"} == set(REASONS)
    for row in series[:: len(series) // 500]:
        bands, step = found.series[row["name"], row["part"]], int(row["step"])
        assert float(row["central"]) == bands.central[step]
        assert float(row["p95"]) == bands.quantiles[4][step]

    kpis = by_name(out / "kpis.csv")
    categories = found.scenario.categories
    assert list(kpis) == list(found.kpis)
    assert set(kpis) == set(KPI_UNITS) | {
        f"{name}.{category}" for name in ("run_out", "unpaid_months") for category in categories
    }
    for name, row in kpis.items():
        assert row["unit"] == KPI_UNITS[name.partition(".")[0]]
        assert row["unit"] != "date" or row["mean"] == ""


def test_steps_follow_one_another_from_the_horizons_start_to_its_end(ask: Ask) -> None:
    ask("run", BASE, *FEW, "--step", "month")
    rows = [row for row in rows_of(Path("out/series.csv")) if row["name"] == "target"]
    assert [int(row["step"]) for row in rows] == list(range(len(rows)))
    assert (rows[0]["start"], rows[-1]["end"]) == ("2024-06-25", "2026-10-02")
    assert all(a["end"] == b["start"] for a, b in pairwise(rows))


def test_kpis_are_what_the_draws_say(ask: Ask) -> None:
    ask("run", BASE, *FEW, "--save-draws")
    draws = rows_of(Path("out/draws.csv"))
    kpis = by_name(Path("out/kpis.csv"))
    assert [int(row["draw"]) for row in draws] == list(range(40))
    assert list(draws[0])[-len(kpis) :] == list(kpis)
    for name, kpi in kpis.items():
        is_date = kpi["unit"] == "date"
        values = [row[name] for row in draws if row[name]]
        assert float(kpi["share"]) == len(values) / 40
        if is_date:
            days = np.array(values, dtype="datetime64[D]").astype(float)
            found = {
                key: kpi[key] and np.datetime64(kpi[key], "D").astype(float) for key in QUANTILES
            }
        else:
            days = np.array(values, dtype=float)
            found = {key: kpi[key] and float(kpi[key]) for key in QUANTILES}
            assert float(kpi["mean"]) == pytest.approx(days.mean())
        if not values:
            assert set(found.values()) == {""}
        for key, share in QUANTILES.items() if values else ():
            slack = 0.5 if is_date else 1e-9 * max(1, abs(days).max())
            assert found[key] == pytest.approx(np.quantile(days, share), abs=slack)


def test_draws_hold_each_sampled_value_as_the_run_used_it(ask: Ask) -> None:
    ask("run", BASE, *FEW, "--save-draws", "--set", "levers.donors.value=10")
    draws = rows_of(Path("out/draws.csv"))
    happened = {row["events.court_allows.probability"] for row in draws}
    assert happened == {"0", "1"}
    conversions = {float(row["funding.sources.canada.conversion"]) for row in draws}
    assert conversions == {1.0}  # ten times as much is still at most all of it
    assert "events.us_second_year.probability" in draws[0]
    assert "strength.target" not in draws[0]


def test_an_edit_reshuffles_no_other_values_luck(ask: Ask) -> None:
    ask("run", BASE, *FEW, "--save-draws", "--out", "before")
    edit = "contingents.benin.lag={uniform: [0, 100]}"
    ask("run", BASE, *FEW, "--save-draws", "--out", "after", "--set", edit)
    before, after = rows_of(Path("before/draws.csv")), rows_of(Path("after/draws.csv"))
    drawn = [
        name for name in before[0] if "." in name and not name.startswith(("run_out", "unpaid"))
    ]
    changed = {
        name
        for name in drawn
        if any(a[name] != b[name] for a, b in zip(before, after, strict=True))
    }
    assert changed == {"contingents.benin.lag"}
    assert len(drawn) > 40


def test_the_same_question_gives_the_same_bytes(
    ask: Ask, process: Callable[..., object], tmp_path: Path
) -> None:
    asked = ("run", BASE, "--draws", 30, "--save-draws")
    ask(*asked, "--out", "one")
    process(*asked, "--out", "two", PYTHONHASHSEED="7", TZ="Asia/Tokyo", LC_ALL="C.UTF-8")
    one, two = ({f.name: f.read_bytes() for f in Path(name).iterdir()} for name in ("one", "two"))
    manifests = [json.loads(files.pop("manifest.json")) for files in (one, two)]
    assert one == two
    assert {name for name in one if name.endswith(".svg")} == {f"{c.name}.svg" for c in CHARTS}
    for manifest in manifests:
        del manifest["duration_seconds"], manifest["platform"]
    assert manifests[0] == manifests[1]


def test_without_draws_there_is_the_central_run_alone(ask: Ask) -> None:
    said = ask("run", BASE, "--draws", 0, "--charts", "png", "--save-draws")
    assert said.code == 0
    assert "The central run alone" in said.out
    assert "of 100 runs" not in said.out
    assert "nine of ten" not in said.out
    for row in rows_of(Path("out/series.csv")):
        assert row["central"] != ""
        assert {row[key] for key in ("mean", *QUANTILES)} == {""}
    for row in rows_of(Path("out/kpis.csv")):
        assert {row[key] for key in ("mean", "share", *QUANTILES)} == {""}
    assert rows_of(Path("out/draws.csv")) == []
    assert Path("out/cost-burn.png").read_bytes().startswith(b"\x89PNG")


def test_the_central_run_does_not_depend_on_the_draws(ask: Ask) -> None:
    ask("run", BASE, *FEW, "--out", "many")
    ask("run", BASE, *FEW, "--draws", 0, "--out", "none")
    many, none = (
        [float(row["central"]) for row in rows_of(Path(f"{name}/series.csv"))]
        for name in ("many", "none")
    )
    np.testing.assert_allclose(many, none, rtol=1e-12, atol=1e-6)


def test_an_infinite_runway_is_written_inf(ask: Ask) -> None:
    ask("run", BASE, *FEW, "--set", "costs=null")
    rows = [r for r in rows_of(Path("out/series.csv")) if r["name"] == "runway_months"]
    assert {row["central"] for row in rows} == {"inf"}
    assert {row["p50"] for row in rows} == {"inf"}


def test_the_manifest_has_the_hash_of_a_file_as_it_stands_of_whatever_version(ask: Ask) -> None:
    old = Path(__file__).resolve().parents[1] / "scenario" / "versions" / "0.yaml"
    assert ask("run", old, "--draws", 2, "--charts", "none").code == 0
    (layer,) = json.loads(Path("out/manifest.json").read_text(encoding="utf-8"))["layers"]
    assert layer["sha256"] == hashlib.sha256(old.read_bytes()).hexdigest()


def test_the_manifest_says_what_was_run_and_can_be_run_again(ask: Ask) -> None:
    ask("run", SHIPPED / "mss-2024-full.yaml", *FEW, "--seed", 7, "--set", "strength.target=2000")
    manifest = json.loads(Path("out/manifest.json").read_text(encoding="utf-8"))
    assert manifest["draws"] == 40
    assert manifest["seed"] == 7
    assert {row["name"] for row in rows_of(Path("out/series.csv"))} <= manifest["units"].keys()
    assert manifest["edits"] == ["strength.target=2000", "simulation.draws=40", "simulation.seed=7"]
    assert [layer["name"] for layer in manifest["layers"]] == [
        "mss-2024-full.yaml",
        "mss-2024.yaml",
    ]
    assert set(manifest["files"]) == {path.name for path in Path("out").iterdir()}
    assert 0 <= manifest["quantile_error"] < 1e-4
    Path("again.json").write_text(json.dumps(manifest["scenario"]), encoding="utf-8")
    ask("run", "again.json", "--charts", "none", "--out", "again", "--quiet")
    again = json.loads(Path("again/manifest.json").read_text(encoding="utf-8"))
    assert again["scenario_sha256"] == manifest["scenario_sha256"]
    assert Path("again/kpis.csv").read_bytes() == Path("out/kpis.csv").read_bytes()


@pytest.mark.parametrize("form", ["json", "parquet"])
def test_other_formats_hold_what_csv_holds(form: str, ask: Ask) -> None:
    ask("run", BASE, *FEW, "--save-draws", "--out", "csv")
    ask("run", BASE, *FEW, "--save-draws", "--out", form, "--format", form)
    for name in ("series", "kpis", "draws"):
        expected = rows_of(Path(f"csv/{name}.csv"))
        found = read_back(Path(f"{form}/{name}.{form}"))
        assert [list(row) for row in found[:1]] == [list(row) for row in expected[:1]]
        for row, wanted in zip(found, expected, strict=True):
            assert {key: as_csv(row, key) for key in row} == wanted


def read_back(file: Path) -> list[dict[str, object]]:
    if file.suffix == ".json":
        found: list[dict[str, object]] = json.loads(file.read_text(encoding="utf-8"))
        return found
    from pyarrow import parquet

    rows: list[dict[str, object]] = parquet.read_table(file).to_pylist()
    return rows


def as_csv(row: dict[str, object], key: str) -> str:
    value = row[key]
    is_day_number = row.get("unit") == "date" and key not in ("mean", "share")
    if isinstance(value, float) and is_day_number:  # Parquet counts days from 1970
        return str(np.datetime64(int(value), "D"))
    return "" if value is None else str(value)


def test_the_summary_says_what_a_minister_asks(ask: Ask) -> None:
    said = ask("run", BASE, "--draws", 200, "--charts", "none")
    text = " ".join(said.out.split())
    for words in (
        "MSS as seen on 25 June 2024",
        "of the plan",
        "Before the mandate ends, bills go unpaid in",
        "of 100 runs under these assumptions",
        "Of 2,500 officers planned",
        "The stated need is 2.2 officers per 1,000 inhabitants",
        "renewal on 30 Sep 2024, judged at 90 in 100",
        "not safety",
        "Violence is not modelled",
    ):
        assert words in text
    assert "likely" not in text
    assert "written to out" in said.err


def test_the_summary_names_what_was_changed_and_what_is_strange(ask: Ask) -> None:
    late = "contingents.benin.waves[0].date=2030-01-01"
    Path("odd.yaml").write_text(
        BASE.read_text(encoding="utf-8").replace(
            "{date: 2024-12-01, strength: 500}", "{date: 2034-12-01, strength: 500}"
        ),
        encoding="utf-8",
    )
    said = ask("run", "odd.yaml", "--charts", "none", "--draws", 10, "--set", late)
    assert f"Changed for this run: {late}, simulation.draws=10." in " ".join(said.out.split())
    assert "1 warning on this scenario: msssim validate odd.yaml" in said.err


def test_a_new_run_replaces_the_files_of_the_last_and_leaves_all_others(ask: Ask) -> None:
    ask("run", BASE, "--draws", 10, "--save-draws", "--quiet")
    Path("out/notes.txt").write_text("mine", encoding="utf-8")
    Path("out/maps").mkdir()
    ask("run", BASE, "--draws", 10, "--charts", "none", "--quiet", "--format", "json")
    assert {path.name for path in Path("out").iterdir()} == {
        "series.json", "kpis.json", "manifest.json", "notes.txt", "maps",
    }  # fmt: skip
    assert Path("out/notes.txt").read_text(encoding="utf-8") == "mine"


def test_a_file_that_no_run_wrote_is_never_overwritten(ask: Ask) -> None:
    Path("out").mkdir()
    Path("out/kpis.csv").write_text("mine", encoding="utf-8")
    said = ask("run", BASE, *FEW)
    assert said.code == 2
    assert "out/kpis.csv was not written by an earlier run" in said.err
    assert [path.name for path in Path("out").iterdir()] == ["kpis.csv"]
    assert Path("out/kpis.csv").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere.yaml"], "nowhere.yaml: cannot be read"),
        ([BASE, "--set", "strength.targt=1"], 'did you mean "target"?'),
        ([BASE, "--set", "strength.target=-5"], "strength.target: must be at least 0, not -5"),
        ([BASE, "--set", "strength.target"], "write PATH=VALUE"),
        ([BASE, "--set", "operations.availability={pert: [3, 2, 1]}"], "low ≤ mode ≤ high"),
        ([BASE, "--step", "year"], "'year' is not one of"),
        ([BASE, "--draws", "-1"], "-1 is not in the range"),
        ([BASE, "--draws", 10**11], "draws would fit"),
        ([BASE, "--colour", "red"], "No such option"),
        ([BASE, "--out", "taken"], "taken is a file, not a folder"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_two(
    arguments: list[object], message: str, ask: Ask
) -> None:
    Path("taken").write_text("", encoding="utf-8")
    said = ask("run", *arguments)
    assert said.code == 2
    assert said.out == ""
    assert message in said.err
    assert "Traceback" not in said.err
    assert not Path("out").exists()


def test_a_broken_file_is_refused_with_every_place(ask: Ask) -> None:
    Path("broken.yaml").write_text(
        "horizon: {start: 2024-06-25, end: 2025-06-25}\n"
        "mandate: {authorised: 2023-10-02, expires: 2025-10-02}\n"
        "strength: {targt: 2500}\n"
        "operations:\n  availability: 2\n",
        encoding="utf-8",
    )
    said = ask("run", "broken.yaml")
    assert said.code == 2
    assert (
        'broken.yaml:3:12: strength.targt: unknown key "targt" - did you mean "target"?' in said.err
    )
    assert "broken.yaml:5:17: operations.availability: must be at most 100 %, not 200 %" in said.err
    assert "    strength: {targt: 2500}\n               ^\n" in said.err


def test_an_interrupted_run_leaves_nothing(tmp_path: Path) -> None:
    terminal = Terminal(command("run", BASE, "--draws", 400_000), tmp_path)
    terminal.wait_for("Simulating")
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.end() == 130
    assert "Traceback" not in terminal.seen
    assert list(tmp_path.iterdir()) == []


def test_an_interrupted_run_leaves_the_last_one_as_it_was(tmp_path: Path, ask: Ask) -> None:
    ask("run", BASE, *FEW)
    before = {path.name: path.read_bytes() for path in Path("out").iterdir()}
    terminal = Terminal(command("run", BASE, "--draws", 400_000), tmp_path)
    terminal.wait_for("Simulating")
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.end() == 130
    assert {path.name: path.read_bytes() for path in Path("out").iterdir()} == before


def test_progress_is_shown_on_a_terminal_alone(tmp_path: Path, ask: Ask) -> None:
    assert "Simulating" not in ask("run", BASE, "--draws", 10, "--charts", "none").err
    terminal = Terminal(command("run", BASE, *FEW), tmp_path)
    assert terminal.end() == 0
    assert terminal.seen == ""


def test_the_summary_keeps_to_the_width_of_the_terminal(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    said = ask("run", BASE, "--draws", 10, "--charts", "none")
    assert max(map(len, said.out.splitlines())) <= 60
