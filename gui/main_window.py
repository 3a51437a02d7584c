"""Composes the panels and connects them; what they do is theirs."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from gui.actions import Actions
from gui.answer_panel import AnswerPanel
from gui.banner import Banner
from gui.canvas_panel import CanvasPanel
from gui.drawing import Drawing
from gui.drawing_file import save_drawing
from gui.model_input_panel import ModelInputPanel
from gui.model_selector import ModelSelector
from gui.session import Answer, Session
from gui.settings import Settings
from gui.theme import Colors, ThemeChoice, app_icon, apply_theme


class MainWindow(QMainWindow):
    """The workbench: left what the person gives, in the middle what the network makes of it,
    right the answer."""

    def __init__(self):
        super().__init__()
        self.setWindowTitle("Inkling")
        self.setWindowIcon(app_icon())
        self.setMinimumSize(QSize(1024, 640))
        self._settings = Settings()
        # Before any widget is made, so that each is dressed once and has the right font.
        colors = apply_theme(QApplication.instance(), self._settings.theme)
        self._drawing = Drawing(self)
        self._session = Session(self._drawing, parent=self)
        self._actions = Actions(self._drawing, self)
        self._banner = Banner()
        self._canvas_panel = CanvasPanel(self._drawing, self._actions)
        self._model_input_panel = ModelInputPanel()
        self._answer_panel = AnswerPanel(self._session.task.classes)
        self._model_selector = ModelSelector(self._session.models)
        self._model_status = QLabel()
        self._compose()
        self._connect()
        self._set_colors(colors)
        self._restore()

    def say_unexpected(self) -> None:
        """Something happened that nobody thought of; what the person did is still there."""
        self._banner.say(
            self.tr(
                "Something unexpected happened. Your drawing is still here; if the window behaves "
                "oddly, save the drawing and start Inkling again."
            )
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        super().closeEvent(event)

    def _compose(self) -> None:
        self._actions.fill(self.menuBar())
        panels = QHBoxLayout()
        panels.setSpacing(16)
        panels.addWidget(self._canvas_panel, 5)
        panels.addWidget(self._model_input_panel, 3)
        panels.addWidget(self._answer_panel, 2)
        content = QVBoxLayout()
        content.setContentsMargins(20, 16, 20, 16)
        content.setSpacing(12)
        content.addWidget(self._banner)
        content.addLayout(panels, 1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addLayout(content, 1)
        central = QWidget()
        central.setObjectName("central")
        central.setLayout(column)
        self.setCentralWidget(central)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._model_status)
        self.statusBar().addPermanentWidget(QLabel(self.tr("Everything stays on this computer")))

    def _header(self) -> QFrame:
        wordmark = QLabel("Inkling")
        wordmark.setObjectName("wordmark")
        label = QLabel(self.tr("Model"))
        label.setObjectName("muted")
        label.setBuddy(self._model_selector)
        row = QHBoxLayout()
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(12)
        row.addWidget(wordmark)
        row.addStretch()
        row.addWidget(label)
        row.addWidget(self._model_selector)
        header = QFrame()
        header.setObjectName("header")
        header.setLayout(row)
        return header

    def _connect(self) -> None:
        session, actions = self._session, self._actions
        session.answered.connect(self._show_answer)
        session.outdated.connect(self._answer_panel.show_outdated)
        session.model_changed.connect(self._model_changed)
        session.failed.connect(self._banner.say)
        self._model_selector.model_chosen.connect(session.choose_model)
        self._model_input_panel.steps_changed.connect(session.set_steps)
        actions.classify.triggered.connect(session.classify)
        actions.live.toggled.connect(self._set_live)
        actions.clear.triggered.connect(self._drawing.clear)
        actions.save.triggered.connect(self._save)
        actions.quit.triggered.connect(self.close)
        actions.about.triggered.connect(self._about)
        for choice, action in actions.themes.items():
            action.triggered.connect(lambda _checked, choice=choice: self._set_theme(choice))
        QApplication.styleHints().colorSchemeChanged.connect(
            lambda: self._set_theme(self._settings.theme)
        )
        slider = self._canvas_panel.width_slider
        slider.valueChanged.connect(lambda width: setattr(self._settings, "pen_width", width))

    def _restore(self) -> None:
        self._actions.themes[self._settings.theme].setChecked(True)
        self._canvas_panel.width_slider.setValue(self._settings.pen_width)
        self._actions.live.setChecked(self._settings.live)
        self._session.live = self._settings.live
        if not self.restoreGeometry(self._settings.geometry):
            self.resize(1280, 720)
        self._session.choose_model(self._settings.model)
        self._canvas_panel.canvas.setFocus()

    def _show_answer(self, answer: Answer | None) -> None:
        self._answer_panel.show_answer(answer)
        self._model_input_panel.show_stages(answer.stages if answer else None, self._drawing.ink)

    def _model_changed(self, name: str) -> None:
        self._model_selector.show_model(name)
        if name:
            self._settings.model = name
        self._model_status.setText(
            self.tr("{model} is ready").format(model=self._model_selector.currentText())
            if name
            else self.tr("No model")
        )

    def _set_live(self, live: bool) -> None:
        self._settings.live = live
        self._session.live = live

    def _set_theme(self, choice: ThemeChoice) -> None:
        self._settings.theme = choice
        self._actions.themes[choice].setChecked(True)
        self._set_colors(apply_theme(QApplication.instance(), choice))

    def _set_colors(self, colors: Colors) -> None:
        for part in (
            self._actions,
            self._banner,
            self._model_input_panel,
            self._answer_panel,
        ):
            part.set_colors(colors)

    def _save(self) -> None:
        problem = save_drawing(self, self._drawing.ink, self._settings)
        if problem:
            self._banner.say(problem)

    def _about(self) -> None:
        QMessageBox.about(
            self,
            self.tr("About Inkling"),
            self.tr(
                "Draw a digit and see what the network thinks. Everything stays on this computer."
            ),
        )
