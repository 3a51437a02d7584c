"""The look inside, as a person uses it: the real program, real events, what the window shows."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from core.models.card import shipped_folders
from core.models.classifier import Classifier
from gui.__main__ import main
from gui.inside.unit.card import UnitCard
from gui.inside.walk.panel import WalkPanel
from gui.inside.why.page import WhyPage
from tests.support.network import click_at, column_of, point_at, view_of
from tests.support.person import shown_window
from tests.support.pointer import draw_digit, label, settle


def test_draw_point_click_and_read_what_the_network_computes(qapp, tmp_path):
    read = {}

    def act() -> None:
        window = shown_window()
        try:
            run(window, read)
            QTimer.singleShot(50, wait_for_why)
        except BaseException:
            window.close()
            raise

    def wait_for_why() -> None:
        window = shown_window()
        words = window.findChild(WhyPage, "why_page").texts
        if words[2] or len(read) > 400:
            read["why"] = words
            window.close()
        else:
            read[f"wait {len(read)}"] = None
            QTimer.singleShot(50, wait_for_why)

    QTimer.singleShot(0, act)
    assert main([]) == 0
    classifier = Classifier(shipped_folders("digits")[0])
    prediction, activations = classifier.inspect(read["picture"])
    value = activations["conv_4"][3, 3, read["map"]]
    assert read["pointed"] == (
        f"conv 4, map {read['map']} · row 3, column 3: {value:.3f}",
        "This pixel sees 14 × 14 pixels of the input.",
    )
    neuron = float(activations["dense_1"][3])
    name, words = read["clicked"]
    assert name == f"dense 1, neuron 3 · {neuron:.3f}"
    before = float(words.split(": ")[-1].split(". relu")[0])
    assert words.endswith(f"relu gives {neuron:.3f}.")
    assert max(before, 0) == pytest.approx(neuron, abs=1e-3)
    assert read["tried"].endswith(f"sigmoid would give {1 / (1 + np.exp(-before)):.3f}.")
    assert read["difference"].startswith(f"Both say 7: {prediction.probability * 100:.1f} % and ")
    assert read["why"][0] == f"Why 7? · {prediction.probability * 100:.1f} %"
    assert read["walk"] == ("1/16 · Your drawing", "What you drew: 640 × 512 pixels.")


def run(window, read: dict) -> None:
    """All that is done with pointer and buttons before the tab "Why" answers."""
    draw_digit(window, "7")
    view = view_of(window)
    view.sort()
    read["picture"] = view.activations.picture.copy()
    maps = column_of(view, "conv_4")
    read["map"] = int(view.pictures.order(maps)[0])
    cell = maps.cell(0)
    point_at(view, cell.topLeft() + QPointF(cell.width() * 0.25, cell.height() * 0.25))
    read["pointed"] = (label(window, "unit_name"), card_words(window))
    click_at(view, column_of(view, "dense_1").cell(3).center())
    read["clicked"] = (label(window, "unit_name"), card_words(window))
    window.findChild(QPushButton, "sigmoid_button").click()
    read["tried"] = card_words(window)
    window.findChild(QToolButton, "walk_button").click()
    settle()
    read["walk"] = window.findChild(WalkPanel, "walk_panel").texts
    window.findChild(QToolButton, "compare_button").click()
    settle()
    read["difference"] = label(window, "difference_label")
    window.findChild(QPushButton, "why_button").click()


def card_words(window) -> str:
    return window.findChild(UnitCard, "unit_card").findChild(QLabel, "muted").text()
