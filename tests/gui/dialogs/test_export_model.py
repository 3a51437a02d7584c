"""A model taken along, as a file or as a folder."""

import pytest
from PySide6.QtWidgets import QFileDialog

from gui.widgets.banner import Banner


@pytest.mark.parametrize(
    ("given", "made"),
    [
        (("mine", "Keras model (*.keras)"), "mine.keras"),
        (("mine.tflite", ""), "mine.tflite"),
        (("mine", ""), "mine"),
    ],
)
def test_the_model_is_taken_along(window, tmp_path, monkeypatch, given, made):
    target = tmp_path / "export"
    target.mkdir()
    answer = (str(target / given[0]), given[1])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    window.menu_actions.export_model.trigger()
    assert [each.name for each in target.iterdir()] == [made]
    if made == "mine":
        window.menu_actions.export_model.trigger()
        assert window.findChild(Banner).text == (
            f"Not saved: {target / 'mine'} is there already. Give another name."
        )
