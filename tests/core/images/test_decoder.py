"""Pictures decoded by children that can be killed, and Inkling's own as PNG."""

import gc
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import CancelledError, Future

import numpy as np
import psutil
import pytest
from PIL import Image

from core.errors import ImageError
from core.images.decoder import TIME_LIMIT, ImageDecoder, encode_png, read_png, shrink_to
from core.images.image_file import LONGEST_SIDE
from tests.support.made_pictures import (
    HEIGHT,
    WIDTH,
    encoded,
    noisy,
    outcome,
    png,
    png_chunk,
    quarters,
    zeros,
)

TOO_MUCH_MEMORY = "This picture takes too much memory. Save a smaller copy and use that."
TOO_SLOW = "This picture takes too long to read. Save a smaller copy as JPEG and use that."
CRASHED = "This picture cannot be read: it may be damaged. Save it as JPEG or PNG and use that."
CLOSED = "Pictures cannot be read at the moment. Close other programs, then try again."

posix_only = pytest.mark.skipif(os.name == "nt", reason="signals are for POSIX")


@pytest.fixture
def decoder():
    with ImageDecoder() as decoder:
        decoder.decode(b"").exception()
        yield decoder


def the_child() -> psutil.Process:
    (child,) = psutil.Process().children()
    return child


def kill_the_child() -> None:
    child = the_child()
    child.kill()
    deadline = time.monotonic() + 10
    while child.status() != psutil.STATUS_ZOMBIE and time.monotonic() < deadline:
        time.sleep(0.01)


def assert_works(decoder: ImageDecoder) -> None:
    decoded = outcome(decoder, encoded(quarters(), "PNG"))
    assert np.array_equal(decoded.pixels, np.asarray(quarters()))


def test_a_program_that_was_moved_while_it_ran_says_so(decoder, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "was here" / "inkling"))
    kill_the_child()
    assert outcome(decoder, encoded(quarters(), "PNG")) == (
        "Inkling was moved or deleted while it ran. Close it, and start it from where it is now; "
        "what was saved is safe."
    )
    monkeypatch.undo()
    assert_works(decoder)


def test_a_picture(decoder):
    exif = Image.Exif()
    exif[0x0112] = 6
    content = encoded(quarters(4000, 3000), "JPEG", exif=exif)
    decoded = decoder.decode(content).result()
    assert decoded.pixels.shape == (2000, 1500, 3)
    assert decoded.pixels.dtype == np.uint8
    assert decoded.pixels.flags.writeable
    assert decoded.original_size == (3000, 4000)
    assert decoded.note is None


def test_a_note_comes_through(decoder):
    content = encoded(quarters(), "GIF", save_all=True, append_images=[quarters().rotate(90)])
    assert outcome(decoder, content).note == "The first picture of an animation."


def test_a_file_by_its_path(decoder, tmp_path):
    (tmp_path / "wrong.png").write_bytes(encoded(quarters(), "JPEG"))
    decoded = decoder.decode_file(tmp_path / "wrong.png").result()
    assert decoded.original_size == (WIDTH, HEIGHT)
    error = decoder.decode_file(tmp_path).exception()
    assert isinstance(error, ImageError)
    assert str(error).endswith(" is a folder. Drop the pictures inside it instead.")


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
def test_too_much_memory(monkeypatch):
    start = subprocess.Popen
    code = "import core.images.decoding as child; child.MEMORY_LIMIT = 200 << 20; child.main()"
    poor = [sys.executable, "-c", code, "9"]
    monkeypatch.setattr(subprocess, "Popen", lambda _, **options: start(poor, **options))
    pixels = png_chunk(b"IDAT", zeros(8000 * (1 + 4 * 8000)))
    with ImageDecoder() as decoder:
        assert outcome(decoder, png(8000, 8000, pixels, colour=6)) == TOO_MUCH_MEMORY
        assert_works(decoder)


@posix_only
def test_a_child_that_hangs_is_replaced():
    with ImageDecoder(clock_limit=0.5) as decoder:
        assert_works(decoder)
        child = the_child()
        child.send_signal(signal.SIGSTOP)
        started = time.monotonic()
        assert outcome(decoder, encoded(quarters(), "PNG")) == TOO_SLOW
        assert time.monotonic() - started < 1
        assert not child.is_running()
        assert the_child().pid != child.pid  # started at once, not with the next picture
        assert_works(decoder)


WITHOUT_TIMERS = "del signal.setitimer;"


@pytest.mark.parametrize("system", ["", pytest.param(WITHOUT_TIMERS, marks=posix_only)])
def test_a_child_that_works_too_long_is_replaced(monkeypatch, system):
    start = subprocess.Popen
    code = (
        f"import signal, core.images.decoding as child; {system}"
        "child.decode = lambda _: [0 for _ in iter(int, 1)]; child.main()"
    )
    busy = [sys.executable, "-c", code, "0.3"]
    monkeypatch.setattr(subprocess, "Popen", lambda _, **options: start(busy, **options))
    with ImageDecoder() as decoder:
        monkeypatch.undo()
        assert outcome(decoder, encoded(quarters(), "PNG")) == TOO_SLOW
        assert_works(decoder)


def asked_without_time(
    decoder: ImageDecoder, seconds: float, then: signal.Signals
) -> tuple[psutil.Process, Future]:
    """A picture is asked of a child that is given no time for so long, and then a signal."""
    child = the_child()
    child.send_signal(signal.SIGSTOP)
    future = decoder.decode(encoded(quarters(), "PNG"))
    time.sleep(seconds)
    child.send_signal(then)
    return child, future


@posix_only
def test_a_busy_computer_refuses_no_picture(decoder):
    child, future = asked_without_time(decoder, TIME_LIMIT + 0.5, signal.SIGCONT)
    assert future.result(timeout=10).original_size == (WIDTH, HEIGHT)
    assert the_child().pid == child.pid


@posix_only
def test_a_file_that_changes_while_it_is_read(decoder, tmp_path):
    path = tmp_path / "large.tif"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    child = the_child()
    child.send_signal(signal.SIGSTOP)
    future = decoder.decode_file(path)
    time.sleep(0.3)
    os.truncate(path, 1_000)
    child.send_signal(signal.SIGCONT)
    assert str(future.exception()) == (
        "large.tif changed while it was read. Wait until it is saved, then try again."
    )
    assert_works(decoder)


@posix_only
def test_a_child_that_dies_of_a_picture_is_replaced(decoder):
    _, future = asked_without_time(decoder, 0.1, signal.SIGKILL)
    assert str(future.exception()) == CRASHED
    assert_works(decoder)


@posix_only
def test_a_child_killed_while_idle_is_replaced_unnoticed(decoder):
    for _ in range(3):
        kill_the_child()
        assert_works(decoder)


def test_a_child_that_writes_nonsense_is_replaced(decoder, monkeypatch):
    nonsense = [sys.executable, "-c", "print('{}', flush=True); input(); print('[1] \\0' * 99)"]
    start = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", lambda _, **options: start(nonsense, **options))
    kill_the_child()
    assert outcome(decoder, encoded(quarters(), "PNG")) == CRASHED
    monkeypatch.undo()
    assert outcome(decoder, encoded(quarters(), "PNG")) == CRASHED  # the one started meanwhile
    assert_works(decoder)


def test_no_child_can_be_started(monkeypatch):
    def refuse(*_, **__):
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(subprocess, "Popen", refuse)
    with ImageDecoder() as decoder:
        assert outcome(decoder, b"x") == CLOSED
        monkeypatch.undo()
        assert_works(decoder)


def test_several_children_work_at_once():
    content = noisy("PNG")
    with ImageDecoder(children=2) as decoder:
        futures = [decoder.decode(content) for _ in range(40)]
        assert all(future.result().original_size == (96, 96) for future in futures)
        assert len(psutil.Process().children()) == 2


@posix_only
def test_close_leaves_nothing_and_ends_what_is_under_way():
    gc.collect()
    before = psutil.Process().num_fds(), threading.active_count(), psutil.Process().children()
    decoder = ImageDecoder()
    decoder.decode(b"").exception()
    the_child().send_signal(signal.SIGSTOP)
    under_way, waiting = decoder.decode(b"x" * 1_000_000), decoder.decode(b"x")
    time.sleep(0.1)
    started = time.monotonic()
    decoder.close()
    assert time.monotonic() - started < 1
    assert isinstance(under_way.exception(), ImageError)
    with pytest.raises(CancelledError):
        waiting.result()
    decoder.close()  # twice does no harm
    gc.collect()
    after = psutil.Process().num_fds(), threading.active_count(), psutil.Process().children()
    assert after == before


def test_the_child_ends_with_its_parent():
    code = (
        "import os, time, psutil; from core.images.decoder import ImageDecoder; d = ImageDecoder();"
        "d.decode(b'').exception(); print(psutil.Process().children()[0].pid, flush=True);"
        "os._exit(9)"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    deadline = time.monotonic() + 2
    while psutil.pid_exists(int(shown.stdout)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not psutil.pid_exists(int(shown.stdout))


def test_the_child_loads_little():
    code = (
        "import sys, core.images.decoding;"
        "print([n for n in ('numpy', 'cv2', 'PySide6', 'tensorflow') if n in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout == "[]\n"


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ((1000, 500), (100, 50)),
        ((500, 1000, 3), (50, 100, 3)),
        ((3, 1000), (1, 100)),  # a strip keeps a pixel
    ],
)
def test_the_longer_side_is_made_to_fit(shape, expected):
    assert shrink_to(np.zeros(shape, np.uint8), 100).shape == expected


def test_what_is_small_enough_is_not_touched():
    small = np.arange(12, dtype=np.uint8).reshape(3, 4)

    assert shrink_to(small, 4) is small


def test_pixels_are_averaged():
    stripes = np.tile(np.array([0, 100], np.uint8), (20, 10))

    assert np.all(shrink_to(stripes, 10) == 50)


@pytest.mark.parametrize("shape", [(3, 5), (3, 5, 3)])
def test_pixels_come_back_as_they_were(tmp_path, shape):
    pixels = np.arange(np.prod(shape), dtype=np.uint8).reshape(shape)
    path = tmp_path / "picture.png"
    path.write_bytes(encode_png(pixels))

    assert np.array_equal(read_png(path), pixels)


def test_what_inkling_never_wrote_is_refused(tmp_path):
    good = encode_png(np.zeros((9, 9), np.uint8))
    paths = [tmp_path / name for name in ("gone", "empty", "cut", "jpeg", "alpha", "large")]
    _, empty, cut, jpeg, alpha, large = paths
    empty.write_bytes(b"")
    cut.write_bytes(good[: len(good) // 2])
    Image.new("L", (9, 9)).save(jpeg, "JPEG")
    Image.new("RGBA", (9, 9)).save(alpha, "PNG")
    Image.new("L", (LONGEST_SIDE + 1, 1)).save(large, "PNG")

    for path in paths:
        with pytest.raises(ImageError) as refusal:
            read_png(path)
        assert str(refusal.value) == (
            f"{path.name} is damaged or gone. Delete it from your pictures, and go on."
        )
