"""Taking charts and results away: what the planner is asked, and what is then written."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from msssim.app import asking
from msssim.app.charts.card import ChartCard
from msssim.app.document import Document
from msssim.app.export import bytes_of, copy_picture, picture_of
from msssim.app.lacking import told_lacking
from msssim.app.table import TableDialog
from msssim.outputs.answer import Answer, answer
from msssim.outputs.chart_table import gap_rows
from msssim.outputs.charts import Chart
from msssim.outputs.summary import summary
from msssim.report.publishing import replace_bytes
from msssim.report.results import Wanted, usual_pictures, write_results
from msssim.scenario.disk import NotWritten, writing
from msssim.scenario.source import Source

if TYPE_CHECKING:
    from msssim.app.window import Window

NOTICE = "export"


class Exports(QObject):
    """Takes away what is seen; files are written by a thread, one after another."""

    written = Signal(object)  # Path
    _ended = Signal(object, object)  # Future, Path

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.menu: QMenu | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="export")
        self._ended.connect(self._tell)

    def close(self) -> None:
        """Wait for what is being written."""
        self._thread.shutdown()

    @Slot(object, QPoint)
    def show_chart_menu(self, card: ChartCard, at: QPoint) -> None:
        """Offer what can be done with a chart."""
        self.menu = menu = QMenu(self.window)
        menu.aboutToHide.connect(menu.deleteLater)
        for text, act in (
            (self.tr("Copy picture"), lambda: copy_picture(card)),
            (self.tr("Save picture…"), lambda: self.save_chart(card)),
            (self.tr("Show numbers"), lambda: self.show_numbers(card)),
        ):
            menu.addAction(text, act).setEnabled(bool(card.shown))
        menu.popup(at)

    def save_chart(self, card: ChartCard) -> None:
        """Ask for a file and write a chart into it."""
        file = asking.picture_to_save(self.window, f"{card.chart.name}.png")
        if file is not None:
            self.write_chart(card, file)

    def write_chart(self, card: ChartCard, file: Path) -> None:
        """Write a chart as it looks, or as a figure for print where the file is an SVG."""
        if file.suffix.lower() != ".svg":
            image = picture_of(card)
            self._do(lambda: replace_bytes(file, bytes_of(image)), file)
        elif find_spec("matplotlib") is None:
            why = self.tr("Figures for print are drawn with matplotlib.")
            lacking = told_lacking("matplotlib", "charts")
            asking.tell(self.window, self.tr("Not saved"), f"{why} {lacking}")
        else:
            found = card.shown[0].answer
            self._do(lambda: replace_bytes(file, _figure(card.chart, found)), file)

    def show_numbers(self, card: ChartCard) -> TableDialog:
        """Show the numbers behind a chart."""
        answers = [(shown.label, shown.answer) for shown in card.shown]
        name = self.tr("{0}, less the reference").format(answers[0][0])
        gaps = gap_rows(card.chart, name, card.gaps(), card.shown[0].answer.grid)
        dialog = TableDialog(card.chart, answers, self.window, gaps)
        dialog.show()
        return dialog

    @Slot()
    def copy_summary(self) -> None:
        """Put what the answer says on the clipboard, as text."""
        found = self.window.desk.answer_of(self.window.desk.active)
        if found is not None:
            QGuiApplication.clipboard().setText(summary(found))
            self.window.statusBar().showMessage(self.tr("The summary is on the clipboard"), 4000)

    @Slot()
    def export_results(self) -> None:
        """Ask for a folder and write the files of `msssim run` into it."""
        document = self.window.desk.active
        if document is None:
            return
        beside = document.file.parent if document.file else Path.cwd()
        folder = asking.folder_for_results(self.window, beside / f"{document.name}-results")
        if folder is not None:
            self.write_results(document, folder)

    def write_results(self, document: Document, folder: Path) -> None:
        """Write the files of `msssim run` into a folder."""
        text = self.tr("Writing results to {0}…").format(folder)
        self.window.notices.show_notice(NOTICE, text)
        source, found = document.source, self._full_answer(document)
        self._do(lambda: _write_results(source, found, folder), folder)

    def _full_answer(self, document: Document) -> Answer | None:
        """Return what a document comes to, where that is known in full."""
        desk = self.window.desk
        found = desk.answer_of(document)
        if found is None or document.key in desk.sketched:
            return None
        return found if found.scenario == document.source.scenario else None

    def _do(self, work: Callable[[], object], path: Path) -> None:
        """Have a file or folder written, and tell how that ended."""
        future = self._thread.submit(_written, work, path)
        future.add_done_callback(lambda done: self._ended.emit(done, path))

    @Slot(object, object)
    def _tell(self, done: Future[object], path: Path) -> None:
        notices = self.window.notices
        try:
            done.result()
        except NotWritten as error:
            notices.show_notice(NOTICE, str(error))
            return
        except (OSError, MemoryError) as error:
            notices.show_notice(NOTICE, self.tr("Not written: {0}").format(error))
            return
        except Exception:
            notices.hide_notice(NOTICE)
            raise
        url = QUrl.fromLocalFile(str(path if path.is_dir() else path.parent))
        offer = (self.tr("Open the folder"), lambda: _open(url))
        notices.show_notice(NOTICE, self.tr("Written to {0}").format(path), [offer])
        self.written.emit(path)


def _written(work: Callable[[], object], path: Path) -> None:
    with writing(path):
        work()


def _open(url: QUrl) -> None:
    QDesktopServices.openUrl(url)


def _figure(chart: Chart, found: Answer) -> bytes:
    from msssim.report.figures import picture

    return picture(chart, found, "svg")


def _write_results(source: Source, found: Answer | None, folder: Path) -> None:
    """Write what `msssim run` would, of an answer that is known or is now computed."""
    started = time.monotonic()
    wanted = Wanted(folder, charts=usual_pictures())
    whole = found or answer(source.scenario)
    write_results(whole, source, (), wanted, started)
