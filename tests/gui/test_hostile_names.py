"""Names from anywhere are shown as they are: nothing is opened for them, and no key is theirs."""

import dataclasses
import json
import shutil
import zipfile

import pytest
from PySide6.QtGui import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QLabel,
    QListView,
    QPushButton,
    QTreeWidget,
)

from core.files.paths import SHIPPED_MODELS
from core.models.card import read_card, remove_digests
from core.models.store import Store
from core.runs.log import RunLog, RunRecord
from core.runs.settings import RunSettings
from core.task import DIGITS, DRAWINGS, PHOTOS
from core.user_data.custom_tasks import create
from gui.corrections.page import CorrectionsPage
from gui.custom_tasks.page import CustomTasksPage
from gui.main_window import MainWindow
from gui.session.settings import Settings
from tests.support.buttons import button
from tests.support.class_folders import fill
from tests.support.hostile_names import hostile_names, html_shown, watched_pipe
from tests.support.photos import drop, of_files
from tests.support.pointer import banner_text, label, settle
from tests.support.windows import on_screen


@pytest.fixture
def names(tmp_path):
    """Forty and more; at the end nothing is shown as HTML, and no file was opened for a name."""
    with watched_pipe(tmp_path / "p") as opened:
        made = hostile_names(tmp_path / "p")
        assert len(made) >= 40
        yield made
        settle()
        assert html_shown() == []
    assert opened == []


@pytest.fixture
def files(names, tmp_path) -> list[str]:
    """A file of each name, none of which is a picture."""
    folder = tmp_path / "f"
    folder.mkdir()
    paths = [folder / f"{name}.jpg" for name in names]
    for path in paths:
        path.write_bytes(b"no picture")
    return [str(path) for path in paths]


def test_a_photo_that_is_dropped(qtbot, window, files):
    for path in files:
        window.banner.hide()
        drop(window, of_files(path))
        qtbot.waitUntil(lambda: bool(banner_text(window)), timeout=20_000)
        assert banner_text(window).endswith("Save it as JPEG or PNG and use that.")
        assert html_shown() == []


def test_photos_that_are_opened_together(qtbot, window, files):
    window.open_photos(files)
    photos = window.workbench.canvas_panel.filmstrip.photos
    qtbot.waitUntil(lambda: not photos.waiting, timeout=60_000)
    strip = window.findChild(QListView, "filmstrip_list")
    for row in range(len(files)):
        strip.setCurrentIndex(strip.model().index(row))
        settle()
        assert html_shown() == []


def test_the_photos_of_before(qtbot, files):
    for first in range(0, len(files), 10):
        Settings().recent_photos = files[first : first + 10]
        made = on_screen(qtbot, MainWindow())
        assert html_shown() == []
        made.close()


def test_a_folder_of_classes(qtbot, window, names, tmp_path):
    for name in names:
        fill(tmp_path / "c", name, 2)
        (tmp_path / "c" / name / f"{name}.jpg").write_bytes(b"no picture")
    window.open_photos([str(tmp_path / "c")])
    page = window.findChild(CustomTasksPage)
    qtbot.waitUntil(lambda: bool(label(page, "folder_said")), timeout=60_000)
    assert page.findChild(QTreeWidget, "folder_table").topLevelItemCount() > 20


@pytest.mark.parametrize("kind", [DRAWINGS, PHOTOS])
def test_a_custom_task(qtbot, window, names, kind):
    for name in names[::3]:
        create(name[:40], kind)
    made = on_screen(qtbot, MainWindow())
    made.menu_actions.custom_tasks.trigger()
    made.menu_actions.corrections.trigger()
    settle()
    selector = made.workbench.task_selector
    for name in names:
        task = dataclasses.replace(DIGITS, name="t", title=name)
        selector.show_tasks([DIGITS, task], task)
        buttons = selector.findChildren(QAbstractButton)
        shown = next(each for each in buttons if each.accessibleName() == name)
        assert shown.text().endswith("…") or shown.text() == name.replace("&", "&&")
        assert shown.shortcut().isEmpty()


def test_a_card(qtbot, names, model_folder):
    card = read_card(model_folder)
    for name in names[:40:4]:
        candidate = Store("digits").new_candidate("mlp", waiting=[])
        shutil.copytree(SHIPPED_MODELS / "digits-mlp", candidate, dirs_exist_ok=True)
        titled = dataclasses.replace(card, title=name, trained_on=(name,))
        (candidate / "card.json").write_text(titled.to_json())
        remove_digests(candidate)
        Store("digits").keep(candidate)
    made = on_screen(qtbot, MainWindow())
    made.workbench.look_panel.open_tab("inside")
    made.menu_actions.compare.trigger()
    made.dialogs.show_code_of_model()
    settle()


def test_a_record(qtbot, window, trainer, names):
    settings = dataclasses.asdict(RunSettings(task="digits", network="mlp", output=""))
    for name in names:
        RunLog("digits").add(RunRecord("digits", settings, outcome="kept", model=name))
    button(window, "retrain_button").click()
    for each in window.findChildren(QAbstractButton):
        if each.objectName().endswith("_tab"):
            each.click()
            settle()


def test_an_archive(qtbot, window, names, tmp_path, monkeypatch):
    window.menu_actions.corrections.trigger()
    page = window.findChild(CorrectionsPage)
    for number, name in enumerate(names):
        path = tmp_path / f"{number}{name}.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("manifest.json", json.dumps({"version": 1, "task": name}))
            archive.writestr(f"{name}/1.png", b"no picture")
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, path=path: (str(path), ""))
        becomes = page.findChild(QLabel, "correction_status")
        becomes.clear()
        next(each for each in page.findChildren(QPushButton) if each.text() == "Import…").click()
        qtbot.waitUntil(lambda becomes=becomes: bool(becomes.text()), timeout=20_000)
        assert html_shown() == []


def test_a_class_of_the_task_that_is_asked(window, names):
    classes = tuple(sorted(names))
    panel = window.workbench.answer_panel
    for count in (10, len(classes)):
        panel.correction_row.show_classes(classes[:count])
        panel.correction_row.show_saved(classes[0])
    window.workbench.look_panel.why_page.show_classes(classes)
    settle()
    text = label(window, "correction_label")
    assert text == f"✓ Saved as {classes[0]}"


def test_whatever_is_said(window, names):
    for name in names:
        window.session.report_problem(name)
        assert banner_text(window) == name
        window.banner.show_offer(name, name, lambda: None)
        offer = window.findChild(QAbstractButton, "banner_button")
        assert offer.text() == name.replace("&", "&&")
        window.workbench.canvas_panel.show_photo(name)
        assert html_shown() == []
    assert Qt.mightBeRichText(names[0])
