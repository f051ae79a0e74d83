"""What a step of the history is called."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from msssim.outputs.changes import changes, grouped
from msssim.scenario.knobs import Knob
from msssim.scenario.language import phrase
from msssim.scenario.source import Source

LONGEST = 90


def step_text(before: Source, after: Source) -> str:
    """Return what differs, in a line: `Kenya's second wave: 200 → 350 officers`."""
    said = _levers(before, after) or grouped(changes(before.scenario, after.scenario))
    if not said:
        return QCoreApplication.translate("steps", "the file's text")
    more = f" (+{len(said) - 1})" if len(said) > 1 else ""
    text = said[0]
    return (text if len(text) <= LONGEST else text[: LONGEST - 1] + "…") + more


def _levers(before: Source, after: Source) -> list[str]:
    """Return the levers that moved, as their sliders say it, where nothing else differs."""
    said = []
    for key, lever in after.scenario.levers.items():
        was = before.scenario.levers.get(key)
        if was is None or was.value == lever.value:
            continue
        knob = Knob(lever)
        values = [
            knob.shown(stand) if isinstance(stand, int | float | date) else "–"
            for stand in (was.position, lever.position)
        ]
        said.append(f"{phrase(lever.label or key)}: {values[0]} → {values[1]}")
    return said
