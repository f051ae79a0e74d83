"""What a draw costs: ns per draw-step, as a ratio to numpy's own addition in the same run.

    .venv/bin/python bench/engine.py [--quick] [FILE]

The unit is the time of `np.add(a, b, out=c)` on 1,024 doubles, per element, probed before and
after each case. Goals at 10,000 draws of the shipped base, weekly: at most 800 for KPIs and
quantiles of the whole series, at most 1,600 with all their parts.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median

import numpy as np

from msssim import answer, edit, load
from msssim.engine.calendar import grid_of
from msssim.scenario.schema import Scenario, plain

GOALS = {"10,000 draws, whole": 800, "10,000 draws, parts": 1600}


def probe() -> float:
    """Return ns per element of numpy's addition on 1,024 doubles."""
    a, b, c = np.random.default_rng(1).random((3, 1024))
    times = []
    for _ in range(200):
        start = time.perf_counter_ns()
        for _ in range(50):
            np.add(a, b, out=c)
        times.append((time.perf_counter_ns() - start) / 50 / 1024)
    return median(times)


def measure(label: str, scenario: Scenario, draws: int, *, parts: bool, rounds: int) -> float:
    """Print and return a case's ratio: ns per draw-step over ns per added element."""
    steps = grid_of(scenario.horizon).steps
    ratios, costs = [], []
    for _ in range(rounds):
        before = probe()
        start = time.process_time_ns()
        answer(scenario, draws=draws, parts=parts)
        spent = time.process_time_ns() - start
        unit = (before + probe()) / 2
        costs.append(spent / max(draws, 1) / steps)
        ratios.append(costs[-1] / unit)
    ratio, cost = median(ratios), median(costs)
    goal = f"  goal {GOALS[label]}" if label in GOALS else ""
    total = cost * max(draws, 1) * steps / 1e6
    print(f"{label:32} {total:9.1f} ms {cost:9.1f} ns/draw-step  ratio {ratio:8.0f}{goal}")
    return ratio


def many(scenario: Scenario, group: str, count: int) -> Scenario:
    """Return a scenario with `count` contingents or zones, copies of those it has."""
    items = list(plain(scenario)[group].values())
    copies = {f"copy{i}": items[i % len(items)] for i in range(count)}
    return edit(edit(scenario, "levers", None), group, copies)


def main() -> int:
    """Measure all cases; exit 1 where a goal is missed."""
    arguments = [a for a in sys.argv[1:] if a != "--quick"]
    rounds = 3 if "--quick" in sys.argv else 7
    base = load(
        arguments[0] if arguments else Path(__file__).parents[1] / "scenarios" / "mss-2024.yaml"
    )
    answer(base, draws=100)
    met = True
    for draws in (0, 100, 1000, 10_000):
        name = f"{draws:,} draws" if draws else "central run alone"
        for label, parts in ((f"{name}, whole", False), (f"{name}, parts", True)):
            ratio = measure(label, base, draws, parts=parts, rounds=rounds)
            met = met and ratio <= GOALS.get(label, np.inf)
    if "--quick" in sys.argv:
        return 0 if met else 1
    measure("100,000 draws, whole", base, 100_000, parts=False, rounds=1)
    measure(
        "10,000 draws, daily steps",
        edit(base, "horizon.step", "day"),
        10_000,
        parts=False,
        rounds=1,
    )
    for count in (5, 10, 20, 40):
        measure(
            f"{count} contingents", many(base, "contingents", count), 4096, parts=False, rounds=3
        )
    for count in (5, 15, 60, 240):
        measure(f"{count} zones", many(base, "zones", count), 4096, parts=False, rounds=3)
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
