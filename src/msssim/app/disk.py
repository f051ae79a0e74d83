"""What became of an open file on disk, in words."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from msssim.app.document import Document
from msssim.outputs import words
from msssim.scenario.layers import changed_at

MOMENT, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def told_changed(document: Document, file: Path) -> str:
    """Return when someone else changed a document's file, and how long after it was read here."""
    now, then = changed_at(file), document.saved.layers[0].changed
    since = document.saved_at or document.opened_at
    if now is None:
        return _said("{0} was changed on disk by someone else.").format(file.name)
    if now < since - timedelta(seconds=1):
        text = _said("{0} was changed on disk: what stands there is of {1}, and yours is of {2}.")
        return text.format(file.name, _moment(now), _moment(then) if then else words.NONE)
    text = _said("{0} was changed on disk at {1}, {2} after you opened it.")
    if document.saved_at is not None:
        text = _said("{0} was changed on disk at {1}, {2} after you saved it.")
    return text.format(file.name, _moment(now), _spell(now - since))


def told_gone(file: Path, child: Document | None = None) -> str:
    """Return that an open file, or one that an open child extends, is no longer on disk."""
    if child is not None:
        text = _said("{0}, which {1} extends, is no longer on disk: {1} shows it as it was.")
        return text.format(file.name, child.name)
    text = _said("{0} is no longer on disk. What you see here is kept: Save writes it again.")
    return text.format(file.name)


def _moment(when: datetime) -> str:
    is_today = when.date() == datetime.now().date()
    return f"{when:%H:%M}" if is_today else f"{words.day(when.date())}, {when:%H:%M}"


def _spell(spell: timedelta) -> str:
    minutes = int(spell / timedelta(minutes=1))
    if spell < MOMENT:
        return _said("a moment")
    if spell < HOUR:
        return _said("{0} min").format(minutes)
    if spell < 2 * DAY:
        return _said("{0} h {1} min").format(minutes // 60, minutes % 60)
    return _said("{0} days").format(spell.days)


def _said(text: str) -> str:
    return QCoreApplication.translate("disk", text)
