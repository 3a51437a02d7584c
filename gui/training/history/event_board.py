"""TensorBoard, for who wants its views of the trainings: started by a button, ended with the
window."""

from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from core.files.paths import user_models
from core.runs.event_board import BOARD, has_events, is_installed

_ENDED_WITHIN = 2000  # ms; a killed process is gone in far less


class EventBoard(QObject):
    """At most one TensorBoard at a time, of the task that was asked last.

    Signals:
        said(str, str): "notice" or "problem", and a sentence for the person.
    """

    said = Signal(str, str)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._process: QProcess | None = None
        self._folder = Path()
        self._address = ""

    def open(self, task: str) -> None:
        """Show the event files of a task's models in the browser, or say why there are none."""
        folder = user_models(task)
        problem = self._problem(folder)
        if problem:
            self.said.emit("problem", problem)
        elif self._process is None or folder != self._folder:
            self._start(folder)
        elif self._address:
            self._show()

    def close(self) -> None:
        """End TensorBoard, and wait until it is gone."""
        process, self._process, self._address = self._process, None, ""
        if process is not None:
            process.finished.disconnect(self._ended)
            process.errorOccurred.disconnect(self._failed)
            process.kill()
            process.waitForFinished(_ENDED_WITHIN)
            process.deleteLater()

    def _problem(self, folder: Path) -> str:
        if not is_installed():
            return self.tr(
                "TensorBoard is not installed. Install it in Inkling's Python: pip install "
                "tensorboard. From then on each training writes event files for it, into its "
                "model's folder below {folder}."
            ).format(folder=folder)
        if not has_events(folder):
            return self.tr(
                "There are no event files yet. Each training writes some into its model's folder, "
                "below {folder}."
            ).format(folder=folder)
        return ""

    def _start(self, folder: Path) -> None:
        self.close()
        self._folder = folder
        self._process = process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        program, *arguments = BOARD
        self.said.emit("notice", self.tr("TensorBoard starts…"))
        process.start(program, [*arguments, str(folder)])

    def _read(self) -> None:
        if self._process is not None and self._process.canReadLine() and not self._address:
            self._address = (
                bytes(self._process.readLine().data()).decode("utf-8", "replace").strip()
            )
            self._show()

    def _show(self) -> None:
        self.said.emit(
            "notice",
            self.tr(
                "TensorBoard shows the event files below {folder} in the browser, at {address}. It "
                "ends with this window."
            ).format(folder=self._folder, address=self._address),
        )
        QDesktopServices.openUrl(QUrl(self._address))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # after which nothing finishes
            self._ended()

    def _ended(self) -> None:
        """By itself."""
        process, self._process, self._address = self._process, None, ""
        if process is not None:
            process.deleteLater()
        self.said.emit(
            "problem",
            self.tr(
                "TensorBoard has ended. Try again, or start it in a terminal: tensorboard --logdir "
                "{folder}"
            ).format(folder=self._folder),
        )
