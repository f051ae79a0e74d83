"""Rows that take the place of what a scenario holds, with the evidence of what is gone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from msssim.scenario import paths
from msssim.scenario.schema import Scenario


def replacing(scenario: Scenario, what: str, added: Mapping[str, Any]) -> dict[str, Any]:
    """Return edits that put rows in place of what was there, given the edits that add them.

    Of deposits and waves the lists that get rows; of observations the series that do; of costs
    and zones all.
    """
    items = {paths.parse(path): value for path, value in added.items()}
    if what in ("deposits", "waves"):
        lists: dict[paths.Path, list[Any]] = {}
        for steps, value in items.items():
            lists.setdefault(steps[:-1], []).append(value)
        made: dict[paths.Path, Any] = dict(lists)
        gone = list(made)
    else:
        holders = [(what,)] if what != "observations" else dict.fromkeys(s[:-1] for s in items)
        gone = [step for holder in holders for step in _left_out(scenario, holder, items)]
        made = {**dict.fromkeys(gone), **items}
    cited = _evidence_of(scenario, gone)
    return {paths.text_of(steps): value for steps, value in {**cited, **made}.items()}


def _left_out(
    scenario: Scenario, holder: paths.Path, items: Mapping[paths.Path, Any]
) -> Iterable[paths.Path]:
    """Yield what stands in a group and is not among the items."""
    there: Any = scenario
    for step in holder:
        there = there.get(step, {}) if isinstance(there, Mapping) else getattr(there, str(step))
    named = {str(steps[-1]) for steps in items if steps[: len(holder)] == holder}
    return ((*holder, str(key)) for key in there if str(key) not in named)


def _evidence_of(scenario: Scenario, gone: Iterable[paths.Path]) -> dict[paths.Path, None]:
    """Return edits that take out the evidence of what is gone."""
    lost = list(gone)
    return {
        ("evidence", key): None
        for key in scenario.evidence
        if any(paths.parse(key)[: len(steps)] == steps for steps in lost)
    }
