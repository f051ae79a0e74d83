"""A scenario carried in a report, and reports that mean no good."""

import base64
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from msssim import ScenarioError, load
from msssim.scenario.embedding import CLOSING, LINE, OPENING, embedded, extracted
from msssim.scenario.guarding import MOST_BYTES, ReadError
from msssim.scenario.source import load_source

SMALL = """\
horizon: {start: 2024-07-01, end: 2024-12-01}
mandate: {authorised: 2024-01-01, expires: 2026-01-01}
"""


@given(st.text(max_size=300))
@settings(max_examples=100)
def test_what_is_embedded_comes_out_again(text: str) -> None:
    content = text.encode("utf-8", "ignore")
    element = embedded(content.decode("utf-8"))
    assert extracted(f"<html>{element}</html>".encode()) == content
    assert all(len(line) <= LINE for line in element.split("\n")[1:-1])


@given(st.binary(max_size=200), st.binary(max_size=200))
@settings(max_examples=200)
def test_no_bytes_end_in_anything_but_a_scenario_or_a_refusal(head: bytes, inside: bytes) -> None:
    page = head + OPENING.encode() + inside + CLOSING.encode()
    for content in (head, page, page + page, page[:-5]):
        try:
            extracted(content)
        except ReadError as error:
            assert str(error)


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ("<html></html>", "carries no scenario"),
        (f"{embedded(SMALL)}{embedded(SMALL)}", "more than one"),
        (embedded(SMALL).replace(CLOSING, ""), "cut off"),
        (f"{OPENING}&&&&{CLOSING}", "damaged"),
        (f"{OPENING}{base64.b64encode(b'x' * (MOST_BYTES * 2)).decode()}{CLOSING}", "too large"),
        (f"{OPENING}{base64.b64encode(bytes([255])).decode()}{CLOSING}", "UTF-8"),
        (embedded("a: &x 1"), "anchor"),
        (embedded(SMALL + "extends: other.yaml"), "needs a saved file"),
        (embedded("name: nothing else"), "is required"),
    ],
)
def test_a_page_that_is_no_report_is_refused(page: str, why: str, tmp_path: Path) -> None:
    file = tmp_path / "r.html"
    file.write_text(page, encoding="utf-8")
    with pytest.raises(ScenarioError, match=why):
        load(file)


def test_a_reports_scenario_was_never_saved_anywhere(tmp_path: Path) -> None:
    file = tmp_path / "r.htm"
    file.write_text(f"<p>Report</p>{embedded(SMALL)}", encoding="utf-8")
    source = load_source(file)
    assert source.file is None
    assert source.text == SMALL


def test_a_file_does_not_extend_a_report(tmp_path: Path) -> None:
    (tmp_path / "r.html").write_text(embedded(SMALL), encoding="utf-8")
    (tmp_path / "mine.yaml").write_text("extends: r.html\n", encoding="utf-8")
    with pytest.raises(ScenarioError):
        load(tmp_path / "mine.yaml")


def test_a_large_page_around_a_scenario_does_not_matter(tmp_path: Path) -> None:
    file = tmp_path / "r.html"
    file.write_text(f"{'x' * (3 * MOST_BYTES)}{embedded(SMALL)}", encoding="utf-8")
    assert load(file).horizon.step == "week"
