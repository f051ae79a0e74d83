"""Files that others may write while they are open here."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

Stamp: TypeAlias = tuple[int, int, int] | None
"""What changes when a file is written: none where there is no file."""

UNKNOWN: Stamp = (0, 0, 0)


class Watch(QObject):
    """Tells when a file's content may have changed, however it was written.

    A file that is replaced by another of its name is no longer watched by Qt, so its folder is
    watched with it, and the file again after each change.
    """

    changed = Signal(object)  # Path

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stamps: dict[Path, Stamp] = {}
        self._watcher = QFileSystemWatcher(self)
        # One write comes as several notices: they are looked into together.
        self._look = QTimer(self, singleShot=True, interval=0)
        self._look.timeout.connect(self._compare)
        self._watcher.fileChanged.connect(self._notice)
        self._watcher.directoryChanged.connect(self._notice)

    def add(self, file: Path) -> None:
        """Watch a file, which counts as changed once: it may be, or gone, since it was read."""
        if file not in self._stamps:
            self._stamps[file] = UNKNOWN
            self._watcher.addPaths([str(file), str(file.parent)])
            self._notice()

    def remove(self, file: Path) -> None:
        """Watch a file no longer."""
        if file not in self._stamps:
            return
        del self._stamps[file]
        self._watcher.removePath(str(file))
        if all(other.parent != file.parent for other in self._stamps):
            self._watcher.removePath(str(file.parent))

    @Slot()
    def _notice(self) -> None:
        self._look.start()

    @Slot()
    def _compare(self) -> None:
        watched = set(self._watcher.files())
        for file, before in list(self._stamps.items()):
            if str(file) not in watched and file.exists():
                self._watcher.addPath(str(file))
            now = _stamp(file)
            if now != before:
                self._stamps[file] = now
                self.changed.emit(file)


def _stamp(file: Path) -> Stamp:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
