"""Whatever is done to a document, each place of its history holds its bytes, and the worker it.

Files are saved, saved elsewhere and extend what others change; drags are one step; old steps are
folded, and the oldest go.
"""

import contextlib
import pickle
import random
import shutil
from pathlib import Path

import pytest
from tests.conftest import SHIPPED
from tests.scenario.chance import edits

from msssim.app.document import Document
from msssim.app.questions import Post, Question
from msssim.scenario.problems import ScenarioError
from msssim.scenario.saving import save
from msssim.scenario.schema import Scenario
from msssim.scenario.source import load_source, source_of_text
from msssim.scenario.writing import edited_source

STEPS, NEAR = 12, 2
TURNS = 60
CHILD = "extends: mss-2024.yaml\nname: Child\nlevers:\n  donors: {value: 0.6}\n"


class Player:
    """Does one thing after another to a document, and knows what its history must hold."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.dice = random.Random(seed)
        self.folder = folder
        for file in SHIPPED.glob("*.yaml"):
            shutil.copy(file, folder)
        (folder / "child.yaml").write_text(CHILD, encoding="utf-8")
        self.document = Document(load_source(folder / "child.yaml"))
        self.other = Document(load_source(folder / "un-operation.yaml"))
        self.texts = [self.document.source.text]
        self.ends = Post(), Post()

    def edit(self) -> None:
        self.document.rest()
        self._edit(edits(self.document.source.scenario, self.dice))

    def drag(self) -> None:
        for _ in range(4):
            self._edit({"strength.target": self.dice.randrange(1_000, 1_005)})

    def _edit(self, made: dict[str, object]) -> None:
        stack = self.document.stack
        at, first = stack.index(), stack.command(0)
        before = self.document.source.text
        self.document.edit_all(made)
        now, text = stack.index(), self.document.source.text
        if text == before and now == at:
            return
        is_cut = at == now == STEPS and stack.command(0) is not first
        if now < at:  # a drag that led back to where it began
            self.texts = self.texts[: now + 1]
        elif now > at or is_cut:
            self.texts = [*self.texts[: at + 1], text][is_cut:]
        else:
            self.texts = [*self.texts[:at], text]

    def undo(self) -> None:
        self.document.undo()

    def redo(self) -> None:
        self.document.redo()

    def jump(self) -> None:
        self.document.stack.setIndex(self.dice.randrange(self.document.stack.count() + 1))

    def save(self) -> None:
        self._save(self.document.file or self.folder / "child.yaml")

    def save_elsewhere(self) -> None:
        self._save(self.folder / f"child-{self.dice.randrange(3)}.yaml")

    def _save(self, file: Path) -> None:
        self.document.rest()
        self.document.mark_saved(save(self.document.source, file, expected=None, overwrite=True))

    def change_the_parent(self) -> None:
        parent = self.folder / "mss-2024.yaml"
        made: dict[str, float | None] = {
            "operations.availability": self.dice.randrange(50, 95) / 100
        }
        if self.dice.random() < 0.3:
            made = {f"zones.{self.dice.choice(['delmas', 'tabarre'])}": None}
        try:
            text = edited_source(load_source(parent), made).text
        except ScenarioError:
            return
        parent.write_text(text, encoding="utf-8")
        with contextlib.suppress(ScenarioError):  # what the child says need not fit any more
            self.document.read_parents()

    def change_the_other(self) -> None:
        self.other.edit_all(edits(self.other.source.scenario, self.dice))

    def start_another_worker(self) -> None:
        self.ends = Post(), Post()

    def ask(self) -> None:
        one, other = (self.document, self.other)[:: self.dice.choice([1, -1])]
        against = self.dice.choice([None, other.source.scenario])
        asked = Question("document", 1, one.source.scenario, against)
        ours, theirs = self.ends
        there = theirs.opened(pickle.loads(pickle.dumps(ours.packed(asked))))
        assert whole(there.scenario) == whole(asked.scenario)
        assert whole(there.against) == whole(asked.against)

    def check(self) -> None:
        stack, source = self.document.stack, self.document.source
        assert len(self.texts) == stack.count() + 1
        assert source.text == self.texts[stack.index()]
        try:
            read = source_of_text(source.text, self.document.file)
        except ScenarioError:
            return  # the parent has changed since
        assert whole(source.scenario) == whole(read.scenario)


def whole(scenario: Scenario | None) -> str:
    """Return all that a scenario says, in its order, and what of it was given."""
    return "" if scenario is None else f"{scenario!r} {sorted(scenario.model_fields_set)}"


DOES = (
    *(Player.edit,) * 6,
    *(Player.drag,) * 3,
    *(Player.undo, Player.redo, Player.jump) * 3,
    *(Player.ask,) * 5,
    Player.save,
    Player.save_elsewhere,
    Player.change_the_parent,
    Player.change_the_other,
    Player.start_another_worker,
)


@pytest.mark.parametrize("seed", range(4))
def test_every_place_of_a_history_and_every_question_holds_its_bytes(
    qapp, tmp_path, monkeypatch, seed
):
    monkeypatch.setattr("msssim.app.document.MOST_STEPS", STEPS)
    monkeypatch.setattr("msssim.app.document.NEAR", NEAR)
    player = Player(tmp_path, seed)
    for _ in range(TURNS):
        player.dice.choice(DOES)(player)
        player.check()
        player.ask()
