"""A click or a key says what it is."""

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton

from gui.answer.correction_row import CorrectionRow
from tests.support.corrections import row_of


def test_many_or_long_classes_are_a_list(qtbot):
    row = CorrectionRow()
    qtbot.addWidget(row)
    row.show_classes(("Chanterelle", "Fly agaric", "Boletus"))
    row.setEnabled(True)
    row.show()
    shown = row.findChild(QComboBox, "correction_list")
    assert shown.isVisible()
    assert shown.currentIndex() == -1
    with qtbot.waitSignal(row.label_chosen) as chosen:
        shown.activated.emit(1)
    assert chosen.args == ["Fly agaric"]
    row.show_saved("Fly agaric")
    assert shown.currentText() == "Fly agaric"
    assert row.findChild(QLabel, "correction_label").text() == "✓ Saved as Fly agaric"


def test_classes_are_shown_in_words_and_chosen_by_their_labels(qtbot):
    row = CorrectionRow()
    qtbot.addWidget(row)
    row.show_classes(("Cat", "Dog"), ("Katze", "Hund"))
    row.setEnabled(True)
    button = next(each for each in row.findChildren(QPushButton) if each.text() == "Hund")
    with qtbot.waitSignal(row.label_chosen) as chosen:
        button.click()
    assert chosen.args == ["Dog"]
    row.show_saved("Dog")
    assert row.findChild(QLabel, "correction_label").text() == "✓ Saved as Hund"
    row.show_classes(("Cat", "Dog"), ("a cat with many letters", "a dog"))
    with qtbot.waitSignal(row.label_chosen) as chosen:
        row.findChild(QComboBox, "correction_list").activated.emit(0)
    assert chosen.args == ["Cat"]


def test_without_classes_nothing_is_asked(qtbot):
    row = CorrectionRow()
    qtbot.addWidget(row)
    row.show()
    row.show_classes(())
    assert not row.findChild(QLabel, "correction_label").isVisible()
    row.show_classes(("one", "two"))
    assert row.findChild(QLabel, "correction_label").isVisible()


def test_everything_in_the_row_has_a_name(window):
    row = row_of(window)
    for each in (*row.findChildren(QAbstractButton), row.findChild(QComboBox)):
        assert each.accessibleName(), each
