"""A very large ensemble that was interrupted goes on with the draws that are missing."""

import pickle
from pathlib import Path

import pytest
from tests.studies.planted import planted

from msssim.batch.executors import InProcess, Task
from msssim.batch.parts import Unreadable, packed, unpacked
from msssim.batch.question import Question, question_of
from msssim.batch.store import PIECES
from msssim.batch.work import PartTask, cut
from msssim.engine.draws import Draws
from msssim.outputs.answer import gathered
from msssim.scenario.levers import levered
from msssim.scenario.paths import edited
from msssim.scenario.schema import Scenario

from .conftest import results_of, run

DRAWS = 104_000
"""A little more than is answered exactly."""


class Counting(InProcess):
    """Runs tasks here and remembers which."""

    def __init__(self) -> None:
        super().__init__()
        self.begun: list[Task] = []

    def submit(self, ticket: int, task: Task) -> None:
        self.begun.append(task)
        super().submit(ticket, task)

    @property
    def starts(self) -> list[int]:
        return [task.start for task in self.begun if isinstance(task, PartTask)]


class Interrupted(BaseException):
    """Stands for Ctrl-C, a power cut or an administrator."""


@pytest.fixture(scope="module")
def asked() -> list[Question]:
    """A scenario that is cut into two parts: of many steps, with next to nothing in each."""
    horizon = {"start": "2024-01-01", "end": "2024-04-18", "step": "day"}
    large = planted(horizon=horizon, simulation={"draws": DRAWS, "seed": 3})
    return [question_of("large", large)]


@pytest.fixture(scope="module")
def whole(asked: list[Question], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The results of a run that nothing disturbed."""
    out = tmp_path_factory.mktemp("whole") / "out"
    run(asked, out)
    return out


def interrupt_after_a_part():
    told = 0

    def seen(_: str) -> None:
        nonlocal told
        told += 1
        if told == 2:
            raise Interrupted

    return seen


def test_parts_are_cut_alike_for_any_number_of_processes(asked: list[Question]) -> None:
    edges = cut(asked[0], 1, 1)
    assert len(edges) == 3
    assert edges == cut(asked[0], 1, 8) == cut(asked[0], 100, 2)


def test_only_the_missing_draws_are_run_and_the_bytes_are_the_same(
    asked: list[Question], whole: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with pytest.raises(Interrupted):
        run(asked, out, seen=interrupt_after_a_part())
    assert len(list((out / PIECES).iterdir())) == 1
    executor = Counting()
    run(asked, out, executor, resume=True)
    assert executor.starts == [cut(asked[0], 1, 1)[1]]
    assert results_of(out) == results_of(whole)
    assert not (out / PIECES).exists()


@pytest.fixture
def part(short: Scenario) -> bytes:
    moved = levered(edited(short, {"simulation.draws": 200_000}))
    return packed(gathered(moved, Draws(0, 50, central=True), 200_000))


def test_a_part_comes_back_as_it_was(part: bytes) -> None:
    found = unpacked(part)
    assert packed(found) == part
    assert found.which == Draws(0, 50, central=True)


class Hostile:
    """Runs a command where it is loaded."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        import os

        return os.system, ("touch hostile",)


@pytest.mark.parametrize("what", [Hostile(), [1, 2], print, {"numpy": Path("a")}])
def test_what_is_no_part_is_never_loaded(what: object, tmp_path: Path) -> None:
    import pyarrow

    plain = pickle.dumps(what)
    small = pyarrow.compress(plain, codec="lz4", asbytes=True)
    with pytest.raises(Unreadable):
        unpacked(len(plain).to_bytes(8, "big") + small)
    assert not Path("hostile").exists()


def test_a_torn_part_is_no_part(part: bytes) -> None:
    for torn in (b"", part[:7], part[:-40], b"\xff" * 8 + part[8:], part[8:]):
        with pytest.raises(Unreadable):
            unpacked(torn)
