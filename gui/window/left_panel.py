"""What the person gives: the paper and its tools, or a photo."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.preprocessing.ink import CANVAS_HEIGHT, CANVAS_WIDTH, PEN_WIDTHS
from core.task import DRAWINGS, Task
from core.translation import tr
from gui.canvas.canvas import DrawingCanvas, Tool
from gui.canvas.drawing import Drawing
from gui.custom_tasks.recording import RecordingRow
from gui.photos.camera import CameraBar
from gui.photos.filmstrip import Filmstrip
from gui.photos.photo_view import PhotoView
from gui.session.actions import Actions
from gui.widgets.panel import Label, NameLabel, Panel, column_in

_WIDTH_STEP = 3  # ink pixels, a press of [ or ]
_LEAST = 412  # px, the tools in one row
_NO_LIMIT = 16_777_215  # px, Qt's QWIDGETSIZE_MAX
_COMPACT = 248  # px, fewer of them
_AROUND_PAPER = 82  # px, the tools and the frame


class CanvasPanel(Panel):
    """Paper to draw on, a photo in its place, or how to give one.

    canvas: the paper. photo_view: in its place while a photo is shown. camera_bar: above it, while
    a camera is on. recording_row: below that, where it can be recorded for. filmstrip: below, while
    there are several photos."""

    def __init__(self, drawing: Drawing, actions: Actions, parent: QWidget | None = None):
        super().__init__("", parent)
        self.canvas = DrawingCanvas(drawing)
        self.width_slider = QSlider(Qt.Orientation.Horizontal)
        self.width_slider.setObjectName("pen_width_slider")
        self.width_slider.setAccessibleName(self.tr("Width of the pen"))
        self.width_slider.setToolTip(self.tr("Width of the pen ( [ and ] )"))
        self.width_slider.setRange(PEN_WIDTHS[0], PEN_WIDTHS[-1])
        self.width_slider.setMinimumWidth(48)
        self.width_slider.valueChanged.connect(self._set_width)
        self.width_slider.setValue(self.canvas.pen_width)
        self.clear_button = self._tool_button(actions.clear)
        self.clear_button.setObjectName("clear_button")
        self.clear_button.setToolTip(self.tr("Back to white paper (Delete)"))
        self.photo_view = PhotoView()
        self.camera_bar = CameraBar()
        self.recording_row = RecordingRow()
        self.filmstrip = Filmstrip()
        self._photo_name = NameLabel()
        self._photo_name.setObjectName("muted")
        self._back = QPushButton(self.tr("Close Photo"))
        self._hint = Label()
        self._pages = QStackedWidget()
        self.open_button = self._tool_button(actions.open)
        self.open_button.setObjectName("open_button")
        self.classify_button = QPushButton(self.tr("Classify"))
        self.classify_button.setObjectName("classify_button")
        self.classify_button.setToolTip(self.tr("Ask the network now (Return)"))
        self.classify_button.setProperty("primary", "true")
        self.classify_button.clicked.connect(actions.classify.trigger)
        self.addAction(actions.classify)
        actions.pen.triggered.connect(lambda: self._set_tool(Tool.PEN))
        actions.eraser.triggered.connect(lambda: self._set_tool(Tool.ERASER))
        actions.wider.triggered.connect(lambda: self._step_width(_WIDTH_STEP))
        actions.narrower.triggered.connect(lambda: self._step_width(-_WIDTH_STEP))
        self._is_compact = self._is_beside = False
        self._below: QWidget | None = None
        self._compose(actions)
        self.show_compact(False)

    def _compose(self, actions: Actions) -> None:
        redo = self._tool_button(actions.redo)
        self._redo = redo
        tools = self._tools = QHBoxLayout()
        tools.setSpacing(6)
        for action in (actions.pen, actions.eraser):
            tools.addWidget(self._tool_button(action))
        tools.addWidget(self.width_slider, 1)
        tools.addWidget(self._tool_button(actions.undo))
        tools.addWidget(redo)
        tools.addWidget(self.clear_button)
        tools.addWidget(self.open_button)
        tools.addWidget(self.classify_button)
        self._paper_page = _page(self.canvas, tools)
        self._pages.addWidget(self._paper_page)
        self._back.setObjectName("back_button")
        self._back.clicked.connect(actions.close_photo.trigger)
        below = QHBoxLayout()
        below.addWidget(self._photo_name, 1)
        below.addWidget(self._back)
        self._pages.addWidget(_page(self.photo_view, below))
        self._pages.addWidget(self._invitation(actions))
        self.body.addWidget(self.camera_bar)
        self.body.addWidget(self.recording_row)
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self.filmstrip)

    def show_compact(self, compact: bool, *, beside: bool = True) -> None:
        """Show fewer tools, where there is little space. beside: on another page, which wants what
        paper and tools leave of the height."""
        self._is_compact, self._is_beside = compact, compact and beside
        self.setMinimumWidth(_COMPACT if compact else _LEAST)
        self.classify_button.setVisible(not compact)
        if self._below is not None:
            self._below.setVisible(not compact)
        self._fit_tools()
        self._limit_height()

    def show_below(self, offered: QWidget | None) -> None:
        """Show something at the panel's foot, while there is paper and space; None = no longer."""
        if self._below is not None:
            self._below.hide()
        self._below = offered
        if offered is not None:
            layout = self._paper_page.layout()
            assert layout is not None  # it has the paper in it
            layout.addWidget(offered)
            offered.setVisible(not self._is_compact)
            before: QWidget = self.classify_button
            for button in offered.findChildren(QAbstractButton):
                QWidget.setTabOrder(before, button)
                before = button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._limit_height()
        self._fit_tools()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # the camera's rows came, went or turned
            self._limit_height()
        return super().event(event)

    def _fit_tools(self) -> None:
        """Where a language has long words, the row does without what the menu has as well: redo,
        then the pen's width."""
        self._tools.invalidate()  # what it remembers may be of when the page was hidden
        margins, spacing = self.body.contentsMargins(), self._tools.spacing()
        around = margins.left() + margins.right()
        spared = {
            part: max(part.minimumWidth(), part.minimumSizeHint().width()) + spacing
            for part in (self._redo, self.width_slider)
        }
        hidden = (wide for part, wide in spared.items() if not part.isVisibleTo(self))
        needed = self._tools.minimumSize().width() + sum(hidden) + around
        least = needed - sum(spared.values())
        for part, wide in spared.items():
            fits = needed <= self.width()
            part.setVisible(fits and not self._is_compact)
            needed -= 0 if fits else wide
        if not self._is_compact:
            self.setMinimumWidth(max(_LEAST, least))

    @property
    def shown(self) -> QWidget:
        """The photo, while one is shown; else the paper."""
        return self.photo_view if self._pages.currentIndex() == 1 else self.canvas

    def take_focus(self) -> bool:
        """Give the keyboard to the paper or the photo -> whether one is there."""
        shown = next((each for each in (self.canvas, self.photo_view) if each.isVisible()), None)
        if shown is not None:
            shown.setFocus()
        return shown is not None

    def show_photo(self, name: str) -> None:
        """Show a photo in the paper's place."""
        self._photo_name.setText(name)
        self._pages.setCurrentIndex(1)

    def show_no_photo(self, task: Task) -> None:
        """Show paper to draw on, or where there is nothing to draw, how to give a photo."""
        self._pages.setCurrentIndex(0 if task.kind == DRAWINGS else 2)

    def show_task(self, task: Task) -> None:
        is_photo = self._pages.currentIndex() == 1
        self.canvas.hint = tr(task.hint)
        self.canvas.update()
        self._hint.setText(tr(task.hint))
        if not is_photo:
            self.show_no_photo(task)

    def _limit_height(self) -> None:
        """Compact, no higher than paper and tools: what stands below gets the rest."""
        height = _NO_LIMIT
        if self._is_beside:
            height = (self.width() - 34) * CANVAS_HEIGHT // CANVAS_WIDTH + _AROUND_PAPER
            others = (self.filmstrip, self.camera_bar, self.recording_row)
            height += sum(each.sizeHint().height() for each in others if each.isVisibleTo(self))
        self.setMaximumHeight(height)

    def _invitation(self, actions: Actions) -> QWidget:
        self._hint.setObjectName("invitation")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        opening = QPushButton(self.tr("Open…"))
        opening.setObjectName("invitation_button")
        opening.setProperty("primary", "true")
        opening.clicked.connect(actions.open.trigger)
        camera = QPushButton(self.tr("Camera"))
        camera.setObjectName("invitation_camera")
        camera.clicked.connect(actions.camera.trigger)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch()
        column.addWidget(self._hint)
        column.addSpacing(12)
        column.addWidget(opening, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(camera, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        return page

    def _tool_button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text())
        return button

    def _set_tool(self, tool: Tool) -> None:
        self.canvas.tool = tool

    def _set_width(self, width: int) -> None:
        self.canvas.pen_width = width

    def _step_width(self, step: int) -> None:
        self.width_slider.setValue(self.width_slider.value() + step)


def _page(shown: QWidget, below: QHBoxLayout) -> QWidget:
    page = QWidget()
    column = column_in(page, spacing=10)
    column.addWidget(shown, 1)
    column.addLayout(below)
    column.addStretch()
    return page
