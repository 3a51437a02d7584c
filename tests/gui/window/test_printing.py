"""On paper: the drawing with its answer, the photo with its own, or the page that is open."""

import re

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QDesktopServices, QImage, QPainter, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QPushButton

from gui.style.theme import ThemeChoice
from gui.window.printing import Sheet, lines_of, paint_sheet
from tests.support.pointer import banner_text, canvas_of, draw_digit, label, settle


@pytest.fixture
def to_pdf(tmp_path, monkeypatch):
    """The person chooses a file in the printer's dialog."""
    target = tmp_path / "answer.pdf"

    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    return target


def sheet_of(lines: tuple[str, ...] = ()) -> QImage:
    image, picture = QImage(800, 1130, QImage.Format.Format_RGB32), QPixmap(100, 80)
    image.fill(Qt.GlobalColor.white)
    picture.fill(QColor("red"))
    with QPainter(image) as painter:
        paint_sheet(painter, QRectF(0, 0, 800, 1130), Sheet("Inkling · Digits", picture, lines))
    return image


def ink_in(image: QImage, top: int, bottom: int) -> int:
    return sum(
        image.pixelColor(x, y).lightness() < 90 and image.pixelColor(x, y) != QColor("red")
        for y in range(top, bottom, 2)
        for x in range(0, image.width(), 2)
    )


def test_the_picture_is_whole_and_the_answer_stands_below_it():
    image = sheet_of(("4", "Sure · 99.9 %", " · ".join(["4 99.9 %"] * 40)))
    red = [y for y in range(image.height()) if image.pixelColor(400, y) == QColor("red")]
    left = next(x for x in range(800) if image.pixelColor(x, red[9]) == QColor("red"))
    right = next(x for x in range(799, 0, -1) if image.pixelColor(x, red[9]) == QColor("red"))
    assert (right - left + 1) / len(red) == pytest.approx(100 / 80, abs=0.02)
    assert ink_in(image, 0, red[0]) > 0
    assert ink_in(image, red[-1], 1130) > 100
    assert ink_in(image, 1100, 1130) == 0  # the long line breaks, and ends on the paper


def test_a_page_without_lines_gets_all_of_the_paper():
    image = sheet_of()
    red = [x for x in range(800) if image.pixelColor(x, 400) == QColor("red")]
    assert len(red) > 700


def test_what_is_said_is_what_the_window_says(window):
    draw_digit(window, "4")
    lines = lines_of(window.session.answer, label(window, "state_label"))
    assert lines[:2] == ("4", "Sure · 100.0 %")
    assert lines[2].startswith("4 100.0 % · ")
    assert len(lines[2].split(" · ")) == 10
    assert lines_of(None, "") == ()


@pytest.mark.parametrize("page", ["try", "train"])
def test_it_becomes_a_pdf_and_says_so(window, trainer, to_pdf, monkeypatch, page):
    draw_digit(window, "4")
    window.menu_actions.themes[ThemeChoice.DARK].trigger()
    window.pages.open(page)
    window.menu_actions.print.trigger()
    settle()
    content = to_pdf.read_bytes()
    assert content.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b", content)) == 1
    assert b"/Subtype /Image" in content
    assert banner_text(window) == "answer.pdf is written."
    assert canvas_of(window).isVisible()  # as it was, in the theme that was chosen
    assert window.palette().window().color().lightness() < 60
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    offer = window.findChild(QPushButton, "banner_button")
    assert offer.text() == "Show in Folder"
    offer.click()
    assert opened == [str(to_pdf.parent)]
    window.menu_actions.themes[ThemeChoice.SYSTEM].trigger()


def test_who_thinks_better_of_it_gets_nothing(window, monkeypatch):
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    window.menu_actions.print.trigger()
    assert banner_text(window) == ""


def test_a_file_that_cannot_be_written_is_said(window, to_pdf):
    to_pdf.mkdir()
    window.menu_actions.print.trigger()
    assert banner_text(window) == "Nothing was printed. Choose another printer, or another file."
