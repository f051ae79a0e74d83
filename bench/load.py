"""How long a file of some 300 lines takes to load, to edit and to be refused.

    python bench/load.py [--json FILE]

The floor is libyaml's own pass over the same text, timed in the same run; medians in milliseconds.
Exits 1 where a limit is missed: 10 ms to load and to edit, 200 ms to refuse.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from msssim.scenario.canonical import canonical_text
from msssim.scenario.guarding import MOST_BYTES, MOST_NODES
from msssim.scenario.paths import edited
from msssim.scenario.problems import ScenarioError
from msssim.scenario.source import load, load_source
from msssim.scenario.writing import edited_source

BASE = Path(__file__).resolve().parents[1] / "scenarios" / "mss-2024.yaml"
LINES = 300
ROUNDS = 60
LOAD, REFUSE = 10.0, 200.0

HOSTILE = {
    "2 MiB and more": "# " + "x" * MOST_BYTES,
    "200,001 values": "name: [" + "1," * MOST_NODES + "]",
    "a million brackets": "name: " + "[" * 1_000_000,
    "a billion laughs": "a: &a [x]\n" + "b: [*a, *a]\n" * 100_000,
    "9,000 unknown keys": "".join(f"x{number}: 1\n" for number in range(9_000)),
    "a number of a million digits": "strength: {target: " + "1" * 1_000_000 + "}",
    "an open quote": 'name: "' + "x\n" * 900_000,
    "tags": "name: !!python/object/apply:os.system [ls]\n" * 20_000,
}


def median(call: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median time of a call in milliseconds."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        taken.append(1000 * (time.perf_counter() - start))
    return statistics.median(taken)


def sample(folder: Path) -> Path:
    """Return a file of some 300 lines: the shipped base without levers and most evidence."""
    scenario = edited(load(BASE), {"levers": None})
    for path in reversed(scenario.evidence):
        if canonical_text(scenario).count("\n") <= LINES:
            break
        scenario = edited(scenario, {f'evidence["{path}"]': None})
    text = canonical_text(scenario)
    file = folder / "sample.yaml"
    file.write_text(text + "#\n" * (LINES - text.count("\n")))
    return file


def bare(text: str) -> None:
    """Go through libyaml's events and do nothing with them."""
    for _ in yaml.parse(text, Loader=yaml.CSafeLoader):
        pass


def refusal(text: str, folder: Path) -> float:
    """Return how long a hostile file takes to be refused, in milliseconds."""
    file = folder / "hostile.yaml"
    file.write_text(text)

    def refuse() -> None:
        try:
            load(file)
        except ScenarioError:
            return
        raise AssertionError("was not refused")

    return median(refuse, 3)


def main() -> int:
    """Print the times, and return 1 where one is over its limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = sample(folder)
        source = load_source(file)
        floor = median(lambda: bare(source.text))
        found = {
            "lines": float(source.text.count("\n")),
            "bare events": floor,
            "load and validate": median(lambda: load(file)),
            "edit one number": median(lambda: edited_source(source, {"strength.target": 2000})),
            "slowest refusal": max(refusal(text, folder) for text in HOSTILE.values()),
        }
    found["load over bare"] = found["load and validate"] / floor
    for what, value in found.items():
        print(f"{what:20}{value:10.2f}")
    if given.json:
        given.json.write_text(json.dumps(found, indent=1))
    is_slow = max(found["load and validate"], found["edit one number"]) > LOAD
    return int(is_slow or found["slowest refusal"] > REFUSE)


if __name__ == "__main__":
    sys.exit(main())
