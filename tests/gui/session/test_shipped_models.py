"""A shipped model is missing, damaged or newer: the window opens, says so, and another answers."""

import json
import shutil

import pytest
from PySide6.QtWidgets import QApplication, QComboBox

from core.models import card as model
from gui.main_window import MainWindow
from tests.support.pointer import banner_text, bars, draw_digit, label


class TestModelFaults:
    """Copies of the shipped models, one of them broken."""

    @pytest.fixture
    def models(self, tmp_path, monkeypatch):
        copied = tmp_path / "models"
        shutil.copytree(model.SHIPPED_MODELS, copied)
        monkeypatch.setattr(model, "SHIPPED_MODELS", copied)
        return copied

    @pytest.fixture
    def open_window(self, qtbot):
        def opened() -> MainWindow:
            window = MainWindow()
            qtbot.addWidget(window)
            window.show()
            return window

        return opened

    def test_a_missing_file_is_named_and_the_other_model_answers(self, models, open_window):
        file = models / "digits-cnn" / "model.tflite"
        file.unlink()
        window = open_window()
        assert banner_text(window) == (
            f"{file} is missing. Install Inkling again to restore it, or choose another model. "
            "Until then digits-mlp answers."
        )
        draw_digit(window, "7")
        assert label(window, "verdict_label") == "7"
        assert window.findChild(QComboBox, "model_selector").currentData() == "digits-mlp"

    def test_a_changed_file_is_not_trusted(self, models, open_window):
        file = models / "digits-cnn" / "model.tflite"
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 1
        file.write_bytes(content)
        assert banner_text(open_window()) == (
            f"{file} is damaged. Install Inkling again to restore it, or choose another model. "
            "Until then digits-mlp answers."
        )

    @pytest.mark.parametrize(
        ("content", "reason"),
        [
            ("", ""),
            ("{", ""),
            ("[]", ""),
            ("null", ""),
            ("[" * 100_000, ""),
            ('{"version": 1}', " (Object missing required field `name`)"),
        ],
    )
    def test_a_damaged_card_is_named(self, models, open_window, content, reason):
        file = models / "digits-cnn" / "card.json"
        file.write_text(content)
        window = open_window()
        assert banner_text(window) == (
            f"{file} is damaged{reason}. Install Inkling again to restore it, or choose another "
            "model. Until then digits-mlp answers."
        )
        selector = window.findChild(QComboBox, "model_selector")
        assert selector.itemText(0) == "digits-cnn (damaged)"
        assert not selector.model().item(0).isEnabled()

    def test_a_card_of_a_newer_inkling_is_named(self, models, open_window):
        file = models / "digits-cnn" / "card.json"
        file.write_text(json.dumps({"version": 99}))
        assert banner_text(open_window()) == (
            f"{file} was written by a newer Inkling. Update Inkling to use it. "
            "Until then digits-mlp answers."
        )

    def test_no_model_at_all_leaves_a_window_that_draws(self, models, open_window):
        shutil.rmtree(models)
        window = open_window()
        assert banner_text(window) == (
            "There is no model for Digits. Install Inkling again to restore it, or train one: "
            "inkling train digits"
        )
        draw_digit(window, "7")
        assert bars(window).probabilities is None
        assert QApplication.topLevelWidgets()
