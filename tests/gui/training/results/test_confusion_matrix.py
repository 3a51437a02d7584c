"""What is taken for what: in words, by keys and by clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtTest import QTest

from gui.style.theme import LIGHT, small
from gui.training.results.confusion_matrix import ConfusionMatrix


@pytest.fixture
def matrix(qtbot) -> ConfusionMatrix:
    made = ConfusionMatrix()
    qtbot.addWidget(made)
    made.show_counts(("cat", "dog", "fox"), ((90, 8, 0), (1, 70, 0), (0, 4, 12)))
    made.resize(made.sizeHint())
    return made


def test_the_worst_confusions_are_said_first_and_what_is_right_is_none(matrix):
    assert matrix.accessibleDescription() == (
        "cat taken for dog: 8 pictures, fox taken for dog: 4 pictures, dog taken for cat: 1 picture"
    )
    assert matrix.describe(1, 1) == "dog recognised: 70 pictures"


def test_keys_move_from_cell_to_cell_and_stop_at_the_edge(qtbot, matrix):
    chosen = []
    matrix.cell_chosen.connect(lambda row, column: chosen.append((row, column)))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(matrix, key)
    assert chosen == [(0, 1), (1, 1), (0, 1), (0, 1)]
    assert matrix.accessibleDescription() == "cat taken for dog: 8 pictures"


def test_a_click_beside_the_cells_chooses_nothing(matrix):
    corner = matrix.place_of(0, 0)
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=corner - corner / 2)
    assert matrix.chosen is None
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.place_of(2, 1))
    assert matrix.chosen == (2, 1)


def test_other_counts_choose_nothing_of_the_ones_before(matrix):
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.place_of(2, 1))
    matrix.show_counts(("cat", "dog"), ((9, 0), (0, 7)))
    assert matrix.chosen is None
    assert matrix.accessibleDescription() == ""


@pytest.mark.parametrize("count", [3, 10])
def test_few_classes_have_their_whole_names_above_and_ten_the_usual_cells(matrix, count):
    names = [f"Pattern {number}" for number in range(count)]
    matrix.show_counts(names, [[1] * count] * count)
    matrix.resize(matrix.sizeHint())
    apart = matrix.place_of(0, 1).x() - matrix.place_of(0, 0).x()
    needed = QFontMetrics(small(matrix.font())).horizontalAdvance(names[0])
    assert apart >= needed if count == 3 else apart == 27
    assert matrix.heightForWidth(matrix.width()) == matrix.height()


def test_the_more_confusions_the_fuller_the_colour(matrix):
    picture = matrix.grab().toImage()
    ratio = picture.devicePixelRatio()

    def colour(row: int, column: int) -> QColor:
        at = (matrix.place_of(row, column) - matrix.rect().topLeft()) * ratio
        return picture.pixelColor(int(at.x() - 10 * ratio), int(at.y() - 10 * ratio))

    accent, control = QColor(LIGHT.accent), QColor(LIGHT.control)
    assert colour(0, 1).name() == accent.name()
    assert colour(1, 1).name() == control.name()
    few, many = colour(1, 0), colour(2, 1)

    def distance(one: QColor) -> float:
        return sum(abs(x - y) for x, y in zip(one.getRgb()[:3], accent.getRgb()[:3], strict=True))

    assert 0 < distance(many) < distance(few) < distance(control)


def test_many_classes_fit_where_there_is_little_space(qtbot):
    letters = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.show_counts(letters, tuple(tuple(int(a != b) for a in letters) for b in letters))
    assert matrix.minimumSizeHint().width() < 400 < matrix.sizeHint().width()
    matrix.resize(400, matrix.heightForWidth(400))
    edge = matrix.place_of(25, 25)
    assert matrix.rect().contains(edge)
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=edge)
    assert matrix.chosen == (25, 25)
