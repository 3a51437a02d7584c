"""The middle of the window: what becomes of the drawing before the network, and inside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QWidget,
)

from gui.inside.page import InsidePage
from gui.session.actions import Actions
from gui.style.theme import LIGHT, Colors
from gui.widgets.buttons import ExclusiveGroup, tab_through
from gui.widgets.panel import Pages, Panel, row_in
from gui.widgets.turning_row import TurningRow

if TYPE_CHECKING:
    from gui.inside.why.page import WhyPage

INPUT, INSIDE, WHY = "sees", "inside", "why"  # as in the settings file


class LookPanel(Panel):
    """Tabs: what the network is given, what its layers give, and why it answers so.

    Signals:
        tab_opened(str): the person chose INPUT, INSIDE or WHY.
    """

    tab_opened = Signal(str)

    def __init__(self, sees: QWidget, parent: QWidget | None = None):
        super().__init__("", parent, scrolls=True, has_pages=True, least=288)
        self.inside_page = InsidePage()
        self._why_page: WhyPage | None = None
        self._colors: Colors = LIGHT
        self._tabs = Pages()
        self._buttons: dict[str, QPushButton] = {}
        self._no_page_yet = QWidget()
        selector = self._selector = QFrame()
        selector.setObjectName("room_selector")
        selector.setAccessibleName(self.tr("What is shown of the network"))
        row = row_in(selector, spacing=2, margins=(2, 2, 2, 2))
        group = ExclusiveGroup(self)
        for name, title, page in (
            (INPUT, self.tr("Input"), sees),
            (INSIDE, self.tr("Inside"), self.inside_page),
            (WHY, self.tr("Why"), self._no_page_yet),
        ):
            button = QPushButton(title)
            button.setObjectName(f"{name}_button")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, name=name: self._choose(name))
            group.addButton(button)
            row.addWidget(button)
            self._tabs.addWidget(page)
            self._buttons[name] = button
        names = QHBoxLayout()
        names.addWidget(selector)
        names.addStretch()
        self.body.addWidget(TurningRow(names, self.inside_page.tools, spacing=6))
        self.body.addWidget(self._tabs, 1)
        self.open_tab(INSIDE)

    @property
    def why_page(self) -> "WhyPage":
        """Made when first asked for: most people look at it only now and then."""
        if self._why_page is None:
            from gui.inside.why.page import WhyPage

            page = self._why_page = WhyPage()
            page.set_colors(self._colors)
            index = list(self._buttons).index(WHY)
            is_open = self._tabs.currentIndex() == index
            self._tabs.removeWidget(self._no_page_yet)
            self._no_page_yet.deleteLater()
            self._tabs.insertWidget(index, page)
            if is_open:
                self._tabs.setCurrentIndex(index)
            # Else the keyboard came to it after all that was made before.
            tab_through(self._buttons[WHY], page.tab_stops)
        return self._why_page

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self._fit_tools()
        for page in (self.inside_page, self._why_page):
            if page is not None:
                page.set_colors(colors)

    @property
    def tab(self) -> str:
        return list(self._buttons)[self._tabs.currentIndex()]

    def open_tab(self, name: str) -> None:
        """Show INPUT, INSIDE or WHY; an unknown name counts as INSIDE. No signal."""
        name = name if name in self._buttons else INSIDE
        self._buttons[name].setChecked(True)
        self._tabs.setCurrentIndex(list(self._buttons).index(name))
        self.inside_page.tools.setVisible(name == INSIDE)

    def connect_actions(self, actions: Actions) -> None:
        """Do what the menu says."""
        for name, action in actions.tabs.items():
            action.triggered.connect(lambda _checked=False, name=name: self._choose(name))
        tools = self.inside_page.tools
        for action, button in ((actions.compare, tools.compare), (actions.walk, tools.walk)):
            action.triggered.connect(lambda _checked=False, button=button: self._use(button))

    def _use(self, tool: QToolButton) -> None:
        """Behind another tab it is only brought to the front."""
        was_seen = self.tab == INSIDE
        self._choose(INSIDE)
        if was_seen or not tool.isChecked():
            tool.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tools()

    def _fit_tools(self) -> None:
        space = self.contentsRect().width() - self._selector.sizeHint().width() - 40
        self.inside_page.tools.show_text(space, self._colors.scale)

    def _choose(self, name: str) -> None:
        self.open_tab(name)
        self.tab_opened.emit(name)
