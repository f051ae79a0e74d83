"""How the window looks: theme, layout, menus, help."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from msssim.app.actions import show_icons
from msssim.app.document import Document
from msssim.app.icons import icon
from msssim.app.theme import DARK, LIGHT, Theme, apply_theme, desktop_theme
from msssim.app.widgets import plain_tip
from msssim.scenario.language import COMPLETE, LANGUAGES, catalogue, marked, spoken

if TYPE_CHECKING:
    from msssim.app.window import Window


TEXT_SIZES = (100, 125, 150, 175, 200)
"""Per cent of the desktop's own size of text."""

BLINK = 1000
"""Milliseconds between two blinks of the cursor, as Qt has it."""

MOVING_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Viewing(QObject):
    """Changes how the window looks, and never what it says."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.theme = LIGHT
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    def show_theme(self, theme: Theme) -> None:
        """Take a theme on."""
        self.theme = theme
        window = self.window
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, theme)
        for part in (window.page, window.form, window.inputs, window.scenarios):
            part.show_theme(theme)
        panels = (window.problems, window.analyse, window.grid, window.tables)
        for panel in (*panels, window.comparison.why, window.proving):
            panel.show_theme(theme)
        window.ring.show_theme(theme)
        show_icons(window.actions_by_name, theme)
        window.setWindowIcon(icon("app", theme.accent))
        window.actions_by_name["viewing.show_dark"].setChecked(theme.is_dark)
        window.showing.show_again()

    @Slot()
    def _follow(self) -> None:
        """Follow the desktop's look, where none was chosen here."""
        if not self.window.settings.theme:
            self.show_theme(desktop_theme())

    @Slot(bool)
    def show_dark(self, on: bool) -> None:
        """Take the dark or the light theme on, and keep to it from now on."""
        if on != self.theme.is_dark:
            theme = DARK if on else LIGHT
            self.window.settings.theme = theme.name
            self.show_theme(theme)

    @Slot()
    def reset_layout(self) -> None:
        """Put every dock where it stands at first."""
        self.window.docks.reset()

    @Slot()
    def show_problems(self) -> None:
        """Show the dock of problems."""
        self.window.docks.show("problems")

    @Slot()
    def show_analysis(self) -> None:
        """Show the dock of studies."""
        self.window.docks.show("analyse")

    @Slot()
    def show_grid(self) -> None:
        """Show the dock of scenarios side by side."""
        self.window.docks.show("grid")

    @Slot()
    def show_tables(self) -> None:
        """Show the table of the list that the input in hand is in."""
        self.show_table(self.window.inspector.path)

    @Slot(str)
    def show_table(self, path: str) -> None:
        """Show the table of the list that a path leads to or through."""
        self.window.docks.show("tables")
        self.window.showing.show_inputs()
        self.window.tables.show_path(path)
        self.window.tables.view.setFocus()

    @Slot()
    def find(self) -> None:
        """Go to the field that finds inputs."""
        self.window.docks.show("inputs")
        self.window.showing.show_inputs()
        self.window.inputs.search.setFocus()
        self.window.inputs.search.selectAll()

    @Slot()
    def go_to_timeline(self) -> None:
        """Go to the mandate timeline, for the keyboard to move what stands there."""
        self.window.page.board.go_to_timeline()

    @Slot()
    def show_gallery(self) -> None:
        """Show what to start from."""
        self.show_recent()
        gallery = self.window.gallery
        gallery.back.setVisible(self.window.desk.active is not None)
        self.window.stack.setCurrentWidget(gallery)

    @Slot()
    def start_at_scenarios(self) -> None:
        """Take the keyboard from the gallery that was left to where its round starts."""
        if self.window.page.isAncestorOf(self.window.focusWidget()):
            self.window.scenarios.setFocus()

    @Slot()
    def show_page(self) -> None:
        """Show the charts of the document in hand, where there is one."""
        if self.window.desk.active is not None:
            self.window.stack.setCurrentWidget(self.window.page)

    @Slot()
    def show_recent(self) -> None:
        """Show the files last opened, in the menu and the gallery."""
        menu, files = self.window.submenus["recent"], self.window.settings.recent
        menu.clear()
        for file in files:
            action = menu.addAction(self._named(menu, file))
            action.setToolTip(plain_tip(str(file)))
            action.triggered.connect(lambda _=False, file=file: self.window.files.open([file]))
        menu.setEnabled(bool(files))
        menu.setToolTipsVisible(True)
        self.window.gallery.show_recent(files)

    def _named(self, menu: QMenu, file: Path) -> str:
        """Return a file's name, and as much of its folder as half of the window has room for."""
        room = self.window.width() // 2
        whole = f"{file.name}   —   {file.parent}"
        shown = menu.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideMiddle, room)
        return shown.replace("&", "&&")

    def show_languages(self) -> None:
        """Offer the languages in which everything is said, each by its own name."""
        names = {language.code: language.name for language in COMPLETE}
        self._offer("language", names, spoken().code, self.choose_language)

    def show_text_sizes(self) -> None:
        """Offer the sizes of text."""
        sizes = {str(size): f"{size} %" for size in TEXT_SIZES}
        self._offer("text_size", sizes, str(self.window.settings.text_size), self.choose_text_size)

    def _offer(
        self, name: str, options: dict[str, str], current: str, choose: Callable[[str], None]
    ) -> None:
        """Fill a submenu with options of which one holds."""
        menu = self.window.submenus[name]
        group = QActionGroup(menu)
        for key, text in options.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(key == current)
            action.triggered.connect(lambda _=False, key=key: choose(key))
            group.addAction(action)

    def choose_text_size(self, size: str) -> None:
        """Keep a size of text for the starts to come."""
        self.window.settings.text_size = int(size)
        text = self.tr("The next start of the program writes at {0} %.").format(size)
        self.window.notices.show_notice("text_size", text)

    @Slot(bool)
    def show_still(self, on: bool) -> None:
        """Let nothing slide, fade or blink, from now on."""
        self.window.settings.is_still = on
        self.window.setAnimated(not on)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setCursorFlashTime(0 if on else BLINK)
            for effect in MOVING_EFFECTS:
                app.setEffectEnabled(effect, not on)

    def choose_language(self, code: str) -> None:
        """Keep a language for the starts to come, and say so in it."""
        self.window.settings.language = code
        text = marked("The next start of the program speaks {language}.")
        language = LANGUAGES[code]
        said = catalogue(language).find(text) or text
        self.window.notices.show_notice("language", said.format(language=language.name))

    @Slot(object, QPoint)
    def show_scenario_menu(self, document: Document, at: QPoint) -> None:
        """Offer what can be done with an open scenario."""
        self.window.desk.activate(document)
        menu = QMenu(self.window)
        menu.aboutToHide.connect(menu.deleteLater)
        for name in SCENARIO_MENU:
            menu.addAction(self.window.actions_by_name[name])
        menu.popup(at)


SCENARIO_MENU = (
    "whatif.new_child",
    "whatif.duplicate",
    "whatif.rename",
    "whatif.take_reference",
    "files.save",
    "files.save_as",
    "files.close_document",
)
"""What the menu of a scenario in the tree offers."""
