"""Every command of the window: a line each."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from msssim.app.icons import icon
from msssim.app.theme import Theme

if TYPE_CHECKING:
    from msssim.app.window import Window


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its menu, text, what of the window it calls, key, icon and tip.

    A line without text parts a menu.
    """

    menu: str
    text: str = ""
    method: str = ""
    key: str = ""
    icon: str = ""
    tip: str = ""
    checkable: bool = False


def _(text: str) -> str:
    """Mark a text that is translated when it is shown."""
    return text


FILE = _("&File")
EDIT = _("&Edit")
SCENARIO = _("&Scenario")
RUN = _("&Run")
VIEW = _("&View")
HELP = _("&Help")
MENUS = (FILE, EDIT, SCENARIO, RUN, VIEW, HELP)


ACTIONS = (
    Command(FILE, _("&New from a template…"), "viewing.show_gallery", "Ctrl+N", "new"),
    Command(FILE, _("&Open…"), "files.open_files", "Ctrl+O", "open"),
    Command(FILE, _("Open &recent"), "recent"),
    Command(FILE),
    Command(FILE, _("&Save"), "files.save", "Ctrl+S", "save"),
    Command(FILE, _("Save &as…"), "files.save_as", "Ctrl+Shift+S"),
    Command(FILE, _("&Close"), "files.close_document", "Ctrl+W", "close"),
    Command(FILE),
    Command(FILE, _("&Import a table…"), "sharing.import_table", "Ctrl+I"),
    Command(FILE, _("&Export results…"), "exports.export_results", "Ctrl+E", "export"),
    Command(FILE, _("Repor&t…"), "sharing.report", "Ctrl+P"),
    Command(FILE, _("Copy s&ummary"), "exports.copy_summary", "Ctrl+Shift+C", "copy"),
    Command(FILE),
    Command(FILE, _("&Quit"), "close", "Ctrl+Q"),
    Command(EDIT, _("&Undo"), "showing.undo", "Ctrl+Z", "undo"),
    Command(EDIT, _("&Redo"), "showing.redo", "Ctrl+Shift+Z", "redo"),
    Command(EDIT),
    Command(
        EDIT,
        _("&Find anything…"),
        "finding.find",
        "Ctrl+K",
        "find",
        _("Any input, command or scenario, by a few letters of its name"),
    ),
    Command(EDIT, _("Find in all &inputs"), "viewing.find", "Ctrl+F"),
    Command(
        SCENARIO,
        _("&What if… (new child)"),
        "whatif.new_child",
        "Ctrl+Shift+N",
        "child",
        _("A scenario that extends this one and says only what differs"),
    ),
    Command(SCENARIO, _("&Duplicate"), "whatif.duplicate", "Ctrl+D", "duplicate"),
    Command(SCENARIO, _("&Rename…"), "whatif.rename", "F2"),
    Command(SCENARIO),
    Command(
        SCENARIO,
        _("&Tables…"),
        "viewing.show_tables",
        "Ctrl+T",
        tip=_("Waves, deposits, zones, costs and every other list, as tables"),
    ),
    Command(SCENARIO),
    Command(SCENARIO, _("Take as re&ference"), "whatif.take_reference", "", "compare"),
    Command(
        SCENARIO,
        _("S&how differences from the reference"),
        "showing.show_differences",
        "Ctrl+R",
        checkable=True,
    ),
    Command(SCENARIO),
    Command(SCENARIO, _("&Levers…"), "levering.edit", "Ctrl+L"),
    Command(SCENARIO, _("Weak and missing &evidence"), "sourcing.go", "Ctrl+Shift+E"),
    Command(SCENARIO, _("Replace a &source everywhere…"), "sourcing.replace"),
    Command(RUN, _("Draws, seed and &step…"), "whatif.choose_run", "Ctrl+Shift+R"),
    Command(RUN, _("R&un again"), "desk.ask_again", "F5", "reset"),
    Command(
        RUN,
        _("&Analyse…"),
        "viewing.show_analysis",
        "Ctrl+Shift+A",
        tip=_("What moves a result, where its spread comes from, what it takes, when it fails"),
    ),
    Command(
        RUN,
        _("Compare in a &grid"),
        "viewing.show_grid",
        "Ctrl+Shift+G",
        tip=_("All open scenarios in rows: their levers, to be typed, and their results"),
    ),
    Command(
        RUN,
        _("S&weep…"),
        "whatif.sweep",
        tip=_("Many scenarios from this one: every combination of a few values"),
    ),
    Command(RUN, _("&Cancel the run"), "desk.runner.cancel", "Esc", "stop"),
    Command(VIEW, _("&Whole calendar"), "page.board.show_whole", "Ctrl+0"),
    Command(VIEW, _("Mandate &timeline"), "viewing.go_to_timeline", "Ctrl+Shift+T"),
    Command(VIEW, _("&Present"), "presenting.present", "F11", checkable=True),
    Command(VIEW, _("&Ghost of the last step"), "showing.show_ghost", checkable=True),
    Command(VIEW, _("&Language"), "language"),
    Command(VIEW, _("Te&xt size"), "text_size"),
    Command(VIEW, _("&Dark theme"), "viewing.show_dark", icon="theme", checkable=True),
    Command(VIEW, _("Reduced &motion"), "viewing.show_still", checkable=True),
    Command(VIEW),
    Command(VIEW, _("&Reset layout"), "viewing.reset_layout"),
    Command(HELP, _("What the numbers &mean"), "helping.show_limits", "F1", "info"),
    Command(HELP, _("T&our of three minutes"), "helping.show_tour"),
    Command(HELP, _("What is &this?"), "helping.explain_focused", "Shift+F1"),
    Command(HELP, _("&Point and ask"), "helping.point_and_ask"),
    Command(HELP, _("&Keyboard shortcuts"), "helping.show_shortcuts", "Ctrl+F1"),
    Command(HELP, _("&Glossary"), "helping.show_glossary", "Ctrl+Shift+F1"),
    Command(HELP),
    Command(HELP, _("&Copy diagnostics"), "helping.copy_diagnostics"),
    Command(HELP, _("&About msssim"), "helping.show_about"),
)
"""Every command, in the order of the menus."""

TOOLS = (
    "viewing.show_gallery",
    "files.open_files",
    "files.save",
    "showing.undo",
    "showing.redo",
    "whatif.new_child",
    "finding.find",
)
"""The commands that the tool bar shows."""


SUBMENUS = ("recent", "language", "text_size")
"""The entries that open a menu of their own, filled while the program runs."""


def made_actions(window: Window) -> dict[str, QAction]:
    """Return an action for every command, in the window's menus, by the method it calls."""
    bar = window.menuBar()
    menus = {name: bar.addMenu(_said(name)) for name in MENUS}
    found: dict[str, QAction] = {}
    for command in ACTIONS:
        menu = menus[command.menu]
        if not command.text:
            menu.addSeparator()
        elif command.method in SUBMENUS:
            window.submenus[command.method] = menu.addMenu(_said(command.text))
        else:
            found[command.method] = _made(window, command)
            menu.addAction(found[command.method])
    window.view_menu = menus[VIEW]
    return found


def _made(window: Window, command: Command) -> QAction:
    action = QAction(_said(command.text), window)
    action.setObjectName(command.method)
    if command.key:
        action.setShortcut(QKeySequence(command.key))
    tip = _said(command.tip) if command.tip else action.text().replace("&", "").rstrip("…")
    action.setToolTip(f"{tip} ({command.key})" if command.key else tip)
    action.setWhatsThis(action.toolTip())
    if command.checkable:
        action.setCheckable(True)
        action.toggled.connect(attrgetter(command.method)(window))
    else:
        action.triggered.connect(lambda: attrgetter(command.method)(window)())
    return action


def show_icons(actions: dict[str, QAction], theme: Theme) -> None:
    """Give the actions their icons in a theme's colour."""
    for command in ACTIONS:
        if command.icon:
            actions[command.method].setIcon(icon(command.icon, theme.text))


def _said(text: str) -> str:
    return QCoreApplication.translate("actions", text)
