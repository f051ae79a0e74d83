"""`msssim doctor`: what this installation has, what it lacks and how to mend it."""

from __future__ import annotations

import click

from msssim.cli.terminal import put


@click.command()
def doctor() -> int:
    """Report on the installation; exit 1 where something installed cannot work."""
    from msssim.outputs.installation import findings

    found = list(findings())
    marks = {"ok": ("ok", "green"), "absent": ("–", "yellow"), "broken": ("!!", "red")}
    width = max(10, *(len(finding.what) for finding in found))
    for finding in found:
        mark, colour = marks[finding.state]
        put(f"{click.style(mark.ljust(3), fg=colour)} {finding.what.ljust(width)} {finding.text}")
    return 1 if any(finding.state == "broken" for finding in found) else 0
