"""A program that is killed while it takes back what was lost loses none of it."""

import random
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.app.started import started

from msssim.scenario.journal import Entry, Writer, left_behind
from msssim.scenario.source import digest_of

TAKING = """
from msssim.app.recovery import Recovery

def take():
    dialogs = window().findChildren(Recovery)
    if dialogs:
        say("taking")
        dialogs[-1].take.click()
    else:
        QTimer.singleShot(5, take)

take()
"""


def leave(file: Path, folder: Path) -> set[str]:
    """Leave an edited file and a scenario without one, as a crash does; return their texts."""
    before = file.read_text()
    edited, untitled = (before.replace("seed: 2024", f"seed: {seed}") for seed in (2025, 2026))
    for name, place, text in (("mss-2024", file, edited), ("untitled", None, untitled)):
        writer = Writer(folder)
        digest = digest_of(before) if place else ""
        writer.write(Entry(name, place, text, digest, datetime.now(UTC)))
        writer.release()
    return {edited, untitled}


@pytest.mark.parametrize("kills", [3, pytest.param(100, marks=pytest.mark.soak)])
def test_kill_9_at_any_moment_of_the_taking_back_loses_nothing(kills, folder):
    file, journals = folder / "mss-2024.yaml", folder / "state" / "journal"
    before = file.read_bytes()
    texts = leave(file, journals)
    moments = random.Random(kills)
    for _ in range(kills):
        with started(folder, TAKING) as program:
            assert program.hears() == "taking"
            time.sleep(moments.choice([0, 0.02, 0.1, 0.25]) * moments.random())
            program.process.kill()
            program.process.wait()
        left = left_behind(journals)
        assert {lost.text for lost in left} == texts
        assert len(left) == len(texts)
        assert file.read_bytes() == before
