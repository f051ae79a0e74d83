"""Tasks that processes can be given: some end them."""

import os
import signal
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Double:
    """A task as it should be."""

    number: int

    def __call__(self) -> int:
        return 2 * self.number


@dataclass(frozen=True)
class Fails:
    """A task with an error in it."""

    def __call__(self) -> int:
        raise ValueError("no such zone")


@dataclass(frozen=True)
class Dies:
    """A task that kills its process as long as it has been tried fewer times than it survives."""

    folder: str
    survives: int

    def __call__(self) -> int:
        tries = len(list(Path(self.folder).iterdir())) + 1
        (Path(self.folder) / str(tries)).touch()
        if tries <= self.survives:
            os.kill(os.getpid(), signal.SIGKILL)
        return tries


@dataclass(frozen=True)
class Threads:
    """How many threads the process may compute in."""

    def __call__(self) -> str:
        return os.environ["OPENBLAS_NUM_THREADS"]
