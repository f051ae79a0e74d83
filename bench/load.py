"""How long a file of some 300 lines takes to load, to edit and to be refused.

    python bench/load.py [--json FILE]

The floor is libyaml's own pass over the same text, timed in the same run; medians in milliseconds.
Exits 1 where a limit is missed: 10 ms to load and to edit, 200 ms to refuse what is no text of a
scenario, 2 s to tell what is wrong with one of nearly 200,000 values.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
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
LOAD, REFUSE, TELL = 10.0, 200.0, 2_000.0

KEYS = "".join(f"x{number}: 1\n" for number in range(99_000))
HOSTILE = {
    "2 MiB and more": "# " + "x" * MOST_BYTES,
    "200,001 values": "name: [" + "1," * MOST_NODES + "]",
    "200,001 lines": "name:\n" + "- 1\n" * MOST_NODES,
    "a second key after 99,000": KEYS + "x5: 2\n",
    "an anchor after 99,000 keys": KEYS + "x: &a 2\n",
    "a bracket open after 99,000 keys": KEYS + "x: [\n",
    "a million brackets": "name: " + "[" * 1_000_000,
    "a billion laughs": "a: &a [x]\n" + "b: [*a, *a]\n" * 100_000,
    "9,000 unknown keys": "".join(f"x{number}: 1\n" for number in range(9_000)),
    "a number of a million digits": "strength: {target: " + "1" * 1_000_000 + "}",
    "an open quote": 'name: "' + "x\n" * 900_000,
    "tags": "name: !!python/object/apply:os.system [ls]\n" * 20_000,
}


NEEDED = """\
horizon: {start: 2025-01-01, end: 2026-01-01}
mandate: {authorised: 2024-10-02, expires: 2025-10-02}
"""
WAVE = "{date: 2025-01-01, strength: 1, given: evnt}, "
WRONG = {
    "99,000 unknown keys": KEYS,
    "22,000 unknown names": f"{NEEDED}contingents: {{k: {{waves: [{WAVE * 22_000}]}}}}\n",
    "10,000 unknown names of 10,000": NEEDED
    + "events:\n"
    + "".join(f"  event{number}: {{affects: cost}}\n" for number in range(10_000))
    + f"contingents: {{k: {{waves: [{WAVE * 10_000}]}}}}\n",
}
"""Texts of nearly as many values as may be, all to be read before what is wrong shows."""


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

    return median(refuse, 5)


def slowest(texts: Mapping[str, str], folder: Path) -> tuple[str, float]:
    """Return which of the texts takes longest to be refused, and how long."""
    taken = {name: refusal(text, folder) for name, text in texts.items()}
    name = max(taken, key=taken.__getitem__)
    return name, taken[name]


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
        }
        refused, found["slowest refusal"] = slowest(HOSTILE, folder)
        told, found["slowest wrong file"] = slowest(WRONG, folder)
    found["load over bare"] = found["load and validate"] / floor
    for what, value in found.items():
        print(f"{what:20}{value:10.2f}")
    print(f"slowest: {refused}; of wrong files: {told}")
    if given.json:
        given.json.write_text(json.dumps(found, indent=1))
    is_slow = max(found["load and validate"], found["edit one number"]) > LOAD
    return int(is_slow or found["slowest refusal"] > REFUSE or found["slowest wrong file"] > TELL)


if __name__ == "__main__":
    sys.exit(main())
