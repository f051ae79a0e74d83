"""What is missing here, and who or which command brings it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

from msssim.scenario.shipped import cure_for


def told_lacking(packages: str, extra: str) -> str:
    """Return what is not installed, and what brings it: a built program has no commands."""
    if getattr(sys, "frozen", False):
        text = _tr(
            "This copy of the program was built without {0}. Whoever gave it to you can build one"
            " that has it: the README says how."
        )
        return text.format(packages)
    text = _tr("{0} is not installed here. This command brings it: {1}")
    return text.format(packages, cure_for(extra, "app"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("lacking", text)
