"""Where the open window hears of later starts, and takes their files."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from msssim.app.calling import TAKEN, address, heard
from msssim.scenario.journal import state_folder

LONGEST = 1 << 20
"""Bytes of a call; whoever sends more is not listened to."""

MOMENT = 2_000  # milliseconds that two starts at once wait for one another


class Door(QObject):
    """Listens at the user's address; what a program that crashed left there is removed."""

    called = Signal(object)  # Call

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)

    def open(self) -> bool:
        """Begin to listen, unless another window does; say whether that was done."""
        folder = state_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False  # each start then has a window of its own
        lock = QLockFile(str(folder / "door.lock"))
        if not lock.tryLock(MOMENT):
            return False
        if not self._is_answered():
            QLocalServer.removeServer(address())
            self._server.listen(address())
        lock.unlock()
        return self._server.isListening()

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _is_answered(self) -> bool:
        caller = QLocalSocket()
        caller.connectToServer(address())
        is_there = caller.waitForConnected(MOMENT)
        caller.abort()
        return is_there

    @Slot()
    def _let_in(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(partial(self._hear, socket))
            socket.disconnected.connect(socket.deleteLater)
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        """Take a call once its line is whole, and say so."""
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST:
                socket.abort()
            return
        call = heard(bytes(socket.readLine(LONGEST).data()))
        if call is None:
            socket.abort()
            return
        socket.write(TAKEN)
        socket.flush()
        self.called.emit(call)
