"""The tab "Why": what speaks for a class, and the training pictures that are most alike."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from core.explain.neighbours import Neighbours
from core.explain.occlusion import Occlusion
from gui.inside.network.painter import ColorLegend
from gui.inside.why.occlusion_view import OcclusionView
from gui.style.images import grey_image
from gui.style.text import as_button_text, as_tooltip, fine_percent, percent, unbroken
from gui.style.theme import Colors
from gui.widgets.buttons import tab_through
from gui.widgets.panel import column_in, named, wrapped_label
from gui.widgets.picture_row import PictureItem, PictureRow

_MOST_LETTERS = 12  # of all names together, to have a button each
_HIGHEST = 78  # px, the nearest training pictures


class ClassChooser(QStackedWidget):
    """Which class is asked about: a button each, or a list where they are many.

    Signals:
        class_chosen(int): the index of the class that the person chose.
    """

    class_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        named(self, "class_chooser", self.tr("Which class is asked about"))
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
        """Offer the classes of another model."""
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
            tab_through(self, self._buttons)
        self.setCurrentWidget(self._row if as_buttons else self._list)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """The buttons follow the chooser itself."""
        return self, self._list

    def show_class(self, index: int, answer: int) -> None:
        """index: of the class asked about. answer: of the likeliest one. No signal."""
        self._list.setCurrentIndex(index)
        for number, button in enumerate(self._buttons):
            name = self._classes[number]
            question = self.tr("Why {name}?") if number == answer else self.tr("Why not {name}?")
            button.setChecked(number == index)
            button.setToolTip(as_tooltip(question.format(name=name)))
            button.setAccessibleName(question.format(name=name))

    def _button(self, index: int) -> QPushButton:
        button = QPushButton(as_button_text(self._classes[index]))
        button.setObjectName(f"why_{index}_button")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.class_chosen.emit(index))
        self._line.addWidget(button)
        return button


class WhyPage(QScrollArea):
    """Shows the Occlusion and the Neighbours it is given, for the answer until the person chooses
    another class."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        named(self, "why_page", self.tr("Why"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.chooser = ClassChooser()
        self.view = OcclusionView()
        self.nearest = PictureRow()
        self.nearest.setObjectName("nearest_pictures")
        self.nearest.setAccessibleName(self.tr("The most similar training pictures"))
        self._legend = ColorLegend(only_signed=True)
        self._question = wrapped_label("why_question")
        self._text = wrapped_label("muted")
        self._text.setMinimumHeight(34)
        self._nearest_text = wrapped_label("muted")
        self._classes: tuple[str, ...] = ()
        self._occlusion: Occlusion | None = None
        self._chosen: int | None = None  # None = the answer
        self._left_out = ""
        self.chooser.class_chosen.connect(self._choose)
        self.view.pointed.connect(self._update_text)
        self._compose()
        self.show_occlusion(None)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """In their order."""
        return (self, *self.chooser.tab_stops, self.view)

    @property
    def texts(self) -> tuple[str, str, str]:
        """The question, what is said of the picture, and of the training pictures."""
        return self._question.text(), self._text.text(), self._nearest_text.text()

    def show_classes(
        self, classes: tuple[str, ...], why_none: str = "", left_out: str = ""
    ) -> None:
        """Offer the classes of another model. why_none: as show_occlusion has it. left_out: what it
        can answer besides, so that its shares here are others than those of the answer."""
        self._classes, self._chosen, self._left_out = classes, None, left_out
        self.chooser.show_classes(classes)
        self.show_occlusion(None, why_none)

    def show_occlusion(self, occlusion: Occlusion | None, why_none: str = "") -> None:
        """None = there is nothing to ask about: nothing is drawn, or why_none says why."""
        self._occlusion = occlusion
        self.chooser.setEnabled(occlusion is not None)
        if occlusion is None:
            self.view.show_occlusion(None)
            self._question.clear()
            drawing = self.tr("Draw, and what speaks for the answer appears here.")
            self._text.setText(why_none or drawing)
            self.show_neighbours(None)
            return
        answer, index = occlusion.answer, self._index_of(occlusion)
        why = self.tr("Why {name}?") if index == answer else self.tr("Why not {name}?")
        fraction = percent(float(occlusion.uncovered[index]))
        if self._left_out:
            apart = self.tr("{share}, leaving out {answer}")
            fraction = apart.format(share=fraction, answer=self._left_out)
        self._question.setText(f"{why.format(name=self._classes[index])} · {fraction}")
        self.chooser.show_class(index, answer)
        self.view.show_occlusion(occlusion, index)
        self._update_text(self.view.position)

    def show_neighbours(self, neighbours: Neighbours | None) -> None:
        """None = nothing is known yet."""
        found = neighbours.found if neighbours else ()
        names = [self._classes[each.label] for each in found]
        pictures = neighbours.pictures if neighbours else ()
        shown = [
            PictureItem(grey_image(picture), name)
            for picture, name in zip(pictures, names, strict=True)
            if picture is not None
        ]
        self.nearest.show_items(shown)
        self._fit_nearest()
        self.nearest.setVisible(bool(shown))
        self.nearest.setAccessibleDescription(
            ", ".join(
                self.tr("{name}, {share} alike").format(
                    name=name, share=percent(each.similarity, 0)
                )
                for name, each in zip(names, found, strict=True)
            )
        )
        self._nearest_text.setText(self._of_neighbours(neighbours, names, bool(shown)))

    def set_colors(self, colors: Colors) -> None:
        for part in (self.view, self._legend, self.nearest):
            part.set_colors(colors)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.setMaximumHeight(event.size().width())  # it is square: the rest belongs below
        self._fit_nearest()

    def _fit_nearest(self) -> None:
        """No higher than they can use: the map has the rest."""
        needed = self.nearest.needed_height(self.viewport().width())
        self.nearest.setFixedHeight(min(needed, _HIGHEST))

    def _choose(self, index: int) -> None:
        self._chosen = index
        if self._occlusion is not None:
            if index == self._occlusion.answer:
                self._chosen = None
            self.show_occlusion(self._occlusion)

    def _update_text(self, position: tuple[int, int] | None) -> None:
        if self._occlusion is not None:
            if position is None:
                text = self._of_all(self._occlusion)
            else:
                text = self._of_position(self._occlusion, position)
            self._text.setText(unbroken(text))
            self.view.setAccessibleDescription(text)

    def _of_position(self, occlusion: Occlusion, position: tuple[int, int]) -> str:
        index = self._index_of(occlusion)
        covered = occlusion.covered[position]
        text = self.tr("With this square covered, {name} goes from {before} to {after}.").format(
            name=self._classes[index],
            before=fine_percent(float(occlusion.uncovered[index])),
            after=fine_percent(float(covered[index])),
        )
        other = int(covered.argmax())
        if other == occlusion.answer:
            return text
        return text + " " + self.tr("The answer would be {name}.").format(name=self._classes[other])

    def _of_all(self, occlusion: Occlusion) -> str:
        index = self._index_of(occlusion)
        name, before = self._classes[index], fine_percent(float(occlusion.uncovered[index]))
        shares = occlusion.covered[:, :, index]
        if index == occlusion.answer:
            text = self.tr(
                "Orange speaks for {name}: cover the strongest place, and {name} goes from "
                "{before} to {after}."
            )
            return text.format(name=name, before=before, after=fine_percent(float(shares.min())))
        text = self.tr(
            "Blue speaks against {name}: cover the strongest place, and {name} goes from {before} "
            "to {after}."
        )
        return text.format(name=name, before=before, after=fine_percent(float(shares.max())))

    def _of_neighbours(self, neighbours: Neighbours | None, names: list[str], shown: bool) -> str:
        if neighbours is None:
            return ""
        if not names:
            return neighbours.problem
        commonest = max(names, key=names.count)
        text = self.tr(
            "{count} of the {all} most similar training pictures are labelled {name}."
        ).format(count=names.count(commonest), all=len(names), name=commonest)
        if shown:
            return text
        return (
            text
            + " "
            + self.tr("{data} is not on this computer, so they cannot be shown here.").format(
                data=neighbours.data
            )
        )

    def _index_of(self, occlusion: Occlusion) -> int:
        """The class that is asked about: the answer, unless the person chose another."""
        return occlusion.answer if self._chosen is None else self._chosen

    def _compose(self) -> None:
        body = QWidget()
        column = column_in(body, self._question, self.chooser, spacing=8)
        column.addWidget(self.view, 1)
        column.addWidget(self._legend)
        column.addWidget(self._text)
        column.addWidget(self._nearest_text)
        column.addWidget(self.nearest)
        column.addStretch()
        self.setWidget(body)
