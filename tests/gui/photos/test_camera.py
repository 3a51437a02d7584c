"""The camera in the window, by films in its place: live answers, never on unseen."""

import os
import time

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton

from core.images.camera import CameraDevice
from core.task import PETS
from gui.photos import camera as module
from gui.window.workbench import DATA
from tests.support.films import camera_children, film
from tests.support.painted_dog import painted_dog
from tests.support.photos import paper
from tests.support.pointer import banner_text

NONE = "There is no camera on this computer. Plug one in, then try again."
GONE = "The camera gives no picture any more. See that it is plugged in, then try again."

posix_only = pytest.mark.skipif(os.name == "nt", reason="named pipes are for POSIX")


@pytest.fixture
def dogs(tmp_path) -> str:
    """A film of a dog that comes nearer, longer than any test."""
    dog = cv2.resize(painted_dog(), (480, 480))
    return film(tmp_path / "dogs.avi", [dog[each:, each:][:400, :400] for each in range(60)] * 10)


@pytest.fixture
def watching(qtbot, window, dogs):
    """The window, asked about cats and dogs, while the camera sees a dog."""
    window.session.choose_task(PETS)
    window.camera.open(dogs)
    qtbot.waitUntil(lambda: window.session.answer is not None, timeout=15_000)
    yield window
    window.camera.turn_off()


def bar(window):
    return window.workbench.canvas_panel.camera_bar


def test_every_picture_is_shown_with_its_own_answer(qtbot, watching):
    shown, session = [], watching.session
    watching.camera.pictured.connect(lambda frame: shown.append((frame, session.answer)))
    session.answered.connect(lambda answer: shown.append(answer) if answer is None else None)
    qtbot.waitUntil(lambda: len(shown) > 8, timeout=15_000)
    frames, answers = zip(*shown, strict=True)  # none was without an answer
    assert len({id(each) for each in frames}) == len(frames)
    assert frames[-1] is session.photo
    assert all(each.text == "Dog" for each in answers)
    assert bar(watching).isVisible()


def test_take_photo_keeps_the_picture_and_lets_go_of_the_camera(qtbot, watching):
    qtbot.mouseClick(bar(watching).findChild(QPushButton, "camera_take"), Qt.MouseButton.LeftButton)
    kept = watching.session.photo
    assert kept is not None
    assert not bar(watching).isVisible()
    qtbot.waitUntil(lambda: not camera_children(), timeout=5_000)
    qtbot.wait(150)
    assert watching.session.photo is kept
    assert watching.session.answer.text == "Dog"


def test_back_to_drawing_another_page_and_another_photo_turn_it_off(qtbot, window, dogs):
    def see_a_dog() -> None:
        window.camera.open(dogs)
        qtbot.waitUntil(lambda: window.session.photo is not None, timeout=15_000)

    window.session.choose_task(PETS)
    see_a_dog()
    window.menu_actions.close_photo.trigger()
    assert not window.camera.is_on
    assert window.session.photo is None
    see_a_dog()
    window.pages.open(DATA)
    assert not window.camera.is_on
    window.pages.open("try")
    window.session.close_photo()
    see_a_dog()
    photo = module.DecodedImage(paper("7"), (10, 10))
    window.session.show_photo(photo)
    assert not window.camera.is_on
    assert window.session.photo is photo
    qtbot.waitUntil(lambda: not camera_children(), timeout=5_000)


def test_digits_are_read_off_paper_that_is_held_up(qtbot, window, tmp_path):
    window.camera.open(film(tmp_path / "paper.avi", [paper("47")] * 200))
    qtbot.waitUntil(lambda: window.session.answer is not None, timeout=15_000)
    assert window.session.answer.text == "47"


def test_a_mirror_turns_the_picture_before_it_is_asked_about(qtbot, watching):
    bar(watching).findChild(QCheckBox, "camera_mirror").setChecked(True)
    plain = watching.session.photo
    with qtbot.waitSignal(watching.camera.pictured, timeout=5_000):
        pass
    with qtbot.waitSignal(watching.camera.pictured, timeout=5_000):
        pass
    mirrored = watching.session.photo.pixels[:, ::-1].astype(int)
    straight = np.abs(watching.session.photo.pixels.astype(int) - plain.pixels).mean()
    assert np.abs(mirrored - plain.pixels).mean() < straight


def test_no_camera_is_said(window, monkeypatch):
    monkeypatch.setattr(module, "cameras", list)
    window.menu_actions.camera.trigger()
    assert banner_text(window) == NONE
    assert not window.camera.is_on
    assert not bar(window).isVisible()


def test_one_that_is_pulled_out_is_said_and_its_last_picture_stays(qtbot, window, tmp_path):
    window.session.choose_task(PETS)
    window.camera.open(film(tmp_path / "short.avi", [painted_dog()] * 3))
    qtbot.waitUntil(lambda: banner_text(window) == GONE, timeout=15_000)
    assert not window.camera.is_on
    assert not bar(window).isVisible()
    assert window.session.photo is not None
    assert window.session.answer.text == "Dog"


def test_of_several_cameras_one_is_chosen(qtbot, window, dogs, tmp_path, monkeypatch):
    sheet = film(tmp_path / "sheet.avi", [paper("3")] * 200)
    both = [CameraDevice(dogs, "Built-in"), CameraDevice(sheet, "USB & more")]
    monkeypatch.setattr(module, "cameras", lambda: both)
    window.menu_actions.camera.trigger()
    devices = bar(window).findChild(QComboBox, "camera_devices")
    assert devices.isVisible()
    assert devices.count() == 2
    devices.setCurrentIndex(1)
    devices.activated.emit(1)
    qtbot.waitUntil(
        lambda: window.session.answer is not None and window.session.answer.text == "3",
        timeout=15_000,
    )
    window.camera.turn_off()


@posix_only
def test_a_window_closes_at_once_while_the_camera_hangs(qtbot, window, tmp_path):
    os.mkfifo(tmp_path / "hangs.avi")
    window.camera.open(str(tmp_path / "hangs.avi"))
    assert bar(window).isVisible()
    qtbot.wait(300)
    began = time.monotonic()
    window.close()
    assert time.monotonic() - began < 2
    assert not camera_children()
