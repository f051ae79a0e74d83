"""Ctrl-C is remembered wherever it comes, and told once."""

import subprocess
import sys

IN_A_FINALIZER = """
import os, signal
from msssim.cli.interrupts import interrupted, listening

class Closing:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGINT)
        sum(range(1000))

class Broken:
    def __del__(self):
        raise ValueError("told")

with listening():
    Closing()
    Broken()
    print(interrupted())
"""


def test_ctrl_c_in_a_finalizer_is_remembered_without_a_word_of_python() -> None:
    said = subprocess.run(
        [sys.executable, "-c", IN_A_FINALIZER], capture_output=True, text=True, check=True
    )
    assert said.stdout == "True\n"
    assert "KeyboardInterrupt" not in said.stderr
    assert "ValueError: told" in said.stderr
