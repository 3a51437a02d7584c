"""The data dialog: what is here, and what is not gets here, or is said."""

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from core.datasets.catalogue import where
from core.files.paths import cache_folder
from gui.dialogs.data_page import DataPage
from gui.training.settings.form import TrainingSettings
from gui.training.words import TrainingState
from tests.support.mobilenet import served_instead
from tests.support.pointer import label, settle
from tests.support.training import becomes as training_becomes
from tests.support.training import choose_entry, said
from tests.support.web import CONTENT, GARBAGE, cut_at, send, whole


@pytest.fixture
def page(site, window) -> DataPage:
    """No data is on this computer; MNIST can be fetched from the test's own site."""
    window.menu_actions.data.trigger()
    settle()
    return window.findChild(DataPage, "data_page")


def status(page, name: str = "mnist") -> str:
    return label(page, f"data_status_{name}")


def becomes(qtbot, page, text: str, name: str = "mnist") -> None:
    qtbot.waitUntil(lambda: status(page, name) == text, timeout=20_000)


def fetch_button(page) -> QPushButton:
    return page.findChild(QPushButton, "fetch_button_mnist")


def test_what_is_not_here_is_said(page):
    assert status(page) == "MNIST needs an 11 MB download once; everything else works."
    assert status(page, "pen_strokes") == (
        "Pen strokes needs a 1 MB download once; everything else works."
    )
    assert fetch_button(page).text() == "Fetch, 11 MB"
    assert page.findChild(QPushButton, "fetch_button_pets").text() == "Fetch, 824 MB"


def test_it_is_fetched(qtbot, page):
    with qtbot.waitSignal(page.data_changed, timeout=20_000):
        fetch_button(page).click()
    assert status(page) == f"On this computer: {cache_folder() / 'mnist.npz'}"
    assert not fetch_button(page).isVisible()


def test_what_is_here_can_be_checked(qtbot, page):
    check = page.findChild(QPushButton, "check_button_mnist")
    assert not check.isVisible()
    with qtbot.waitSignal(page.data_changed, timeout=20_000):
        fetch_button(page).click()
    check.click()
    becomes(qtbot, page, "Checked: all of it is here, and right.")
    path = cache_folder() / "mnist.npz"
    path.write_bytes(GARBAGE)
    check.click()
    becomes(
        qtbot,
        page,
        f"{path} is damaged, or is not MNIST. Delete it, then fetch or choose it again.",
    )


def test_a_broken_connection_is_said_and_gone_on_with(qtbot, page, site):
    site.behave = cut_at(150_000, 150_000)
    fetch_button(page).click()
    becomes(
        qtbot,
        page,
        "The connection broke off after 0.1 MB of MNIST. What has come is kept: try again, and it "
        "goes on from there. Everything else works without it.",
    )
    site.behave = whole
    fetch_button(page).click()
    becomes(qtbot, page, f"On this computer: {cache_folder() / 'mnist.npz'}")
    assert where("mnist").read_bytes() == CONTENT


def test_it_can_be_stopped(qtbot, page, site):
    import time

    def slowly(handler, _number: int) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(CONTENT)))
        handler.end_headers()
        for start in range(0, len(CONTENT), 20_000):
            handler.wfile.write(CONTENT[start : start + 20_000])
            time.sleep(0.1)

    site.behave = slowly
    fetch_button(page).click()
    # Before the first bytes there is nothing to go on from.
    qtbot.waitUntil(
        lambda: status(page).endswith("of 0.3 MB") and not status(page).startswith("0.0"),
        timeout=20_000,
    )
    assert fetch_button(page).text() == "Pause"
    fetch_button(page).click()
    becomes(qtbot, page, "Stopped. What has come of MNIST is kept, to go on from.")
    assert fetch_button(page).text() == "Go On, 0 of 11 MB"


def test_a_log_in_page_is_said(qtbot, page, site):
    site.behave = lambda handler, _: send(handler, GARBAGE)
    fetch_button(page).click()
    becomes(
        qtbot,
        page,
        "What the internet gave instead of MNIST is not MNIST (a log-in page, perhaps, or a cut "
        "connection). Nothing was kept; try again later.",
    )


@pytest.mark.parametrize("content", [GARBAGE, CONTENT[:100_000], CONTENT[::-1]])
def test_a_network_that_is_cut_or_another_is_not_kept(qtbot, page, content):
    assert status(page, "mobilenet") == (
        "MobileNetV3 needs a 4 MB download once; everything else works."
    )
    with served_instead(content, right=CONTENT):
        page.findChild(QPushButton, "fetch_button_mobilenet").click()
        becomes(
            qtbot,
            page,
            "What the internet gave instead of MobileNetV3 is not MobileNetV3 (a log-in page, "
            "perhaps, or a cut connection). Nothing was kept; try again later.",
            "mobilenet",
        )
    assert where("mobilenet") is None


def test_a_file_is_chosen_instead(qtbot, page, tmp_path, monkeypatch):
    (tmp_path / "digits.npz").write_bytes(CONTENT)
    given = [str(tmp_path / "digits.npz")]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (given[0], ""))
    choose = [each for each in page.findChildren(QPushButton) if each.text() == "Choose File…"]
    choose[0].click()
    becomes(qtbot, page, f"On this computer: {cache_folder() / 'mnist.npz'}")
    choose[1].click()
    becomes(
        qtbot,
        page,
        "digits.npz is not the data set Pen strokes. Choose the file pen_strokes.jsonl or "
        "pendigits-orig.tra.Z, or the folder that has it. Nothing was changed.",
        "pen_strokes",
    )


def test_another_file_can_be_chosen_for_one_that_is_no_use(qtbot, page, tmp_path, monkeypatch):
    (tmp_path / "digits.npz").write_bytes(CONTENT)
    (cache_folder()).mkdir(parents=True, exist_ok=True)
    (cache_folder() / "mnist.npz").write_bytes(GARBAGE)
    page.refresh()
    here = f"On this computer: {cache_folder() / 'mnist.npz'}"
    assert status(page) == here

    given = [str(tmp_path / "digits.npz")]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (given[0], ""))
    choose = [each for each in page.findChildren(QPushButton) if each.text() == "Choose File…"]
    assert choose[0].isVisible()
    with qtbot.waitSignal(page.data_changed, timeout=20_000):
        choose[0].click()
    assert status(page) == here
    assert where("mnist").read_bytes() == CONTENT


def test_closing_the_window_stops_fetching(qtbot, page, window, site):
    site.behave = lambda handler, _: send(handler, CONTENT[:70_000], Content_Length="300000")
    fetch_button(page).click()
    window.close()
    assert where("mnist") is None


def test_what_inkling_draws_is_always_here(page):
    assert status(page, "made_hands") == ("Always here: drawn by Inkling when a training begins.")
    texts = {each.text() for each in page.findChildren(QLabel)}
    assert "6,000 digits in 200 made-up hands, drawn by rule. Licence: free to use." in texts
    assert not page.findChild(QPushButton, "fetch_button_made_hands").isVisible()


def test_retrain_without_data_draws_its_own_and_who_wants_mnist_is_led_here(
    qtbot, window, site, trainer
):
    for each in cache_folder().rglob("*.*"):
        each.unlink()
    window.findChild(QPushButton, "retrain_button").click()
    assert window.findChild(TrainingSettings).settings().data == ("made_hands",)
    assert said(window) == (
        "It learns from digits drawn by Inkling, as MNIST is not on this computer. MNIST is "
        "better: fetch it under Data, 11 MB."
    )
    choose_entry(window, "setting_data", "MNIST")
    window.findChild(QPushButton, "start_button").click()
    settle()
    page = window.findChild(DataPage, "data_page")
    assert page.isVisible()
    assert said(window) == "MNIST needs an 11 MB download once; everything else works."
    choose_entry(window, "setting_data", "From my files")
    window.findChild(QPushButton, "start_button").click()
    assert said(window) == (
        "Digits from files is not on this computer: choose Kaggle's CSV, an NPZ file with x_train "
        "and y_train, or x and y, IDX files or their folder, or a folder with a folder of pictures "
        "for each digit, 0 to 9; everything else works without it."
    )
    choose_entry(window, "setting_data", "Drawn by Inkling")
    with qtbot.waitSignal(page.data_changed, timeout=20_000):
        fetch_button(page).click()
    assert window.findChild(TrainingSettings).settings().data == ("mnist",)
    assert said(window) == ""
    window.findChild(QPushButton, "start_button").click()
    training_becomes(qtbot, window, TrainingState.COMPARING)
    window.findChild(QPushButton, "discard_button").click()
