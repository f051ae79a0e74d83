"""The process that studies: one inquiry at a time, stopped by whatever comes."""

from __future__ import annotations

import signal
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection

from msssim.engine.simulate import Stopped
from msssim.outputs.answer import TooLarge
from msssim.scenario.language import speak
from msssim.scenario.problems import ScenarioError
from msssim.studies.finding import Finding
from msssim.studies.goals import GoalError
from msssim.studies.inquiry import Inquiry, inquired
from msssim.studies.sampling import Unstudied

SECONDS_BETWEEN = 0.05
"""How often progress is told."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An inquiry, the number by which its finding is known, and the language to find it in."""

    number: int
    inquiry: Inquiry
    language: str


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Stop what is studied; what is done of it is sent."""


@dataclass(frozen=True, slots=True)
class Step:
    """How far an inquiry is."""

    number: int
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Told:
    """What an inquiry found, or why there is nothing; neither where it was stopped."""

    number: int
    finding: Finding | None
    error: str = ""


def study(pipe: Connection) -> None:
    """Answer what comes through the pipe until its other end closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        while True:
            message = pipe.recv()
            if isinstance(message, Asked):
                speak(message.language)
                pipe.send(_told(message, pipe))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


def _told(asked: Asked, pipe: Connection) -> Told:
    last = time.monotonic()

    def tell(done: int, of: int) -> None:
        nonlocal last
        if time.monotonic() - last >= SECONDS_BETWEEN:
            last = time.monotonic()
            pipe.send(Step(asked.number, done, of))

    try:
        return Told(asked.number, inquired(asked.inquiry, tell, pipe.poll))
    except Stopped:
        return Told(asked.number, None)
    except (Unstudied, GoalError, ScenarioError, TooLarge) as error:
        return Told(asked.number, None, str(error).partition("\n")[0])
    except Exception as error:  # the window says so, and goes on
        return Told(asked.number, None, f"{type(error).__name__}: {error}")
