"""Reports in files: each written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from msssim.report.document import Document


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


def publish(said: Document, wanted: Wanted) -> None:
    """Write a report in every form that is wanted; raises OSError for what the disk refuses."""
    for file, made in _made(said, wanted):
        replace_bytes(file, made())


def _made(said: Document, wanted: Wanted) -> list[tuple[Path, Callable[[], bytes]]]:
    found: list[tuple[Path, Callable[[], bytes]]] = []
    if wanted.html is not None:
        from msssim.report.html import html

        found.append((wanted.html, lambda: html(said).encode("utf-8")))
    if wanted.pdf is not None:
        from msssim.report.pdf import pdf

        found.append((wanted.pdf, lambda: pdf(said)))
    if wanted.xlsx is not None:
        from msssim.report.xlsx import xlsx

        found.append((wanted.xlsx, lambda: xlsx(said)))
    return found


def replace_bytes(file: Path, content: bytes) -> None:
    """Write a file in place of one that may be there; where that fails, the old one stays."""
    fresh = file.with_name(f".{file.name[:80]}-{os.getpid()}-{secrets.token_hex(4)}")
    try:
        fresh.write_bytes(content)
        fresh.replace(file)
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink()
