"""Looks at every widget of a window: what scrolls within what scrolls, what is cut or squeezed."""

import itertools
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

ACROSS = Qt.Orientation.Horizontal


def nested(window: QWidget) -> Iterator[str]:
    """What scrolls up and down within something else that does."""
    for area in shown(window, QAbstractScrollArea):
        outer = area.parentWidget()
        while outer is not None and scrolls(area):
            if isinstance(outer, QAbstractScrollArea) and scrolls(outer):
                yield f"{name_of(area)} in {name_of(outer)}"
            outer = outer.parentWidget()


def clipped(window: QWidget) -> Iterator[str]:
    """Words that have less space than they need."""
    for widget in (*shown(window, QPushButton), *shown(window, QLabel)):
        needed, has = widget.sizeHint(), widget.size()
        wraps = widget.hasHeightForWidth()  # a label, or a button with words of its own in it
        high = widget.heightForWidth(has.width()) if wraps else needed.height()
        wide = 0 if wraps or not widget.text() else needed.width()
        if wide > has.width() + 1 or high > has.height() + 1:
            yield f"{name_of(widget)}: {widget.text()!r} has {has.toTuple()} of {(wide, high)}"


def too_wide(window: QWidget) -> Iterator[str]:
    """What is wider than the place in which it only scrolls up and down."""
    for area in shown(window, QScrollArea):
        content, off = area.widget(), Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        sideways = area.horizontalScrollBarPolicy() is not off
        if content and not sideways and content.width() > area.viewport().width() + 1:
            has = area.viewport().width()
            yield f"{name_of(content)} in {name_of(area)}: {content.width()} in {has} px"


def overlapping(window: QWidget) -> Iterator[str]:
    """What lies over its neighbour, as a row does whose parts need more than there is."""
    for row in (window, *shown(window, QWidget)):
        layout = row.layout()
        parts = [layout.itemAt(place).widget() for place in range(layout.count())] if layout else []
        there = [each for each in parts if each is not None and each.isVisible()]
        for one, other in itertools.combinations(there, 2):
            shared = one.geometry() & other.geometry()
            if min(shared.width(), shared.height()) > 1:
                yield f"{name_of(one)} over {name_of(other)}: {shared.size().toTuple()}"


def cut_titles(window: QWidget) -> Iterator[str]:
    """Titles of columns that have less space than they need."""
    for header in shown(window, QHeaderView):
        for column in range(header.count() if header.orientation() is ACROSS else 0):
            title = str(header.model().headerData(column, ACROSS) or "")
            needed, has = header.sectionSizeHint(column), header.sectionSize(column)
            if needed > has:
                yield f"{name_of(header.parentWidget())}: {title!r} has {has} of {needed} px"


def squeezed(window: QWidget) -> Iterator[str]:
    """Fields that do not show what is in them."""
    for field in shown(window, QLineEdit):
        if field.fontMetrics().horizontalAdvance(field.text()) > field.width() - 4:
            yield f"{name_of(field)}: {field.text()!r} in {field.width()} px"
    for box in shown(window, QComboBox):
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        space = box.style().subControlRect(kind, option, part, box).width()
        is_told = box.toolTip().startswith(f"{box.currentText()}\n")
        if not is_told and box.fontMetrics().horizontalAdvance(box.currentText()) > space:
            yield f"{name_of(box)}: {box.currentText()!r} in {space} px"


def shown(window: QWidget, kind: type) -> list[QWidget]:
    return [each for each in window.findChildren(kind) if each.isVisible()]


def scrolls(area: QAbstractScrollArea) -> bool:
    return area.verticalScrollBar().maximum() > 0


def name_of(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__


def findings(window: QWidget) -> list[str]:
    for _ in range(3):
        QApplication.processEvents()
    kinds = (nested, clipped, too_wide, overlapping, cut_titles, squeezed)
    return [each for kind in kinds for each in kind(window)]


def lasting_findings(window: QWidget) -> list[str]:
    """What is cramped stays so; what has just changed has its place by the next time."""
    again = findings(window)
    return [each for each in again if each in findings(window)] if again else []
