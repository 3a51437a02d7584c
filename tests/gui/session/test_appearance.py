"""The theme is chosen in the menu, remembered, and given to all that paint themselves."""

from PySide6.QtWidgets import QWidget

from gui.answer.probability_bars import ProbabilityBars
from gui.session.appearance import Appearance
from gui.session.settings import Settings
from gui.style.theme import DARK, LIGHT, Colors, ThemeChoice


class Part:
    """Paints itself in the colours that it was told last."""

    colors: Colors | None = None

    def set_colors(self, colors: Colors) -> None:
        self.colors = colors


def test_a_chosen_theme_is_remembered_and_all_parts_are_coloured(window):
    bars = window.findChild(ProbabilityBars)
    themes = window.menu_actions.themes
    themes[ThemeChoice.LIGHT].trigger()
    light = bars.grab().toImage()
    themes[ThemeChoice.DARK].trigger()
    assert Settings().theme is ThemeChoice.DARK
    assert themes[ThemeChoice.DARK].isChecked()
    assert bars.grab().toImage() != light
    themes[ThemeChoice.LIGHT].trigger()
    assert bars.grab().toImage() == light


def test_a_part_that_is_made_later_has_the_same_colours(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    for choice, colors in ((ThemeChoice.DARK, DARK), (ThemeChoice.LIGHT, LIGHT)):
        settings = Settings()
        settings.theme = choice
        part = Part()
        Appearance(settings, parent).add(part)
        assert part.colors == colors
