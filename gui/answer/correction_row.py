"""What can be done about an answer that is wrong: give the right label, in one click or key, or ask
another task."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from core.recognition.recognition import Recognition
from core.task import Task
from core.translation import tr
from gui.style.text import as_button_text, as_tooltip, with_article
from gui.widgets.buttons import tab_through
from gui.widgets.panel import Label, column_in, wrapped_label

_MOST_BUTTONS = 10  # as many as there are digit keys
_LONGEST = 12  # letters that are named
_MOST_LETTERS = 14  # of all buttons together: what fits into the narrowest panel


class CorrectionRow(QWidget):
    """A button for each class, or a list where they do not fit; the saved one is marked.

    Signals:
        press_begun(): a button goes down; what is shown now is what is meant, even if another
            picture has come by the time that it is up again.
        label_chosen(str): the person says that this is what it is.
        undo_requested(): the correction that is shown is to be taken back.
    """

    press_begun = Signal()
    label_chosen = Signal(str)
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("correction_row")
        self._says = Label()
        self._says.setObjectName("correction_label")
        self._says.setAccessibleName(self.tr("Correction"))
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setObjectName("correction_undo_button")
        self._undo.setAccessibleName(self.tr("Take the correction back"))
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._undo.pressed.connect(self.press_begun)
        self._undo.clicked.connect(self.undo_requested)
        self._buttons: dict[str, QPushButton] = {}
        self._shown: dict[str, str] = {}
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._list = _ClassList()
        self._list.setObjectName("correction_list")
        self._list.setAccessibleName(self.tr("What it is"))
        self._list.setPlaceholderText(self.tr("Choose…"))
        self._list.activated.connect(self._choose)
        self._holder = QWidget()
        self._holder.setLayout(self._row)
        self._compose()
        self.show_open()
        self.setEnabled(False)

    def show_classes(self, classes: Sequence[str], words: Sequence[str] = ()) -> None:
        """The labels to choose from. words: what each is called here; none = as it is."""
        shown = dict(zip(classes, words or classes, strict=True))
        if [*shown.items()] != [*self._shown.items()]:
            self._shown = shown
            self._make_choices(classes)
        self._says.setVisible(bool(classes))
        self.show_open()

    def _make_choices(self, classes: Sequence[str]) -> None:
        for button in self._buttons.values():
            button.setParent(None)  # at once, or two would have the same key
        with QSignalBlocker(self._list):
            self._list.clear()
            for label, name in self._shown.items():
                self._list.addItem(name, label)
        fits = (
            len(classes) <= _MOST_BUTTONS and sum(map(len, self._shown.values())) <= _MOST_LETTERS
        )
        self._buttons = {
            name: self._button(name, _key_of(place, classes))
            for place, name in enumerate(classes if fits else ())
        }
        tab_through(self, self._buttons.values())
        self._holder.setVisible(fits)
        self._list.setVisible(not fits)

    def show_open(self) -> None:
        """Nothing was corrected yet."""
        self._show("", self.tr("Wrong? It is a"), undo=False)

    def show_saving(self, label: str) -> None:
        """On its way to the disk."""
        self._show(label, self.tr("Saving…"), undo=False)

    def show_saved(self, label: str) -> None:
        """On the disk."""
        self._show(
            label,
            self.tr("✓ Saved as {label}").format(label=self._shown.get(label, label)),
            undo=True,
        )

    def _compose(self) -> None:
        said = QHBoxLayout()
        said.setContentsMargins(0, 0, 0, 0)
        said.addWidget(self._says, 1)
        said.addWidget(self._undo)
        policy = self._undo.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing jumps when it comes
        self._undo.setSizePolicy(policy)
        column_in(self, said, self._holder, self._list, spacing=4)

    def _choose(self, index: int) -> None:
        # Its popup closes when another picture comes: what is shown is what was meant.
        self.press_begun.emit()
        self.label_chosen.emit(self._list.itemData(index))

    def _button(self, name: str, key: str) -> QPushButton:
        button = QPushButton(as_button_text(self._shown[name]))
        button.setCheckable(True)
        spoken = with_article(self._shown[name])
        button.setAccessibleName(self.tr("It is {label}").format(label=spoken))
        tip = self.tr("It is {label} ({key})").format(label=spoken, key=key)
        button.setToolTip(as_tooltip(tip))
        button.setShortcut(key)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.pressed.connect(self.press_begun)
        button.clicked.connect(lambda: self.label_chosen.emit(name))
        self._row.addWidget(button, 1)
        return button

    def _show(self, label: str, says: str, undo: bool) -> None:
        for name, button in self._buttons.items():
            button.setChecked(name == label)
        self._list.setCurrentIndex(self._list.findData(label) if label else -1)
        self._says.setText(says)
        self._undo.setVisible(undo)


class _ClassList(QComboBox):
    """Choosing writes to the disk: neither the wheel nor a click elsewhere may do it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the panel


def _key_of(place: int, classes: Sequence[str]) -> str:
    """Alt and the digit itself; of other classes Alt and their place, from 1."""
    name = classes[place]
    return f"Alt+{name if name.isdigit() and len(name) == 1 else (place + 1) % 10}"


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
        # Not beside each other: in a narrow window the words would have no space.
        column = column_in(self, self._says, spacing=6)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_found(self, found: Recognition) -> None:
        """Another task's recognition of the same drawing."""
        self._task = found.task
        text = " ".join(found.rows)
        text = f"{text}." if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        sign = found.task.sign if len(found.regions) == 1 else found.task.signs
        self._says.setText(
            self.tr("This looks like the {sign} {text}").format(sign=tr(sign), text=text)
        )
        # The button names the task as the selector above does.
        title = self.tr("Read as {task}").format(task=tr(found.task.title))
        self._button.setText(as_button_text(title))
        self.show()
