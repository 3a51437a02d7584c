"""A camera's pictures, by films in its place; and one that is not there, hangs or is pulled out."""

import os
import signal
import subprocess
import sys
import threading
import time

import numpy as np
import pytest

from core.errors import CameraError
from core.files.child import child_command
from core.images.camera import Camera, cameras
from tests.support.films import camera_children, film

NONE = "There is no camera on this computer. Plug one in, then try again."
NOT_OPENED = (
    "The camera cannot be opened: it is not there, or another program uses it. Plug it in or close "
    "that program, then try again."
)
HANGS = "The camera does not answer. Unplug it and plug it in again, then try again."
GONE = "The camera gives no picture any more. See that it is plugged in, then try again."

posix_only = pytest.mark.skipif(os.name == "nt", reason="named pipes are for POSIX")


def plain(color: tuple[int, int, int], width: int = 640, height: int = 480) -> np.ndarray:
    return np.full((height, width, 3), color, np.uint8)


@pytest.fixture
def opened():
    """Opens cameras, and lets go of them at the end."""
    made: list[Camera] = []

    def open_camera(device: str, **limits: float) -> Camera:
        made.append(Camera(device, **limits))
        return made[-1]

    yield open_camera
    for each in made:
        each.discard()


def test_its_pictures_come_one_after_the_other_in_their_colours(tmp_path, opened):
    camera = opened(film(tmp_path / "film.avi", [plain((250, 10, 10)), plain((10, 10, 250))]))
    red, blue = camera.read(), camera.read()
    assert red.pixels.shape == (480, 640, 3)
    assert red.original_size == (640, 480)
    assert np.allclose(red.pixels.mean((0, 1)), (250, 10, 10), atol=12)
    assert np.allclose(blue.pixels.mean((0, 1)), (10, 10, 250), atol=12)


def test_a_large_one_is_made_smaller_before_it_is_passed_on(tmp_path, opened):
    picture = opened(film(tmp_path / "film.avi", [plain((90, 90, 90), 3840, 2160)])).read()
    assert picture.pixels.shape == (540, 960, 3)
    assert picture.original_size == (3840, 2160)


def test_one_that_is_pulled_out_is_said_to_give_no_picture(tmp_path, opened):
    camera = opened(film(tmp_path / "film.avi", [plain((0, 0, 0))]))
    camera.read()
    with pytest.raises(CameraError) as caught:
        camera.read()
    assert str(caught.value) == GONE


def test_no_camera_one_that_is_not_there_and_one_that_is_no_camera(tmp_path, opened):
    with pytest.raises(CameraError) as caught:
        Camera("")
    assert str(caught.value) == NONE
    nonsense = tmp_path / "nonsense.avi"
    nonsense.write_bytes(b"no film" * 100)
    for device in ("57", str(tmp_path / "gone.avi"), str(nonsense)):
        with pytest.raises(CameraError) as caught:
            opened(device).read()
        assert str(caught.value) == NOT_OPENED


@posix_only
def test_one_that_hangs_while_it_is_opened_is_given_up(tmp_path, opened):
    os.mkfifo(tmp_path / "hangs.avi")
    began = time.monotonic()
    with pytest.raises(CameraError) as caught:
        opened(str(tmp_path / "hangs.avi"), open_limit=0.5).read()
    assert str(caught.value) == HANGS
    assert time.monotonic() - began < 5


@posix_only
def test_one_that_hangs_while_it_is_read_is_given_up(tmp_path, opened):
    camera = opened(film(tmp_path / "film.avi", [plain((0, 0, 0))] * 5), read_limit=0.5)
    camera.read()
    (child,) = camera_children()
    child.send_signal(signal.SIGSTOP)  # what a driver that never comes back looks like from here
    with pytest.raises(CameraError) as caught:
        camera.read()
    assert str(caught.value) == HANGS
    camera.discard()
    assert not camera_children()


@pytest.mark.parametrize("given", ["(True, np.zeros((0, 0, 3), np.uint8))", "(True, None)"])
def test_a_picture_of_no_size_ends_it_like_one_that_is_pulled_out(tmp_path, given):
    program = (
        "import cv2, numpy as np\n"
        "from core.images.camera import main\n"
        f"cv2.VideoCapture.read = lambda _: {given}\n"
        "main()"
    )
    command = [sys.executable, "-c", program, film(tmp_path / "film.avi", [plain((0, 0, 0))])]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as child:
        child.stdin.write(b"\n")
        child.stdin.flush()  # and stays open: its end would be that of the child
        assert child.stdout.read() == b'{}\n{"error": "no picture"}\n'


@posix_only
def test_close_ends_one_that_hangs_at_once(tmp_path, opened):
    os.mkfifo(tmp_path / "hangs.avi")
    camera = opened(str(tmp_path / "hangs.avi"))
    ended = threading.Event()

    def read() -> None:
        with pytest.raises(CameraError):
            camera.read()
        ended.set()

    thread = threading.Thread(target=read)
    thread.start()
    assert not ended.wait(0.3)
    camera.close()
    assert ended.wait(3)
    thread.join()
    camera.discard()
    assert not camera_children()


@posix_only
def test_a_child_whose_window_is_gone_ends_even_while_its_camera_hangs(tmp_path):
    os.mkfifo(tmp_path / "hangs.avi")
    command = [*child_command("core.images.camera"), str(tmp_path / "hangs.avi")]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as child:
        with pytest.raises(subprocess.TimeoutExpired):
            child.wait(0.5)
        child.stdin.close()
        assert child.wait(20) == 0


def test_cameras_are_listed_without_opening_one():
    for each in cameras():
        assert each.name
        assert each.device.isdecimal()
    assert not camera_children()
