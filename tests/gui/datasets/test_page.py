"""The page "Data": pictures by label, by number, and by what the model gets wrong."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QSpinBox, QWidget

from core.datasets.samples import VALIDATION, load_samples
from core.explain.neighbours import left_out
from core.task import DIGITS, DRAWINGS, LETTERS, PHOTOS
from core.user_data.corrections import Corrections
from core.user_data.custom_tasks import add_drawing, add_photo, create, find_custom_task
from gui.datasets.controller import varied
from gui.datasets.page import SamplesPage
from gui.datasets.sample_reader import NEAREST
from gui.style.images import grey_image, grey_levels
from gui.widgets.picture_row import PictureRow
from tests.support.pointer import draw_digit, label
from tests.support.samples_page import check, tabs, wait_for_answers


def test_only_one_label_is_shown_when_it_is_chosen(data_page):
    labels = data_page.findChild(QComboBox, "label_filter")
    labels.setCurrentIndex(labels.findText("7"))
    labels.activated.emit(labels.currentIndex())
    samples = load_samples("made_hands", VALIDATION)
    assert (samples.labels[data_page.grid.shown] == 7).all()
    assert label(data_page, "sample_count").startswith("60 of 600 pictures")


def test_go_to_a_number_counted_from_0(data_page):
    number = data_page.findChild(QSpinBox, "go_to_index")
    number.setValue(13)
    number.editingFinished.emit()
    samples = load_samples("made_hands", VALIDATION)
    assert label(data_page, "sample_label") == str(samples.labels[13])
    described = data_page.numbers.accessibleDescription().split()
    assert described == [str(value) for value in samples.pixels[13].ravel()]


def test_a_picture_that_a_filter_hides_is_gone_to_all_the_same(data_page):
    labels = data_page.findChild(QComboBox, "label_filter")
    samples = load_samples("made_hands", VALIDATION)
    labels.setCurrentIndex(labels.findText("7"))
    labels.activated.emit(labels.currentIndex())
    hidden = next(place for place in range(13, 600) if samples.labels[place] != 7)
    number = data_page.findChild(QSpinBox, "go_to_index")
    number.setValue(hidden)
    number.editingFinished.emit()
    assert label(data_page, "sample_label") == str(samples.labels[hidden])
    assert (number.value(), len(data_page.grid.shown)) == (hidden, 600)


def test_the_numbers_are_shown_from_0_to_255_or_to_1(data_page):
    data_page.findChild(QPushButton, "divided_tab").click()
    assert data_page.numbers.isVisible()
    values = [float(each) for each in data_page.numbers.accessibleDescription().split()]
    assert max(values) <= 1
    data_page.findChild(QPushButton, "pictures_tab").click()
    assert data_page.grid.isVisible()


def test_the_numbers_are_shown_as_the_tutorials_normalise_makes_them(data_page):
    data_page.findChild(QPushButton, "normalised_tab").click()
    pixels = load_samples("made_hands", VALIDATION).pixels[0].astype(float)
    lengths = np.linalg.norm(pixels, axis=0)
    values = [float(each) for each in data_page.numbers.accessibleDescription().split()]
    assert values == pytest.approx((pixels / np.where(lengths, lengths, 1)).ravel(), abs=0.006)
    assert max(values) > 0.2


def test_what_the_model_gets_wrong_and_the_least_certain_first(qtbot, window, data_page):
    wait_for_answers(qtbot, data_page)
    samples = load_samples("made_hands", VALIDATION)
    said = [window.session.classifier.predict(samples.model_input(each)) for each in range(600)]
    labels = np.array([int(each.label) for each in said])
    sure = np.array([each.probability for each in said])
    wrong = np.flatnonzero(labels != samples.labels)

    check(data_page, "wrong_filter").click()

    assert data_page.grid.shown.tolist() == wrong.tolist()
    assert label(data_page, "sample_count").endswith(f"the model gets {len(wrong)} wrong")
    check(data_page, "wrong_filter").click()
    check(data_page, "least_certain_filter").click()
    assert (np.diff(sure[data_page.grid.shown]) >= 0).all()


def test_a_hidden_picture_is_gone_to_without_the_filter(qtbot, data_page):
    wait_for_answers(qtbot, data_page)
    check(data_page, "wrong_filter").click()
    number = data_page.findChild(QSpinBox, "go_to_index")
    hidden = next(each for each in range(600) if each not in data_page.grid.shown.tolist())
    number.setValue(hidden)
    number.editingFinished.emit()
    assert hidden in data_page.grid.shown.tolist()
    assert not check(data_page, "wrong_filter").isChecked()


def test_a_picture_is_tried_where_one_draws(qtbot, window, data_page):
    expected = label(data_page, "sample_argmax")
    data_page.findChild(QPushButton, "sample_to_canvas_button").click()
    qtbot.waitUntil(lambda: window.session.is_answered, timeout=20_000)
    assert window.pages.page == "try"
    assert label(window, "verdict_label") == expected


def test_a_double_click_opens_the_picture_where_one_draws(qtbot, window, data_page):
    at = QPoint(70, 20)  # the second one
    QTest.mouseClick(data_page.grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    expected = label(data_page, "sample_argmax")
    QTest.mouseDClick(data_page.grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: window.session.is_answered, timeout=20_000)
    assert window.pages.page == "try"
    assert label(window, "verdict_label") == expected


def test_how_many_there_are_of_each_is_told(data_page):
    balance = data_page.findChild(QWidget, "class_balance")
    assert balance.accessibleDescription() == ", ".join(f"{each}: 60" for each in range(10))


def test_the_keyboard_walks_through_the_pictures(data_page):
    data_page.grid.choose(0)
    QTest.keyClick(data_page.grid, Qt.Key.Key_Right)
    assert data_page.findChild(QSpinBox, "go_to_index").value() == 1
    QTest.keyClick(data_page.grid, Qt.Key.Key_End)
    assert data_page.findChild(QSpinBox, "go_to_index").value() == 599
    QTest.keyClick(data_page.grid, Qt.Key.Key_PageUp)
    QTest.keyClick(data_page.grid, Qt.Key.Key_Home)
    assert data_page.findChild(QSpinBox, "go_to_index").value() == 0


def test_what_is_perhaps_wrongly_labelled_most_of_all_first(qtbot, window, data_page):
    wait_for_answers(qtbot, data_page)
    samples, model = load_samples("made_hands", VALIDATION), window.session.classifier
    layer = model.card.features
    given = [model.inspect(samples.model_input(each), [layer])[1][layer] for each in range(600)]
    features = np.stack([each.ravel() for each in given]).astype(np.float16)
    doubts = left_out(features, samples.labels).doubts
    check(data_page, "least_certain_filter").click()
    check(data_page, "suspect_filter").click()
    assert not check(data_page, "least_certain_filter").isChecked()
    shown = data_page.grid.shown.tolist()
    assert sorted(shown) == np.flatnonzero(doubts > 0).tolist()
    assert len(shown) > 0
    assert (np.diff(doubts[shown]) <= 0).all()
    assert check(data_page, "suspect_filter").toolTip() == (
        "What the others speak against, most of all first: the model’s last layer is learned "
        "anew from four fifths of these pictures, five times, and asked about the fifth that it "
        "did not learn from."
    )


def test_a_picture_is_shown_as_the_training_varies_it(data_page):
    samples = load_samples("made_hands", VALIDATION)
    data_page.grid.choose(13)
    versions = varied(samples.model_input(13), 13)
    shown = data_page.findChild(PictureRow, "varied_row").items
    assert [each.image for each in shown] == [grey_image(grey_levels(each)) for each in versions]
    assert all((one != samples.model_input(13)).any() for one in versions)


@pytest.mark.usefixtures("some_mnist")  # they are MNIST's
def test_its_nearest_training_pictures_are_shown_with_their_labels(qtbot, data_page):
    data_page.grid.choose(0)
    row = data_page.findChild(PictureRow, "nearest_row")
    qtbot.waitUntil(lambda: len(row.items) == NEAREST, timeout=20_000)
    expected = label(data_page, "sample_argmax")
    assert [each.caption for each in row.items].count(expected) > NEAREST / 2
    assert row.accessibleDescription().split(", ") == [each.caption for each in row.items]


@pytest.mark.parametrize("tab", ["inside", "why"])
def test_a_picture_is_looked_into_number_for_number(window, data_page, tab):
    samples = load_samples("made_hands", VALIDATION)
    data_page.grid.choose(7)
    data_page.findChild(QPushButton, f"sample_to_{tab}_button").click()
    assert (window.pages.page, window.workbench.look_panel.tab) == ("try", tab)
    assert (window.session.answer.model_input == samples.model_input(7)).all()


def test_the_map_shows_the_pictures_and_a_lasso_chooses_among_them(qtbot, window, data_page):
    wait_for_answers(qtbot, data_page)
    data_page.findChild(QPushButton, "map_tab").click()
    shown = data_page.map
    assert shown.isVisible()
    place = shown.view_of(13).toPoint()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    chosen = data_page.findChild(QSpinBox, "go_to_index").value()
    apart = shown.view_of(chosen) - shown.view_of(13)
    assert apart.manhattanLength() < 3

    data_page.findChild(QPushButton, "lasso_button").click()
    corners = [place + QPoint(x, y) for x, y in ((-9, -9), (9, -9), (9, 9), (-9, 9))]
    QTest.mousePress(shown.viewport(), Qt.MouseButton.LeftButton, pos=corners[0])
    for corner in corners[1:]:
        drag(shown.viewport(), corner)
    QTest.mouseRelease(shown.viewport(), Qt.MouseButton.LeftButton, pos=corners[-1])

    assert data_page.grid.isVisible()
    within = [each for each in range(600) if is_near(shown.view_of(each).toPoint(), place)]
    assert 13 in data_page.grid.shown
    assert set(data_page.grid.shown.tolist()) <= set(within)
    check(data_page, "lasso_filter").click()
    assert len(data_page.grid.shown) == 600


def test_the_keyboard_chooses_what_is_in_sight_of_the_map(qtbot, data_page):
    wait_for_answers(qtbot, data_page)
    data_page.findChild(QPushButton, "map_tab").click()
    shown = data_page.map
    for _ in range(6):
        QTest.keyClick(shown, Qt.Key.Key_Plus)
    for _ in range(3):
        QTest.keyClick(shown, Qt.Key.Key_Down)
    frame = QRectF(shown.viewport().rect())
    in_sight = [each for each in range(600) if frame.contains(shown.view_of(each))]
    assert 0 < len(in_sight) < 600
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert data_page.grid.isVisible()
    assert sorted(data_page.grid.shown.tolist()) == in_sight


def is_near(point: QPoint, middle: QPoint) -> bool:
    away = point - middle
    return max(abs(away.x()), abs(away.y())) <= 10


def drag(viewport: QWidget, to: QPoint) -> None:
    """QTest's own mouseMove has no button pressed."""
    move = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(to),
        viewport.mapToGlobal(QPointF(to)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, move)


def test_a_map_without_answers_says_when_there_is_one(qtbot, window, data_page):
    words = "Once the model has answered about all pictures, similar ones lie together here."
    assert data_page.map.accessibleDescription() == words
    wait_for_answers(qtbot, data_page)
    assert data_page.map.accessibleDescription() == ""
    data_page.map.show_map(None, np.zeros(3, int), ("0",), answered=True)
    words = "This model gives too many numbers of a picture to make a map of them."
    assert data_page.map.accessibleDescription() == words


def test_the_own_drawing_is_ringed_in_the_map(qtbot, window, data_page):
    wait_for_answers(qtbot, data_page)
    assert data_page.map.accessibleDescription() == ""
    window.pages.open("try")
    draw_digit(window, "4", size=0.7)
    window.pages.open("data")
    assert data_page.map.accessibleDescription() == "Your drawing is ringed."


def test_nothing_is_filtered_by_answers_that_are_not_there(qtbot):
    page = SamplesPage()
    qtbot.addWidget(page)
    for name in ("wrong_filter", "least_certain_filter", "suspect_filter", "lasso_filter"):
        assert not check(page, name).isEnabled()


def becomes(qtbot, page, words: str) -> None:
    qtbot.waitUntil(lambda: label(page, "sample_count") == words, timeout=20_000)


@pytest.mark.no_data
def test_a_task_without_pictures_says_what_brings_some(qtbot, window, data_page):
    window.session.choose_task(LETTERS)
    nothing = "No pictures of this task are on this computer. Fetch More… brings some."
    becomes(qtbot, data_page, nothing)
    assert tabs(data_page, "data_set_selector") == []
    assert len(data_page.grid.shown) == 0
    assert label(data_page, "sample_label") == "–"
    assert not data_page.view.isEnabled()
    signs = create("Signs", DRAWINGS)
    window.session.choose_task(signs.task)
    nothing = "There are no pictures of these classes yet. Add some under My Classes."
    becomes(qtbot, data_page, nothing)


@pytest.mark.no_data
def test_own_classes_are_looked_at_by_their_names_and_each_task_stays_as_it_was(
    qtbot, window, data_page
):
    data_page.grid.choose(7)
    signs = create("Signs", DRAWINGS)
    ink = np.zeros((512, 640), np.uint8)
    for size in range(4):
        ink[100:220, 300 : 330 + 10 * size] = 255
        for name in ("Bar", "A pole & more"):
            add_drawing(signs, name, ink)
    window.session.choose_task(find_custom_task("signs").task)
    becomes(qtbot, data_page, "6 of 6 pictures")
    assert tabs(data_page, "data_set_selector") == ["My pictures"]
    assert tabs(data_page, "part_selector") == ["Training", "Test"]
    labels = data_page.findChild(QComboBox, "label_filter")
    assert [labels.itemText(each) for each in range(3)] == ["All labels", "A pole & more", "Bar"]
    assert label(data_page, "sample_label") == "A pole & more"
    assert label(data_page, "sample_argmax") == "–"  # nothing is trained yet
    balance = data_page.findChild(QWidget, "class_balance")
    assert balance.accessibleDescription() == "A pole & more: 3, Bar: 3"

    window.session.choose_task(DIGITS)
    becomes_digits = lambda: len(data_page.grid.shown) == 600  # noqa: E731
    qtbot.waitUntil(becomes_digits, timeout=20_000)
    assert tabs(data_page, "part_selector") == ["Training", "Validation", "Test"]
    assert data_page.findChild(QSpinBox, "go_to_index").value() == 7


def test_photos_have_no_numbers_that_could_be_read(qtbot, window, data_page):
    things = create("Things", PHOTOS)
    for name in ("Cup", "Pan"):
        for seed in range(3):
            rng = np.random.default_rng(seed)
            add_photo(things, name, rng.integers(0, 256, (60, 80, 3), np.uint8))
    data_page.findChild(QPushButton, "numbers_tab").click()
    window.session.choose_task(find_custom_task("things").task)
    becomes(qtbot, data_page, "4 of 4 pictures")
    forms = [f"{each}_tab" for each in ("pictures", "numbers", "divided", "normalised", "map")]
    seen = [data_page.findChild(QPushButton, each).isVisible() for each in forms]
    assert seen == [True, False, False, False, True]
    assert data_page.grid.isVisible()
    assert window.findChild(QLabel, "banner_label").text() == (
        "Things is not trained yet: press Retrain."
    )
    assert window.banner.property("tone") == "notice"  # it is no error


def test_corrections_are_looked_at_beside_the_data_sets(qtbot, window, data_page):
    ink = np.zeros((512, 640), np.uint8)
    ink[100:400, 300:340] = 255
    for _ in range(6):
        Corrections("digits").add("1", ink)
    window.pages.open("try")
    window.pages.open("data")
    data_page.findChild(QPushButton, "corrections_tab").click()
    held = sum(each.held_out for each in Corrections("digits").all())
    wait_for_answers(qtbot, data_page)
    words = f"{6 - held} of {6 - held} pictures · the model gets 0 wrong"
    becomes(qtbot, data_page, words)
    assert label(data_page, "sample_label") == label(data_page, "sample_argmax") == "1"
