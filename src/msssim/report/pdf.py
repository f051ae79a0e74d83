"""A report as PDF pages, set by typst from data: no text of a scenario is read as markup."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from msssim.report.document import Attribution, Comparison, Document
from msssim.report.drawings import chart_svg, waterfall
from msssim.report.grids import Grid
from msssim.report.headings import headings
from msssim.report.html import template
from msssim.report.spread import Spread
from msssim.report.strips import strip_svg
from msssim.scenario.disk import writing


def pdf(said: Document) -> bytes:
    """Return a report as the bytes of a PDF; the same report gives the same bytes."""
    return _set("report.typ", _data(said), _drawn(said))[0]


def pages(said: Document, dots: float) -> list[bytes]:
    """Return the same pages as PNG images of so many dots an inch, to be looked at."""
    return _set("report.typ", _data(said), _drawn(said), dots)


def _drawn(said: Document) -> dict[str, bytes]:
    drawn = {
        f"chart-{number}.svg": chart_svg(one.chart, said.answer)
        for number, one in enumerate(said.pictures)
    }
    for number, what in enumerate(_attributions(said.comparison)):
        drawn[f"waterfall-{number}.svg"] = waterfall(what.found)
    return drawn


def spread_pdf(said: Spread) -> bytes:
    """Return the report of a batch as the bytes of a PDF."""
    drawn = {f"strip-{number}.svg": strip_svg(one) for number, one in enumerate(said.strips)}
    return _set("spread.typ", _spread_data(said), drawn)[0]


def _set(
    name: str, data: dict[str, Any], drawn: dict[str, bytes], dots: float | None = None
) -> list[bytes]:
    """Have typst set a template with its data and drawings: as a PDF, or each page as an image."""
    import typst

    with tempfile.TemporaryDirectory() as place, writing(Path(place)):
        folder = Path(place)
        for part in ("frame.typ", name):
            (folder / part).write_text(template(part), encoding="utf-8")
        (folder / "report.json").write_text(
            json.dumps({"head": headings(), **data}), encoding="utf-8"
        )
        for file, content in drawn.items():
            (folder / file).write_bytes(content)
        found: Any = typst.compile(
            str(folder / name),
            root=str(folder),
            font_paths=[_fonts()],
            ignore_system_fonts=True,
            format="pdf" if dots is None else "png",
            ppi=dots,
            timestamp=0,
        )
    return found if isinstance(found, list) else [found]


def _fonts() -> str:
    """Return the folder of the fonts that the charts are drawn with."""
    import matplotlib

    return str(Path(matplotlib.get_data_path()) / "fonts" / "ttf")


def _attributions(comparison: Comparison | None) -> list[Attribution]:
    return comparison.attributions if comparison else []


def _grid(grid: Grid) -> dict[str, Any]:
    return {"caption": grid.caption, "heads": grid.heads, "rows": grid.rows}


def _data(said: Document) -> dict[str, Any]:
    """Return what a report says as JSON can hold it."""
    return {
        "title": said.title,
        "description": said.description,
        "basis": said.basis,
        "headlines": [
            {"topic": one.topic, "number": one.number, "detail": one.detail, "before": one.before}
            for one in said.headlines
        ],
        "findings": [[one.topic, one.text] for one in said.findings],
        "limits": said.limits,
        "comparison": _compared(said.comparison) if said.comparison else None,
        "pictures": [
            {"title": one.title, "sentence": one.sentence, "file": f"chart-{number}.svg"}
            for number, one in enumerate(said.pictures)
        ],
        "kpis": _grid(said.kpis),
        "score": said.score and {"verdicts": said.score.verdicts, "table": _grid(said.score.table)},
        "graded": f"{said.graded} {headings()['grades']} "
        + ", ".join(f"{grade} {meaning}" for grade, meaning in said.grades.items())
        + ".",
        "resting": {
            "verdicts": said.resting.verdicts,
            "table": _grid(said.resting.table),
        },
        "assumed": [_grid(grid) for grid in said.assumed.grids],
        "sources": [
            {
                "number": str(one.number),
                "title": one.title,
                "url": one.url,
                "rest": "".join(f", {part}" for part in (one.publisher, one.date) if part),
            }
            for one in said.assumed.sources
        ],
        "manifest": said.manifest,
    }


def _compared(comparison: Comparison) -> dict[str, Any]:
    return {
        "title": comparison.title,
        "changes": comparison.changes,
        "effects": _grid(comparison.effects),
        "attributions": [
            {
                "title": one.title,
                "sentences": one.sentences,
                "caveats": one.caveats,
                "table": _grid(one.table),
                "file": f"waterfall-{number}.svg",
            }
            for number, one in enumerate(comparison.attributions)
        ],
    }


def _spread_data(said: Spread) -> dict[str, Any]:
    """Return what the report of a batch says as JSON can hold it."""
    return {
        "title": said.title,
        "basis": said.basis,
        "limits": said.limits,
        "legend": said.legend,
        "heads": said.heads,
        "rows": [
            {"name": name, "cells": [{"text": one.text, "level": one.level} for one in cells]}
            for name, cells in said.rows
        ],
        "left_out": said.left_out,
        "failures": _grid(said.failures),
        "strips": [
            {"title": one.title, "sentence": one.sentence, "file": f"strip-{number}.svg"}
            for number, one in enumerate(said.strips)
        ],
        "manifest": said.manifest,
    }
