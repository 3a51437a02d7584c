"""What one might do first: three cards below the empty paper, until they are closed for ever."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from gui.session.actions import Actions
from gui.session.settings import Appearance, Settings
from gui.style.theme import Colors, icon
from gui.widgets.panel import Label, column_in, named, wrapped_label
from gui.window.left_panel import CanvasPanel


class FirstSteps(QFrame):
    """Three cards, each of which does what it says. It stands where nothing else does.

    Signals:
        closed(): the person wants to see them never again.
    """

    closed = Signal()

    def __init__(self, actions: Actions, draw: Callable[[], None], parent: QWidget | None = None):
        """draw: give the keyboard to the paper."""
        super().__init__(parent)
        self.setObjectName("first_steps")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("First steps"))
        title = Label(self.tr("First steps").upper())
        title.setObjectName("panel_title")
        self._close = named(QToolButton(), "first_steps_close", self.tr("Close the first steps"))
        self._close.setToolTip(self.tr("Do not show these again"))
        self._close.clicked.connect(self.closed)
        top, cards = QHBoxLayout(), QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self._close)
        cards.setSpacing(8)
        retrain = actions.retrain.trigger
        for name, words, more, do in (
            ("draw", self.tr("Draw a digit"), self.tr("and the bars move"), draw),
            ("photo", self.tr("Drop a photo"), self.tr("of digits or a pet"), actions.open.trigger),
            ("retrain", self.tr("Press Retrain"), self.tr("and see it learn"), retrain),
        ):
            card = named(_Card(words, more, do), f"first_{name}_card", f"{words} {more}")
            cards.addWidget(card, 1)
        column_in(self, top, cards, spacing=4)

    def set_colors(self, colors: Colors) -> None:
        self._close.setIcon(icon("close", colors))


class _Card(QPushButton):
    """A button with a title and a line below it, which break where there is little space."""

    def __init__(self, title: str, more: str, do: Callable[[], None]):
        super().__init__()
        self.setProperty("card", "true")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.clicked.connect(lambda _checked: do())
        words = wrapped_label("card_title"), wrapped_label("muted")
        for label, text in zip(words, (title, more), strict=True):
            label.setText(text)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column_in(self, *words, spacing=2, margins=(10, 8, 6, 8)).addStretch()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()


def offer_first_steps(
    panel: CanvasPanel, actions: Actions, appearance: Appearance, settings: Settings
) -> None:
    """Show the cards below the paper, until they are closed for ever."""
    steps = FirstSteps(actions, panel.canvas.setFocus)
    appearance.add(steps)
    steps.closed.connect(lambda: panel.show_below(None))
    steps.closed.connect(lambda: setattr(settings, "first_steps", False))
    steps.closed.connect(panel.canvas.setFocus)
    panel.show_below(steps)
