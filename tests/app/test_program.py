"""The real program: it starts, follows real keys on a real screen, and ends well."""

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtGui import QImage
from tests.app.started import started

LEAVING = """
def leave():
    document = window().desk.active
    for draws in (3_000, 4_000, 5_000):
        document.edit("simulation.draws", draws)
    say(str(window().desk.runner.is_busy))
    document.stack.undo()
    document.stack.undo()
    document.stack.undo()
    window().close()
QTimer.singleShot({after}, leave)
"""


def leave(folder, after: int) -> tuple[str, int, str]:
    """Start the program, ask for long runs and close it while they are made."""
    home = folder / f"home{after}"
    home.mkdir()
    file = shutil.copy(folder / "mss-2024.yaml", home)
    with started(home, LEAVING.format(after=after), file) as program:
        return program.hears(), *program.ends()


def test_the_program_ends_well_with_runs_in_flight(folder, request):
    times = 20 if request.config.getoption("--soak") else 4
    with ThreadPoolExecutor(2) as both:
        ends = list(both.map(lambda n: leave(folder, 15 * n), range(times)))
    assert ends == [("True", 0, "")] * times
    assert not list(folder.glob("home*/state/journal/*"))


COPYING = """
window().showing.go("strength.target")
path = window().inspector.facts.path_field
path.selectAll()
path.copy()
say(app.clipboard().text())
window().close()
"""


def test_what_was_copied_does_not_keep_the_program_from_ending_well(folder, tmp_path):
    with started(tmp_path, COPYING, folder / "mss-2024.yaml") as program:
        assert (program.hears(), *program.ends()) == ("strength.target", 0, "")


FITTING = """
say(str(window().height() <= window().screen().availableSize().height()))
window().close()
"""


def test_the_first_window_is_no_higher_than_the_screen(folder, tmp_path):
    with started(tmp_path, FITTING, folder / "mss-2024.yaml") as program:
        assert (program.hears(), *program.ends()) == ("True", 0, "")


TYPING = """
def give_focus():
    if not window().windowHandle().isExposed():  # until then the screen gives it no keyboard
        QTimer.singleShot(20, give_focus)
        return
    window().form.row("waves_delay").slider.setFocus()
    say(str(int(window().winId())))
    look()

def look():
    document, desk = window().desk.active, window().desk
    if document.stack.count() < 2 or desk.runner.is_busy:
        QTimer.singleShot(20, look)
        return
    say(f"{document.source.scenario.levers['waves_delay'].value:.0f}")
    app.processEvents()  # what is shown is painted
    say(str(window().screen().grabWindow(0).save(sys.argv[1] + ".png")))

QTimer.singleShot(0, give_focus)
"""


@pytest.fixture(scope="module")
def screen():
    """A screen of the X Window System that nobody sees; its name."""
    if shutil.which("Xvfb") is None:
        pytest.fail("Xvfb is missing: scripts/setup test installs it")
    reads, writes = os.pipe()
    asked = ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(asked, pass_fds=[writes], stderr=subprocess.DEVNULL) as server:
        os.close(writes)
        with os.fdopen(reads) as number:
            yield f":{number.readline().strip()}"
        server.terminate()


def press(screen: str, *what: str) -> None:
    """Have the X server press keys, as a keyboard would."""
    environment = {**os.environ, "DISPLAY": screen}
    subprocess.run(["xdotool", *what], env=environment, check=True)


def test_keys_pressed_on_a_screen_move_a_lever_and_the_charts(folder, screen):
    file = folder / "mss-2024.yaml"
    with started(folder, TYPING, file, platform="xcb", screen=screen) as program:
        number = program.hears()
        press(screen, "windowfocus", "--sync", number)
        press(screen, "key", "Right", "shift+Right")
        assert program.hears() == "165"
        assert program.hears() == "True"
        press(screen, "key", "ctrl+z", "ctrl+z", "ctrl+q")
        assert program.ends() == (0, "")
    seen = QImage(f"{file}.png")
    assert (seen.width(), seen.height()) == (1440, 900)
    colors = {seen.pixel(x, y) for x in range(300, 1100, 5) for y in range(200, 800, 5)}
    assert len(colors) > 30  # curves, bands and ribbons: a blank window has a handful


ASKING = """
def give_focus():
    if not window().windowHandle().isExposed():
        QTimer.singleShot(20, give_focus)
        return
    field().setFocus()
    say(str(int(window().winId())))
    look()

def field():
    return window().form.row("waves_delay").field

def look():
    if window().finding.palette is None or not window().finding.palette.isVisible():
        QTimer.singleShot(20, look)
        return
    say(field().text())
    window().finding.palette.reject()
    say("closed")

QTimer.singleShot(0, give_focus)
"""


def test_a_field_leaves_the_window_its_commands_as_keys_on_a_screen(folder, screen):
    file = folder / "mss-2024.yaml"
    with started(folder, ASKING, file, platform="xcb", screen=screen) as program:
        number = program.hears()
        press(screen, "windowfocus", "--sync", number)
        press(screen, "key", "Home", "ctrl+k")  # which would empty a line of Qt's from there on
        assert [program.hears(), program.hears()] == ["0", "closed"]
        press(screen, "windowfocus", "--sync", number)
        press(screen, "key", "ctrl+q")
        assert program.ends() == (0, "")


def test_importing_the_command_line_and_running_brings_no_qt(folder):
    script = (
        "import sys; from msssim.cli import main;"
        " code = main(['run', 'mss-2024.yaml', '--draws', '2', '--quiet']);"
        " print(code, [m for m in sys.modules if m.split('.')[0] in"
        " ('PySide6', 'shiboken6', 'pyqtgraph', 'superqt')])"
    )
    said = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=True
    )
    assert said.stdout == "0 []\n"
