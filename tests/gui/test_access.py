"""On every page: the keyboard reaches all there is, a screen reader has a name for it, and every
word can be read."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from gui.style.theme import ThemeChoice
from tests.support.access import pale, tabbed, unnamed, unreached
from tests.support.pointer import draw_digit, settle

PAGES = {
    "try": ("sees_button", "inside_button", "why_button"),
    "data": ("pictures_tab", "divided_tab", "map_tab"),
    "train": (),
    "models": ("versions_tab", "runs_tab", "sweep_tab"),
}
DIALOGS = ("corrections", "custom_tasks", "data", "show_code", "guide")


def each_view(window):
    """Every page, and every part of it, one after the other -> its name."""
    for page, parts in PAGES.items():
        window.pages.open(page)
        for part in parts or ("",):
            if part:
                window.findChild(QPushButton, part).click()
            settle()
            yield f"{page} {part}"


@pytest.fixture
def full(window, trainer):
    """The window with a drawing and its answer."""
    window.resize(1440, 900)
    draw_digit(window, "4", size=0.7)
    return window


def test_every_control_is_named_and_reached_by_keys_alone(full):
    found = []
    for view in each_view(full):
        found += [f"{view} has no name for {each}" for each in unnamed(full)]
        found += [f"{view}: Tab does not reach {each}" for each in unreached(full)]
    assert found == []


def test_every_control_of_a_dialog_is_named_and_reached_by_keys_alone(full):
    found = []
    for name in DIALOGS:
        getattr(full.menu_actions, name).trigger()
        (dialog,) = (each for each in full.findChildren(QDialog) if each.isVisible())
        dialog.activateWindow()
        settle()
        found += [f"{name} has no name for {each}" for each in unnamed(dialog)]
        found += [f"{name}: Tab does not reach {each}" for each in unreached(dialog)]
        dialog.close()
        settle()
    assert found == []


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_every_word_can_be_read(full, theme):
    full.menu_actions.themes[theme].trigger()
    found = []
    for view in each_view(full):
        found += [f"{view}: {each}" for each in pale(full, 4.5)]
    assert found == []


def test_on_a_projector_every_word_can_be_read_from_afar(full):
    full.menu_actions.present.trigger()
    full.resize(1440, 900)
    settle()
    assert list(pale(full, 7)) == []
    full.presentation.leave()


def test_tab_goes_through_a_network_as_it_is_drawn(full):
    full.pages.open("train")
    names = [each.accessibleName() for each in tabbed(full)]
    first = next(place for place, name in enumerate(names) if name.startswith("Dense, 128, 100"))
    shown = [name.partition(",")[0] for name in names[first - 1 : first + 7]]
    dense = ("Dense", "Dense: neurons", "Dense: activation")
    assert shown == ["Network", *dense, *dense, "Add a layer: Dense"]


def test_tab_goes_through_the_header_from_left_to_right(full):
    full.workbench.canvas_panel.take_focus()
    visited = tabbed(full)
    header = full.workbench.task_selector.parentWidget()
    places = [
        each.mapTo(header, each.rect().center()).x()
        for each in visited
        if header.isAncestorOf(each)
    ]
    assert len(places) >= 4
    assert places == sorted(places)
    assert QApplication.focusWidget() is not None
