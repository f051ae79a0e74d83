"""What this installation has, what it lacks and how to mend it."""

from __future__ import annotations

import ctypes
import locale
import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal

from msssim.scenario.language import phrase
from msssim.scenario.shipped import PROGRAM, cure_for, window_program

CORE = ("numpy", "scipy", "pydantic", "PyYAML", "click", "rich", "platformdirs")
EXTRAS = {
    "charts": ("matplotlib",),
    "app": ("PySide6-Essentials", "pyqtgraph", "superqt"),
    "parquet": ("pyarrow",),
    "batch": ("dask", "distributed"),
    "report": ("Jinja2", "python-calamine", "typst", "XlsxWriter"),
}
FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
BROKEN_QT, MENDED_PYTHON = (6, 12), (3, 12)
"""From this Qt on, the window aborts on a Python before this one."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: it works, is left out, or is there and cannot work."""

    state: Literal["ok", "absent", "broken"]
    what: str
    text: str


def findings() -> Iterator[Finding]:
    """Yield what is found, the program first, the window last."""
    from msssim import __version__

    folder = Path(__file__).resolve().parents[1]
    yield Finding(
        "ok", "msssim", phrase("{version}, in {folder}", version=__version__, folder=folder)
    )
    yield Finding(
        "ok", "Python", f"{platform.python_version()}, {platform.system()} {platform.machine()}"
    )
    yield _core()
    yield _shipped()
    yield _language()
    for extra, packages in EXTRAS.items():
        yield _extra(extra, packages)
    if installed("PySide6-Essentials"):
        yield from _window()


def diagnostics() -> str:
    """Return all findings as plain text, to be sent with a question."""
    marks = {"ok": "ok", "absent": "–", "broken": "!!"}
    return "\n".join(f"{marks[one.state]:<3} {one.what:<10} {one.text}" for one in findings())


def installed(package: str) -> str:
    """Return a package's version; empty where it is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _core() -> Finding:
    lacking = [name for name in CORE if not installed(name)]
    if lacking:
        cure = phrase("missing: {names}; install msssim anew", names=", ".join(lacking))
        return Finding("broken", phrase("libraries"), cure)
    return Finding(
        "ok", phrase("libraries"), ", ".join(f"{name} {installed(name)}" for name in CORE)
    )


def _shipped() -> Finding:
    from msssim.scenario.shipped import shipped_scenarios

    names = list(shipped_scenarios())
    if not names:
        cure = phrase("none came with the program; install msssim anew")
        return Finding("broken", phrase("scenarios"), cure)
    return Finding("ok", phrase("scenarios"), ", ".join(names))


def _language() -> Finding:
    encoding = (sys.stdout and sys.stdout.encoding) or phrase("none")
    name = ".".join(filter(None, locale.getlocale())) or "C"
    said = phrase("{locale}, output in {encoding}", locale=name, encoding=encoding)
    if encoding.lower().replace("-", "") == "utf8":
        return Finding("ok", phrase("locale"), said)
    cure = phrase("{locale}: names may be garbled; set PYTHONUTF8=1", locale=said)
    return Finding("broken", phrase("locale"), cure)


def _extra(extra: str, packages: tuple[str, ...]) -> Finding:
    there = [f"{name} {installed(name)}" for name in packages if installed(name)]
    if len(there) == len(packages):
        return Finding("ok", extra, ", ".join(there))
    lacking = ", ".join(name for name in packages if not installed(name))
    cure = phrase("without {names}: {cure}", names=lacking, cure=cure_for(extra))
    return Finding("absent", extra, cure)


def _window() -> Iterator[Finding]:
    """Yield what the window needs beside its packages."""
    qt = installed("PySide6-Essentials")
    number = tuple(int(part) for part in qt.split(".")[:2] if part.isdigit())
    if number >= BROKEN_QT and sys.version_info[:2] < MENDED_PYTHON:
        cure = phrase(
            "{version} aborts on this Python: pip install 'PySide6-Essentials<6.12'", version=qt
        )
        yield Finding("broken", "Qt", cure)
    if window_program() is None:
        cure = phrase("{program} is not installed: install msssim anew", program=PROGRAM)
        yield Finding("broken", phrase("window"), cure)
    if sys.platform != "linux":
        return
    lacking = missing_qt_packages()
    if lacking:
        yield Finding("broken", phrase("libraries"), f"apt-get install {' '.join(lacking)}")
    else:
        yield Finding("ok", phrase("libraries"), phrase("all that the window needs"))
    yield (
        Finding("ok", phrase("fonts"), phrase("found"))
        if any(_fonts())
        else Finding("broken", phrase("fonts"), phrase("none: apt-get install fonts-dejavu-core"))
    )
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    yield (
        Finding("ok", phrase("display"), display)
        if display
        else Finding(
            "absent", phrase("display"), phrase("none here: the window opens on a desktop")
        )
    )


def missing_qt_packages() -> list[str]:
    """Return Debian's names of the packages whose libraries cannot be loaded."""
    from msssim.scenario.shipped import shipped

    lines = (shipped("resources") / "qt-libraries.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split() for line in lines if line and not line.startswith("#")]
    return [package for package, library in pairs if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _fonts() -> Iterator[Path]:
    for folder in FONTS:
        yield from Path(folder).expanduser().rglob("*.[ot]t[fc]")
