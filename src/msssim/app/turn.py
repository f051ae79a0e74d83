"""Starts at nearly the same time take turns: the first opens the window, later ones wait for it."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path

from msssim.app.calling import is_expected, is_handed_over
from msssim.scenario.journal import state_folder
from msssim.scenario.locked import held

PATIENCE = 20.0
"""Seconds that a start waits for the window of an earlier one, which may have much to do."""
PAUSE = 0.05


class Turn:
    """The right to open the window, had by one start at a time until its window hears of others."""

    def __init__(self) -> None:
        self._descriptor = -1

    def take(self) -> bool:
        """Take the turn, unless another start has it; say whether none has."""
        try:
            folder = state_folder()
            folder.mkdir(parents=True, exist_ok=True)
            found = held(folder / "start.lock")
        except OSError:
            return True  # each start then has a window of its own
        if found is not None:
            self._descriptor = found
        return found is not None

    def give(self) -> None:
        """Let later starts go on."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def taken_turn(files: Sequence[Path], patience: float = PATIENCE) -> Turn | None:
    """Return the turn of a start that is to open a window; none where another took its files.

    That one may still be coming: who waits for it in vain opens a window as well.
    """
    turn, until = Turn(), time.monotonic() + patience
    while True:
        was_expected = is_expected()
        if was_expected and is_handed_over(files):
            return None
        if turn.take():
            if was_expected or not is_expected():
                return turn
            turn.give()  # the door was opened in between
        elif time.monotonic() > until:
            return turn
        else:
            time.sleep(PAUSE)
