"""The trainer: one child process, framed lines, and an outcome that a person can read."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, SignalInstance

from core.errors import TrainingError
from core.files.child import is_moved
from core.runs.protocol import (
    LIGHT,
    MANY,
    TRAINER,
    BatchEnded,
    Cancel,
    Cancelled,
    CandidateSaved,
    EpochEnded,
    Evaluated,
    Failed,
    FiltersChanged,
    Message,
    Pause,
    Paused,
    Ready,
    Resume,
    Resumed,
    RunSettings,
    Started,
    Stop,
    Working,
    parse_message,
    to_json,
)

# A line is at most 4 MB of pictures; whatever is longer is no message.
_LONGEST_LINE = 8 << 20  # bytes
_REAPED_WITHIN = 2000  # ms; a killed process is gone in far less


class TrainerProcess(QObject):
    """At most one run at a time; whatever the child does, the window goes on.

    Signals:
        ready(): the trainer has loaded its libraries, and can begin at once.
        started(Started), batch_ended(BatchEnded), epoch_ended(EpochEnded),
            filters_changed(FiltersChanged), paused(), resumed(), working(Working),
            evaluated(Evaluated): how the run goes.
        candidate_saved(CandidateSaved): the run is over and has a model.
        cancelled(): the run is over, as the person wanted, without a model.
        failed(str): the run is over without a model; a sentence for the person.
    """

    ready = Signal()
    started = Signal(object)
    batch_ended = Signal(object)
    epoch_ended = Signal(object)
    filters_changed = Signal(object)
    paused = Signal()
    resumed = Signal()
    working = Signal(object)
    evaluated = Signal(object)
    candidate_saved = Signal(object)
    cancelled = Signal()
    failed = Signal(str)

    default_command = TRAINER
    patience_ms = 120_000  # without a word from a run that is not paused
    cancel_within_ms = 400  # then the process is killed

    def __init__(
        self,
        command: Sequence[str] = (),
        parent: QObject | None = None,
        *,
        is_for_many: bool = False,
    ):
        """command: what to start in the trainer's place. is_for_many: one process does one run
        after another."""
        super().__init__(parent)
        self._command = tuple(command)
        self._is_for_many = is_for_many
        self._process: QProcess | None = None
        self._is_training = False
        self._reports: dict[type, SignalInstance] = {
            Started: self.started,
            BatchEnded: self.batch_ended,
            EpochEnded: self.epoch_ended,
            FiltersChanged: self.filters_changed,
            Working: self.working,
            Evaluated: self.evaluated,
        }
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(self._hangs)
        self._cancelling = QTimer(self, singleShot=True, interval=self.cancel_within_ms)
        self._cancelling.timeout.connect(self._cancel_ended)

    @property
    def is_training(self) -> bool:
        """Whether a run was started and is not over."""
        return self._is_training

    @property
    def process_id(self) -> int:
        """The number of the child process; 0 = there is none."""
        return self._process.processId() if self._process is not None else 0

    def start_ahead(self) -> None:
        """Let the trainer load its libraries now, so that a run can begin at once."""
        if self._process is None:
            self._start()

    def _start(self, more: Sequence[str] = ()) -> None:
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._could_not_start)
        self._process = process
        program, *arguments = self._command or self.default_command
        many = [MANY] if self._is_for_many else []
        process.start(program, [*arguments, *more, *many])

    def train(self, settings: RunSettings) -> None:
        """Start a run; does nothing while one is under way."""
        if self._is_training:
            return
        if settings.is_light:  # by another process, which is there before TensorFlow would be
            self._finish_run()
            self._start([LIGHT])
        self._is_training = True
        self.start_ahead()
        self._silence.start(self.patience_ms)
        self._say(settings)

    def pause(self) -> None:
        self._say(Pause())

    def resume(self) -> None:
        self._say(Resume())

    def stop(self) -> None:
        """End the run now, with the best model so far."""
        self._say(Stop())

    def cancel(self) -> None:
        """End the run without a model: ask, wait, then kill."""
        if self._is_training and not self._cancelling.isActive():
            self._say(Cancel())
            self._cancelling.start()

    def close(self) -> None:
        """End the process, and wait until it is gone; the window is being closed."""
        self._finish_run()
        for process in self.findChildren(QProcess):
            process.kill()
            process.waitForFinished(_REAPED_WITHIN)

    def _say(self, what: RunSettings | Pause | Resume | Stop | Cancel) -> None:
        if self._process is not None and self._is_training:
            self._process.write(f"{to_json(what)}\n".encode())

    def _read(self) -> None:
        process = self._process
        if process is None:
            return
        # A message may end the run, and with it the process.
        while process is self._process and process.canReadLine():
            self._take(bytes(process.readLine().data()))
        if process is self._process and process.bytesAvailable() > _LONGEST_LINE:
            self._fail(self.tr("the trainer sent a message without an end"))

    def _take(self, line: bytes) -> None:
        try:
            message = parse_message(line.decode("utf-8", "replace"))
        except TrainingError:
            self._fail(self.tr("the trainer said something that Inkling does not understand"))
            return
        if isinstance(message, Ready):
            self.ready.emit()
        elif self._is_training:
            self._silence.start(self.patience_ms)
            self._pass_on(message)

    def _pass_on(self, message: Message) -> None:
        if type(message) in self._reports:
            self._reports[type(message)].emit(message)
        match message:
            case Paused():
                self._silence.stop()
                self.paused.emit()
            case Resumed():
                self.resumed.emit()
            case CandidateSaved():
                self._end_run()
                self.candidate_saved.emit(message)
            case Cancelled():
                self._cancel_ended()
            case Failed(error):
                self._end_run()
                self.failed.emit(error)

    def _ended(self) -> None:
        """The process is gone, and nobody had asked it to go."""
        if self._cancelling.isActive():
            self._cancel_ended()
        else:
            self._fail(self._moved() or self.tr("the trainer ended by itself"))

    def _could_not_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._fail(self._moved() or self.tr("the trainer could not be started"))

    def _moved(self) -> str:
        if not is_moved():
            return ""
        return self.tr(
            "Inkling was moved or deleted while it ran, so close it and start it from where it is "
            "now"
        )

    def _hangs(self) -> None:
        seconds = round(self.patience_ms / 1000)
        self._fail(self.tr("the trainer has said nothing for {seconds} s").format(seconds=seconds))

    def _cancel_ended(self) -> None:
        self._finish_run()
        self.cancelled.emit()

    def _fail(self, why: str) -> None:
        was_training = self._is_training
        self._finish_run()
        if was_training:
            self.failed.emit(
                self.tr(
                    "The training stopped: {why}. Your model is unchanged; press Retrain to try "
                    "again."
                ).format(why=why)
            )

    def _end_run(self) -> None:
        """The trainer says that it is over."""
        if self._is_for_many:
            self._is_training = False
            self._silence.stop()
        else:
            self._finish_run()

    def _finish_run(self) -> None:
        """One process is one run, or all of many: it is killed, and reaped by the event loop."""
        self._is_training = False
        self._silence.stop()
        self._cancelling.stop()
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._read)
            process.finished.disconnect(self._ended)
            process.errorOccurred.disconnect(self._could_not_start)
            process.finished.connect(process.deleteLater)
            if process.state() == QProcess.ProcessState.NotRunning:
                process.deleteLater()
            process.kill()
