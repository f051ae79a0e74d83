"""A run's files: tables, charts and manifest, the same whichever door asks for them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from msssim.outputs.answer import Answer
    from msssim.outputs.tables import Format
    from msssim.scenario.source import Source

Pictures: TypeAlias = Literal["svg", "png", "none"]


def usual_pictures() -> Pictures:
    """Return the format of charts that nobody chose: none where matplotlib is not installed."""
    return "none" if find_spec("matplotlib") is None else "svg"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which files a run is to write, and where."""

    out: Path
    tables: Format = "csv"
    charts: Pictures = "svg"
    draws: bool = False

    @property
    def names(self) -> list[str]:
        """The names of the files, the manifest's last."""
        from msssim.outputs.charts import CHARTS
        from msssim.outputs.folder import MANIFEST

        tables = ["series", "kpis", *(["draws"] if self.draws else [])]
        charts = [] if self.charts == "none" else [chart.name for chart in CHARTS]
        return [
            *(f"{name}.{self.tables}" for name in tables),
            *(f"{name}.{self.charts}" for name in charts),
            MANIFEST,
        ]


def write_results(
    found: Answer, source: Source, edits: Sequence[str], wanted: Wanted, started: float
) -> None:
    """Write an answer's files into a folder, in place of an earlier run's.

    `started` is when the run began, by `time.monotonic`. Raises ForeignFileError where a file of
    somebody else's would be lost, and OSError for what the disk refuses; the folder then stays as
    it was.
    """
    from msssim.outputs import manifest, tables
    from msssim.outputs.charts import CHARTS
    from msssim.outputs.folder import MANIFEST, replacing

    with replacing(wanted.out) as folder:
        tables.write(tables.series_table(found), folder, wanted.tables)
        tables.write(tables.kpis_table(found), folder, wanted.tables)
        if wanted.draws:
            tables.write(tables.draws_table(found), folder, wanted.tables)
        if wanted.charts != "none":
            from msssim.report.figures import picture

            for chart in CHARTS:
                content = picture(chart, found, wanted.charts)
                (folder / f"{chart.name}.{wanted.charts}").write_bytes(content)
        said = manifest.manifest(found, source, edits, wanted.names, time.monotonic() - started)
        (folder / MANIFEST).write_text(manifest.written(said), encoding="utf-8", newline="\n")
