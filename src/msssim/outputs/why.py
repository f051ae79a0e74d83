"""Why the picture moved: what bound before and after an edit, and what money made of it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from msssim.outputs import words
from msssim.outputs.answer import Answer
from msssim.outputs.findings import binding_shares
from msssim.outputs.headlines import middle
from msssim.scenario.language import phrase
from msssim.scenario.uncertain import Array

NOTABLE = 0.01
"""The least share of the time, or of a size, that is worth a sentence."""


def why(before: Answer, after: Answer) -> str:
    """Return in a line or two why an edit moved the picture."""
    return " ".join(_said(before, after)) or phrase("Nothing that the charts show has moved.")


def _said(before: Answer, after: Answer) -> Iterator[str]:
    was, now = _most(before), _most(after)
    earlier = _comes_earlier(before, after)
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
    if earlier:
        yield earlier


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
    if before.grid.steps != after.grid.steps:
        return True
    return any(
        not np.allclose(_line(before, name), _line(after, name), rtol=1e-6, atol=0.01)
        for name in ("strength", "cash", "arrears", "coverage_gap", "received", "cost")
    )


def _comes_earlier(before: Answer, after: Answer) -> str:
    """Return that people who come earlier also cost earlier, where that is what happened."""
    if before.grid.steps != after.grid.steps:
        return ""
    months = after.grid.months
    there, here = _line(before, "strength"), _line(after, "strength")
    more = np.cumsum((here - there) * months) > NOTABLE * max(1.0, float(there.max()))
    out = middle(after.kpis["run_out"]) - middle(before.kpis["run_out"])
    owed = _line(after, "arrears") - _line(before, "arrears")
    sooner = np.isfinite(out) and out < 0
    first_more = int(np.argmax(more)) if more.any() else None
    if first_more is None or not (sooner or (owed > 1e5).any()):
        return ""
    if sooner:
        days = phrase("{n} days", n=f"{-out:.0f}") if -out < 60 else words.months(-out / 30.4375)
        return phrase(
            "More officers come earlier, and they cost earlier: bills go unpaid {days} sooner.",
            days=days,
        )
    return phrase("More officers come earlier, and they cost earlier: more is owed for them.")
