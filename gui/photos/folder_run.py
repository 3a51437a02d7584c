"""Asks a child process about all pictures in a folder, and hears its answers as they come."""

import json
import time

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from core.files.child import child_command, is_moved
from core.tables.child import Request

_END = 2000  # ms for a killed process to be gone
_LONGEST_LINE = 8 << 20  # bytes


class FolderRun(QObject):
    """One run at a time; the child is ended with it.

    done, total: pictures, total 0 = not counted yet. columns: of the table that can be saved.

    Signals:
        rows_read(list): as core.tables.child has them.
        changed(): done, total, is_running or is_paused.
        failed(str): it has ended, and why; what was answered stays.
    """

    rows_read = Signal(object)
    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.done = self.total = 0
        self._process: QProcess | None = None
        self.request: Request | None = None
        self.columns: dict[str, str] = {}
        self.is_paused = False
        self._timed, self._since = 0, 0.0  # pictures before, and the moment since which it is timed

    @property
    def is_running(self) -> bool:
        """Whether there are pictures that will be answered, at once or after a pause."""
        return self._process is not None

    @property
    def process_id(self) -> int:
        """The number of the child; 0 = there is none."""
        return 0 if self._process is None else self._process.processId()

    @property
    def seconds_left(self) -> float | None:
        """By the pace since it began or went on; None = nobody knows."""
        new, left = self.done - self._timed, self.total - self.done
        if self.is_paused or not self.is_running or new <= 0 or left < 0:
            return None
        return left * (time.monotonic() - self._since) / new

    def start(self, request: Request) -> None:
        """Ask; a run that is under way ends."""
        self.stop()
        self.request, self.done, self.total, self.is_paused = request, 0, 0, False
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._ended)
        self._process = process
        program, *arguments = child_command("core.tables.child")
        process.start(program, [*arguments, request.to_json()])
        self._time_anew()
        self.changed.emit()

    def pause(self, paused: bool) -> None:
        """Let it rest, or go on."""
        if self._process is not None:
            self._process.write(b"pause\n" if paused else b"go on\n")
            self.is_paused = paused
            self._time_anew()
            self.changed.emit()

    def stop(self) -> None:
        """End it; what was answered stays."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_END)
            process.deleteLater()

    def _time_anew(self) -> None:
        self._timed, self._since = self.done, time.monotonic()

    def _read(self) -> None:
        """A line for each turn of the event loop: what is known already comes all at once."""
        if self._take_line():
            QTimer.singleShot(0, self, self._read)

    def _take_line(self) -> bool:
        """Whether there was one."""
        process = self._process
        if process is None or not process.canReadLine():
            return False
        self._take(json.loads(bytes(process.readLine(_LONGEST_LINE).data())))
        return True

    def _take(self, message: dict) -> None:
        if "rows" in message:
            self.done += len(message["rows"])
            self.rows_read.emit(message["rows"])
        elif "columns" in message:
            self.columns = message["columns"]
        elif "total" in message:
            self.total = message["total"]
        elif "known" in message:
            self._time_anew()
        elif "failed" in message:
            self.stop()
            self.failed.emit(message["failed"])
        else:
            self.stop()
        self.changed.emit()

    def _ended(self) -> None:
        """By itself, without a last word, for which it would wait to be ended."""
        while self._take_line():
            pass
        if self._process is None:
            return
        self.stop()
        if is_moved():
            problem = self.tr(
                "Inkling was moved or deleted while it ran. Close it, and start it from where it "
                "is now; what was saved is safe."
            )
        else:
            problem = self.tr(
                "Reading the folder ended at a fault. What was answered is kept: open the folder "
                "again to go on."
            )
        self.failed.emit(problem)
        self.changed.emit()
