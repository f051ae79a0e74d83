"""Where the time of an edit goes: each part of the way from the hand to the picture by itself."""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication

from msssim.app.questions import Post, Question
from msssim.app.window import Window
from msssim.app.worker import SKETCH, Sent
from msssim.outputs.answer import answer
from msssim.outputs.charts import is_shown
from msssim.outputs.packing import packed
from msssim.scenario.writing import edited_source

PATH = "levers.donors.value"


def parts_of_an_edit(app: QApplication, window: Window, rounds: int) -> dict[str, list[float]]:
    """Walk the way of an edit `rounds` times, all of it in this process; seconds by part."""
    found: dict[str, list[float]] = {}

    def timed(name: str, work: Callable[[], Any]) -> Any:
        start = time.perf_counter()
        made = work()
        found.setdefault(name, []).append(time.perf_counter() - start)
        return made

    ends = Post(), Post()
    for number in range(rounds):
        _walk(app, window, 0.5 + 0.005 * number, ends, timed)
    return found


def _walk(
    app: QApplication,
    window: Window,
    value: float,
    ends: tuple[Post, Post],
    timed: Callable[[str, Callable[[], Any]], Any],
) -> None:
    desk, document = window.desk, window.desk.active
    window.rest()
    edits = {PATH: value}
    source = timed("edit: text, merge, validate", lambda: edited_source(document.source, edits))
    timed("step of the history, and every panel told", lambda: document.push(source, "", PATH))
    desk.runner.cancel()  # the worker is not to compete with what is measured here
    timed("panels painted", app.processEvents)
    question = Question("bench", 1, source.scenario)
    sent = timed("question packed", lambda: pickle.dumps(ends[0].packed(question)))
    timed("question unpacked", lambda: ends[1].opened(pickle.loads(sent)))
    made = timed(
        f"sketch of {SKETCH} draws", lambda: answer(source.scenario, draws=SKETCH, only=is_shown)
    )
    told = timed("sketch packed", lambda: pickle.dumps(Sent("bench", 1, packed(made), True)))
    timed("sketch unpacked", lambda: pickle.loads(told).answered(question))
    desk.answers[document.key] = made
    timed("charts shaped and painted, then headlines and reason", window.showing.show_answers)
    timed("headlines, reason and all else painted", app.processEvents)
