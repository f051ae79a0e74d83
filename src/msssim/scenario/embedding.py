"""A scenario carried inside a report: written into its HTML, and read back from it.

What is read is bounded and never run: only the text between two marks, as base64.
"""

from __future__ import annotations

import base64
import binascii
from pathlib import Path

from msssim.scenario.guarding import MOST_BYTES, ReadError
from msssim.scenario.language import marked, phrase

OPENING = '<script type="application/x-msssim" id="scenario">'
CLOSING = "</script>"
SUFFIXES = (".html", ".htm")
MOST_REPORT_BYTES = 64 * 1024 * 1024
"""Larger than any report; no more of a file is read."""

LINE = 76

NO_SCENARIO = marked("carries no scenario: it is no report that this program wrote")
TWO_SCENARIOS = marked("carries more than one scenario: it is no report that this program wrote")


def embedded(text: str) -> str:
    """Return the element that carries a scenario's text in a report."""
    code = base64.b64encode(text.encode("utf-8")).decode("ascii")
    lines = [code[at : at + LINE] for at in range(0, len(code), LINE)]
    return "\n".join([OPENING, *lines, CLOSING])


def is_report(file: Path) -> bool:
    """Say whether a file is to be read as a report, by its name."""
    return file.suffix.lower() in SUFFIXES


def extracted(content: bytes) -> bytes:
    """Return the bytes of the scenario that a report carries; raises ReadError."""
    if len(content) > MOST_REPORT_BYTES:
        size = MOST_REPORT_BYTES // 1024 // 1024
        raise ReadError(phrase("is larger than {size} MiB: no report is", size=size))
    _, opening, after = content.partition(OPENING.encode("ascii"))
    if not opening:
        raise ReadError(phrase(NO_SCENARIO))
    if OPENING.encode("ascii") in after:
        raise ReadError(phrase(TWO_SCENARIOS))
    code, closing, _ = after.partition(CLOSING.encode("ascii"))
    if not closing or len(code) > 2 * MOST_BYTES:
        raise ReadError(phrase("carries a scenario that is cut off or too large"))
    try:
        return base64.b64decode(b"".join(code.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise ReadError(phrase("carries a scenario that is damaged")) from error
