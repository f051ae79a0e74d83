"""The scenarios that are open: which is in hand, which are ticked to compare, and their answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from msssim.app.document import Document
from msssim.app.runner import Runner
from msssim.app.worker import Answered
from msssim.outputs import words
from msssim.outputs.answer import Answer
from msssim.outputs.bands import Bands
from msssim.outputs.series import Key
from msssim.scenario.levers import levered
from msssim.scenario.problems import ScenarioError
from msssim.scenario.saving import digest_on_disk, save
from msssim.scenario.schema import Scenario
from msssim.scenario.source import Source, digest_of_layer
from msssim.studies.effects import Effects


class Desk(QObject):
    """Opens, closes and saves documents, and asks what those that are seen come to."""

    opened = Signal(object)  # Document
    closed = Signal(object)  # Document
    activated = Signal(object)  # Document, or none
    wanted = Signal()  # a document is to be seen, even one that is in hand already
    seen_changed = Signal()  # which are ticked, or which one is the reference
    listed_changed = Signal()  # a name, a star or a parent
    answered = Signal(object)  # Document
    failed = Signal(object, str)  # Document, why there is no answer
    parent_failed = Signal(object, str)  # Document, why what it extends does not fit

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runner = runner
        self.documents: list[Document] = []
        self.active: Document | None = None
        self.reference: Document | None = None
        self.answers: dict[str, Answer] = {}
        self.before: dict[str, Answer] = {}
        self.effects: dict[str, Effects] = {}
        self._sketches: dict[str, Answer] = {}
        self._before_sketches: dict[str, Answer] = {}
        self.sketched: set[str] = set()
        self.with_differences = False
        self._paired: dict[str, Answered] = {}
        self._ticked: set[str] = set()
        self.runner.answered.connect(self._take)
        self.runner.sent.connect(self._make_ready, Qt.ConnectionType.QueuedConnection)

    def open(self, source: Source, name: str = "", *, is_template: bool = False) -> Document:
        """Open a source as a document and take it in hand; one that is open is only taken."""
        there = self.find(source.file)
        if there is not None:
            self.activate(there)
            return there
        document = Document(source, self._free_name(name), self, is_template=is_template)
        taken = {other.number for other in self.documents}
        document.number = next(n for n in range(len(taken) + 1) if n not in taken)
        self.documents.append(document)
        document.changed.connect(lambda: self._ask(document))
        document.changed.connect(self._ask_difference)
        document.changed.connect(self.listed_changed)
        document.saved_changed.connect(self.listed_changed)
        document.touched.connect(lambda: self._keep(document))
        self.opened.emit(document)
        self.activate(document)
        return document

    def close(self, document: Document) -> None:
        """Close a document; another is taken in hand."""
        self.documents.remove(document)
        for marked in (self._ticked, self.sketched):
            marked.discard(document.key)
        self.runner.forget(document.key)
        for known in (self.answers, self.before, self._sketches, self._before_sketches):
            known.pop(document.key, None)
        self.effects.pop(document.key, None)
        self._paired.pop(document.key, None)
        if self.reference is document:
            self.reference = None
        self.closed.emit(document)
        if self.active is document:
            self.activate(self.documents[-1] if self.documents else None)
        self.seen_changed.emit()
        document.close()
        document.deleteLater()

    def find(self, file: Path | None) -> Document | None:
        """Return the document of a file, where it is open."""
        return next((d for d in self.documents if file is not None and d.file == file), None)

    def name_of(self, document: Document) -> str:
        """Return what a document is called among those open, with its folder where that is apt."""
        alike = [d for d in self.documents if d is not document and d.name == document.name]
        if not alike or document.file is None:
            return document.name
        folders = [one.file.parent for one in alike if one.file is not None]
        return f"{document.name} ({words.told_apart(document.file.parent, folders)})"

    def _free_name(self, name: str) -> str:
        """Return a name that no open document has, for one without a file."""
        taken = {document.name for document in self.documents}
        numbered = (f"{name} {number}" for number in count(2))
        return next(one for one in chain([name], numbered) if one not in taken)

    def parent_of(self, document: Document) -> Document | None:
        """Return the open document that another extends."""
        return self.find(document.parent_file)

    def unsaved_above(self, document: Document) -> Document | None:
        """Return the nearest open document that another extends, itself or by way, and unsaved."""
        above = (self.find(layer.file) for layer in document.source.layers[1:])
        found = (one for one in above if one is not None)
        return next((one for one in found if one.source.text != one.saved.text), None)

    def children_of(self, document: Document | None) -> Iterator[Document]:
        """Yield the open documents that extend one; those that extend none of them for none."""
        for other in self.documents:
            if self.parent_of(other) is document:
                yield other

    @Slot(object)
    def activate(self, document: Document | None) -> None:
        """Take a document in hand."""
        if document is not None:
            self.wanted.emit()
        if document is self.active and document is not None:
            return
        self.active = document
        self.activated.emit(document)
        self.seen_changed.emit()
        if document is not None:
            self.ask_if_unknown(document)
            self._ask_difference()

    @property
    def seen(self) -> list[Document]:
        """What the charts show: the document in hand, then the ticked ones."""
        if self.active is None:
            return []
        return [
            self.active,
            *(d for d in self.documents if self.is_ticked(d) and d is not self.active),
        ]

    def is_ticked(self, document: Document) -> bool:
        """Whether a document is ticked to compare."""
        return document.key in self._ticked

    def tick(self, document: Document, on: bool) -> None:
        """Tick a document to compare, or not."""
        if on == self.is_ticked(document):
            return
        (self._ticked.add if on else self._ticked.discard)(document.key)
        if on:
            self.ask_if_unknown(document)
        self.seen_changed.emit()

    def set_reference(self, document: Document | None) -> None:
        """Make a document the one that others are compared with, or none."""
        self.reference = document
        if document is not None:
            self.ask_if_unknown(document)
        self._ask_difference()
        self.seen_changed.emit()

    @property
    def likely_reference(self) -> Document | None:
        """What the document in hand extends, where that is open, else the only other one."""
        others = [document for document in self.documents if document is not self.active]
        parent = self.parent_of(self.active) if self.active is not None else None
        return parent or (others[0] if len(others) == 1 else None)

    def show_differences(self, on: bool) -> None:
        """Compare the document in hand with the reference draw by draw, or not."""
        self.with_differences = on
        self._ask_difference()

    def paired_of(self, document: Document) -> Mapping[Key, Bands]:
        """Return what a document has more than the reference draw by draw, where that is known."""
        return self._paired[document.key].paired if self._is_paired(document) else {}

    def _is_paired(self, document: Document) -> bool:
        """Whether a document's answer was compared with the reference as that is now."""
        reply = self._paired.get(document.key)
        return reply is not None and reply.against == self._against(document)

    def _against(self, document: Document) -> Scenario | None:
        """Return what a document is compared with draw by draw."""
        other = self.reference if self.with_differences else None
        return None if other is None or other is document else other.source.scenario

    @Slot()
    def _ask_difference(self) -> None:
        """Ask for the difference from the reference, where it is to be shown and not known."""
        active = self.active
        if active is None or self._against(active) is None or self._is_paired(active):
            return
        self._ask(active)

    def answer_of(self, document: Document | None) -> Answer | None:
        """Return what a document comes to, as last heard."""
        return self.answers.get(document.key) if document else None

    def before_of(self, document: Document) -> Answer | None:
        """Return what a document came to before the last step, as a sketch where one is shown.

        Only then is what moved the step's doing: a hundred draws differ from a thousand by chance.
        """
        before = self.before.get(document.key)
        if document.key in self.sketched:
            return self._before_sketches.get(document.key, before)
        return before

    def take_before(self, document: Document, answer: Answer) -> None:
        """Take what a document came to before its last step, which was not known by then."""
        self.before[document.key] = answer
        self._before_sketches.pop(document.key, None)
        if document.key in self.answers:
            self.answered.emit(document)

    def save(self, document: Document, file: Path, *, overwrite: bool = False) -> None:
        """Save a document; what extends it reads it anew.

        Raises SaveError, ChangedOnDisk and ScenarioError as `saving.save` does.
        """
        same = document.file is not None and file.resolve() == document.file
        expected = document.saved.digest if same and not document.is_gone else None
        document.rest()
        document.mark_saved(save(document.source, file, expected=expected, overwrite=overwrite))
        self.read_again(document.file)

    def read_again(self, file: Path | None) -> None:
        """Have what extends a file take it from the disk anew."""
        now = digest_on_disk(file) if file is not None else ""
        for child in self.documents:
            held = [layer for layer in child.source.layers[1:] if layer.file == file]
            if now and any(digest_of_layer(layer) != now for layer in held):
                try:
                    child.read_parents()
                except ScenarioError as error:
                    self.parent_failed.emit(child, str(error))

    def ask_again(self) -> None:
        """Ask again what is seen, and all else that a cancelled or broken run left unanswered."""
        self.runner.ask_again()
        for document in reversed(self.seen):
            self._ask(document)

    def ask_if_unknown(self, document: Document) -> None:
        """Ask what a document comes to, if that was never asked."""
        if document.key not in self.answers:
            self._ask(document)

    def _ask(self, document: Document) -> None:
        self.runner.ask(document.key, document.source.scenario, self._against(document))

    def _keep(self, document: Document) -> None:
        """Keep what a document came to before a step, for the ghost of its curves."""
        key = document.key
        answer, sketch = self.answers.get(key), self._sketches.get(key)
        if answer is None:
            return
        self.before[key] = answer
        self._before_sketches.pop(key, None)
        # With no more draws than a sketch has there is none: the last is of an older scenario.
        if sketch is not None and sketch.scenario is answer.scenario:
            self._before_sketches[key] = sketch

    def _of_key(self, key: str) -> Document | None:
        return next((d for d in self.documents if d.key == key), None)

    @Slot(str)
    def _make_ready(self, asker: str) -> None:
        """Make the scenario after its levers, which headlines read, while the worker is at work."""
        document = self._of_key(asker)
        if document is not None:
            levered(document.source.scenario)

    @Slot(object)
    def _take(self, reply: Answered) -> None:
        document = self._of_key(reply.asker)
        if document is None:
            return
        if reply.answer is None:
            self.failed.emit(document, reply.error)
            return
        self.answers[document.key] = reply.answer
        (self.sketched.add if reply.sketch else self.sketched.discard)(document.key)
        if reply.effects is not None:
            self.effects[document.key] = reply.effects
        if reply.sketch:
            self._sketches[document.key] = reply.answer
        self._paired[document.key] = reply
        self.answered.emit(document)
