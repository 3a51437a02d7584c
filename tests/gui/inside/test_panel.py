"""The tabs of the look panel, by pointer, menu and keys."""

from PySide6.QtWidgets import QToolButton

from gui.inside.walk.panel import WalkPanel
from tests.support.pointer import draw_digit, settle


def test_the_menu_opens_tabs_and_tools(window):
    draw_digit(window, "7")
    panel, actions = window.workbench.look_panel, window.menu_actions
    for name, action in actions.tabs.items():
        action.trigger()
        assert panel.tab == name
    actions.walk.trigger()
    settle()
    assert panel.tab == "inside"
    assert window.findChild(WalkPanel, "walk_panel").isVisible()
    actions.compare.trigger()
    settle()
    assert window.findChild(QToolButton, "compare_button").isChecked()
    assert not window.findChild(WalkPanel, "walk_panel").isVisible()
