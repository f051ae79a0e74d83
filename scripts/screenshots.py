"""Renders the window's pages to PNG, as a planner would come to them."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from msssim.app.window import Window

STEP, WAIT = 50, 60_000
"""Milliseconds for an answer; a page that takes longer is not worth a picture."""


def main(folder: Path, names: list[str], language: str, text_size: int) -> int:
    """Write the pages named, all but the scaled one for none, into a folder, in a language."""
    from msssim.app.program import made_application
    from msssim.app.runner import Runner
    from msssim.app.worker import Worker

    made_application(language, text_size)
    runner = Runner(Worker())
    with tempfile.TemporaryDirectory() as home:
        for name in names or [name for name in PAGES if name != "scaled"]:
            window = opened(runner, Path(home))
            seen = PAGES[name](window)
            settled(window)
            file = folder / f"{name}.png"
            if not seen.grab().save(str(file)):
                print(f"{file} could not be written", file=sys.stderr)
                return 1
            print(file)
            for document in list(window.desk.documents):
                window.desk.close(document)
            window.analysis.close()
            window.close()
            window.deleteLater()
    runner.close()
    return 0


def opened(runner: object, home: Path) -> Window:
    """Return a window on a copy of the base, as it comes up at first."""
    from msssim.app.runner import Runner
    from msssim.app.settings import Settings
    from msssim.app.theme import LIGHT
    from msssim.app.window import Window
    from msssim.scenario.shipped import shipped

    assert isinstance(runner, Runner)
    for file in shipped("scenarios").glob("*.yaml"):
        shutil.copy(file, home / file.name)
    window = Window(runner, Settings(home / "window.ini"), LIGHT)
    window.resize(1440, 900)
    window.files.open([home / "mss-2024.yaml"])
    window.show()
    settled(window)
    return window


def settled(window: Window) -> None:
    """Wait until the full answer of all that is seen is painted."""
    from PySide6.QtTest import QTest

    desk = window.desk

    def is_answered() -> bool:
        return not desk.runner.is_busy and all(d.key in desk.answers for d in desk.seen)

    for _ in range(WAIT // STEP):
        if is_answered():
            break
        QTest.qWait(STEP)
    else:
        raise SystemExit("the answer did not come")
    QTest.qWait(STEP)


def gallery(window: Window) -> QWidget:
    """What to start from."""
    window.viewing.show_gallery()
    return window


def base(window: Window) -> QWidget:
    """The base as it opens."""
    return window


def edited(window: Window) -> QWidget:
    """A lever moved: ghost, change, reason, and the inspector on an input."""
    window.form.row("donors").setValue(0.5)
    window.showing.go("funding.sources.canada.conversion")
    return window


def compare(window: Window) -> QWidget:
    """Two scenarios overlaid."""
    document = window.desk.active
    window.files.open([document.file.with_name("mss-2024-full.yaml")])
    window.desk.tick(document, True)
    return window


def difference(window: Window) -> QWidget:
    """What differs from a reference, in the charts and in the panel."""
    document = window.desk.active
    compare(window)
    window.desk.set_reference(document)
    window.desk.tick(document, False)
    window.actions_by_name["showing.show_differences"].setChecked(True)
    dock = window.docks.by_name["differences"]
    dock.show()
    dock.raise_()
    settled(window)
    window.pairing.show()
    return window


def problems(window: Window) -> QWidget:
    """A file with errors."""
    from msssim.app.problems import ProblemsDialog

    file = window.desk.active.file.with_name("my-scenario.yaml")
    text = window.desk.active.source.text.replace("strength: {target:", "strength: {targte:")
    file.write_text(text.replace("seed: 2024", "seed: -1"), encoding="utf-8")
    window.files.open([file])
    return window.findChildren(ProblemsDialog)[-1]


def recovery(window: Window) -> QWidget:
    """What a crash left."""
    from datetime import datetime

    from msssim.app.recovery import Recovery
    from msssim.scenario.journal import Lost

    document = window.desk.active
    text = document.source.text.replace("{target: 2500}", "{target: 1800}")
    now = datetime(2025, 3, 14, 9, 14)
    lost = Lost(document.name, document.file, text, document.saved.digest, now, Path("journal"))
    dialog = Recovery([lost], window)
    dialog.show()
    return dialog


def numbers(window: Window) -> QWidget:
    """The table behind a chart."""
    return window.exports.show_numbers(window.page.board.cards["Cash and arrears"])


def analysed(window: Window) -> QWidget:
    """What moves the day on which bills go unpaid."""
    from PySide6.QtTest import QTest

    window.viewing.show_analysis()
    QTest.qWait(STEP)
    choice = window.analyse.choice
    choice.draws.setValue(200)
    choice.run.click()
    for _ in range(WAIT // STEP):
        if not choice.is_busy:
            return window
        QTest.qWait(STEP)
    raise SystemExit("the study did not end")


def dark(window: Window) -> QWidget:
    """The dark theme, with a lever moved."""
    from msssim.app.theme import DARK

    window.viewing.show_theme(DARK)
    return edited(window)


def small(window: Window) -> QWidget:
    """The smallest screen that is promised."""
    window.resize(1280, 800)
    return edited(window)


def scaled(window: Window) -> QWidget:
    """The smallest screen at 200 %, for which the program is started with that scale."""
    window.resize(1280, 800)
    return edited(window)


PAGES: dict[str, Callable[[Window], QWidget]] = {
    page.__name__: page
    for page in (
        gallery, base, edited, compare, difference, problems,
        recovery, numbers, analysed, dark, small, scaled,
    )
}  # fmt: skip

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("pages", nargs="*", metavar="PAGE")
    parser.add_argument("--lang", default="en", help="the language of the window")
    parser.add_argument("--text", type=int, default=100, help="the size of text in per cent")
    told = parser.parse_args()
    if unknown := set(told.pages) - set(PAGES):
        parser.error(f"no such page: {', '.join(sorted(unknown))}")
    sys.exit(main(told.folder, told.pages, told.lang, told.text))
