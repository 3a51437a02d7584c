"""A click or a key says what it is."""

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel

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


def test_everything_in_the_row_has_a_name(window):
    row = row_of(window)
    for each in (*row.findChildren(QAbstractButton), row.findChild(QComboBox)):
        assert each.accessibleName(), each
