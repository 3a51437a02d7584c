"""The map of what counts: its colours, and the square that pointer and keys move."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.inside.why.occlusion_view import OcclusionView, colored
from gui.style.text import unbroken
from tests.support.why import made_occlusion


def test_the_colours_are_the_effects(page):
    occlusion = made_occlusion()
    page.show_occlusion(occlusion)
    effect = occlusion.effect(0)
    assert effect[0, 0] == pytest.approx(np.log(0.8 / 0.2) - np.log(0.3 / 0.7), rel=1e-5)
    assert effect[3, 3] == pytest.approx(np.log(0.8 / 0.2) - np.log(0.9 / 0.1), rel=1e-5)
    pixels = page.view.pixels
    np.testing.assert_array_equal(pixels, colored(occlusion, 0))
    assert pixels[1, 1, 0] > pixels[1, 1, 2]  # orange: for
    assert pixels[3, 3, 2] > pixels[3, 3, 0]  # blue: against
    assert pixels[0, 3].tolist() == [0, 0, 0]  # says nothing: the picture's own black
    shown = page.view.grab().toImage()
    frame = page.view.frame
    step = frame.width() / 4
    at = QPoint(int(frame.left() + 1.5 * step), int(frame.top() + 1.5 * step))
    assert list(shown.pixelColor(at).getRgb()[:3]) == pixels[1, 1].tolist()


def test_the_square_moves_with_pointer_and_arrow_keys_and_is_told(page):
    page.show_occlusion(made_occlusion())
    assert page.texts == (
        "Why Cat? · 80.0 %",
        unbroken(
            "Orange speaks for Cat: cover the strongest place, and Cat goes from 80.0 % to 30.0 %."
        ),
        "",
    )
    view = page.findChild(OcclusionView, "occlusion_view")
    frame = view.frame
    QTest.mouseMove(view, frame.topLeft().toPoint() + QPoint(5, 5))
    assert view.position == (0, 0)
    assert page.texts[1] == unbroken(
        "With this square covered, Cat goes from 80.0 % to 30.0 %. The answer would be Dog."
    )
    for which, position in ((Qt.Key.Key_Right, (0, 1)), (Qt.Key.Key_Down, (1, 1))):
        QTest.keyClick(view, which)
        assert view.position == position
    words = "With this square covered, Cat goes from 80.0 % to 90.0 %."
    assert page.texts[1] == unbroken(words)  # no line ends before a %
    assert view.accessibleDescription() == words
    QTest.mouseMove(view, QPoint(1, view.height() - 1))
    assert view.position is None
