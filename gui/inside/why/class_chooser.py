"""Which class is asked about: a button each, or a list where they are many."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QStackedWidget, QWidget

_MOST_LETTERS = 12  # of all names together, to have a button each


class ClassChooser(QStackedWidget):
    """Signals:
    class_chosen(int): the index of the class that the person chose.
    """

    class_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("class_chooser")
        self.setAccessibleName(self.tr("Which class is asked about"))
        self._classes: tuple[str, ...] = ()
        self._row = QWidget()
        self._line = QHBoxLayout(self._row)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(3)
        self._buttons: list[QPushButton] = []
        self._list = QComboBox()
        self._list.setAccessibleName(self.accessibleName())
        self._list.activated.connect(self.class_chosen)
        self.addWidget(self._row)
        self.addWidget(self._list)

    def show_classes(self, classes: tuple[str, ...]) -> None:
        """Those of another model."""
        if classes == self._classes:
            return
        self._classes = classes
        for button in self._buttons:
            button.setParent(None)
            button.deleteLater()
        self._buttons = []
        self._list.clear()
        self._list.addItems(classes)
        as_buttons = sum(map(len, classes)) <= _MOST_LETTERS
        if as_buttons:
            self._buttons = [self._button(index) for index in range(len(classes))]
        self.setCurrentWidget(self._row if as_buttons else self._list)

    def show_class(self, index: int, answer: int) -> None:
        """index: of the class asked about. answer: of the likeliest one. No signal."""
        self._list.setCurrentIndex(index)
        for place, button in enumerate(self._buttons):
            name = self._classes[place]
            question = self.tr("Why {name}?") if place == answer else self.tr("Why not {name}?")
            button.setChecked(place == index)
            button.setToolTip(question.format(name=name))
            button.setAccessibleName(question.format(name=name))

    def _button(self, index: int) -> QPushButton:
        button = QPushButton(self._classes[index].replace("&", "&&"))
        button.setObjectName(f"why_{index}_button")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.class_chosen.emit(index))
        self._line.addWidget(button)
        return button
