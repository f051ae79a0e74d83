"""Where a value comes from, and who changed it since, in words."""

from __future__ import annotations

from msssim.scenario.language import phrase


def changed(by: str, reason: str) -> str:
    """Return in a sentence who changed a value and why; nothing where nobody says so."""
    if by and reason:
        return phrase("Changed by {name}: {reason}", name=by, reason=reason)
    if by:
        return phrase("Changed by {name}", name=by)
    return phrase("Changed: {reason}", reason=reason) if reason else ""
