"""Several photos at once: an answer under each, one of them large, a table of all."""

import csv
import itertools
import time

import psutil
import pytest
from PIL import Image
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QGuiApplication

from gui.answer.panel import ThresholdSlider
from gui.photos import importing
from gui.photos.filmstrip import Filmstrip
from gui.session import save_dialog
from gui.widgets.banner import Banner
from tests.support.buttons import button
from tests.support.faults import hanging_disk
from tests.support.filmstrip import captions, click, list_of, read_all, shows
from tests.support.photos import answer_of, drop, of_files
from tests.support.pointer import banner_text, draw_digit, label, settle

_SMOOTH = 0.25  # s; a longer gap between two turns of the event loop is felt


def many(count: int) -> str:
    """A count as the person's own language writes it: 1,000."""
    return QLocale().toString(count)


def test_several_photos_each_get_an_answer_and_the_first_is_large(qtbot, window, sheets):
    assert drop(window, of_files(*sheets))
    assert read_all(qtbot, window) == ["7", "Cannot be used", "204", "13"]
    assert answer_of(qtbot, window) == "7"
    assert label(window, "filmstrip_status") == "4 photos"


def test_one_photo_has_no_filmstrip(qtbot, window, sheets):
    drop(window, of_files(sheets[0]))
    answer_of(qtbot, window)
    assert not window.findChild(Filmstrip).isVisible()


def test_every_way_takes_several(qtbot, window, sheets, monkeypatch):
    chosen = ([QUrl.fromLocalFile(path) for path in sheets], "")
    monkeypatch.setattr(importing.QFileDialog, "getOpenFileUrls", lambda *_: chosen)
    button(window, "open_button").click()
    assert read_all(qtbot, window) == ["7", "Cannot be used", "204", "13"]
    QGuiApplication.clipboard().setMimeData(of_files(*sheets[:2]))
    window.menu_actions.paste.trigger()
    assert read_all(qtbot, window) == ["7", "Cannot be used"]
    window.open_photos(sheets[2:])
    assert read_all(qtbot, window) == ["204", "13"]


def test_one_that_cannot_be_used_says_why_and_the_last_answer_stays(qtbot, window, sheets):
    drop(window, of_files(*sheets))
    read_all(qtbot, window)
    shows(qtbot, window, "7")
    click(window, 1)
    settle()
    assert label(window, "banner_label") == (
        "broken.png: This is not a picture that Inkling can read. "
        "Save it as JPEG or PNG and use that."
    )
    assert label(window, "verdict_label") == "7"
    click(window, 2)
    shows(qtbot, window, "204")
    assert not window.findChild(Banner).isVisible()


def test_a_photo_deleted_after_it_was_read_says_so(qtbot, window, sheets, tmp_path):
    drop(window, of_files(*sheets))
    read_all(qtbot, window)
    (tmp_path / "204.png").unlink()
    click(window, 2)
    qtbot.waitUntil(window.findChild(Banner).isVisible, timeout=20_000)
    assert label(window, "banner_label") == (
        "204.png is not there. It may have been moved or deleted: choose it again."
    )


def test_escape_puts_them_away_and_one_click_brings_them_back(qtbot, window, sheets):
    draw_digit(window, "3")
    drop(window, of_files(*sheets))
    read_all(qtbot, window)
    click(window, 2)
    shows(qtbot, window, "204")
    window.menu_actions.close_photo.trigger()
    settle()
    assert label(window, "verdict_label") == "3"
    assert not window.findChild(Filmstrip).isVisible()
    assert not window.menu_actions.close_photo.isEnabled()
    assert label(window, "banner_label") == "The 4 photos are put away."
    assert button(window, "banner_button").text() == "Show Them Again"
    button(window, "banner_button").click()
    shows(qtbot, window, "204")
    assert captions(window) == ["7", "Cannot be used", "204", "13"]


def test_another_photo_puts_them_away(qtbot, window, sheets):
    drop(window, of_files(*sheets))
    read_all(qtbot, window)
    drop(window, of_files(sheets[3]))
    shows(qtbot, window, "13")
    assert not window.findChild(Filmstrip).isVisible()
    assert label(window, "banner_label") == "The 4 photos are put away."


def test_addresses_on_the_internet_are_refused_one_by_one(qtbot, window):
    mime = of_files()
    mime.setUrls([QUrl("https://example.org/cat.jpg"), QUrl("http://example.org/dog.jpg")])
    assert drop(window, mime)
    assert read_all(qtbot, window) == ["Cannot be used", "Cannot be used"]
    click(window, 1)
    assert label(window, "banner_label") == (
        "dog.jpg: This picture is on the internet, and Inkling fetches nothing from there. "
        "Save the picture first, then drop the saved file."
    )


def test_the_limit_moves_the_answers_below_the_photos(qtbot, window, sheets):
    drop(window, of_files(*sheets))
    read_all(qtbot, window)
    shows(qtbot, window, "7")
    window.findChild(ThresholdSlider).threshold_chosen.emit(-0.01)
    settle()
    assert captions(window) == ["None of these", "Cannot be used", "None of these", "None of these"]
    window.findChild(ThresholdSlider).threshold_chosen.emit(1.0)
    settle()
    assert captions(window) == ["7", "Cannot be used", "204", "13"]


class TestTable:
    @pytest.fixture
    def table(self, tmp_path, monkeypatch):
        path = tmp_path / "answers"
        monkeypatch.setattr(save_dialog.QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        return path.with_suffix(".csv")

    def test_it_holds_every_answer(self, qtbot, window, sheets, table):
        drop(window, of_files(*sheets))
        read_all(qtbot, window)
        with hanging_disk():
            button(window, "filmstrip_export_button").click()
            settle()
            assert not table.exists()
        qtbot.waitUntil(table.exists)
        with table.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        assert [row["file"] for row in rows] == sheets
        assert [row["label"] for row in rows] == ["7", "", "204", "13"]
        assert [row["task"] for row in rows] == ["digits", "", "digits", "digits"]
        assert rows[0]["verdict"] in ("sure", "unsure")
        assert 0 < float(rows[0]["probability"]) <= 1
        assert rows[1]["error"] == (
            "This is not a picture that Inkling can read. Save it as JPEG or PNG and use that."
        )

    def test_a_folder_that_is_gone_says_so(self, qtbot, window, sheets, tmp_path, monkeypatch):
        path = tmp_path / "file" / "answers.csv"
        (tmp_path / "file").write_text("no folder")
        monkeypatch.setattr(save_dialog.QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        drop(window, of_files(*sheets))
        read_all(qtbot, window)
        window.menu_actions.export.trigger()
        refusal = (
            f"Not saved: a file is where the folder {tmp_path / 'file'} should be. "
            "Move it away, then try again."
        )
        qtbot.waitUntil(lambda: banner_text(window) == refusal)

    def test_there_is_none_without_several_photos(self, window):
        assert not window.menu_actions.export.isEnabled()


class TestAThousand:
    @pytest.fixture
    def tiny(self, tmp_path) -> list[str]:
        """The paths of 1,000 files."""
        path = tmp_path / "tiny.png"
        Image.new("RGB", (28, 20), "white").save(path)
        paths = []
        for number in range(1000):
            link = tmp_path / f"{number:03}.png"
            link.symlink_to(path)
            paths.append(str(link))
        return paths

    @pytest.mark.no_cover  # being measured takes time
    def test_the_window_stays_alive_and_escape_stops(self, qtbot, window, tiny):
        turns = [time.monotonic()]
        deadline = turns[0] + 60
        assert drop(window, of_files(*tiny))
        while captions(window)[30] == "…" and turns[-1] < deadline:
            qtbot.wait(1)
            turns.append(time.monotonic())
        gaps = sorted(after - before for before, after in itertools.pairwise(turns))
        assert gaps[-2] < _SMOOTH  # on a busy machine the system itself may cause one
        assert label(window, "filmstrip_status").endswith(f" of {many(1000)} read")
        assert button(window, "filmstrip_stop_button").isVisible()
        window.menu_actions.close_photo.trigger()  # what Escape does
        read = 1000 - captions(window).count("…")
        qtbot.wait(300)
        assert 1000 - captions(window).count("…") == read
        assert 30 < read < 1000
        assert label(window, "filmstrip_status") == f"{read} of {many(1000)} read"
        assert window.findChild(Filmstrip).isVisible()  # only the next one closes them
        assert not button(window, "filmstrip_stop_button").isVisible()

    def test_more_than_that_are_not_taken(self, window, tiny):
        assert drop(window, of_files(*tiny, *tiny[:2]))
        assert list_of(window).model().rowCount() == 1000
        assert label(window, "banner_label") == (
            f"The first {many(1000)} of {many(1002)} photos are read. Drop the rest later."
        )

    def test_the_window_closes_at_once(self, window, tiny):
        drop(window, of_files(*tiny))
        settle()
        started = time.monotonic()
        window.close()
        assert time.monotonic() - started < 2


@pytest.mark.timeout(20)
def test_the_window_closes_while_the_chosen_photo_waits_for_others(qtbot, window, sheets):
    decoder = window.photos.images.decoder
    qtbot.waitUntil(lambda: decoder_children() != [])
    for child in decoder_children():
        child.suspend()
    decoder.decode_file(sheets[0])  # never answered: what is asked now waits
    drop(window, of_files(sheets[0], *sheets[2:]))
    window.workbench.canvas_panel.filmstrip.choose(2)

    assert window.close()
    settle()

    assert decoder_children() == []


def decoder_children() -> list[psutil.Process]:
    children = psutil.Process().children()
    return [each for each in children if "core.images.decoding" in each.cmdline()]
