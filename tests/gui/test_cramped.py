"""Every page in three sizes: nothing scrolls within what scrolls, and no word or field is cut; also
on screens of other densities, and in languages with longer words."""

import pytest

from tests.support.cramped import lasting_findings
from tests.support.cramped_window import PAGES, SIZES, cramped_in
from tests.support.pointer import draw_digit


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cramped(qtbot, window, trainer, size):
    window.resize(*size)
    draw_digit(window, "4", size=0.7)
    found = []
    for page in PAGES:
        window.pages.open(page)
        found += [f"{page}: {each}" for each in lasting_findings(window)]
    assert found == []


@pytest.mark.parametrize(("scale", "texts"), [("1.5", "long"), ("2", "plain")])
def test_nothing_is_cramped_on_other_screens_and_in_longer_words(scale, texts):
    assert cramped_in(texts, scale) == []
