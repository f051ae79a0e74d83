"""Reports in files: each written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from msssim.report.document import Document
from msssim.report.spread import Spread
from msssim.scenario.disk import writing


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which files a report is to be written to; none of those that are none."""

    html: Path | None = None
    pdf: Path | None = None
    xlsx: Path | None = None

    @property
    def files(self) -> list[Path]:
        """The files that are wanted."""
        return [file for file in (self.html, self.pdf, self.xlsx) if file is not None]


def publish(said: Document | Spread, wanted: Wanted) -> None:
    """Write a report in every form that is wanted; raises OSError for what the disk refuses."""
    for file, make in ((wanted.html, _html), (wanted.pdf, _pdf), (wanted.xlsx, _xlsx)):
        if file is not None:
            replace_bytes(file, make(said))


def _html(said: Document | Spread) -> bytes:
    from msssim.report.html import html, spread_html

    text = spread_html(said) if isinstance(said, Spread) else html(said)
    return text.encode("utf-8")


def _pdf(said: Document | Spread) -> bytes:
    from msssim.report.pdf import pdf, spread_pdf

    return spread_pdf(said) if isinstance(said, Spread) else pdf(said)


def _xlsx(said: Document | Spread) -> bytes:
    from msssim.report.xlsx import spread_xlsx, xlsx

    return spread_xlsx(said) if isinstance(said, Spread) else xlsx(said)


def replace_bytes(file: Path, content: bytes) -> None:
    """Write a file in place of one that may be there; where that fails, the old one stays."""
    fresh = file.with_name(f".{file.name[:80]}-{os.getpid()}-{secrets.token_hex(4)}")
    try:
        with writing(file):
            with fresh.open("wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            fresh.replace(file)
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink()
