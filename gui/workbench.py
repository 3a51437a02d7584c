"""How the window is laid out: the header, and below it the message and the panels."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def workbench(header: QWidget, banner: QWidget, panels: Sequence[tuple[QWidget, int]]) -> QWidget:
    """The window's central widget. panels: from left to right, each with its share of the width."""
    row = QHBoxLayout()
    row.setSpacing(16)
    for panel, share in panels:
        row.addWidget(panel, share)
    content = QVBoxLayout()
    content.setContentsMargins(20, 16, 20, 16)
    content.setSpacing(12)
    content.addWidget(banner)
    content.addLayout(row, 1)
    central = QWidget()
    central.setObjectName("central")
    column = QVBoxLayout(central)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(header)
    column.addLayout(content, 1)
    return central
