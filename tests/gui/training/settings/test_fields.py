"""A number is read as a person writes it, and shown with as many digits as help."""

import math

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from gui.training.settings.fields import Choice, NumberField


@pytest.fixture
def german(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    QLocale.setDefault(before)


def written(field: NumberField, text: str) -> float:
    field.clear()
    QTest.keyClicks(field, text)
    return field.value


@pytest.mark.parametrize(
    ("text", "value"), [("12.5", 0.125), ("12.5 %", 0.125), (" 100% ", 1.0), ("1e1", 0.1)]
)
def test_percentages_may_have_their_sign(qtbot, text, value):
    field = NumberField(times=100)
    qtbot.addWidget(field)
    assert written(field, text) == pytest.approx(value)


def test_a_comma_is_read_where_it_is_the_custom_and_a_point_too(qtbot, german):
    field = NumberField()
    qtbot.addWidget(field)
    assert written(field, "0,0125") == 0.0125
    assert written(field, "0.5e-2") == 0.005
    assert written(field, "0.001") == 0.001  # and not 1, as with a point between thousands
    field.value = 0.001
    assert field.text() == "0,001"
    field.value = 55_000.0
    assert field.text() == "5,5e+04"
    assert field.value == 55_000


@pytest.mark.parametrize("text", ["", "two", "2.5", "0x10"])
def test_what_is_no_whole_number_is_not_a_number(qtbot, text):
    field = NumberField(whole=True)
    qtbot.addWidget(field)
    assert math.isnan(written(field, text))


def test_a_value_that_nobody_touched_keeps_the_digits_that_are_not_shown(qtbot):
    field = NumberField()
    qtbot.addWidget(field)
    field.value = 0.123456789
    assert field.text() == "0.1235"
    assert field.value == 0.123456789


def test_a_choice_gives_its_value_and_the_first_where_it_has_none_such(qtbot):
    choice = Choice([((), "My own"), (("mnist",), "MNIST")])
    qtbot.addWidget(choice)
    choice.value = ("mnist",)
    assert choice.currentText() == "MNIST"
    choice.value = ("pets",)
    assert choice.value == ()


def test_the_wheel_changes_no_choice_on_its_way(qtbot):
    choice = Choice([("a", "A"), ("b", "B")])
    qtbot.addWidget(choice)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    choice.wheelEvent(wheel)
    assert choice.value == "a"
    assert not wheel.isAccepted()
