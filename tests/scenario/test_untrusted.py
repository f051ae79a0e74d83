"""Whatever a file holds, it is a valid scenario or an error with its place: nothing else."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from tests.conftest import SHIPPED
from tests.scenario.mutating import NEEDED, fuzzed, outcome
from tests.scenario.test_writing import FILE

from msssim.scenario.guarding import MOST_BYTES, MOST_DEPTH, MOST_NODES
from msssim.scenario.problems import ScenarioError
from msssim.scenario.reader import ReadError, decoded, read, read_value
from msssim.scenario.source import load_source, source_of_text

ROOT = Path(__file__).resolve().parents[2]
LAUGHS = "a: &a [x, x]\n" + "".join(f"b{i}: &b{i} [*a, *a, *a, *a]\n" for i in range(50))

WAVE = "{date: 2025-01-01, strength: 1, given: evnt}, "
HUGE = {
    "too long": ("# " + "x" * MOST_BYTES, "is larger than 2 MiB"),
    "too many values": ("name: [" + "1," * MOST_NODES + "]", "holds more than 200,000 values"),
    "too many lines": ("name:\n" + "- 1\n" * MOST_NODES, "holds more than 200,000 values"),
    "too deep": ("name: " + "[" * 500_000, "is nested more than 40 levels deep"),
    "too deep in groups": ("name: " + "{a: " * 200_000, "is nested more than 40 levels deep"),
    "a billion laughs": (LAUGHS, "anchors"),
    "an anchor far down": (FILE + "# x\n" * 400_000 + "strength: &a {}\n", "anchors"),
    "an unclosed quote": (FILE + 'name: "' + "x\n" * 500_000, "stands here a second time|quote"),
    "an endless number": (FILE + "strength: {target: " + "1" * 10**6 + "}", "is too long"),
    "endless keys": (FILE + "x" * 10**6 + ": 1\n", "is missing behind this key|unknown key"),
    "a key again far down": ("".join(f"x{i}: 1\n" for i in range(90_000)) + "x5: 2", "second time"),
    "many names among many": (
        NEEDED
        + "{authorised: 2024-10-02, expires: 2025-10-02}\nevents:\n"
        + "".join(f"  event{i}: {{affects: cost}}\n" for i in range(5_000))
        + f"contingents: {{k: {{waves: [{WAVE * 5_000}]}}}}",
        "no event is named",
    ),
    "many unknown keys": (FILE + "".join(f"x{i}: 1\n" for i in range(9_000)), "unknown key"),
}


@pytest.mark.parametrize("name", HUGE)
def test_what_is_too_much_is_refused_with_its_place(name: str) -> None:
    text, why = HUGE[name]
    with pytest.raises(ScenarioError, match=why) as refused:
        source_of_text(text)
    assert name == "too long" or refused.value.problems[0].line >= 1


def test_what_is_just_not_too_much_is_read() -> None:
    assert len(read("a: [" + "1," * (MOST_NODES - 3) + "]").data["a"]) == MOST_NODES - 3
    deepest = MOST_DEPTH - 1
    assert read("a: " + "[" * deepest + "]" * deepest).data["a"]
    assert decoded(b"#" * MOST_BYTES)
    with pytest.raises(ReadError, match="is larger than 2 MiB"):
        decoded(b"#" * (MOST_BYTES + 1))


def test_a_folder_a_device_and_a_missing_file_are_no_scenarios(tmp_path: Path) -> None:
    for file in (tmp_path, Path("/dev/zero"), tmp_path / "nowhere.yaml", tmp_path / ("x" * 300)):
        with pytest.raises(ScenarioError, match="cannot be read"):
            load_source(file)


def test_an_empty_value_is_none_and_words_mean_what_yaml_1_2_says() -> None:
    text = "a:\nb: yes\nc: 1_000\nd: 0x1F\ne: 012\nf: .inf\ng: 1e3\nh: ~\ni: 2025-02-30\nj: 1:30\n"
    assert read(text).data == {
        **{"a": None, "b": "yes", "c": 1000, "d": 31, "e": 12, "f": float("inf"), "g": 1000.0},
        **{"h": None, "i": "2025-02-30", "j": "1:30"},
    }


@pytest.mark.parametrize("text", ["1\n2", "[1", "&a 1", "1, b: 2}", '"x'])
def test_a_value_on_the_command_line_is_read_as_strictly(text: str) -> None:
    with pytest.raises(ReadError):
        read_value(text)


def test_a_file_torn_at_any_byte_is_whole_or_refused() -> None:
    whole = (SHIPPED / "mss-2024.yaml").read_bytes()
    zones = "".join(f"  z{number}: {{required: {number}, name: 'É b'}}\n" for number in range(60))
    small = f"{FILE}zones:\n{zones}".encode()[:2048]
    assert len(small) == 2048
    for end in range(len(small)):
        outcome(small[:end])
    refused = sum(bool(outcome(whole[:end])) for end in range(0, len(whole), 97))
    assert refused > 100


def test_a_hundred_thousand_mutilated_files_are_whole_or_refused() -> None:
    said = Counter(fuzzed(100_000, seed=1))
    assert said[""] > 100
    assert len(said) > 1_000


@pytest.mark.soak
def test_a_million_mutilated_files_are_whole_or_refused() -> None:
    said = Counter(fuzzed(1_000_000, seed=2))
    assert said[""] > 1_000


@pytest.mark.soak
def test_a_million_files_led_on_by_what_code_they_reach_are_whole_or_refused(
    tmp_path: Path,
) -> None:
    pytest.importorskip("atheris", reason="pip install -e '.[soak]' brings it")
    asked = [sys.executable, "-m", "tests.scenario.guided", str(tmp_path), "-runs=1000000"]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-4_000:]
    reached = [int(number) for number in re.findall(r"cov: (\d+)", done.stderr)]
    assert reached[-1] > reached[0] > 0
