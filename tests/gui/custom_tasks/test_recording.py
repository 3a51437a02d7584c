"""Pictures for a class from the camera, by films in its place."""

from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from core.images.camera import CameraDevice
from core.images.decoder import read_png
from core.task import PETS, PHOTOS
from core.user_data.custom_tasks import create, custom_tasks
from gui.photos import camera as module
from gui.window.workbench import TRAIN
from tests.support.custom_tasks import click
from tests.support.films import film
from tests.support.painted_dog import painted_dog
from tests.support.pointer import banner_text

GONE = "The camera gives no picture any more. See that it is plugged in, then try again."


@pytest.fixture
def moving(tmp_path) -> str:
    """A film in which something moves, longer than any test; no two of its pictures are alike."""
    dog = cv2.resize(painted_dog(), (520, 520))
    places = ((each % 100, 10 * (each // 100)) for each in range(600))
    return film(tmp_path / "moving.avi", [dog[y:, x:][:400, :400] for y, x in places])


def row(window):
    return window.workbench.canvas_panel.recording_row


def button(window) -> QPushButton:
    return row(window).findChild(QPushButton, "recording_button")


def counts(window) -> dict[str, int]:
    return custom_tasks()[0].counts()


def saved() -> list[Path]:
    return sorted(Path(custom_tasks()[0].examples).rglob("*.png"))


def record_from(qtbot, window, name: str) -> None:
    row(window).findChild(QComboBox, "recording_label").setCurrentText(name)
    qtbot.mousePress(button(window), Qt.MouseButton.LeftButton)


def record(qtbot, window, name: str, most: int) -> None:
    record_from(qtbot, window, name)
    qtbot.waitUntil(lambda: counts(window).get(name, 0) >= most, timeout=30_000)
    qtbot.mouseRelease(button(window), Qt.MouseButton.LeftButton)


def test_a_new_task_gets_its_classes_from_the_camera(qtbot, window, page, moving, monkeypatch):
    monkeypatch.setattr(module, "cameras", lambda: [CameraDevice(moving, "Camera")])
    page.findChild(QLineEdit, "task_name").setText("Desk")
    click(page, "By Camera")
    qtbot.waitUntil(row(window).isVisible, timeout=20_000)
    assert window.session.task.title == "Desk"
    assert not page.isVisible()
    record(qtbot, window, "Mug", 3)
    assert window.session.task.classes == ("Mug",)
    record(qtbot, window, "Pen", 2)
    assert window.session.task.classes == ("Mug", "Pen")
    window.camera.turn_off()
    assert not row(window).isVisible()
    # What came last is still being saved.
    qtbot.waitUntil(lambda: len(saved()) == sum(counts(window).values()), timeout=30_000)
    kept = [read_png(each) for each in saved()]
    assert all(each.shape == (400, 400, 3) for each in kept)
    assert len({each.tobytes() for each in kept}) == len(kept)  # no two alike


def test_nothing_is_recorded_unless_the_button_is_held(qtbot, window, moving):
    window.session.choose_task(create("Desk", PHOTOS).task)
    window.camera.open(moving)
    qtbot.waitUntil(lambda: window.session.photo is not None, timeout=15_000)
    row(window).findChild(QComboBox, "recording_label").setCurrentText("Mug")
    qtbot.wait(300)
    assert counts(window) == {}


def test_a_camera_unplugged_while_it_records_loses_nothing_and_records_no_more(
    qtbot, window, moving, tmp_path
):
    window.session.choose_task(create("Desk", PHOTOS).task)
    window.camera.open(film(tmp_path / "short.avi", [painted_dog()] * 40))
    record_from(qtbot, window, "Mug")
    qtbot.waitUntil(lambda: banner_text(window) == GONE, timeout=30_000)
    assert not row(window).isVisible()
    qtbot.waitUntil(lambda: window.session.task.classes == ("Mug",), timeout=15_000)
    assert counts(window)["Mug"] >= 1

    window.camera.open(moving)  # plugged in again, while the button never came up
    with qtbot.waitSignal(window.camera.pictured, timeout=30_000):
        pass
    assert row(window).isVisible()
    assert not button(window).isDown()


def test_a_class_without_a_name_is_asked_for(qtbot, window, moving):
    window.session.choose_task(create("Desk", PHOTOS).task)
    window.camera.open(moving)
    qtbot.waitUntil(lambda: window.session.photo is not None, timeout=15_000)
    qtbot.mousePress(button(window), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: banner_text(window) != "", timeout=15_000)
    assert banner_text(window) == ("A name is missing. Give one of at least one letter or digit.")
    assert counts(window) == {}
    assert not button(window).isDown()


def test_there_is_no_recording_for_a_task_that_came_with_inkling(qtbot, window, moving):
    window.session.choose_task(PETS)
    window.camera.open(moving)
    qtbot.waitUntil(lambda: window.session.photo is not None, timeout=15_000)
    assert not row(window).isVisible()


def test_beside_a_training_all_is_read_and_the_picture_is_seen(qtbot, window, moving):
    window.session.choose_task(create("Desk", PHOTOS).task)
    window.resize(1280, 900)
    window.pages.open(TRAIN)
    window.camera.open(moving)
    panel = window.workbench.canvas_panel
    qtbot.waitUntil(panel.photo_view.isVisible, timeout=15_000)
    qtbot.waitUntil(lambda: panel.photo_view.height() > 120, timeout=15_000)
    parts = [*panel.camera_bar.findChildren(QPushButton), button(window)]
    parts.append(panel.camera_bar.findChild(QLabel, "camera_sign"))
    for part in parts:
        assert part.width() >= part.sizeHint().width(), part.text()
