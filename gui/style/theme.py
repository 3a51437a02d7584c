"""Colours and style of the window, light and dark: quiet chrome, one accent, data as the colour."""

import re
from dataclasses import dataclass, replace
from enum import Enum
from string import Template

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from core.files.paths import ASSETS


class ThemeChoice(Enum):
    """What the person chose; SYSTEM follows the desktop's theme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of one look of the window, and how large it is.

    Every pair of text and ground has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3), of those
    for a projector 7 to 1 (1.4.6). scale: of all that is shown, 1 = as usual.
    """

    window: str
    panel: str
    border: str
    control: str  # the ground of a button under the pointer, of a bar's track
    text: str
    muted: str
    faint: str  # what is disabled; no text that matters
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str  # the ground of a tool that is switched on
    good: str
    caution: str
    bad: str
    bad_soft: str
    scale: float = 1.0


LIGHT = Colors(
    window="#f5f7fa",
    panel="#ffffff",
    border="#dfe3e8",
    control="#eef1f5",
    text="#1b1f24",
    muted="#5f6773",
    faint="#b4bac3",
    accent="#2f6fed",
    accent_hover="#245fd3",
    on_accent="#ffffff",
    accent_soft="#e6eefe",
    good="#1a7f37",
    caution="#8a5a00",
    bad="#b42318",
    bad_soft="#fdecea",
)
DARK = Colors(
    window="#16181c",
    panel="#1f2227",
    border="#343940",
    control="#2a2e35",
    text="#e8eaed",
    muted="#a0a7b2",
    faint="#555c66",
    accent="#6ea0ff",
    accent_hover="#8bb3ff",
    on_accent="#0d1524",
    accent_soft="#26344f",
    good="#56c97f",
    caution="#e3b341",
    bad="#ff8f85",
    bad_soft="#3b2322",
)
# For a projector: what is pale in a lit room is not there at all.
FAR = 1.6  # as large
PRESENTED_LIGHT = Colors(
    window="#f5f7fa",
    panel="#ffffff",
    border="#6b7480",
    control="#eef1f5",
    text="#000000",
    muted="#3f4650",
    faint="#6b7480",
    accent="#123f9e",
    accent_hover="#0d2f78",
    on_accent="#ffffff",
    accent_soft="#e6eefe",
    good="#0c5523",
    caution="#5c3b00",
    bad="#8a1710",
    bad_soft="#fdecea",
    scale=FAR,
)
PRESENTED_DARK = Colors(
    window="#000000",
    panel="#0b0d10",
    border="#7d8794",
    control="#1c2026",
    text="#ffffff",
    muted="#cdd3dc",
    faint="#7d8794",
    accent="#9cc0ff",
    accent_hover="#bdd5ff",
    on_accent="#06101f",
    accent_soft="#15233d",
    good="#7fe3a1",
    caution="#f3cc66",
    bad="#ffb3ab",
    bad_soft="#2e1513",
    scale=FAR,
)

_FAMILIES = ["Inter", "Segoe UI", "SF Pro Text", "Cantarell", "Noto Sans", "DejaVu Sans"]
_TEXT = 40 / 3  # px; what the window is designed for, and the least
_SMALL = 0.8  # times the text
_POINTS = re.compile(r"([\d.]+)pt")  # in the style sheet, where text has 10
_PIXELS = re.compile(r"\b(\d+)px")  # in the style sheet, but for the finest lines
_ICONS = ASSETS / "icons"
_ICON_SIZE = QSize(20, 20)


def is_dark(choice: ThemeChoice) -> bool:
    """Whether the window is to be dark; the desktop decides unless the person did."""
    if choice is ThemeChoice.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return choice is ThemeChoice.DARK


def apply_theme(app: QApplication, choice: ThemeChoice, presents: float = 0) -> Colors:
    """Apply the colours to the whole application; returns them for what paints itself. presents: on
    a projector, so many times as large and with more contrast; 0 = not."""
    light, dark = (PRESENTED_LIGHT, PRESENTED_DARK) if presents else (LIGHT, DARK)
    colors = replace(dark if is_dark(choice) else light, scale=presents or 1)
    app.setPalette(_palette(colors))
    font = QFont(_FAMILIES)
    font.setPointSizeF(_text_size() * colors.scale)
    app.setFont(font)
    return colors


def apply_style_sheet(app: QApplication, colors: Colors) -> None:
    """Dress every widget that there is, and those to come, in these colours.

    Best when a window is composed: a dressed widget is dressed anew, with all that it holds,
    whenever it is laid into another.
    """
    sheet = (ASSETS / "style.qss").read_text(encoding="utf-8")
    size = _text_size() * colors.scale
    sheet = _POINTS.sub(lambda points: f"{float(points[1]) * size / 10:.1f}pt", sheet)
    if colors.scale != 1:
        sheet = _PIXELS.sub(lambda pixels: f"{max(1, int(int(pixels[1]) * colors.scale))}px", sheet)
    names = {name: getattr(colors, name) for name in Colors.__slots__}
    tone = "dark" if colors.window in (DARK.window, PRESENTED_DARK.window) else "light"
    check, arrow = ((_ICONS / f"{name}-{tone}.svg").as_posix() for name in ("check", "chevron"))
    app.setStyleSheet(Template(sheet).substitute(names, check=check, chevron=arrow))


def small(font: QFont, scale: float = 1.0) -> QFont:
    """The same in the size of captions and scales. scale: of what is painted in, by which it is not
    to be enlarged twice."""
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * _SMALL / scale)
    return result


def icon(name: str, colors: Colors) -> QIcon:
    """assets/icons/<name>.svg in the theme's colours, pale where disabled, sharp at every scale."""
    drawing = (_ICONS / f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for mode, color in ((QIcon.Mode.Normal, colors.text), (QIcon.Mode.Disabled, colors.faint)):
        _add_pixmaps(made, drawing.replace("currentColor", color), mode)
    return made


def app_icon() -> QIcon:
    """Load the icon of the program, for windows and task bars."""
    return QIcon(str(_ICONS / "inkling.svg"))


def set_style_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at; Qt notices no change of one by itself."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it will yet be
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def _add_pixmaps(made: QIcon, drawing: str, mode: QIcon.Mode) -> None:
    renderer = QSvgRenderer(drawing.encode())
    for scale in (1, 2, 3):
        pixmap = QPixmap(_ICON_SIZE * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            renderer.render(painter)
        pixmap.setDevicePixelRatio(scale)
        made.addPixmap(pixmap, mode)


def _text_size() -> float:
    """In points, which a system may have as many of to the inch as it likes: the system's own size,
    if that is not smaller than the window's."""
    system = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    screen = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInch() if screen else 96.0
    return max(system.pointSizeF(), _TEXT * 72 / dots)


def _palette(colors: Colors) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for each, color in (
        (role.Window, colors.window),
        (role.Base, colors.panel),
        (role.AlternateBase, colors.control),
        (role.Button, colors.panel),
        (role.Text, colors.text),
        (role.WindowText, colors.text),
        (role.ButtonText, colors.text),
        (role.ToolTipBase, colors.panel),
        (role.ToolTipText, colors.text),
        (role.PlaceholderText, colors.muted),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.on_accent),
    ):
        palette.setColor(each, QColor(color))
    return palette


class PaintedWidget(QWidget):
    """A widget that paints itself, in the colours of the theme. USUAL, LEAST: its size and the
    smallest, px, where they do not depend on what it shows."""

    USUAL = LEAST = QSize()  # not valid: none is said

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._colors: Colors = LIGHT

    def set_colors(self, colors: Colors) -> None:
        """Paint in these colours from now on."""
        self._colors = colors
        self.update()

    def sizeHint(self) -> QSize:
        return self.USUAL if self.USUAL.isValid() else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.LEAST if self.LEAST.isValid() else super().minimumSizeHint()
