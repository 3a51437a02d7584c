"""Every page in three sizes: nothing scrolls within what scrolls, and no word or field is cut."""

import pytest

from tests.support.cramped import findings
from tests.support.pointer import draw_digit

SIZES = ((1024, 640), (1440, 900), (2560, 1440))
PAGES = ("try", "data", "train", "models")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cramped(qtbot, window, trainer, size):
    window.resize(*size)
    draw_digit(window, "4", size=0.7)
    found = []
    for page in PAGES:
        window.pages.open(page)
        # What is cramped stays so; what has just changed has its place by the next time.
        found += [f"{page}: {each}" for each in findings(window) if each in findings(window)]
    assert found == []
