"""Whatever may be wrong with what a person gives: one sentence, and the last answer stays."""

import os
from urllib.parse import quote_from_bytes

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMenu

from core.images.image_file import LONGEST_SIDE, DecodedImage
from gui.main_window import MainWindow
from gui.photos import importing
from gui.photos.importing import ImageImport
from gui.photos.photo_view import PhotoView
from gui.session.settings import Settings
from tests.support.bad_input import PATHS, PICTURES, TOO_MANY_PIXELS
from tests.support.filmstrip import shows
from tests.support.photos import answer_of, banner_of, drop, of_files, paper
from tests.support.pointer import draw_digit, label, settle


@pytest.fixture
def sheet(tmp_path) -> str:
    path = tmp_path / "sheet.png"
    Image.fromarray(paper("2047")).save(path)
    return str(path)


def of_path(path: str) -> QMimeData:
    """As a file manager drags it: percent-encoded bytes, whatever the name is made of."""
    mime = QMimeData()
    mime.setUrls([url_of(path)])
    return mime


def url_of(path: str) -> QUrl:
    return QUrl.fromEncoded(b"file://" + quote_from_bytes(os.fsencode(path)).encode())


def said(qtbot, window, give) -> str:
    """What the window says of what is given."""
    with qtbot.waitSignal(window.photos.refused, timeout=20_000):
        give()
    assert window.banner.isVisible()
    return label(window, "banner_label")


@pytest.fixture
def bad_paths(tmp_path) -> dict[str, str]:
    """Each kind's path, in a folder of its own."""
    paths = {}
    for place, (kind, bad) in enumerate(PATHS.items()):
        if bad.posix and os.name == "nt":
            continue
        folder = tmp_path / str(place)
        folder.mkdir()
        paths[kind] = bad.make(folder)
    return paths


def expected(paths: dict[str, str]) -> dict[str, str]:
    return {kind: PATHS[kind].said for kind in paths}


def test_dropped_paths(qtbot, window, bad_paths, sheet):
    drop(window, of_path(sheet))
    assert answer_of(qtbot, window) == "2047"
    sentences = {
        kind: said(qtbot, window, lambda path=path: drop(window, of_path(path)))
        for kind, path in bad_paths.items()
    }
    assert sentences == expected(bad_paths)
    assert label(window, "verdict_label") == "2047"
    assert window.findChild(PhotoView).isVisible()


def test_opened_paths(qtbot, window, bad_paths, monkeypatch):
    draw_digit(window, "7")
    sentences = {}
    for kind, path in bad_paths.items():
        chosen = ([url_of(path)], "")
        monkeypatch.setattr(importing.QFileDialog, "getOpenFileUrls", lambda *_, c=chosen: c)
        sentences[kind] = said(qtbot, window, window.menu_actions.open.trigger)
    assert sentences == expected(bad_paths)
    assert label(window, "verdict_label") == "7"


def test_pasted_paths(qtbot, window, bad_paths):
    draw_digit(window, "7")
    sentences = {}
    for kind, path in bad_paths.items():
        QGuiApplication.clipboard().setMimeData(of_path(path))
        sentences[kind] = said(qtbot, window, window.menu_actions.paste.trigger)
    assert sentences == expected(bad_paths)
    assert label(window, "verdict_label") == "7"


def test_paths_of_the_command_line(qtbot, window, bad_paths):
    sentences = {
        kind: said(qtbot, window, lambda path=path: window.open_photos([path]))
        for kind, path in bad_paths.items()
    }
    assert sentences == expected(bad_paths)


def test_dropped_pictures(qtbot, window, tmp_path, sheet):
    draw_digit(window, "7")
    path = tmp_path / "photo.jpg"
    sentences = {}
    for kind, bad in PICTURES.items():
        path.write_bytes(bad.content())
        sentences[kind] = said(qtbot, window, lambda: drop(window, of_path(str(path))))
    assert sentences == {kind: f"photo.jpg: {bad.said}" for kind, bad in PICTURES.items()}
    assert label(window, "verdict_label") == "7"
    drop(window, of_path(sheet))
    assert answer_of(qtbot, window) == "2047"


def test_pasted_picture_bytes_have_the_limits_of_a_file(qtbot, window, monkeypatch):
    """As another program offers them: the picture is there, and as a PNG."""
    monkeypatch.setattr(QMimeData, "hasImage", lambda self: self.hasFormat("image/png"))
    draw_digit(window, "7")
    sentences = {}
    for kind, bad in PICTURES.items():
        mime = QMimeData()
        mime.setData("image/png", bad.content())
        sentences[kind] = said(qtbot, window, lambda mime=mime: drop(window, mime))
    assert sentences == {kind: f"picture: {bad.said}" for kind, bad in PICTURES.items()}
    assert label(window, "verdict_label") == "7"


def test_a_file_that_may_not_be_read(qtbot, window, tmp_path, monkeypatch):
    path = tmp_path / "secret.jpg"
    path.write_bytes(b"x")
    path.chmod(0)
    if os.access(path, os.R_OK):  # root may read everything: let the system refuse all the same
        opened = os.open

        def refuse(name, *arguments):
            if os.fspath(name) == str(path):
                raise PermissionError(13, "Permission denied")
            return opened(name, *arguments)

        monkeypatch.setattr(os, "open", refuse)
    assert said(qtbot, window, lambda: drop(window, of_path(str(path)))) == (
        "secret.jpg may not be opened by you. Ask its owner for the right to read it."
    )


def test_a_file_that_is_cut_while_it_is_read(qtbot, window, sheet, monkeypatch):
    opened = os.open

    def open_and_cut(name, *arguments):
        descriptor = opened(name, *arguments)
        if os.fspath(name) == sheet:
            status = os.fstat(descriptor)
            monkeypatch.setattr(os, "fstat", lambda _: status)
            os.truncate(sheet, 10)
        return descriptor

    monkeypatch.setattr(os, "open", open_and_cut)
    assert said(qtbot, window, lambda: drop(window, of_path(sheet))) == (
        "sheet.png changed while it was read. Wait until it is saved, then try again."
    )


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://example.org/cat.jpg?size=large", "cat.jpg?size=large"),
        ("ftp://example.org/cat.jpg", "cat.jpg"),
        ("data:image/png;base64,AAAA", "png;base64,AAAA"),
    ],
)
def test_addresses_that_are_no_files(qtbot, window, url, name):
    mime = QMimeData()
    mime.setUrls([QUrl(url)])
    sentence = said(qtbot, window, lambda: drop(window, mime))
    if url.startswith("http"):
        assert sentence == (
            f"{name}: This picture is on the internet, and Inkling fetches nothing from there. "
            "Save the picture first, then drop the saved file."
        )
    else:
        assert sentence == (
            f"{name}: This picture is not in a folder of this computer. "
            "Copy it to one first, then drop it from there."
        )


class TestClipboardPictures:
    def paste(self, qtbot, window, image: QImage) -> str:
        QGuiApplication.clipboard().setImage(image)
        return said(qtbot, window, window.menu_actions.paste.trigger)

    def pasted(self, qtbot, window, image: QImage) -> DecodedImage:
        QGuiApplication.clipboard().setImage(image)
        with qtbot.waitSignal(window.photos.photo_ready, timeout=20_000) as given:
            window.menu_actions.paste.trigger()
        return given.args[1]

    def test_more_than_200_megapixels(self, qtbot, window):
        huge = QImage(20_000, 11_000, QImage.Format.Format_Mono)
        huge.fill(0)
        assert self.paste(qtbot, window, huge) == f"picture: {TOO_MANY_PIXELS}"

    def test_a_huge_one_is_shrunk_like_a_file(self, qtbot, window):
        huge = QImage(10_000, 10_000, QImage.Format.Format_Mono)
        huge.fill(1)
        decoded = self.pasted(qtbot, window, huge)
        assert decoded.pixels.shape == (LONGEST_SIDE, LONGEST_SIDE, 3)
        assert decoded.original_size == (10_000, 10_000)
        assert (decoded.pixels == 255).all()

    def test_an_empty_one(self, qtbot):
        images = ImageImport()
        mime = QMimeData()
        mime.setImageData(QImage())
        with qtbot.waitSignal(images.image_refused, timeout=20_000) as refused:
            images.open_image(mime)
        assert refused.args[1] == "The copied picture is empty. Copy it again."
        images.close()

    def test_black_ink_on_nothing_is_black_on_white(self, qtbot, window):
        image = QImage(400, 300, QImage.Format.Format_ARGB32)
        image.fill(0)
        assert (self.pasted(qtbot, window, image).pixels == 255).all()


@pytest.fixture
def sheets(tmp_path) -> list[str]:
    paths = []
    for number in ("7", "2&4"):
        path = tmp_path / f"{number}.png"
        Image.fromarray(paper(number.replace("&", ""))).save(path)
        paths.append(str(path))
    return paths


def menu_of(window) -> QMenu:
    return window.findChild(QMenu, "recent_menu")


def titles(window) -> list[str]:
    return [action.text() for action in menu_of(window).actions() if not action.isSeparator()]


def show(qtbot, window, path: str, number: str) -> None:
    drop(window, of_files(path))
    qtbot.waitUntil(lambda: label(window, "verdict_label") == number, timeout=20_000)


def test_there_are_none_at_first(window):
    assert not menu_of(window).isEnabled()


def test_what_was_shown_can_be_opened_again_after_a_restart(qtbot, window, sheets):
    show(qtbot, window, sheets[0], "7")
    show(qtbot, window, sheets[1], "24")
    show(qtbot, window, sheets[0], "7")
    assert titles(window) == ["7.png", "2&&4.png", "Clear List"]
    window.close()
    again = MainWindow()
    qtbot.addWidget(again)
    again.show()
    assert titles(again) == ["7.png", "2&&4.png", "Clear List"]
    assert answer_of(qtbot, again) == "7"  # the one that was shown last is there again
    action = menu_of(again).actions()[1]
    assert action.toolTip() == sheets[1]
    action.trigger()
    shows(qtbot, again, "24")


def test_a_missing_one_says_so_and_leaves_the_list(qtbot, window, sheets):
    show(qtbot, window, sheets[0], "7")
    show(qtbot, window, sheets[1], "24")
    os.unlink(sheets[0])  # noqa: PTH108
    menu_of(window).actions()[1].trigger()
    assert banner_of(qtbot, window) == (
        "7.png is not there. It may have been moved or deleted: choose it again."
    )
    assert titles(window) == ["2&&4.png", "Clear List"]
    assert label(window, "verdict_label") == "24"


def test_the_list_can_be_cleared(qtbot, window, sheets):
    show(qtbot, window, sheets[0], "7")
    menu_of(window).actions()[-1].trigger()
    assert titles(window) == ["Clear List"]
    assert not menu_of(window).isEnabled()
    assert Settings().recent_photos == []


def test_it_holds_ten(window):
    from gui.photos.importing import photo_at

    for number in range(12):
        menu_of(window).add(photo_at(f"/photos/{number}.png"))
    settle()
    assert titles(window) == [f"{number}.png" for number in range(11, 1, -1)] + ["Clear List"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_not_utf_8_comes_back_whole(qtbot, window, tmp_path):
    path = os.fsencode(tmp_path) + b"/caf\xe9.png"
    with open(path, "wb") as file:  # noqa: PTH123
        Image.fromarray(paper("7")).save(file, "PNG")
    window.open_photos([os.fsdecode(path)])
    assert answer_of(qtbot, window) == "7"
    assert titles(window) == ["caf\ufffd.png", "Clear List"]
    assert Settings().recent_photos == [os.fsdecode(path)]


@pytest.mark.parametrize("damage", ['""', "7", "[1, null]", "{", "[" * 100_000, "null"])
def test_a_damaged_list_is_an_empty_one(home, damage):
    file = home / "config" / "inkling" / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_text(f'{{"recent_photos": {damage}, "pen_width": 30}}')
    assert Settings().recent_photos == []
