"""What tests of every part share. No test reads or writes the real user's folders."""

import dataclasses
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import numpy as np
import platformdirs
import pytest

from core.datasets import mnist as mnist_file
from core.datasets.catalogue import is_here, load_mnist
from core.datasets.mnist import Mnist
from core.datasets.registry import CATALOGUE
from core.files.paths import SHIPPED_MODELS, data_folder
from core.models.card import CARD_FILE, KERAS_FILE, LITERT_FILE
from tests.support.made_digits import write_like_mnist
from tests.support.paths import ROOT
from tests.support.web import CONTENT, Site, serving

Inkling = Callable[..., subprocess.CompletedProcess]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Path:
    """An empty home folder, for this process and for those it starts; and no data sets where a test
    is marked so."""
    home = tmp_path / "home"
    if request.node.get_closest_marker("no_data"):
        monkeypatch.delenv("INKLING_DATA", raising=False)
    monkeypatch.setenv("HOME", str(home))
    for name in ("DATA", "CACHE", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    monkeypatch.setattr(platformdirs, "site_config_dir", lambda *_, **__: str(home / "everybody"))
    for name in ("PROFILE", "SITTING"):
        monkeypatch.setenv(f"INKLING_{name}", "")
    return home


@pytest.fixture(autouse=True)
def no_internet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is fetched by accident: where MNIST would come from, nobody answers."""
    nowhere = dataclasses.replace(CATALOGUE["mnist"], address="http://127.0.0.1:9/mnist.npz")
    monkeypatch.setitem(CATALOGUE, "mnist", nowhere)
    monkeypatch.setenv("no_proxy", "127.0.0.1")  # nor this computer's proxy


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder with the real data sets."""
    folder = data_folder()
    if folder is None or not (folder / CATALOGUE["mnist"].file).is_file():
        pytest.skip(f"INKLING_DATA names no folder with {CATALOGUE['mnist'].file}")
    return folder


@pytest.fixture(scope="session")
def like_mnist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a made file of MNIST's form."""
    folder = tmp_path_factory.mktemp("like_mnist")
    write_like_mnist(folder / "mnist.npz")
    return folder


@pytest.fixture(scope="session")
def mnist(request: pytest.FixtureRequest) -> Mnist:
    """MNIST, or where it is not on this computer what a made file of its form is read as."""
    if is_here("mnist"):
        return load_mnist()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mnist_file, "is_own", lambda *_: True)
        return mnist_file.read_mnist(request.getfixturevalue("like_mnist") / "mnist.npz")


@pytest.fixture
def some_mnist(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """MNIST is here: where it is not, a made file that passes for it, in this process alone."""
    if not is_here("mnist"):
        monkeypatch.setenv("INKLING_DATA", str(request.getfixturevalue("like_mnist")))
        monkeypatch.setattr(mnist_file, "is_own", lambda *_: True)


@pytest.fixture(scope="session")
def model_folder() -> Path:
    """The smallest shipped model."""
    folder = SHIPPED_MODELS / "digits-mlp"
    for name in (CARD_FILE, LITERT_FILE, KERAS_FILE):
        if not (folder / name).is_file():
            pytest.skip(f"{folder.name} is not in this clone: make models")
    return folder


@pytest.fixture
def drawn_seven() -> np.ndarray:
    """A 7 as ink, drawn on the canvas."""
    from core.preprocessing.ink import Stroke, StrokePoint, render

    corners = [(230, 130), (400, 130), (300, 390)]
    return render([Stroke(tuple(StrokePoint(x, y, 24) for x, y in corners))])


@pytest.fixture
def inkling(tmp_path: Path) -> Inkling:
    """Runs the command line in a process of its own: inkling("models", "--json")."""

    def run(*arguments: str, timeout: float = 120) -> subprocess.CompletedProcess:
        program = "import sys; from core.cli.main import main; sys.exit(main(sys.argv[1:]))"
        return subprocess.run(
            [sys.executable, "-P", "-c", program, *arguments],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )

    return run


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """Where MNIST is fetched from: a server on this computer, as good or bad as a test wants it."""
    site = Site()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        site.ranges.append(handler.headers.get("Range"))
        site.behave(handler, site.requests)

    with serving(answer) as address:
        monkeypatch.delenv("INKLING_DATA", raising=False)
        site.address = f"{address}/mnist.npz"
        digest = hashlib.sha256(CONTENT).hexdigest()
        mnist = dataclasses.replace(
            CATALOGUE["mnist"],
            address=site.address,
            is_right=lambda path: hashlib.sha256(path.read_bytes()).hexdigest() == digest,
        )
        monkeypatch.setitem(CATALOGUE, "mnist", mnist)
        yield site
