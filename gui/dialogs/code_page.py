"""The code of a training: to read, to copy and to save."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from core.errors import InklingError
from core.files.atomic import save_as
from gui.session.save_dialog import ask_save_path
from gui.session.settings import Settings
from gui.widgets.banner import FolderButton
from gui.widgets.buttons import Dialog
from gui.widgets.panel import Label, column_in, wrapped_label
from gui.widgets.serial_worker import SerialWorker


class CodePage(Dialog):
    """Shows the script that it is given; it cannot be changed here."""

    def __init__(self, settings: Settings, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("code_page")
        self.setWindowTitle(self.tr("The Code"))
        self.resize(820, 640)
        self._settings = settings
        self._name = ""
        self._worker = SerialWorker("code", self)
        self._title = wrapped_label("code_title")
        self._code = QPlainTextEdit()
        self._code.setObjectName("code_text")
        self._code.setAccessibleName(self.tr("Code"))
        self._code.setReadOnly(True)
        self._code.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._code.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._status = Label()
        self._status.setObjectName("code_status")
        self._status.setAccessibleName(self.tr("Status"))
        self._status.setWordWrap(True)
        copy = QPushButton(self.tr("Copy"))
        copy.clicked.connect(self._copy)
        save = QPushButton(self.tr("Save…"))
        save.clicked.connect(self._save)
        row = QHBoxLayout()
        row.addWidget(self._status, 1)
        self._folder = FolderButton()
        for button in (self._folder, copy, save):
            row.addWidget(button)
        column = column_in(self, self._title, spacing=12, margins=(16, 16, 16, 16))
        column.addWidget(self._code, 1)
        column.addLayout(row)

    def show_script(self, name: str, script: str) -> None:
        """name: of the model or run that it makes."""
        self._show(
            name,
            self.tr(
                "This plain Keras script trains as {name} was trained. It needs nothing of Inkling."
            ).format(name=name),
            script,
        )

    def show_step(self, title: str, code: str) -> None:
        """title: of a lesson's step, whose code it is."""
        said = self.tr("What the step “{title}” does, in plain Python.").format(title=title)
        self._show("lesson", said, code)

    def _show(self, name: str, said: str, code: str) -> None:
        self._name = name
        self._title.setText(said)
        self._code.setPlainText(code)
        self._say("")

    def close_down(self) -> None:
        """The window is being closed: what is being saved gets to the disk first."""
        self._worker.close()
        self.close()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code.toPlainText())
        self._say(self.tr("Copied."))

    def _save(self) -> None:
        path = ask_save_path(
            self,
            self._settings,
            self.tr("Save the Code"),
            name=f"{self._name}.py",
            kind=self.tr("Python (*.py)"),
        )
        if path is not None:
            self._say("")
            content = self._code.toPlainText().encode()
            self._worker.run(lambda: save_as(path, content), lambda error: self._saved(path, error))

    def _saved(self, path: Path, error: InklingError | None) -> None:
        self._say(str(error or self.tr("Saved.")), None if error else path)

    def _say(self, text: str, saved: Path | None = None) -> None:
        """saved: what was just written; None = nothing."""
        self._status.setText(text)
        self._folder.offer(saved)
