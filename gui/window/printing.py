"""On paper: what was given with its answer, or the page that is open."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from core.recognition.recognition import Recognition
from core.translation import tr
from gui.style.text import percent
from gui.widgets.banner import Banner

_MARGIN = 0.04  # of the paper's width
_TITLE, _TEXT = 0.022, 0.015  # of the paper's width: how high letters are
_SHARE = 0.62  # of the height, that a picture has beside lines of text
_LINE = 1.5  # times the letters


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is on a sheet of paper, from the top down. lines: the first is the answer itself."""

    title: str
    picture: QPixmap
    lines: tuple[str, ...] = ()


def lines_of(answer: Recognition | None, state: str) -> tuple[str, ...]:
    """What was answered: the class, how sure, and what each class has; state: how sure, in words.
    Nothing where there is no answer."""
    if answer is None:
        return ()
    prediction = answer.prediction
    shares = sorted(
        zip(prediction.answers, prediction.shares.tolist(), strict=True), key=lambda each: -each[1]
    )
    listed = " · ".join(f"{name} {percent(fraction)}" for name, fraction in shares[:10])
    return answer.text.replace("\n", ", "), f"{state} · {percent(answer.probability)}", listed


def print_sheet(parent: QWidget, make: Callable[[], Sheet], banner: Banner) -> None:
    """Ask for a printer or a file, print what make returns, and say so."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # few print

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return
    sheet, file = make(), printer.outputFileName()
    with QPainter() as painter:
        if not painter.begin(printer):
            said = tr("Nothing was printed. Choose another printer, or another file.")
            banner.show_failed(said)
            return
        page = printer.pageLayout().paintRectPixels(printer.resolution())
        paint_sheet(painter, QRectF(0, 0, page.width(), page.height()), sheet)
    if file:
        banner.show_written(Path(file))
    else:
        banner.show_notice(tr("Sent to the printer {name}.").format(name=printer.printerName()))


def paint_sheet(painter: QPainter, page: QRectF, sheet: Sheet) -> None:
    """Paint a sheet, black on white, on paper that is as large as page."""
    margin = page.width() * _MARGIN
    place = page.adjusted(margin, margin, -margin, -margin)
    top = _paint_line(painter, place, sheet.title, page.width() * _TITLE, bold=True)
    high = place.height() * _SHARE if sheet.lines else place.bottom() - top
    picture = sheet.picture.size().toSizeF()
    picture.scale(place.width(), high, Qt.AspectRatioMode.KeepAspectRatio)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(
        QRectF(QPointF(place.left(), top), picture), sheet.picture, sheet.picture.rect().toRectF()
    )
    place.setTop(top + picture.height() + margin / 2)
    for number, line in enumerate(sheet.lines):
        size = page.width() * (_TEXT if number else 2 * _TITLE)
        place.setTop(_paint_line(painter, place, line, size, bold=not number))


def _paint_line(
    painter: QPainter, place: QRectF, text: str, size: float, *, bold: bool = False
) -> float:
    """Paint a text, on as many lines as it needs -> where it ends."""
    font = QFont(painter.font())
    font.setPixelSize(round(size))
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)
    needed = QFontMetricsF(font, painter.device()).boundingRect(place, flags, text)
    painter.drawText(needed, flags, text)
    return needed.bottom() + size * (_LINE - 1)
