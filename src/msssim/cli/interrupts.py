"""Ctrl-C, remembered: where it comes in a finalizer, Python drops what it raises."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class _Ear:
    """Hears Ctrl-C while a command runs."""

    def __init__(self) -> None:
        self.heard = False

    def hear(self, _number: int, _frame: FrameType | None) -> None:
        """Remember it, and interrupt what is going on."""
        self.heard = True
        raise KeyboardInterrupt


_ear = _Ear()


def interrupted() -> bool:
    """Say whether the command that runs was told to stop."""
    return _ear.heard


@contextmanager
def listening() -> Iterator[None]:
    """Remember Ctrl-C for as long as a command runs, where Python would hear it at all."""
    _ear.heard = False
    main = threading.current_thread() is threading.main_thread()
    if not main or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    before = sys.unraisablehook
    sys.unraisablehook = lambda lost: None if _is_ctrl_c(lost) else before(lost)
    signal.signal(signal.SIGINT, _ear.hear)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        sys.unraisablehook = before


def _is_ctrl_c(lost: sys.UnraisableHookArgs) -> bool:
    return issubclass(lost.exc_type, KeyboardInterrupt)
