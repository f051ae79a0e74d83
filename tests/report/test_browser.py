"""A report in a real browser, with nothing around it: no network, no settings of anybody's."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from matplotlib.image import imread

from msssim import answer, load
from msssim.report.document import Document, document
from msssim.report.figures import COLOURS
from msssim.report.html import html
from msssim.scenario.schema import Scenario
from msssim.scenario.source import edited_scenario
from msssim.studies.explain import explain
from msssim.studies.hindcast import hindcast
from msssim.studies.measures import measure_of

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"

QUIET = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-sync", "--disable-background-networking", "--disable-component-update",
    "--disable-dev-shm-usage",
)  # fmt: skip
WIDTH, HEIGHT = 1000, 12_000
TEMPTED = """<!DOCTYPE html><title>x</title>
<img src="http://stranger.example/seen.png"><script>console.error("a complaint")</script>"""


@dataclass(frozen=True)
class Seen:
    """What a browser made of a page: what the page asked for, complaints, and what is seen."""

    asked: list[str]
    complaints: str
    elements: str
    picture: Path


def seen(file: Path, folder: Path) -> Seen:
    """Show a page in a browser that finds no host."""
    if BROWSER is None:
        pytest.fail("a browser is missing: scripts/setup test installs Chromium")
    log, picture = folder / "net.json", folder / "seen.png"
    command = [
        BROWSER, *QUIET, f"--user-data-dir={folder / 'profile'}", f"--log-net-log={log}",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--enable-logging=stderr",
        f"--window-size={WIDTH},{HEIGHT}", f"--screenshot={picture}", "--dump-dom", file.as_uri(),
    ]  # fmt: skip
    shown = subprocess.run(command, capture_output=True, text=True, check=True)
    told = [line for line in shown.stderr.splitlines() if "CONSOLE" in line]
    return Seen(_asked(log), "\n".join(told), shown.stdout, picture)


def _asked(log: Path) -> list[str]:
    """Return the addresses that the page asked for, without those of the browser's own."""
    said = [event.get("params", {}) for event in json.loads(log.read_text())["events"]]
    own = "not an origin"
    return [one["url"] for one in said if one.get("initiator", own) != own and "url" in one]


def count_of(colour: str, picture: Path) -> int:
    """Return how many pixels of a picture have a colour."""
    wanted = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    pixels = imread(picture)[..., :3]
    return int(np.isclose(pixels, wanted, atol=0.01).all(axis=-1).sum())


@pytest.fixture(scope="module")
def said(baseline: Scenario) -> Document:
    other = edited_scenario(baseline, ["strength.target=3000", "simulation.draws=20"])
    parent = edited_scenario(baseline, ["simulation.draws=20"])
    explained = explain(parent, other, measure_of("gap_officer_months"))
    scored = hindcast(other, load(SHIPPED / "mss-history.yaml").observations)
    return document(answer(other), parent=answer(parent), explained=[explained], score=scored)


@pytest.fixture(scope="module")
def shown(said: Document, tmp_path_factory: pytest.TempPathFactory) -> Seen:
    folder = tmp_path_factory.mktemp("browser")
    (folder / "r.html").write_text(html(said), encoding="utf-8")
    return seen(folder / "r.html", folder)


def test_a_browser_is_asked_for_nothing_and_has_nothing_to_complain_of(shown: Seen) -> None:
    assert shown.asked == []
    assert shown.complaints == ""


def test_a_page_that_did_ask_or_complain_would_be_found_out(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(TEMPTED)
    found = seen(tmp_path / "page.html", tmp_path)
    assert "http://stranger.example/seen.png" in found.asked
    assert "a complaint" in found.complaints


def test_all_charts_are_seen(shown: Seen, said: Document) -> None:
    assert shown.elements.count("<svg") == len(said.pictures) + 1  # and a waterfall
    for colour in COLOURS[:2]:
        assert count_of(colour, shown.picture) > 2_000


def test_the_page_that_a_browser_holds_runs_again_and_says_the_same(
    shown: Seen, said: Document, tmp_path: Path
) -> None:
    saved = tmp_path / "saved.html"
    saved.write_text(shown.elements, encoding="utf-8")
    again = answer(load(saved))
    assert again.scenario == said.answer.scenario
    for name, bands in said.answer.series.items():
        assert np.array_equal(again.series[name].quantiles, bands.quantiles, equal_nan=True)
