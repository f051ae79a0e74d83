"""The program: one application, one worker, one window."""

from __future__ import annotations

import sys
from pathlib import Path


def run(arguments: list[str] | None = None) -> int:
    """Open the window on the files named and stay until it closes."""
    from msssim.app.runner import Worker

    worker = Worker()  # it starts while Qt is read
    from PySide6.QtWidgets import QApplication

    from msssim.app.document import Document
    from msssim.app.runner import Runner
    from msssim.app.theme import LIGHT, apply_theme
    from msssim.app.window import Window
    from msssim.scenario.source import load_source

    app = QApplication(sys.argv)
    apply_theme(app, LIGHT)
    runner = Runner(worker)
    window = Window(runner, LIGHT)
    window.resize(1280, 800)
    window.open_document(Document(load_source("scenarios/mss-2024.yaml")))
    window.show()
    code = app.exec()
    runner.close()
    return code
