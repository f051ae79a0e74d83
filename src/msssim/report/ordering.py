"""An order for a report: what it is of, and what else it is to say; and the report made of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.util import find_spec
from typing import Any, TypeAlias

from msssim.outputs.answer import answer
from msssim.report.asking import Question
from msssim.report.document import Document, document
from msssim.studies.explain import explain
from msssim.studies.hindcast import Hindcast, Unscored, hindcast
from msssim.studies.measures import measure_of

Tell: TypeAlias = Callable[[int, int], None]
"""Is told how much is done of what, stage after stage."""

NEEDS = {"html": ("jinja2", "matplotlib"), "pdf": ("typst", "matplotlib"), "xlsx": ("xlsxwriter",)}
"""The libraries that each form needs."""


@dataclass(frozen=True)
class Order:
    """What a report is of, which differences it explains, and what it is scored against."""

    question: Question
    kpis: tuple[str, ...] = ()
    against: Mapping[str, Mapping[date, Any]] | None = None
    """Observations of another scenario; its own where there are none."""
    edits: tuple[str, ...] = ()


def missing(form: str) -> list[str]:
    """Return the libraries that a form of report lacks here."""
    return [name for name in NEEDS[form] if find_spec(name) is None]


def made(order: Order, tell: Tell | None = None) -> Document:
    """Return the report that is ordered.

    Raises GoalError, Unexplained and TooLarge, and Unscored where what it is to be scored against
    cannot be compared with it.
    """
    question = order.question
    measures = [measure_of(kpi) for kpi in order.kpis]
    found = answer(question.scenario, progress=tell)
    parent = question.parent
    return document(
        found,
        parent=answer(parent, progress=tell) if parent else None,
        explained=[
            explain(parent, question.scenario, measure, progress=tell)
            for measure in measures
            if parent is not None
        ],
        score=_scored(order),
        file=question.file,
        edits=order.edits,
        foreign=question.foreign,
    )


def _scored(order: Order) -> Hindcast | None:
    try:
        return hindcast(order.question.scenario, order.against)
    except Unscored:
        if order.against is not None:
            raise
        return None
