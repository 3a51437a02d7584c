"""The open tab is kept up with the answer; a closed one costs nothing."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton

from core.explain.activations import InspectableModel
from core.images.image_file import DecodedImage
from core.models.card import shipped_folders
from core.models.classifier import Classifier
from core.models.litert import LiteRtNetwork
from core.task import DRAWINGS, PETS, PHOTOS, custom_task
from gui.inside.network.view import NetworkView
from gui.inside.unit.card import UnitCard
from tests.support.handwriting import on_canvas
from tests.support.network import click_at, column_of, key, show_seven, view_of
from tests.support.photos import drop, of_files
from tests.support.pointer import (
    bars,
    canvas_of,
    draw_digit,
    draw_stroke,
    label,
    send_mouse,
    settle,
)
from tests.support.tasks import choose, verdict_becomes
from tests.support.why import page_of
from tests.support.windows import Paintings


def test_a_closed_tab_computes_nothing(window, monkeypatch):
    ran = []
    original = InspectableModel.run
    monkeypatch.setattr(
        InspectableModel, "run", lambda self, picture: ran.append(1) or original(self, picture)
    )
    window.findChild(QPushButton, "sees_button").click()
    draw_digit(window, "7")
    assert not ran
    window.findChild(QPushButton, "inside_button").click()
    assert len(ran) == 1
    assert view_of(window).activations is not None


def test_the_bars_come_before_the_layers_which_follow_the_latest_answer(window, monkeypatch):
    ran = []
    original = InspectableModel.run
    monkeypatch.setattr(
        InspectableModel, "run", lambda self, picture: ran.append(1) or original(self, picture)
    )
    draw_stroke(canvas_of(window), on_canvas("1")[0])
    assert bars(window).probabilities is not None
    assert not ran
    settle()
    assert 1 <= len(ran) <= 2
    activations = view_of(window).activations
    np.testing.assert_array_equal(activations.picture, window.session.answer.model_input)
    np.testing.assert_array_equal(activations.values["probabilities"], bars(window).probabilities)


def test_a_pointer_event_asks_the_network_once_and_paints_each_part_once(window, monkeypatch):
    asked = []
    original = LiteRtNetwork.run
    monkeypatch.setattr(
        LiteRtNetwork, "run", lambda self, picture: asked.append(1) or original(self, picture)
    )
    for timer in window.findChildren(QTimer):
        if timer.interval():  # what comes when the pen rests, however long this takes, comes never
            timer.setInterval(3_600_000)
    window.session.choose_model("digits-cnn")
    canvas = canvas_of(window)
    positions = [canvas.widget_position(x, y) for x, y in on_canvas("1")[0]]
    send_mouse(canvas, QEvent.Type.MouseButtonPress, positions[0])
    send_mouse(canvas, QEvent.Type.MouseMove, positions[1])
    settle()
    parts = {
        "canvas": canvas,
        "bars": bars(window),
        "answer": bars(window).parentWidget(),
        "verdict": window.findChild(QLabel, "verdict_label"),
        "layers": view_of(window).viewport(),
        "card": window.findChild(UnitCard).pictures,
    }
    painted = {name: Paintings(part) for name, part in parts.items()}
    verdict = label(window, "verdict_label")
    asked.clear()
    send_mouse(canvas, QEvent.Type.MouseMove, positions[1] + QPointF(0, 9))
    settle()
    assert label(window, "verdict_label") == verdict
    assert len(asked) == 1
    times = {name: len(each.regions) for name, each in painted.items()}
    assert times == {**dict.fromkeys(parts, 1), "verdict": 0}


def test_a_model_without_activations_says_so_and_answers(window, monkeypatch):
    monkeypatch.setattr(
        Classifier, "outputs", property(lambda _self: frozenset({"anything", "strangeness"}))
    )
    window.session.choose_model("digits-mlp")
    draw_digit(window, "7")
    problem = window.findChild(QLabel, "inside_problem")
    assert problem.isVisible()
    assert problem.text() == (
        "digits-mlp cannot be looked into: an older Inkling saved it, which kept no layer's "
        "activations. It answers all the same; train it again to see its inside."
    )
    assert window.findChild(QLabel, "verdict_label").text() == "7"
    assert canvas_of(window).isVisible()


def test_nothing_is_made_before_the_tab_is_opened(window):
    draw_digit(window, "7")
    assert page_of(window) is None
    assert window.why.reader is None


def sentences(window) -> set[str]:
    """What the open page says in place of what it would show."""
    panel = window.workbench.look_panel
    if panel.tab == "why":
        return {panel.why_page.texts[1]}
    card = panel.inside_page.card.findChildren(QLabel, "muted")[0].text()
    return {panel.inside_page.walk.texts[1], card}


@pytest.mark.parametrize("tab", ["inside", "why"])
@pytest.mark.usefixtures("pets_model")
def test_what_is_not_there_is_said_of_what_is_shown(qtbot, window, tab, photo, tmp_path):
    """No page asks for a drawing while a photo is read, or where photos are asked for."""
    panel = window.workbench.look_panel
    panel.inside_page.tools.walk.setChecked(True)
    window.findChild(QPushButton, f"{tab}_button").click()
    choose(window, "Cats & dogs")
    assert sentences(window) == {"Open a photo, and it appears here."}

    drop(window, of_files(photo))
    said = set()
    window.session.answered.connect(lambda _: said.update(sentences(window)))
    verdict_becomes(qtbot, window, "Dog")
    assert "The photo is being read." in said

    blank = tmp_path / "blank.png"
    Image.fromarray(np.full((300, 300), 255, np.uint8)).save(blank)
    choose(window, "Digits")
    drop(window, of_files(str(blank)))
    verdict_becomes(qtbot, window, "No digit found")
    nothing = "Nothing was read in this photo, so there is nothing to show here."
    assert sentences(window) == {nothing}


@pytest.mark.parametrize("tab", ["inside", "why"])
def test_without_a_model_its_absence_is_said_of_a_photo_and_of_paper(window, tab):
    """A photo, a camera's too, was not read at all, which is another thing than in vain."""
    window.workbench.look_panel.inside_page.tools.walk.setChecked(True)
    window.findChild(QPushButton, f"{tab}_button").click()
    for kind in (DRAWINGS, PHOTOS):
        window.session.choose_task(custom_task(f"r-{kind}", "Rocks", ("lava", "slate"), kind))
        assert sentences(window) == {"Rocks is not trained yet: press Retrain."}
    window.session.show_frame(DecodedImage(np.zeros((60, 80, 3), np.uint8), (80, 60)))
    assert sentences(window) == {"Rocks is not trained yet: press Retrain."}


def second_view(window) -> NetworkView:
    return window.findChild(NetworkView, "second_network_view")


def compare_button(window) -> QToolButton:
    return window.findChild(QToolButton, "compare_button")


def difference(window) -> str:
    return window.findChild(QLabel, "difference_label").text()


@pytest.fixture
def compared(window):
    show_seven(window, "digits-cnn")
    compare_button(window).click()
    settle()
    return window


def test_both_models_answer_about_the_same_picture(compared):
    first, second = view_of(compared).activations, second_view(compared).activations
    assert first.card.name == "digits-cnn"
    assert second.card.name == "digits-mlp"
    np.testing.assert_array_equal(first.picture, second.picture)
    own = Classifier(shipped_folders("digits")[1])
    _, values = own.inspect(first.picture)
    np.testing.assert_allclose(second.values["dense_2"], values["dense_2"], atol=1e-6)
    assert second_view(compared).isVisible()
    assert not compared.findChild(UnitCard, "unit_card").isVisible()
    one, other = first.prediction.probability, second.prediction.probability
    assert difference(compared).startswith(f"Both say 7: {one * 100:.1f} % and {other * 100:.1f} %")


def test_both_follow_the_pen_and_empty_with_the_paper(compared):
    before = second_view(compared).activations.values["dense_1"].copy()
    compared.drawing.clear()
    settle()
    assert second_view(compared).activations is None
    assert difference(compared) == "Draw, and both models answer here."
    draw_digit(compared, "0")
    assert not np.array_equal(second_view(compared).activations.values["dense_1"], before)
    assert difference(compared).startswith("Both say 0: ")


def test_when_the_first_model_changes_the_second_makes_room(compared):
    compared.session.choose_model("digits-mlp")
    settle()
    assert view_of(compared).activations.card.name == "digits-mlp"
    assert second_view(compared).activations.card.name == "digits-cnn"
    selector = compared.findChild(QComboBox, "second_model_selector")
    assert selector.currentData() == "digits-cnn"


def test_it_ends_with_its_button_and_the_card_is_back(compared):
    compare_button(compared).click()
    settle()
    assert not second_view(compared).isVisible()
    assert compared.findChild(UnitCard, "unit_card").isVisible()
    assert view_of(compared).marks.differing == {}


def test_a_unit_of_either_is_named(compared):
    view = second_view(compared)
    click_at(view, column_of(view, "dense_2").cell(4).center())
    assert difference(compared).startswith("dense 2, neuron 4 · ")
    assert len(view.marks.links) == 14
    key(view, Qt.Key.Key_C)
    table = QGuiApplication.clipboard().text().splitlines()
    assert float(table[-1].split(",")[-1]) == pytest.approx(
        view.activations.values["dense_2"][4], abs=1e-4
    )
    key(view_of(compared), Qt.Key.Key_Right)
    assert difference(compared).startswith("input · row 14, column 14: ")


def test_one_model_alone_has_nothing_to_be_compared_with(window):
    window.session.choose_task(PETS)
    settle()
    button = compare_button(window)
    assert not button.isEnabled()
    assert button.toolTip() == ("There is one model only: train another, and compare the two here")
