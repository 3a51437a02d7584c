"""Under an answer that is none of these: what another task takes the drawing for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from core.recognition.recognition import Recognition
from core.task import Task
from gui.style.text import as_button_text
from gui.widgets.layouts import row_in, wrapped_label

_LONGEST = 12  # letters that are named


class SwitchOffer(QWidget):
    """Hidden until there is something to offer.

    Signals:
        accepted(Task): the person wants this task to be asked.
    """

    accepted = Signal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._task: Task | None = None
        self._says = wrapped_label("offer_label")
        self._says.setAccessibleName(self.tr("Another task"))
        self._button = QPushButton()
        self._button.setObjectName("offer_button")
        self._button.clicked.connect(lambda: self.accepted.emit(self._task))
        row = row_in(self, self._says, self._button, spacing=8)
        row.setStretch(0, 1)
        self.hide()

    def show_found(self, found: Recognition) -> None:
        """Another task's recognition of the same drawing."""
        self._task = found.task
        text = " ".join(found.rows)
        text = f"{text}." if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        sign = found.task.sign if len(found.regions) == 1 else f"{found.task.sign}s"
        self._says.setText(
            self.tr("This looks like the {sign} {text}").format(sign=self.tr(sign), text=text)
        )
        # The button names the task as the selector above does.
        title = self.tr("Read as {task}").format(task=self.tr(found.task.title))
        self._button.setText(as_button_text(title))
        self.show()
