"""Columns and rows of what stands on a page."""

from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from gui.widgets.label import Label

Margins = tuple[int, int, int, int]  # px: left, top, right, bottom

_Layout = TypeVar("_Layout", bound=QBoxLayout)
_Widget = TypeVar("_Widget", bound=QWidget)
_NONE: Margins = (0, 0, 0, 0)


def column_in(
    parent: QWidget, *parts: QWidget | QLayout, spacing: int, margins: Margins = _NONE
) -> QVBoxLayout:
    """Lay parts out in parent, one below the other; more can be added to what is returned."""
    return _filled(QVBoxLayout(parent), parts, spacing, margins)


def row_in(
    parent: QWidget, *parts: QWidget | QLayout, spacing: int, margins: Margins = _NONE
) -> QHBoxLayout:
    """Lay parts out in parent, one beside the other; more can be added to what is returned."""
    return _filled(QHBoxLayout(parent), parts, spacing, margins)


def named(widget: _Widget, name: str, accessible: str) -> _Widget:
    """Give a widget the name of its object, and what a screen reader says of it -> the widget."""
    widget.setObjectName(name)
    widget.setAccessibleName(accessible)
    return widget


def wrapped_label(name: str) -> Label:
    """Make a label that breaks its lines. name: of the object."""
    label = Label()
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def _filled(
    layout: _Layout, parts: tuple[QWidget | QLayout, ...], spacing: int, margins: Margins
) -> _Layout:
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout
