"""How fast the window follows the hand, against a bare dashboard painted in the same run.

    python bench/desktop.py [--rounds N] [--memory] [--thread] [--json FILE]

Prints each figure beside its goal, and ends with 1 where one is missed. Ratios hold on a busy
machine too, as far as all that is measured is slowed alike; best is a quiet one.
"""

from __future__ import annotations

import argparse
import gc
import json
import multiprocessing
import os
import resource
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bare_charts import floor
from edit_parts import parts_of_an_edit
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from msssim.app import worker as workers
from msssim.app.program import made_application
from msssim.app.runner import Runner
from msssim.app.settings import Settings
from msssim.app.theme import LIGHT
from msssim.app.window import Window

BASE = Path(__file__).resolve().parents[1] / "scenarios" / "mss-2024.yaml"
WAIT = 20.0

GOALS = (
    ("all charts: set and repaint", "charts", "median", 4),
    ("edit at rest to sketch painted in charts", "edit", "median", 16),
    ("edit at rest to painted charts, p95", "edit", "p95", 24),
    ("drag: age of what is painted", "drag", "median", 28),
    ("drag: age of what is painted, p95", "drag", "p95", 40),
    ("drag: event loop held up, p95", "loop_gap", "p95", 20),
    ("full answer after the hand rests", "full_after_rest", "", 200),
    ("start to painted window", "start", "median", 600),
)
"""What each figure may be, in times the floor. The floor of a quiet desktop is 2.5 ms, so that
16 times the floor are 40 ms."""

MOST_GROWTH = 10
"""Megabytes by which 10,000 edits may grow the window's process."""


class ThreadWorker(workers.Worker):
    """The same worker on a thread of the window's own process, to compare."""

    pid = 0

    def __init__(self) -> None:
        self.pipe, self._theirs = multiprocessing.Pipe()
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def _work(self) -> None:
        before, signal.signal = signal.signal, lambda *_: None  # threads set no handlers
        try:
            workers.work(self._theirs)
        except AttributeError:  # what `end` sends is no message
            self._theirs.close()
        finally:
            signal.signal = before

    def end(self) -> None:
        self.pipe.send(None)
        self._thread.join()


def spread(times: list[float]) -> dict[str, float]:
    ordered = sorted(times)
    return {
        "median": round(1e3 * statistics.median(ordered), 2),
        "p95": round(1e3 * ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))], 2),
    }


def until(app: QApplication, done: Callable[[], bool]) -> None:
    """Handle events until something holds, without taking the time of others to look."""
    start = time.perf_counter()
    pulse = QTimer()
    pulse.start(1)
    while not done():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() - start > WAIT:
            raise TimeoutError(f"not within {WAIT:.0f} s")


class Hand(QObject):
    """Moves a lever by a timer, and sees when the values that it set are painted."""

    def __init__(self, window: Window, moves: int) -> None:
        super().__init__(window)
        self.window, self.moves = window, moves
        self.ages: list[float] = []
        self.gaps: list[float] = []
        self.released = 0.0
        self._set: list[tuple[int, float]] = []
        self._done = 0
        self._last = time.perf_counter()
        self._painted = 0.0
        window.page.board.painted.connect(self._mark)
        window.desk.runner.answered.connect(self._see)
        self._mover, self._pulse = QTimer(self), QTimer(self)
        self._mover.timeout.connect(self._move)
        self._pulse.timeout.connect(self._beat)
        self._mover.start(16)
        self._pulse.start(2)

    def _move(self) -> None:
        if self._done == self.moves:
            self._mover.stop()
            self.window.rest()
            self.released = time.perf_counter()
            return
        self._done += 1
        began = time.perf_counter()
        self.window.form.row("donors").slider.setValue(2 + self._done % 20)
        self._set.append((self.window.desk.runner.asked_number, began))

    def _mark(self) -> None:
        self._painted = time.perf_counter()

    def _see(self, reply: workers.Answered) -> None:
        painted = self._painted
        self.ages += [painted - began for number, began in self._set if number == reply.number]

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


class Bench:
    """A window with the base open, and what is measured of it."""

    def __init__(self, app: QApplication, worker: workers.Worker, folder: Path) -> None:
        self.app = app
        self.window = Window(Runner(worker), Settings(folder / "window.ini"), LIGHT)
        self.window.resize(1440, 900)
        self.window.files.open([BASE])
        self.window.show()
        self.rest()
        gc.freeze()  # as the program does

    @property
    def desk(self):
        return self.window.desk

    def rest(self) -> None:
        desk = self.desk
        until(
            self.app,
            lambda: not desk.runner.is_busy and desk.answer_of(desk.active) is not None,
        )
        self.app.processEvents()

    def board(self, rounds: int) -> list[float]:
        """Set and repaint all charts of the window."""
        from msssim.app.charts.layers import Shown
        from msssim.outputs.answer import answer
        from msssim.scenario.paths import edit

        scenario = self.desk.active.source.scenario
        two = [answer(edit(scenario, "levers.donors.value", v), draws=100) for v in (0.6, 0.9)]
        times = []
        for number in range(rounds):
            shown = [Shown(two[number % 2], "base")]
            start = time.perf_counter()
            self.window.page.board.show_answers(shown)
            self.app.processEvents()
            times.append(time.perf_counter() - start)
        return times

    def edits_at_rest(self, rounds: int) -> tuple[list[float], list[float]]:
        """Edit, and wait until the sketch is painted: in all charts, and wherever it is told."""
        charts, everything = [], []
        for number in range(rounds):
            painted: list[float] = []
            tell = partial(_note, painted)
            self.window.page.board.painted.connect(tell)
            start = time.perf_counter()
            self.window.form.row("donors").setValue(0.5 + 0.05 * (number % 9))
            until(self.app, lambda painted=painted: bool(painted))
            self.app.processEvents()
            everything.append(time.perf_counter() - start)
            charts.append(painted[0] - start)
            self.window.page.board.painted.disconnect(tell)
            self.window.rest()
            self.rest()
        return charts, everything

    def drag(self, moves: int) -> tuple[list[float], list[float], float]:
        """Drag a lever at 60 moves a second, and let go.

        Returns how old each value was when it was painted, how long the event loop was held up
        each time, and how long after the release the full answer stood.
        """
        hand = Hand(self.window, moves)
        until(self.app, lambda: hand.released > 0)
        self.rest()
        return hand.ages, hand.gaps, time.perf_counter() - hand.released

    def memory(self, edits: int) -> float:
        """Return by how many MB the window's process grows over edits, each a step of its own."""
        document = self.desk.active
        document.stack.clear()
        start = 0.0
        for number in range(edits + edits // 10):
            if number == edits // 10:
                start = resident()
            self.window.form.row("donors").setValue(0.3 + 0.05 * (number % 14))
            self.window.rest()
            if number % 50 == 0:
                self.app.processEvents()
        self.window.rest()
        self.rest()
        return resident() - start


def _note(times: list[float]) -> None:
    times.append(time.perf_counter())


def resident() -> float:
    """Return the memory of this process, in MB."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * resource.getpagesize() / 2**20
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


STARTED = """
import sys, time
started = float(sys.argv.pop(1))
from PySide6.QtCore import QTimer
from msssim.app import main
def stands():
    from PySide6.QtWidgets import QApplication
    print(time.time() - started, flush=True)
    QApplication.quit()
if __name__ == "__main__":
    import msssim.app.program as program
    before = program.gc.freeze
    def painted():
        before()
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, stands))
    program.gc.freeze = painted
    sys.exit(main(sys.argv[1:]))
"""


def start(rounds: int, folder: Path) -> list[float]:
    """Start the program on the base, and stop it once its window was painted."""
    script = folder / "started.py"
    script.write_text(STARTED)
    surroundings = {
        **os.environ,
        "XDG_CONFIG_HOME": str(folder),
        "MSSSIM_STATE": str(folder / "state"),
    }
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    times = []
    for _ in range(rounds + 1):
        asked = [sys.executable, str(script), str(time.time()), str(BASE)]
        done = subprocess.run(asked, capture_output=True, text=True, env=surroundings, check=True)
        times.append(float(done.stdout.split()[0]))
    return times[1:]


def measured(kind: str, rounds: int, with_memory: bool) -> dict[str, object]:
    app = made_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found: dict[str, object] = {"worker": kind}
        bare = floor(app, rounds)
        bench = Bench(app, ThreadWorker() if kind == "thread" else workers.Worker(), folder)
        charts = bench.board(rounds)
        bare = [*bare, *floor(app, rounds)]
        found["floor"] = spread(bare)
        found["charts"] = spread(charts)
        found["charts_ratio"] = round(statistics.median(charts) / statistics.median(bare), 2)
        edit, everything = bench.edits_at_rest(rounds)
        found["edit"], found["edit_everything"] = spread(edit), spread(everything)
        ages, gaps, full = bench.drag(6 * rounds)
        found["drag"] = spread(ages)
        found["loop_gap"] = spread(gaps)
        found["parts"] = {
            name: spread(times)
            for name, times in parts_of_an_edit(app, bench.window, rounds).items()
        }
        found["full_after_rest"] = round(1e3 * full, 1)
        if with_memory:
            found["growth_mb"] = round(bench.memory(10_000), 1)
        bench.desk.close(bench.desk.active)
        bench.window.close()
        bench.desk.runner.close()
        if kind == "process":
            found["start"] = spread(start(5, folder))
    return found


def judged(found: dict[str, object]) -> list[tuple[str, float, float, float]]:
    """Return each goal's figure: its name, milliseconds, and times the floor, found and allowed."""
    floor_ms = found["floor"]["median"]  # type: ignore[index]
    rows = []
    for name, key, part, most in GOALS:
        figure = found.get(key)
        if figure is not None:
            value = figure[part] if isinstance(figure, dict) else figure
            rows.append((name, float(value), float(value) / floor_ms, most))
    return rows


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--thread", action="store_true", help="put the worker on a thread instead")
    parser.add_argument("--memory", action="store_true", help="also make 10,000 edits")
    parser.add_argument("--json", type=Path, help="write the figures here")
    asked = parser.parse_args()
    found = measured("thread" if asked.thread else "process", asked.rounds, asked.memory)
    print(f"worker: {found['worker']}; floor, six bare fan charts: {found['floor']} ms")
    print(f"{'':40} {'ms':>8} {'× floor':>9} {'at most':>8}")
    rows = judged(found)
    for name, value, times, most in rows:
        verdict = "" if times <= most else "missed"
        print(f"{name:40} {value:8.1f} {times:9.1f} {most:8.0f} {verdict}")
    everything = found["edit_everything"]
    print(f"the same edit, headlines and all else painted too: {everything} ms")
    print(f"{'parts of an edit, one after another in one process':60} median      p95")
    for name, times in found["parts"].items():  # type: ignore[attr-defined]
        print(f"  {name:56} {times['median']:8.2f} {times['p95']:8.2f}")
    growth = found.get("growth_mb")
    if growth is not None:
        print(f"growth over 10,000 edits: {growth} MB, at most {MOST_GROWTH}")
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=1) + "\n")
    grew = isinstance(growth, float) and growth > MOST_GROWTH
    return int(grew or any(times > most for _, _, times, most in rows))


if __name__ == "__main__":
    sys.exit(main())
