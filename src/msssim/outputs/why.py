"""Why the picture moved: what bound before and after an edit, and what money made of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from msssim.engine.calendar import MONTH
from msssim.outputs import words
from msssim.outputs.answer import Answer
from msssim.outputs.calendar_marks import calendar_items
from msssim.outputs.charts import CHARTS, RIBBONS, Chart, marks, traces
from msssim.outputs.findings import binding_shares
from msssim.outputs.yardsticks import is_drawn_otherwise, middle
from msssim.scenario.differences import differences
from msssim.scenario.language import marked, phrase
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array

NOTABLE = 0.01
"""The least share of the time, or of a size, that is worth a sentence."""
SEEN = 0.001
"""The least share that is seen to move in a chart."""
OWED = 1e5
"""The least amount more, in US$, that is worth a sentence."""


def why(before: Answer, after: Answer) -> str:
    """Return in a line or two why an edit moved the picture."""
    if is_drawn_otherwise(before.scenario, after.scenario):
        return phrase("The same scenario, drawn otherwise: what moved is chance alone.")
    if _is_stepped_otherwise(before.scenario, after.scenario):
        return phrase("The same scenario in other steps: what moved is how finely time is cut.")
    if not np.array_equal(before.grid.edges[[0, -1]], after.grid.edges[[0, -1]]):
        return phrase("Other days are looked at than before: the numbers are not of the same time.")
    return " ".join(_said(before, after)) or phrase("Nothing that the charts show has moved.")


def _is_stepped_otherwise(before: Scenario, after: Scenario) -> bool:
    """Say whether scenarios differ in their steps, and in nothing else."""
    if before.horizon.step == after.horizon.step:
        return False
    return [one.path for one in differences(before, after)] == ["horizon.step"]


def _said(before: Answer, after: Answer) -> Iterator[str]:
    was, now = _most(before), _most(after)
    if not _moved(before, after):
        return
    if was[0] != now[0]:
        yield phrase(
            "Held back most by {before} before, by {now} now.", before=_held(*was), now=_held(*now)
        )
    elif abs(was[1] - now[1]) >= NOTABLE:
        yield phrase(
            "Held back most by {before} before, {share} now.",
            before=_held(*was),
            share=words.share(now[1]),
        )
    else:
        yield phrase("Held back most by {now}, as before.", now=_held(*now))
    yield from _people_cost(before, after)


def _most(answer: Answer) -> tuple[str, float]:
    """Return what binds most often, and its share of the time."""
    held = [(reason, share) for reason, share in binding_shares(answer) if reason != "none"]
    return held[0] if held and held[0][1] >= NOTABLE / 2 else ("none", 0.0)


def _held(reason: str, share: float) -> str:
    if reason == "none":
        return phrase("nothing")
    return held_text(reason, share)


def held_text(reason: str, share: float) -> str:
    """Return what binds and for how much of the time."""
    return phrase(
        "{reason} ({share} of the time)",
        reason=phrase(words.REASONS[reason]),
        share=words.share(share),
    )


def _line(answer: Answer, name: str) -> Array:
    bands = answer[name]
    return bands.mean if answer.draws else bands.central


def _moved(before: Answer, after: Answer) -> bool:
    """Say whether anything that the charts or the timeline show has moved."""
    if not np.array_equal(before.grid.edges, after.grid.edges):
        return True
    if any(_differs(chart, before, after) for chart in (*CHARTS, *RIBBONS.values())):
        return True
    return calendar_items(before.scenario) != calendar_items(after.scenario)


def _differs(chart: Chart, before: Answer, after: Answer) -> bool:
    there, here = (
        {trace.key: trace.typical for trace in traces(chart, one)} for one in (before, after)
    )
    levels = [
        [mark.middle for mark in marks(chart, one) if not mark.upright] for one in (before, after)
    ]
    least = SEEN if chart.unit == "share" else 0.01
    return (
        there.keys() != here.keys()
        or levels[0] != levels[1]
        or not all(np.allclose(there[key], here[key], rtol=1e-6, atol=least) for key in here)
    )


DEARER = marked(
    {
        (True, True): (
            "More officers come earlier, and they cost earlier: bills go unpaid {days} sooner."
        ),
        (True, False): (
            "More officers come earlier, and they cost earlier: more is owed for them."
        ),
        (False, True): "More officers stay, and they cost: bills go unpaid {days} sooner.",
        (False, False): "More officers stay, and they cost: more is owed for them.",
    }
)
"""What is said of more officers: whether more come, else stay; whether bills go unpaid sooner."""

CHEAPER = marked(
    {
        (True, True): (
            "Fewer officers come, or they come later, and cost less until then:"
            " bills go unpaid {days} later."
        ),
        (True, False): "Fewer officers come, or they come later, and cost less: less is owed.",
        (False, True): "Fewer officers stay, and cost less: bills go unpaid {days} later.",
        (False, False): "Fewer officers stay, and cost less: less is owed.",
    }
)
"""The same of fewer officers, and bills that go unpaid later."""


@dataclass(frozen=True, slots=True)
class _Early:
    """More officers in one answer than in another: whether they came, and what they cost."""

    do_come: bool
    """Whether more come; else more stay."""
    sooner: str
    """By how much sooner bills go unpaid; empty where only more is owed."""


def _people_cost(before: Answer, after: Answer) -> Iterator[str]:
    """Yield that people who come earlier also cost earlier, or the reverse, where it is so."""
    if not np.array_equal(before.grid.edges, after.grid.edges):
        return
    if more := _early(before, after):
        yield phrase(DEARER[more.do_come, bool(more.sooner)], days=more.sooner)
    elif fewer := _early(after, before):
        yield phrase(CHEAPER[fewer.do_come, bool(fewer.sooner)], days=fewer.sooner)


def _early(before: Answer, after: Answer) -> _Early | None:
    """Return what more officers in `after` come to; none where there are no more, or no bills.

    They must be there before their bills are: what goes unpaid before they come is not theirs.
    """
    there, here = _line(before, "strength"), _line(after, "strength")
    notable = NOTABLE * max(1.0, float(there.max()))
    more = np.cumsum((here - there) * after.grid.months) > notable
    if not more.any():
        return None
    first = int(np.argmax(more))
    came = np.cumsum(_line(after, "arrivals") - _line(before, "arrivals"))
    do_come = bool((came[: first + 1] > notable).any())
    sooner = _sooner(before, after, float(after.grid.ends[first]))
    owed = (_line(after, "arrears") - _line(before, "arrears"))[first:]
    if sooner or (owed > OWED).any():
        return _Early(do_come, sooner)
    return None


def _sooner(before: Answer, after: Answer, since: float) -> str:
    """Return by how much sooner bills go unpaid, where they do so from a day on."""
    out = middle(after.kpis["run_out"])
    by = middle(before.kpis["run_out"]) - out
    if not np.isfinite(by) or by <= 0 or out < since:
        return ""
    return phrase("{n} days", n=f"{by:.0f}") if by < 60 else words.months(by / MONTH)
