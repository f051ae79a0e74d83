"""Kills writers in the middle of their work, again and again, and counts what is left.

Run as a program, so that nothing but the writer is in the process that forks: FOLDER, how many
kills are to hit a write, and `careful` or `naive`; prints the counts as JSON. A busy machine needs
more kills for as many hits: a writer may be killed before it has begun.
"""

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from msssim.scenario.saving import TEMPORARY, save_text
from msssim.scenario.source import digest_of

TEXTS = tuple(f"name: {letter}\n" + f"# {letter * 90}\n" * 3_000 for letter in "ab")
BEFORE = {TEXTS[1]: digest_of(TEXTS[0]), TEXTS[0]: digest_of(TEXTS[1])}
"""The digest of what stands in the file before each text is written."""


def careful(text: str, file: Path) -> None:
    """Save as the program does, refusing a file that another changed."""
    save_text(text, file, expected=BEFORE[text])


def naive(text: str, file: Path) -> None:
    """Save as too many programs do."""
    with file.open("w") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())


def write_for_ever(write: Callable[[str, Path], None], file: Path) -> None:
    """Write one text after the other until killed."""
    while True:
        for text in reversed(TEXTS):
            write(text, file)


def kill_one(write: Callable[[str, Path], None], file: Path, wait: float) -> None:
    """Start a writer and kill it after a while."""
    child = os.fork()
    if not child:
        write_for_ever(write, file)
    time.sleep(wait)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def main(folder: Path, hits: int, write: Callable[[str, Path], None]) -> dict[str, int]:
    """Return how many kills there were, and how many tore the file."""
    file = folder / "scénario à sauver.yaml"
    file.write_text(TEXTS[0])
    rng = random.Random(hits)
    kills = hit = torn = 0
    while hit < hits:
        kill_one(write, file, rng.uniform(0.002, 0.012))
        left = file.read_text()
        kills += 1
        hit += left not in TEXTS or any(folder.glob(TEMPORARY.format("*")))
        torn += left not in TEXTS
        if left != TEXTS[1]:
            file.write_text(TEXTS[1])
        write(TEXTS[0], file)
    return {"kills": kills, "torn": torn, "files": len(list(folder.iterdir()))}


if __name__ == "__main__":
    WRITERS = {"careful": careful, "naive": naive}
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), WRITERS[sys.argv[3]])))
