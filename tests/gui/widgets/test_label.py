from PySide6.QtCore import Qt

from gui.widgets.label import Label, MessageBox


def test_a_label_shows_its_text_as_it_is(qtbot):
    made = Label("<h1>7</h1>")
    qtbot.addWidget(made)
    headline = Label("7")
    qtbot.addWidget(headline)

    assert made.textFormat() is Qt.TextFormat.PlainText
    assert made.sizeHint().height() == headline.sizeHint().height()


def test_a_message_box_shows_its_text_as_it_is(qtbot):
    made = MessageBox()
    qtbot.addWidget(made)

    assert made.textFormat() is Qt.TextFormat.PlainText
