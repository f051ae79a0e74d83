"""msssim in the menu of programs, and as what opens `*.msssim.yaml`: for one user, without root."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from platformdirs.unix import Unix

from msssim.scenario.shipped import shipped, window_program

ENTRY = Path("applications/msssim.desktop")
TYPES = Path("mime/packages/msssim.xml")
ICON = Path("icons/hicolor/scalable/apps/msssim.svg")
TYPE_ICON = Path("icons/hicolor/scalable/mimetypes/application-x-msssim.svg")
PLACES = (ENTRY, TYPES, ICON, TYPE_ICON)

DESKTOP = """\
[Desktop Entry]
Type=Application
Version=1.0
Name=msssim
GenericName=Scenario modelling
GenericName[fr]=Modélisation de scénarios
Comment=Officers, money and time of a security support mission
Comment[fr]=Effectifs, argent et calendrier d'une mission d'appui à la sécurité
Exec={program} %F
TryExec={tried}
Icon=msssim
Terminal=false
Categories=Office;ProjectManagement;
Keywords=scenario;simulation;planning;mission;
MimeType=application/x-msssim;
StartupNotify=true
StartupWMClass=msssim
Actions=separate;

[Desktop Action separate]
Name=New window
Name[fr]=Nouvelle fenêtre
Exec={program} --separate
"""

MIME = """\
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-msssim">
    <sub-class-of type="application/yaml"/>
    <comment>msssim scenario</comment>
    <comment xml:lang="fr">scénario msssim</comment>
    <icon name="application-x-msssim"/>
    <glob pattern="*.msssim.yaml" weight="80"/>
  </mime-type>
</mime-info>
"""

REFRESHING = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)
"""What tells a running desktop, where it is there; others look by themselves."""


def change_desktop(*, is_wanted: bool) -> int:
    """Install or uninstall for this user and say what was done; return the exit code."""
    if sys.platform in ("win32", "darwin"):
        print("this is for the desktops of Linux; here, pin the program itself", file=sys.stderr)
        return 2
    folder = Unix().user_data_path
    try:
        changed = install(folder) if is_wanted else uninstall(folder)
    except OSError as error:
        print(f"{error.filename or folder}: {error.strerror or error}", file=sys.stderr)
        return 2
    for path in changed:
        print(f"{'written' if is_wanted else 'removed'}: {path}")
    if not changed:
        print("nothing of msssim was there")
    return 0


def install(folder: Path) -> list[Path]:
    """Write the entry, the type and the icons below a folder of user data; return what was written.

    Raises OSError.
    """
    program = window_program()
    if program is None:
        raise FileNotFoundError(2, "the program msssim-app is not installed: scripts/setup app")
    drawing = _icon()
    texts = {
        ENTRY: DESKTOP.format(program=quoted(program), tried=_escaped(program)),
        TYPES: MIME,
        ICON: drawing,
        TYPE_ICON: drawing,
    }
    for place, text in texts.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(text, encoding="utf-8")
    _refresh(folder)
    return [folder / place for place in texts]


def uninstall(folder: Path) -> list[Path]:
    """Remove what `install` writes; return what was there. Raises OSError."""
    there = [folder / place for place in PLACES if (folder / place).exists()]
    for path in there:
        path.unlink()
    _refresh(folder)
    return there


def quoted(program: str) -> str:
    """Return a program's path as an argument of the entry's Exec line, whatever it holds."""
    inner = re.sub(r'(["`$\\])', r"\\\1", program).replace("%", "%%")
    return _escaped(f'"{inner}"')


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\")


def _icon() -> str:
    """Return the program's icon on a ground of its own, so that it shows on light and dark."""
    drawing = (shipped("resources") / "icons" / "app.svg").read_text(encoding="utf-8")
    ground = '<rect width="24" height="24" rx="5" fill="#1f4e79" stroke="none"/>'
    opening, lines = drawing.replace("currentColor", "#ffffff").split(">", 1)
    inner = lines.removesuffix("\n").removesuffix("</svg>")
    small = 'transform="translate(2.6 2.6) scale(0.78)"'
    return f"{opening}>{ground}<g {small}>{inner}</g></svg>\n"


def _refresh(folder: Path) -> None:
    for name, below in _there(folder):
        subprocess.run([name, str(folder / below)], check=False, capture_output=True)  # noqa: S603


def _there(folder: Path) -> Iterable[tuple[str, str]]:
    for name, below in REFRESHING:
        program = shutil.which(name)
        if program is not None and (folder / below).is_dir():
            yield program, below
