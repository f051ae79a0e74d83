"""The built program starts where there is no Python."""

import json
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from tests.conftest import SHIPPED

from msssim.app.calling import is_handed_over
from msssim.app.help.about import components
from msssim.scenario import tabular

ROOT = Path(__file__).resolve().parents[2]

CLEAN = """
set -e
lib=/usr/lib
for place in $lib/x86_64-linux-gnu $lib/locale /usr/lib64 /usr/share/fonts /etc/fonts /dev; do
  if [ -d $place ]; then mkdir -p $1$place && mount --rbind $place $1$place; fi
done
ln -s usr/lib $1/lib && ln -s usr/lib64 $1/lib64
mkdir $1/program $1/home $1/run
mount --rbind $2 $1/program
cd /
exec env -i PATH= HOME=/home LANG=C.UTF-8 MSSSIM_STATE=/state XDG_RUNTIME_DIR=/run \
  QT_QPA_PLATFORM=offscreen $(command -v chroot) $1 /program/msssim-app /plan.yaml
"""
"""Runs a program in a root that holds the libraries and fonts of a desktop and nothing else."""


def test_every_part_that_about_names_comes_with_the_built_program():
    named = (ROOT / "scripts" / "program.spec").read_text(encoding="utf-8").lower()
    assert not [name for name, _, _ in components() if f'"{name.lower()}"' not in named]


def test_the_program_reads_a_table_and_opens_no_window_for_it(tmp_path):
    (tmp_path / "waves.csv").write_text("day;officers\n2025-01-01;250\n")
    program = str(ROOT / "scripts" / "program.py")
    asked = [sys.executable, program, tabular.READING, "waves.csv", "", "en"]
    done = subprocess.run(asked, cwd=tmp_path, capture_output=True, check=True)
    assert json.loads(done.stdout)["rows"] == [["day", "officers"], ["2025-01-01", "250"]]


@pytest.mark.soak
def test_the_built_program_opens_a_file_where_there_is_no_python(qtbot, tmp_path, monkeypatch):
    pytest.importorskip("PyInstaller", reason="pip install -e '.[program]' brings it")
    asked = ["--noconfirm", "--log-level", "ERROR", "--workpath", tmp_path / "build"]
    asked += ["--distpath", tmp_path / "dist", ROOT / "scripts" / "program.spec"]
    subprocess.run([sys.executable, "-m", "PyInstaller", *map(str, asked)], check=True)
    with tempfile.TemporaryDirectory() as root:
        plan = (SHIPPED / "mss-2024.yaml").read_bytes()
        (Path(root) / "plan.yaml").write_bytes(plan)
        monkeypatch.setenv("MSSSIM_STATE", "/state")
        monkeypatch.setenv("XDG_RUNTIME_DIR", f"{root}/run")
        started = ["unshare", "--mount", "sh", "-c", CLEAN, "sh", root]
        started.append(str(tmp_path / "dist" / "msssim-app"))
        with subprocess.Popen(started, stderr=subprocess.PIPE, text=True) as program:
            qtbot.waitUntil(
                lambda: is_handed_over([Path("/plan.yaml")]) or program.poll() is not None
            )
            program.send_signal(signal.SIGINT)
            _, complaints = program.communicate()
        assert (program.returncode, complaints) == (0, "")
        remembered = (Path(root) / "home/.config/msssim/window.ini").read_text()
        assert "plan.yaml" in remembered
