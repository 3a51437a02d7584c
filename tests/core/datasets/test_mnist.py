"""MNIST: found, checked, fetched; and what is said when that fails."""

import dataclasses
import hashlib
import io
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import numpy as np
import pytest

from core.datasets import catalogue as data_sets
from core.datasets import mnist as datasets
from core.datasets.arrays import LabelledImages
from core.datasets.catalogue import load_mnist
from core.errors import DataError, StoreError
from core.files.paths import cache_folder, find_file
from tests.support.web import serving


@dataclass
class Site:
    """A web site with one page, on this computer: what it answers, and what it promises."""

    content: bytes = b""
    promised: int | None = None  # bytes; None = as many as there are
    status: int = 200


def fetched_from(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    mnist = dataclasses.replace(data_sets.CATALOGUE["mnist"], address=address)
    monkeypatch.setitem(data_sets.CATALOGUE, "mnist", mnist)


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A server in MNIST's place."""
    site = Site()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(site.status)
        handler.send_header("Content-Length", str(site.promised or len(site.content)))
        handler.end_headers()
        handler.wfile.write(site.content)

    with serving(answer) as address:
        fetched_from(monkeypatch, f"{address}/mnist.npz")
        yield site


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for INKLING_DATA."""
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv("INKLING_DATA", str(folder))
    return folder


@pytest.fixture
def small_mnist(monkeypatch: pytest.MonkeyPatch) -> bytes:
    """A file of MNIST's form that passes for MNIST: as few digits as can be split."""
    rng = np.random.default_rng(1)
    arrays = {
        "x_train": rng.integers(0, 256, (5_020, 28, 28), np.uint8),
        "y_train": rng.integers(0, 10, 5_020, np.uint8),
        "x_test": rng.integers(0, 256, (10, 28, 28), np.uint8),
        "y_test": rng.integers(0, 10, 10, np.uint8),
    }
    digests = {name: hashlib.sha256(array.tobytes()).hexdigest() for name, array in arrays.items()}
    monkeypatch.setattr(datasets, "_MNIST_DIGESTS", digests)
    return packed(arrays)


def packed(arrays: dict[str, np.ndarray]) -> bytes:
    file = io.BytesIO()
    np.savez(file, **arrays)
    return file.getvalue()


def unreadable(path: Path) -> str:
    return f"{path} is not a readable MNIST file. Delete it, and it is fetched again."


def nothing_kept() -> bool:
    return not cache_folder().exists() or not list(cache_folder().iterdir())


def test_mnist_is_split_as_the_card_says(mnist):
    assert [len(part) for part in (mnist.training, mnist.validation, mnist.test)] == [
        55_000,
        5_000,
        10_000,
    ]
    assert mnist.training.inputs.shape == (55_000, 28, 28, 1)
    assert mnist.training.inputs.dtype == np.float32
    assert mnist.training.inputs.max() == 1


def test_the_first_digits_are_there_before_all_are_unpacked(data_folder, small_mnist):
    path = data_folder / "mnist.npz"
    path.write_bytes(small_mnist)
    told = []

    def begun(digits, labels):
        at_first = [digits.is_ready(index) for index in range(len(digits))]
        told.append((digits, labels, at_first.count(True), at_first.index(False)))

    pixels, labels = datasets.read_pixels(path, "validation", begun)
    ((digits, first_labels, count, first_missing),) = told
    assert count == first_missing == (1 << 20) // (28 * 28) - 20
    assert (first_labels == labels).all()
    assert len(digits) == len(pixels) == 5_000
    assert all(digits.is_ready(index) for index in range(5_000))
    assert (np.asarray(digits) == pixels).all()
    assert (digits[4_999] == pixels[4_999]).all()
    datasets.read_pixels(path, "training", begun)
    assert len(told) == 1  # all are there at once


def test_digits_that_turn_out_to_be_others_are_refused_in_the_end(
    data_folder, small_mnist, monkeypatch
):
    path, told = data_folder / "mnist.npz", []
    path.write_bytes(small_mnist)
    monkeypatch.setattr(datasets, "is_own", lambda name, _: name != "x_train")
    with pytest.raises(DataError) as refusal:
        datasets.read_pixels(path, "training", lambda *first: told.append(first))
    assert len(told) == 1
    assert str(refusal.value) == (
        f"{path} does not hold MNIST's own digits (x_train differs). Delete it, and it is fetched "
        "again."
    )


def test_digits_that_somebody_looks_at_are_not_unpacked_again(
    data_folder, small_mnist, monkeypatch
):
    path, unpacked = data_folder / "mnist.npz", []
    path.write_bytes(small_mnist)
    read = datasets.read_arrays

    def counted(file, most, names, came):
        unpacked.extend(names)
        return read(file, most, names, came)

    monkeypatch.setattr(datasets, "read_arrays", counted)
    for _ in range(2):
        assert len(datasets.read_training_pixels(path)) == 5_020
    assert unpacked == ["x_train", "x_train"]  # nothing was kept
    datasets.read_pixels(path, "training")
    assert len(datasets.read_training_pixels(path)) == 5_020
    assert unpacked == ["x_train", "x_train", "y_train", "x_train"]


def test_the_named_folder_comes_before_the_cache(data_folder):
    cache_folder().mkdir(parents=True)
    (cache_folder() / "some.file").write_bytes(b"")
    assert find_file("some.file") == cache_folder() / "some.file"

    (data_folder / "some.file").write_bytes(b"")

    assert find_file("some.file") == data_folder / "some.file"
    assert find_file("other.file") is None


def test_data_sets_can_be_joined():
    one = LabelledImages(np.zeros((2, 28, 28, 1), np.float32), np.array([1, 2], np.int32))
    other = LabelledImages(np.ones((1, 28, 28, 1), np.float32), np.array([3], np.int32))

    joined = one + other

    assert len(joined) == 3
    assert joined.labels.tolist() == [1, 2, 3]
    assert joined.inputs[2].min() == 1


def test_other_digits_are_refused(data_folder):
    path = data_folder / "mnist.npz"
    path.write_bytes(packed(dict.fromkeys(("x_train", "y_train", "x_test", "y_test"), np.zeros(3))))

    with pytest.raises(DataError) as refusal:
        load_mnist()

    assert str(refusal.value) == (
        f"{path} does not hold MNIST's own digits (x_train differs). "
        "Delete it, and it is fetched again."
    )


@pytest.mark.parametrize("kept", [0, 1, 30, 0.1, 0.5, 0.9, 0.9999])
def test_a_cut_file_is_refused(data_folder, small_mnist, kept):
    path = data_folder / "mnist.npz"
    path.write_bytes(small_mnist[: kept if isinstance(kept, int) else int(len(small_mnist) * kept)])

    with pytest.raises(DataError) as refusal:
        load_mnist()

    assert str(refusal.value) == unreadable(path)


def test_a_file_with_a_flipped_bit_is_refused(data_folder, small_mnist):
    path = data_folder / "mnist.npz"
    flipped = bytearray(small_mnist)
    flipped[len(flipped) // 2] ^= 1
    path.write_bytes(flipped)

    with pytest.raises(DataError) as refusal:
        load_mnist()

    assert str(refusal.value) == unreadable(path)  # the archive's own checksum says so


def test_a_file_that_would_fill_the_memory_is_not_unpacked(data_folder):
    path = data_folder / "mnist.npz"
    np.savez_compressed(path, x_train=np.zeros(200 << 20, np.uint8))

    tracemalloc.start()
    with pytest.raises(DataError) as refusal:
        load_mnist()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert str(refusal.value) == unreadable(path)
    assert most < 32 << 20


@pytest.mark.parametrize("array", [np.zeros(3), np.array([{"an": "object"}], object)])
def test_a_single_array_is_refused(data_folder, array):
    path = data_folder / "mnist.npz"
    with path.open("wb") as file:
        np.save(file, array, allow_pickle=True)

    with pytest.raises(DataError) as refusal:
        load_mnist()

    assert str(refusal.value) == unreadable(path)


def test_mnist_is_fetched_once_and_kept(site, small_mnist):
    site.content = small_mnist
    assert len(load_mnist().test) == 10
    assert [path.name for path in cache_folder().iterdir()] == ["mnist.npz"]

    site.status = 500

    assert len(load_mnist().training) == 20


def test_a_log_in_page_leaves_nothing(site, small_mnist):
    site.content = b"<html><h1>Welcome to our Wi-Fi</h1></html>"

    with pytest.raises(DataError) as refusal:
        load_mnist()

    assert str(refusal.value) == (
        "What the internet gave instead of MNIST is not MNIST (a log-in page, perhaps, or a "
        "cut connection). Nothing was kept; try again later."
    )
    assert nothing_kept()


def could_not_be_fetched() -> str:
    return (
        "MNIST is not on this computer and could not be fetched. It needs the internet once "
        f"(11 MB); or put mnist.npz into {cache_folder()}. Everything else works without it."
    )


def test_a_site_that_is_down_leaves_nothing(site):
    site.status = 503

    with pytest.raises(DataError) as refusal:
        load_mnist()

    assert str(refusal.value) == could_not_be_fetched()
    assert nothing_kept()


def test_without_a_network_the_message_says_what_to_do(monkeypatch):
    # Port 9 discards; nothing listens there.
    fetched_from(monkeypatch, "http://127.0.0.1:9/mnist.npz")
    monkeypatch.setenv("no_proxy", "127.0.0.1")

    with pytest.raises(DataError) as refusal:
        load_mnist()

    assert str(refusal.value) == could_not_be_fetched()
    assert nothing_kept()


def test_a_cache_that_cannot_be_written_is_said(site, small_mnist):
    site.content = small_mnist
    cache_folder().parent.mkdir(parents=True)
    cache_folder().write_text("a file where the folder should be")

    with pytest.raises(StoreError) as refusal:
        load_mnist()

    assert str(refusal.value) == (
        f"Not saved: a file is where the folder {cache_folder()} should be. "
        "Move it away, then try again."
    )
