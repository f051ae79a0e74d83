"""What the window remembers from one start to the next."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

MOST_RECENT = 10


class Settings:
    """Recent files, the look and the layout, in an ini file of the user's."""

    def __init__(self, file: Path | None = None) -> None:
        file = file or user_config_path("msssim", appauthor=False) / "window.ini"
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def recent(self) -> list[Path]:
        """The files last opened, the latest first."""
        found = self._kept.value("recent", [])
        names = found if isinstance(found, list) else [found]
        return [Path(name) for name in names if isinstance(name, str) and name]

    def remember(self, file: Path) -> None:
        """Put a file at the top of the recent ones."""
        others = [other for other in self.recent if other != file]
        self._kept.setValue("recent", [str(f) for f in [file, *others][:MOST_RECENT]])

    @property
    def theme(self) -> str:
        """The look that was chosen: light, dark, or empty for the desktop's."""
        return str(self._kept.value("theme", ""))

    @theme.setter
    def theme(self, name: str) -> None:
        self._kept.setValue("theme", name)

    @property
    def language(self) -> str:
        """The code of the language that was chosen; empty where none was."""
        return str(self._kept.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._kept.setValue("language", code)

    @property
    def text_size(self) -> int:
        """The size of text in per cent of the desktop's, from 100 to 200."""
        kept = str(self._kept.value("text_size", 100))
        return min(200, max(100, int(kept))) if kept.isdigit() else 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._kept.setValue("text_size", percent)

    @property
    def is_still(self) -> bool:
        """Whether nothing is to move by itself."""
        return str(self._kept.value("still", "")) == "yes"

    @is_still.setter
    def is_still(self, on: bool) -> None:
        self._kept.setValue("still", "yes" if on else "")

    @property
    def has_toured(self) -> bool:
        """Whether the window was shown around, or the planner thought better of it."""
        return str(self._kept.value("toured", "")) == "yes"

    @has_toured.setter
    def has_toured(self, done: bool) -> None:
        self._kept.setValue("toured", "yes" if done else "")

    @property
    def person(self) -> str:
        """The name that changes are noted by; empty until somebody gives one."""
        return str(self._kept.value("person", ""))

    @person.setter
    def person(self, name: str) -> None:
        self._kept.setValue("person", name)

    @property
    def layout(self) -> tuple[QByteArray, QByteArray]:
        """Geometry and state of the window; empty before the first close."""
        geometry, state = (self._kept.value(name) for name in ("geometry", "state"))
        return (
            geometry if isinstance(geometry, QByteArray) else QByteArray(),
            state if isinstance(state, QByteArray) else QByteArray(),
        )

    @layout.setter
    def layout(self, pair: tuple[QByteArray, QByteArray]) -> None:
        self._kept.setValue("geometry", pair[0])
        self._kept.setValue("state", pair[1])
        self._kept.sync()
