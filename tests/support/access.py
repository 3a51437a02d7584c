"""Looks at every control and every word that is seen in a window: what the keyboard does not reach,
what has no name for a screen reader, and what is too pale to be read."""

from collections.abc import Iterable, Iterator

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextBrowser,
    QWidget,
)

from tests.support.cramped import name_of

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
)
_MOST_TABS = 150
_LEAST_SEEN = 12  # px, of a word that is half scrolled away


def controls(window: QWidget) -> list[QWidget]:
    """What can be used, and is no part of another control."""
    found = [each for each in window.findChildren(QWidget) if isinstance(each, _CONTROLS)]
    return [
        each
        for each in found
        if each.isVisible()
        and each.isEnabled()
        and not isinstance(each, QScrollBar | QHeaderView)
        and not isinstance(each.parentWidget(), QAbstractItemView | QAbstractSpinBox | QComboBox)
    ]


def unnamed(window: QWidget) -> Iterator[str]:
    """Controls, and all else that can have the keyboard, of which a screen reader says nothing."""
    focusable = [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(each.parentWidget(), QAbstractSpinBox | QComboBox)
    ]
    for each in {*controls(window), *focusable}:
        said = QAccessible.queryAccessibleInterface(each)
        if said is None or not said.text(QAccessible.Text.Name).strip():
            yield _described(each)


def unreached(window: QWidget) -> Iterator[str]:
    """Controls to which neither Tab nor, from one of the same group, an arrow leads."""
    visited = set(tabbed(window))
    for each in controls(window):
        group = each.group() if isinstance(each, QAbstractButton) else None
        peers: Iterable[QWidget] = group.buttons() if group is not None else (each,)
        parts = {each, *each.findChildren(QWidget)}
        if not visited & parts and not visited.intersection(peers):
            yield _described(each)


def _described(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{name_of(widget)} {widget.accessibleName() or words}"


def tabbed(window: QWidget) -> list[QWidget]:
    """What has the keyboard, one after the other, until it comes round."""
    found: list[QWidget] = []
    for _ in range(_MOST_TABS):
        target = QApplication.focusWidget() or window
        QTest.keyClick(target, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or (now in found[:1] and now is not target):  # else it went to a link
            break
        found.append(now)
    return found


def pale(window: QWidget, least: float) -> Iterator[str]:
    """Words whose contrast, as painted, is less than it is to be; what cannot be used does not
    count."""
    seen, scale = window.grab().toImage(), window.devicePixelRatioF()
    for each in window.findChildren(QWidget):
        if isinstance(each, QLabel | QAbstractButton) and _has_words(each):
            place = each.visibleRegion().boundingRect()
            place = QRect(each.mapTo(window, place.topLeft()) * scale, place.size() * scale)
            ratio = painted_contrast(seen.copy(place)) if place.height() > _LEAST_SEEN else 21
            if ratio < least:
                yield f"{name_of(each)}: {each.text()!r} has {ratio:.1f}"


def _has_words(widget: QLabel | QAbstractButton) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.text().strip("·–-→←✕+… "))


def painted_contrast(image: QImage) -> float:
    """Between the commonest colour of a picture and that which differs most from it."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    colors, counts = np.unique(pixels[:, : image.width()], return_counts=True)
    bright = _luminance(np.stack([colors >> shift & 255 for shift in (16, 8, 0)], axis=1))
    ground = float(bright[counts.argmax()])
    return max(
        (float(bright.max()) + 0.05) / (ground + 0.05),
        (ground + 0.05) / (float(bright.min()) + 0.05),
    )


def _luminance(colors: np.ndarray) -> np.ndarray:
    shares = colors / 255
    linear = np.where(shares <= 0.03928, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])
