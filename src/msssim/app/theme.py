"""Colours, spacing and type of the window, light and dark; the one place where they stand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import QApplication

from msssim.scenario.shipped import shipped

GAP = 6
"""Pixels between things that belong together."""

AXIS_WIDTH, DAY_AXIS_HEIGHT = 64, 20
"""Pixels left of every chart, so that their dates stand above one another, and beneath it."""

ICON, WIDEST_ICON = 24, 32
"""Pixels of a picture on a button, and at most."""

USUAL_HEIGHT = 15
"""The height in pixels of a line of text for which all other pixels here are meant."""

TABS = 0.8
"""The size of the tabs of docks in large text, of which all are to be seen beside one another."""

LARGE = 1.4
"""The growth of text from which on no two charts stand side by side."""

WHITE, BLACK, LEGIBLE = "#ffffff", "#000000", 4.5
"""What is written on areas of colour, and the contrast that it takes to be read."""

CHOSEN = 0.22
"""How much of the accent lies over the ground of what is chosen."""

HATCHES = {
    "mandate": Qt.BrushStyle.Dense6Pattern,
    "clearance": Qt.BrushStyle.BDiagPattern,
    "offers": Qt.BrushStyle.FDiagPattern,
    "suspended": Qt.BrushStyle.CrossPattern,
    "ceiling": Qt.BrushStyle.HorPattern,
    "beds": Qt.BrushStyle.VerPattern,
    "airlift": Qt.BrushStyle.DiagCrossPattern,
}
"""Hatches of what binds, the second cue beside colour; money and nothing have none."""

HATCHED = 0.35
"""How strongly a hatch lies on its colour."""

DASHES: tuple[tuple[float, ...], ...] = ((), (6, 3), (2, 3), (8, 3, 2, 3))
"""Dash patterns: the second cue beside colour."""

COLORS = 8
"""How many scenarios are told apart by colour alone."""


def dash_of(number: int, order: int = 0) -> tuple[float, ...]:
    """Return the dashes of the scenario of that number, other ones for each of its series.

    Of those that share a colour no two have the same dashes.
    """
    return DASHES[(number + number // COLORS + 2 * order) % len(DASHES)]


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one look; every pair that carries text has a contrast of at least 4.5."""

    name: str
    window: str
    base: str
    raised: str
    text: str
    muted: str
    border: str
    grid: str
    accent: str
    on_accent: str
    good: str
    warning: str
    bad: str
    ghost: str
    series: tuple[str, ...]
    heat: tuple[str, ...]
    gaps: tuple[str, ...]
    """Less, alike, more."""
    reasons: dict[str, str]

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return self.name == "dark"

    @property
    def chosen(self) -> str:
        """The ground of what is chosen in lists, tables and menus; text and icons stand on it."""
        return mixed(QColor(self.accent), CHOSEN, QColor(self.base)).name()

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """Every ink that texts are written in, with each ground that they are written on."""
        grounds = (self.window, self.base, self.raised)
        inks = (self.text, self.muted, self.good, self.warning, self.bad, *self.series)
        return (
            *((ink, ground) for ink in inks for ground in grounds),
            (self.text, self.chosen),
            (self.on_accent, self.accent),
            *((ink_on(ground), ground) for ground in self.reasons.values()),
            (self.accent, self.base),
        )

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """Every stroke that has to be seen, the ring of the focus first, with its grounds."""
        strokes = (self.accent, self.ghost, *self.series)
        return (
            *((stroke, ground) for stroke in strokes for ground in (self.base, self.window)),
            *((reason, self.base) for reason in self.reasons.values()),
        )

    def color(self, number: int) -> QColor:
        """Return the colour of the series or scenario of that number."""
        return QColor(self.series[number % COLORS])


LIGHT = Theme(
    name="light",
    window="#f3f4f6",
    base="#ffffff",
    raised="#ffffff",
    text="#1b2430",
    muted="#5b6675",
    border="#cfd5dd",
    grid="#e6e9ee",
    accent="#0b5fa5",
    on_accent="#ffffff",
    good="#1a7f4b",
    warning="#8a5a00",
    bad="#b3261e",
    ghost="#838c98",
    series=("#0b66b0", "#b94a08", "#007c5b", "#a8468b", "#836700", "#3d4c9e", "#5f6b76", "#b0304f"),
    heat=("#f7d9c4", "#0b5fa5"),
    gaps=("#c8510a", "#f3f4f6", "#0b5fa5"),
    reasons={
        "none": "#779b8a",
        "mandate": "#5b6675",
        "money": "#c8510a",
        "clearance": "#3d8fcf",
        "offers": "#b58c14",
        "suspended": "#a8468b",
        "ceiling": "#3d4c9e",
        "beds": "#4a9078",
        "airlift": "#7396b5",
    },
)

DARK = Theme(
    name="dark",
    window="#1b1f26",
    base="#232933",
    raised="#2b323d",
    text="#e8ecf1",
    muted="#a6b0bd",
    border="#465061",
    grid="#343c49",
    accent="#4ea3e6",
    on_accent="#0d1218",
    good="#5fd19a",
    warning="#f0b855",
    bad="#ff8a80",
    ghost="#7c8797",
    series=("#58a9ea", "#f08a4b", "#3fc79e", "#dc8cc4", "#dbb83a", "#97a3f0", "#b4bec9", "#f2839b"),
    heat=("#5b3a2a", "#4ea3e6"),
    gaps=("#f08a4b", "#2b323d", "#4ea3e6"),
    reasons={
        "none": "#4f8a70",
        "mandate": "#8b96a5",
        "money": "#f08a4b",
        "clearance": "#58a9ea",
        "offers": "#dbb83a",
        "suspended": "#dc8cc4",
        "ceiling": "#97a3f0",
        "beds": "#3fa58a",
        "airlift": "#86c1f0",
    },
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


def _luminance(color: str) -> float:
    """Return how bright a colour is to the eye, as the web's rules of contrast reckon it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    seen = QColor(color)
    red, green, blue = linear(seen.redF()), linear(seen.greenF()), linear(seen.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ink_on(ground: str) -> str:
    """Return white where it stands out from a ground, else black."""
    return WHITE if 1.05 / (_luminance(ground) + 0.05) >= LEGIBLE else BLACK


def desktop_theme() -> Theme:
    """Return the look that the desktop asks for, light where it does not say."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def mixed(color: QColor, share: float, ground: QColor) -> QColor:
    """Return `share` of a colour mixed into a ground."""

    def mix(one: float, other: float) -> float:
        return share * one + (1 - share) * other

    return QColor.fromRgbF(
        mix(color.redF(), ground.redF()),
        mix(color.greenF(), ground.greenF()),
        mix(color.blueF(), ground.blueF()),
    )


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole program in a theme."""
    sheet = _sheet(theme)
    if app.styleSheet() != sheet:  # to dress every widget anew takes a tenth of a second
        if not app.styleSheet():  # a style that was set stays with the program for ever
            app.setStyle("Fusion")
        app.setPalette(_palette(theme))
        app.setStyleSheet(sheet)


def _palette(theme: Theme) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, color in {
        roles.Window: theme.window,
        roles.WindowText: theme.text,
        roles.Base: theme.base,
        roles.AlternateBase: theme.window,
        roles.Text: theme.text,
        roles.Button: theme.raised,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.bad,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Accent: theme.accent,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.Light: theme.raised,
        roles.Midlight: theme.grid,
        roles.Mid: theme.border,
        roles.Dark: theme.border,
        roles.Shadow: theme.border,
    }.items():
        palette.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return palette


def _sheet(theme: Theme) -> str:
    icons = (shipped("resources") / "icons").as_posix()
    tabs = QApplication.font().pointSizeF() * (TABS if is_large() else 1)
    tick = grown(13)
    return f"""
        QToolTip {{ color: {theme.text}; background: {theme.raised};
                    border: 1px solid {theme.border}; padding: 4px; }}
        QDockWidget {{ font-weight: 600; titlebar-close-icon: url("{icons}/dock-close.svg");
                       titlebar-normal-icon: url("{icons}/dock-float.svg"); }}
        QTreeView::indicator, QListView::indicator, QCheckBox::indicator {{
            width: {tick}px; height: {tick}px; border: 1px solid {theme.muted}; border-radius: 2px;
            background: {theme.base}; }}
        QTreeView::indicator:checked, QListView::indicator:checked, QCheckBox::indicator:checked {{
            image: url("{icons}/check-{theme.name}.svg"); }}
        QDockWidget::title {{ padding: 5px 8px; background: {theme.window}; }}
        QFrame[card="true"] {{ background: {theme.base}; border: 1px solid {theme.border};
                               border-radius: 4px; }}
        QLabel[muted="true"] {{ color: {theme.muted}; }}
        QLabel[wrong="true"] {{ color: {theme.bad}; }}
        QTreeView::item:selected, QListView::item:selected {{ color: {theme.text};
            background: {theme.chosen}; }}
        QAbstractItemView, QMenu, QMenuBar {{ selection-color: {theme.text};
            selection-background-color: {theme.chosen}; }}
        QTreeView, QListView, QScrollArea {{ border: none; }}
        QStatusBar QLabel {{ padding: 0 8px; }}
        QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
        QMainWindow > QTabBar {{ qproperty-elideMode: ElideNone; font-size: {tabs:.1f}pt; }}
        QMainWindow::separator {{ background: {theme.window}; width: 4px; height: 4px; }}
    """


def text_growth() -> float:
    """Return how much larger the program's text is than usual, never less than 1."""
    return max(1.0, QFontMetricsF(QApplication.font()).height() / USUAL_HEIGHT)


def is_large() -> bool:
    """Return whether text is so large that little stands side by side."""
    return text_growth() >= LARGE


def grown(pixels: float) -> int:
    """Return pixels meant for text of the usual size as they are for the program's own."""
    return round(pixels * text_growth())


def axis_width() -> int:
    """Return the pixels left of every chart."""
    return grown(AXIS_WIDTH)


def day_axis_height() -> int:
    """Return the pixels beneath every chart."""
    return grown(DAY_AXIS_HEIGHT)


def scaled_font(font: QFont, factor: float, bold: bool = False) -> QFont:
    """Return a font of another size."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * factor)
    made.setBold(bold)
    return made


def fixed_font() -> QFont:
    """Return the font of files, as large as the program's text."""
    return scaled_font(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont), text_growth())
