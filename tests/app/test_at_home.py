"""At home on the desktop: later starts meet the open window; a menu entry without root."""

import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from configparser import RawConfigParser
from pathlib import Path

import pytest
from PySide6.QtSvg import QSvgRenderer
from tests.app.started import started

from msssim.app.calling import Call, address, heard, is_handed_over
from msssim.app.door import Door
from msssim.app.installing import PLACES, install, quoted, uninstall
from msssim.app.program import take_call
from msssim.app.turn import Turn, taken_turn
from msssim.scenario.saving import digest_on_disk

CALLING = """
import sys
from pathlib import Path
from msssim.app.calling import is_handed_over
sys.exit(not is_handed_over([Path(name) for name in sys.argv[1:]]))
"""
WAITING = """
import sys
from pathlib import Path
from msssim.app.turn import taken_turn
print("comes", flush=True)
sys.exit(taken_turn([Path(name) for name in sys.argv[1:]]) is not None)
"""
OPENING = """
def open_up():
    window().desk.opened.connect(follow)
    say("open")

def follow(document):
    say(document.name)
    window().close()

QTimer.singleShot(0, lambda: QTimer.singleShot(0, open_up))
"""


@pytest.fixture
def own_place(monkeypatch, tmp_path):
    """A state folder and an address of the test's own."""
    monkeypatch.setenv("MSSSIM_STATE", str(tmp_path / "state"))
    with tempfile.TemporaryDirectory() as short:
        monkeypatch.setenv("XDG_RUNTIME_DIR", short)
        yield Path(short)


@pytest.fixture
def closed_door(own_place, qapp):
    made = Door()
    yield made
    made.close()


@pytest.fixture
def door(closed_door):
    assert closed_door.open()
    return closed_door


def hand_over(qtbot, *files: Path) -> bool:
    """Hand files over as another program would, while the window goes on."""
    with subprocess.Popen([sys.executable, "-c", CALLING, *map(str, files)]) as caller:
        qtbot.waitUntil(lambda: caller.poll() is not None)
        return caller.returncode == 0


def test_a_later_start_hands_its_files_to_the_open_window(qtbot, window, folder, door):
    door.called.connect(lambda call: take_call(window, call))
    assert hand_over(qtbot, folder / "mss-2024-full.yaml")
    assert [document.name for document in window.desk.documents] == ["mss-2024", "mss-2024-full"]
    assert hand_over(qtbot)
    assert len(window.desk.documents) == 2


def test_without_a_window_there_is_nobody_to_hand_files_to(own_place):
    assert not is_handed_over([Path("plan.yaml")])
    Path(address()).touch()
    assert not is_handed_over([Path("plan.yaml")])


def test_what_a_crash_left_at_the_address_is_cleared_away(qtbot, own_place, qapp):
    Path(address()).touch()
    door = Door()
    assert door.open()
    assert hand_over(qtbot, Path("/plans/plan.yaml"))
    door.close()
    assert not Path(address()).exists()


def test_a_second_window_does_not_take_the_address_from_the_first(door, qapp):
    second = Door()
    assert not second.open()
    second.close()
    assert Path(address()).exists()


def test_a_start_waits_for_the_window_of_one_that_came_first(qtbot, window, folder, closed_door):
    first, door = Turn(), closed_door
    assert first.take()
    door.called.connect(lambda call: take_call(window, call))
    asked = [sys.executable, "-c", WAITING, str(folder / "mss-2024-full.yaml")]
    with subprocess.Popen(asked, stdout=subprocess.PIPE) as later:
        assert later.stdout
        assert later.stdout.readline() == b"comes\n"
        assert door.open()
        first.give()
        qtbot.waitUntil(lambda: later.poll() is not None)
    assert later.returncode == 0
    assert window.desk.active.name == "mss-2024-full"


def test_a_window_is_opened_where_the_one_that_came_first_never_hears(own_place):
    first, later = Turn(), Turn()
    assert first.take()
    assert not later.take()
    assert taken_turn([], patience=0) is not None
    first.give()
    assert later.take()
    later.give()


@pytest.mark.parametrize(
    "line",
    [
        *(
            b"",
            b"\xff",
            b"[]",
            b"{}",
            b'{"files": "x", "token": ""}',
            b'{"files": [1], "token": ""}',
        ),
        *(b'{"files": ["plan.yaml"], "token": ""}', b'{"files": ["/a\\u0000"], "token": ""}'),
    ],
)
def test_what_is_no_call_is_not_heard(line: bytes):
    assert heard(line) is None


def test_a_call_says_what_it_was_made_of():
    call = Call((Path("/plans/Scénario 1.yaml"), Path('/a "b"\n.yaml')), "token")
    assert heard(call.line()) == call


def test_the_program_started_twice_is_one_window(folder, own_place):
    later = [sys.executable, "-c", "from msssim.app import main; main()", "mss-2024-full.yaml"]
    environment = {**os.environ, "MSSSIM_STATE": str(folder / "state")}
    with started(folder, OPENING, folder / "mss-2024.yaml", shared=True) as program:
        assert program.hears() == "open"
        done = subprocess.run(later, cwd=folder, env=environment, check=False, capture_output=True)
        assert (done.returncode, done.stderr) == (0, b"")
        assert program.hears() == "mss-2024-full"
        assert program.ends() == (0, "")


def test_the_menu_entry_the_type_and_the_icons_come_and_go(tmp_path, qapp):
    others = tmp_path / "applications" / "other.desktop"
    others.parent.mkdir()
    others.touch()
    assert install(tmp_path) == [tmp_path / place for place in PLACES]
    again = {place: digest_on_disk(tmp_path / place) for place in PLACES}
    install(tmp_path)
    assert again == {place: digest_on_disk(tmp_path / place) for place in PLACES}
    entry = RawConfigParser(strict=True, delimiters=("=",), interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(tmp_path / PLACES[0], encoding="utf-8")
    main = entry["Desktop Entry"]
    assert main["Exec"].endswith('msssim-app" %F')
    assert Path(main["TryExec"]).is_file()
    globs = ElementTree.parse(tmp_path / PLACES[1]).findall(".//{*}glob")
    assert [one.attrib["pattern"] for one in globs] == ["*.msssim.yaml"]
    assert all(QSvgRenderer(str(tmp_path / place)).isValid() for place in PLACES[2:])
    assert len(uninstall(tmp_path)) == len(PLACES)
    assert uninstall(tmp_path) == []
    assert others.exists()


def test_a_path_of_any_letters_is_one_argument_of_the_entry():
    assert quoted("/opt/msssim-app") == '"/opt/msssim-app"'
    assert quoted("/my apps/50%") == '"/my apps/50%%"'
    assert quoted('/a"$`\\') == '"/a\\\\"\\\\$\\\\`\\\\\\\\"'
