"""Opening, saving and closing: what the planner is asked, and what then happens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from msssim.app import asking
from msssim.app.desk import Desk
from msssim.app.disk import told_changed, told_gone
from msssim.app.document import Document
from msssim.app.notice import Notices
from msssim.app.settings import Settings
from msssim.app.watch import Watch
from msssim.scenario.canonical import packed_text
from msssim.scenario.moving import can_be_copied, copy_along, moved_layers
from msssim.scenario.problems import ScenarioError
from msssim.scenario.saving import ChangedOnDisk, SaveError, digest_on_disk
from msssim.scenario.source import Source, load_source, source_of_text

ENDING = ".msssim.yaml"
"""By which the desktop knows a scenario from any other YAML file."""

MOST_TOLD = 5
"""Problems that a question shows; the list of problems shows them all."""


class Files(QObject):
    """Joins the desk with files on disk."""

    broken = Signal(object)  # the file that cannot be opened yet
    table_taken = Signal(object)  # the table whose rows are offered to the document in hand
    recent_changed = Signal()
    saved = Signal(object)  # Document

    def __init__(self, desk: Desk, notices: Notices, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.notices, self.settings, self.window = desk, notices, settings, window
        self._watcher = Watch(self)
        self._watcher.changed.connect(self._look)
        desk.opened.connect(self._watch)
        desk.closed.connect(self._unwatch)

    @property
    def folder(self) -> Path | None:
        """The folder that the document in hand lies in."""
        document = self.desk.active
        return document.file.parent if document and document.file else None

    @Slot()
    def open_files(self) -> None:
        """Ask for files and open them."""
        self.open(asking.files_to_open(self.window, self.folder))

    def take(self, fallen: Sequence[Path]) -> None:
        """Open files that were dropped; of a folder ask which ones, and take in the first table."""
        folders = [file for file in fallen if file.is_dir()]
        tables = [file for file in fallen if file.suffix.lower() in asking.TABLE_ENDINGS]
        if self.desk.active is None:
            tables = []  # there is nothing that it could go into
        self.open(file for file in fallen if file not in (*folders, *tables))
        if tables:
            self.table_taken.emit(tables[0])
        elif folders:
            self.open(asking.files_to_open(self.window, folders[0]))

    def open(self, files: Iterable[Path]) -> list[Document]:
        """Open files; one with errors goes to the list of problems."""
        found = []
        for file in files:
            try:
                source = load_source(file)
            except ScenarioError:
                self.broken.emit(file)
                continue
            # A report's scenario has no file of its own: it is a copy that nobody has touched.
            is_report = source.file is None
            document = self.desk.open(source, file.stem, is_template=is_report)
            found.append(document)
            self.settings.remember(document.file or file)
        self.recent_changed.emit()
        return found

    @Slot()
    def save(self) -> bool:
        """Save the document in hand where it lies; say whether that was done."""
        document = self.desk.active
        if document is None:
            return False
        if document.file is None:
            return self.save_as()
        return self.save_to(document, document.file)

    @Slot()
    def save_as(self) -> bool:
        """Ask where to save the document in hand, and do so; say whether that was done."""
        document = self.desk.active
        if document is None:
            return False
        folder = self.folder or Path.cwd()
        name = document.file.name if document.file else f"{document.name}{ENDING}"
        file = asking.file_to_save(self.window, folder / name)
        if file is None or self._is_open_elsewhere(document, file):
            return False
        if not self._is_settled(document, file):
            return False
        return self.save_to(document, file, overwrite=True)

    def _is_open_elsewhere(self, document: Document, file: Path) -> bool:
        """Tell where a file is another one that is open: two would write over each other."""
        other = self.desk.find(file.resolve())
        if other is None or other is document:
            return False
        text = self.tr("{0} is open here as another scenario. Close it first, or choose a name.")
        asking.tell(self.window, self.tr("Not saved"), text.format(file.name))
        return True

    def _is_settled(self, document: Document, file: Path) -> bool:
        """See to it that what a document extends is found from its new place."""
        above, source = document.parent_file, document.source
        if above is None or not any(moved_layers(source, file)):
            return True
        pack, copy = self.tr("Pack it into one file"), self.tr("Copy what it extends")
        ways = [pack, copy] if can_be_copied(source, file) else [pack]
        wanted = asking.choice(
            self.window,
            self.tr("Save in another folder"),
            self.tr("{0} extends {1}, which is not in that folder.").format(
                document.name, above.name
            ),
            [*ways, self.tr("Cancel")],
        )
        if wanted == len(ways):
            return False
        try:
            if ways[wanted] == copy:
                copy_along(source, file)
            else:
                self._pack(document)
        except (OSError, ScenarioError) as error:
            asking.tell(self.window, self.tr("Not saved"), str(error))
            return False
        return True

    def _pack(self, document: Document) -> None:
        """Write all that a document says and inherits into its own text, as a step."""
        whole = source_of_text(packed_text(document.source, document.file), document.file)
        document.push(whole, self.tr("Packed into one file"))

    def save_to(self, document: Document, file: Path, *, overwrite: bool = False) -> bool:
        """Save a document to a file, asking where that cannot be; say whether it was done."""
        try:
            self.desk.save(document, file, overwrite=overwrite)
        except ChangedOnDisk:
            self._look(file)
            text = self.tr("Not saved. {0}").format(told_changed(document, file))
            if not document.is_gone:
                self._offer_theirs(document, text)
            return False
        except ScenarioError as error:
            return self._offer_packing(document, file, error) and self.save_to(
                document, file, overwrite=overwrite
            )
        except SaveError as error:
            asking.tell(self.window, self.tr("Not saved"), str(error))
            return False
        for told in ("disk", "fit"):
            self.notices.hide_notice(f"{told} {document.key}")
        self._watch(document)
        if document.file is not None:
            self.settings.remember(document.file)
        self.recent_changed.emit()
        self.saved.emit(document)
        return True

    def _offer_packing(self, document: Document, file: Path, error: ScenarioError) -> bool:
        """Tell why a file would not open again, and offer to pack it; say whether that was done."""
        above = document.parent_file
        text = self.tr(
            "{0} would not open again: what it extends has changed, and does not fit any more."
        )
        if above is None or not above.exists():
            text = self.tr("{0} would not open again: what it extends is no longer there.")
        wanted = asking.choice(
            self.window,
            self.tr("Not saved"),
            "\n\n".join([text.format(file.name), *map(str, error.problems[:MOST_TOLD])]),
            [self.tr("Pack it into one file"), self.tr("Cancel")],
        )
        if wanted == 0:
            self._pack(document)
        return wanted == 0

    @Slot()
    def close_document(self) -> None:
        """Close the document in hand, asking where something is not saved."""
        document = self.desk.active
        if document is not None and self.may_close(document):
            self.desk.close(document)

    def may_close(self, document: Document) -> bool:
        """Ask what to do with changes that are not saved; say whether to close."""
        if not document.is_modified:
            return True
        self.desk.activate(document)
        wanted = asking.choice(
            self.window,
            self.tr("Unsaved changes"),
            self.tr("{0} has changes that are not saved.").format(self.desk.name_of(document)),
            [self.tr("Save"), self.tr("Discard"), self.tr("Cancel")],
        )
        return self.save() if wanted == 0 else wanted == 1

    def may_close_all(self) -> bool:
        """Ask for each document with unsaved changes; say whether the program may end."""
        return all(self.may_close(document) for document in list(self.desk.documents))

    def _watch(self, document: Document) -> None:
        for layer in document.source.layers:
            if layer.file is not None:
                self._watcher.add(layer.file)

    def _unwatch(self, document: Document) -> None:
        for told in ("disk", "fit"):
            self.notices.hide_notice(f"{told} {document.key}")
        open_files = {layer.file for d in self.desk.documents for layer in d.source.layers}
        for layer in document.source.layers:
            if layer.file is not None and layer.file not in open_files:
                self._watcher.remove(layer.file)
                self.notices.hide_notice(f"gone {layer.file}")

    @Slot(object)
    def _look(self, file: Path) -> None:
        """See what a file holds now; what extends it reads it anew."""
        document, now = self.desk.find(file), digest_on_disk(file)
        if not now:
            self._tell_gone(file, document)
            return
        self._read_children(file)
        if document is not None:
            document.mark_gone(False)
            self.notices.hide_notice(f"disk {document.key}")
            if now != document.saved.digest:
                self._offer_theirs(document, told_changed(document, file))

    def _read_children(self, file: Path) -> None:
        """Have what extends a file that is there read it anew, whatever was told of it before."""
        self.notices.hide_notice(f"gone {file}")
        for child in self.desk.documents:
            if _extends(child, file):
                self.notices.hide_notice(f"fit {child.key}")
        self.desk.read_again(file)

    def _tell_gone(self, file: Path, document: Document | None) -> None:
        """Tell that a file is gone; what was read of it is kept, and what is open has its star."""
        if document is not None:
            document.mark_gone(True)
            offer = (self.tr("Save it again"), lambda: self.save_to(document, file))
            self.notices.show_notice(f"disk {document.key}", told_gone(file), [offer])
            return
        child = next((d for d in self.desk.documents if _extends(d, file)), None)
        if child is not None:
            self.notices.show_notice(f"gone {file}", told_gone(file, child))

    def _offer_theirs(self, document: Document, text: str) -> None:
        if document.file is None:
            return
        try:
            theirs = load_source(document.file)
        except ScenarioError as error:
            file = document.file
            self.notices.show_notice(
                f"disk {document.key}",
                self.tr("{0} It has errors: {1}").format(text, error.problems[0]),
                [
                    (self.tr("See the problems"), lambda: self.broken.emit(file)),
                    (
                        self.tr("Save mine over it"),
                        lambda: self.save_to(document, file, overwrite=True),
                    ),
                ],
            )
            return
        self.notices.show_notice(
            f"disk {document.key}",
            text,
            [
                (self.tr("See the difference"), lambda: self._show_theirs(document, theirs, text)),
                (self.tr("Keep mine"), lambda: self._keep_mine(document, theirs)),
                (self.tr("Take theirs"), lambda: self._take_theirs(document, theirs)),
            ],
        )

    def _show_theirs(self, document: Document, theirs: Source, text: str) -> None:
        from msssim.outputs.changes import changes, grouped

        lines = grouped(changes(document.source.scenario, theirs.scenario))
        asking.tell(
            self.window,
            self.tr("Here → on disk"),
            "\n".join(lines) or self.tr("Only comments or layout differ."),
        )
        self._offer_theirs(document, text)

    def _keep_mine(self, document: Document, theirs: Source) -> None:
        """Know what is on disk, and keep what is here as changes to it."""
        document.mark_saved(theirs)

    def _take_theirs(self, document: Document, theirs: Source) -> None:
        """Take what is on disk, as a step that can be undone."""
        document.rest()
        document.push(theirs, self.tr("Taken from disk"))
        document.mark_saved(theirs)


def _extends(document: Document, file: Path) -> bool:
    return any(layer.file == file for layer in document.source.layers[1:])
