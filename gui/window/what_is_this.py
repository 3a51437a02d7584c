"""What each part of the window is: a sentence or two for whoever asks, all in one place."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWhatsThis, QWidget

from gui.session.actions import Actions
from gui.style.text import as_tooltip
from gui.widgets.panel import explain
from gui.window.workbench import Workbench


class WhatIsThis(QObject):
    """Explains what has the keyboard, or what is clicked next."""

    def __init__(self, window: QMainWindow, workbench: Workbench, actions: Actions):
        super().__init__(window)
        self._window, self._workbench = window, workbench
        actions.what_is_this.triggered.connect(self._explain_focused)
        actions.explain_click.triggered.connect(self._explain_clicked)

    def _explain_focused(self) -> None:
        self._tell_all()
        focused = self._told(self._window.focusWidget())
        if focused is not None:
            place = focused.mapToGlobal(focused.rect().center())
            QWhatsThis.showText(place, as_tooltip(focused.whatsThis()), focused)

    def _explain_clicked(self) -> None:
        self._tell_all()
        QWhatsThis.enterWhatsThisMode()

    @staticmethod
    def _told(widget: QWidget | None) -> QWidget | None:
        """The widget, or the innermost around it, of which something is said."""
        while widget is not None and not widget.whatsThis():
            widget = widget.parentWidget()
        return widget

    def _tell_all(self) -> None:
        """When it is asked for, as most never ask, and pages are made later."""
        parts = self._workbench
        panels = {
            parts.canvas_panel: self.tr(
                "What you give: paper to draw on, or a photo in its place. Draw with a mouse, a "
                "pen or a finger; drop a photo anywhere on the window."
            ),
            parts.look_panel: self.tr(
                "What becomes of it in the network. Input: the numbers that it gets. Inside: what "
                "each layer gives. Why: which parts of the picture the answer rests on. Maps, "
                "neurons, rows and columns are counted from 0, as Keras counts them."
            ),
            parts.answer_panel: self.tr(
                "The answer: the class, how sure the network is, and a bar for each class. Where "
                "it is wrong, say what it is: a training can learn from that."
            ),
        }
        for panel, text in panels.items():
            explain(panel, text)
        for name, text in self._named().items():
            for part in parts.findChildren(QWidget, name):
                explain(part, text)

    def _in_header(self) -> dict[str, str]:
        return {
            "header": self.tr("What is asked, which page is open, and which model answers."),
            "task_selector": self.tr(
                "What is told apart: digits, letters, cats and dogs, or, by +, classes of your own."
            ),
            "page_selector": self.tr(
                "Try: draw and look inside. Data: what networks learn from. Train: a new model. "
                "Models: all versions and trainings."
            ),
            "model_selector": self.tr(
                "Which model answers, and how much of its test data it gets right."
            ),
        }

    def _named(self) -> dict[str, str]:
        """By object name, of what is in the header and on other pages."""
        return self._in_header() | {
            "samples_page": self.tr(
                "What networks learn from: data sets, their training, validation and test "
                "pictures, how many there are of each, and what the model gets wrong."
            ),
            "limit_slider": self.tr(
                "How unlike a class a picture may be. Further to the left, more is called none of "
                "these."
            ),
            "training_setup": self.tr(
                "What is to be trained and how: a preset to start from, and every setting with the "
                "reason one would change it."
            ),
            "training_view": self.tr(
                "How the training goes: its curves while it learns, then the new model beside the "
                "one that you have, on the same test pictures."
            ),
            "models_page": self.tr(
                "Every training and every version of a model: compare them, run one again, go back "
                "to one, or see its code."
            ),
            "sample_grid": self.tr(
                "The pictures of the data set, with their labels. Click one to see its numbers and "
                "what the model says of it."
            ),
            "sample_view": self.tr(
                "The picture that is chosen: its label, the model's answer, and its numbers."
            ),
            "sample_map": self.tr(
                "Pictures that the model finds alike lie near each other. Circle some to see only "
                "those."
            ),
        }
