"""A report as PDF pages, set by typst from data: no text of a scenario is read as markup."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from msssim.report.document import Attribution, Comparison, Document
from msssim.report.drawings import chart_svg, waterfall
from msssim.report.grids import Grid
from msssim.report.html import template


def pdf(said: Document) -> bytes:
    """Return a report as the bytes of a PDF; the same report gives the same bytes."""
    import typst

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "report.typ").write_text(template("report.typ"), encoding="utf-8")
        (folder / "report.json").write_text(json.dumps(_data(said)), encoding="utf-8")
        for number, one in enumerate(said.pictures):
            (folder / f"chart-{number}.svg").write_bytes(chart_svg(one.chart, said.answer))
        for number, what in enumerate(_attributions(said.comparison)):
            (folder / f"waterfall-{number}.svg").write_bytes(waterfall(what.found))
        return typst.compile(
            str(folder / "report.typ"),
            root=str(folder),
            font_paths=[_fonts()],
            ignore_system_fonts=True,
            format="pdf",
            timestamp=0,
        )


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
            {"title": one.chart.title, "sentence": one.sentence, "file": f"chart-{number}.svg"}
            for number, one in enumerate(said.pictures)
        ],
        "kpis": _grid(said.kpis),
        "score": said.score and {"verdicts": said.score.verdicts, "table": _grid(said.score.table)},
        "graded": f"{said.graded} Grades: "
        + ", ".join(f"{grade} {meaning}" for grade, meaning in said.grades.items())
        + ".",
        "resting": {
            "verdicts": said.resting.verdicts,
            "table": _grid(said.resting.table),
        },
        "assumed": [_grid(grid) for grid in said.assumed.grids],
        "sources": [
            {"number": str(one.number), "title": one.title, "url": one.url, "date": one.date}
            for one in said.assumed.sources
        ],
        "manifest": said.manifest,
    }


def _compared(comparison: Comparison) -> dict[str, Any]:
    return {
        "name": comparison.name,
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
