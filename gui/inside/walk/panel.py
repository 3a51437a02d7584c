"""Step by step: where the walk is, what happens there, and how to go on."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.inside.walk.steps import WalkStep
from gui.style.text import as_tooltip, unbroken
from gui.style.theme import Colors, icon
from gui.widgets.panel import column_in, wrapped_label
from gui.widgets.picture_row import PictureRow

_HIGHEST = 288  # px


class WalkPanel(QWidget):
    """Signals:
    step_chosen(int): the person goes to the step of that index.
    picture_requested(), animation_requested(): this step, or all of them, as a file.
    """

    step_chosen = Signal(int)
    picture_requested = Signal()
    animation_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("walk_panel")
        self.setMaximumHeight(_HIGHEST)
        self.body = QWidget()  # what goes into a file
        self.pictures = PictureRow()
        self.pictures.setAccessibleName(self.tr("Pictures of this step"))
        self._title = wrapped_label("walk_title")
        self._text = wrapped_label("muted")
        self._text.setMinimumHeight(34)  # two lines, so that little moves from step to step
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("walk_slider")
        self._slider.setAccessibleName(self.tr("Step"))
        self._slider.setPageStep(1)
        self._slider.valueChanged.connect(self.step_chosen)
        self._back = self._button("‹", self.tr("Step back"), lambda: self._move(-1))
        self._on = self._button("›", self.tr("Step on"), lambda: self._move(1))
        self._save = self._button("", self.tr("Save the walk"), None)
        self._save.setObjectName("save_walk_button")
        self._save.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._save)
        menu.addAction(self.tr("This Step as a Picture…"), self.picture_requested.emit)
        menu.addAction(self.tr("All Steps as an Animation…"), self.animation_requested.emit)
        self._save.setMenu(menu)
        self._compose()
        self.show_step(None, 0, 0)

    @property
    def texts(self) -> tuple[str, str]:
        """The heading and the sentence."""
        return self._title.text(), self._text.text()

    def show_step(self, step: WalkStep | None, index: int, count: int, why_none: str = "") -> None:
        """None = nothing is drawn, or why_none says why there is no step. No signal."""
        for part in (self._slider, self._back, self._on, self._save):
            part.setEnabled(step is not None)
        if step is None:
            self._title.clear()
            drawing = self.tr("Draw, and walk it through the network here.")
            self._text.setText(why_none or drawing)
            self.pictures.show_items(())
            return
        self._slider.blockSignals(True)
        self._slider.setRange(0, count - 1)
        self._slider.setValue(index)
        self._slider.blockSignals(False)
        self._back.setEnabled(index > 0)
        self._on.setEnabled(index < count - 1)
        self._title.setText(f"{index + 1}/{count} · {step.title}")
        self._text.setText(unbroken(step.sentence))
        self.pictures.show_items(step.items)
        self.pictures.setAccessibleDescription(", ".join(each.caption for each in step.items))
        self._slider.setAccessibleDescription(f"{step.title}. {step.sentence}")

    def set_colors(self, colors: Colors) -> None:
        self.setMaximumHeight(round(_HIGHEST * colors.scale))
        self.pictures.set_colors(colors)
        self._save.setIcon(icon("save", colors))

    def _move(self, by: int) -> None:
        self._slider.setValue(self._slider.value() + by)

    def _button(self, text: str, name: str, action: Callable[[], None] | None) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(as_tooltip(name))
        if action is not None:
            button.clicked.connect(action)
        return button

    def _compose(self) -> None:
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(self._title)
        inner.addWidget(self._text)
        inner.addWidget(self.pictures, 1)
        foot = QHBoxLayout()
        for part in (self._back, self._slider, self._on, self._save):
            foot.addWidget(part, 1 if part is self._slider else 0)
        column = column_in(self, spacing=6)
        column.addWidget(self.body, 1)
        column.addLayout(foot)
