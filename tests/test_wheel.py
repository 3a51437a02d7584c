"""The wheel, as somebody installs it: away from the checkout, beside another wheel's `core`."""

import mimetypes
import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest

from core import __version__
from core.images.image_file import SUFFIXES
from core.sharing.format import SUFFIX
from tests.support.paths import ROOT

FOREIGN = {
    "core/__init__.py": "WHOSE = 'theirs'\n",
    "foreign-1.dist-info/METADATA": "Metadata-Version: 2.1\nName: foreign\nVersion: 1\n",
    "foreign-1.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    "foreign-1.dist-info/RECORD": "core/__init__.py,,\n",
}


class Installed:
    """An environment of its own, in which Inkling's libraries are those of this one."""

    def __init__(self, folder: Path):
        self.home = folder / "home"
        self.prefix = folder / "environment"
        venv.create(self.prefix, with_pip=True)
        self._scripts = self.prefix / ("Scripts" if os.name == "nt" else "bin")
        base = {"base": str(self.prefix), "platbase": str(self.prefix)}
        self.packages = Path(sysconfig.get_path("purelib", "venv", base))
        libraries = Path(PySide6.__path__[0]).parent
        (self.packages / "libraries.pth").write_text(f"{libraries}\n")

    def run(self, program: str, *arguments: object) -> str:
        """Run one of its programs, offline and in an empty home -> what it printed."""
        homes = {f"XDG_{each}_HOME": "" for each in ("DATA", "CACHE", "CONFIG", "STATE")}
        nowhere = {f"{each}_proxy": "http://127.0.0.1:9" for each in ("http", "https")}
        environment = {**os.environ, **homes, **nowhere, "HOME": str(self.home)}
        environment |= {"INKLING_DATA": "", "PYTHONPATH": "", "TMPDIR": str(self.prefix.parent)}
        done = subprocess.run(
            [self._scripts / program, *map(str, arguments)],
            cwd=self.prefix.parent,
            env=environment,
            capture_output=True,
            text=True,
            timeout=200,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr[-3000:]
        return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True)
    return next(folder.glob("inkling_workbench-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Installed:
    foreign = tmp_path_factory.mktemp("foreign") / "foreign-1-py3-none-any.whl"
    with zipfile.ZipFile(foreign, "w") as archive:
        for name, text in FOREIGN.items():
            archive.writestr(name, text)
    installed = Installed(tmp_path_factory.mktemp("installed"))
    alone = ("-m", "pip", "install", "--quiet", "--no-deps", "--no-index")
    installed.run("python", *alone, wheel, foreign)
    return installed


def test_all_of_it_lies_in_one_package_but_what_a_desktop_asks_for(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    documents = {name for name in names if name.startswith("inkling/docs/")}
    assert documents == {  # they are read in the window
        f"inkling/{path.relative_to(ROOT).as_posix()}"
        for path in (*ROOT.glob("docs/*.md"), *ROOT.glob("docs/decisions/*.md"))
    }
    about = f"inkling_workbench-{__version__}"
    assert {name.split("/")[0] for name in names} == {
        "inkling",
        f"{about}.data",
        f"{about}.dist-info",
    }
    assert {name for name in names if ".data/" in name} == {
        f"{about}.data/data/share/applications/inkling.desktop",
        f"{about}.data/data/share/icons/hicolor/scalable/apps/inkling.svg",
        f"{about}.data/data/share/mime/packages/inkling.xml",
    }


def test_a_desktop_offers_it_for_every_kind_of_picture_that_it_reads_and_for_shared_tasks():
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(ROOT / "assets" / "inkling.desktop", encoding="utf-8")
    said = dict(entry["Desktop Entry"])
    assert (said["Exec"], said["Icon"], said["Type"]) == ("inkling %F", "inkling", "Application")
    kinds = {mimetypes.guess_type(f"photo{suffix}")[0] or "image/jpeg" for suffix in SUFFIXES}
    shared = ElementTree.parse(ROOT / "assets" / "inkling-mime.xml").find("{*}mime-type")
    assert shared.find("{*}glob").get("pattern") == f"*{SUFFIX}"
    assert set(said["MimeType"].split(";")) - {""} == kinds | {shared.get("type")}


def test_the_source_archive_has_no_pictures_of_the_documents(tmp_path):
    build = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True)
    listed = subprocess.run(
        ["tar", "-tf", *tmp_path.glob("*.tar.gz")], capture_output=True, text=True, check=True
    )
    names = {name.split("/", 1)[1] for name in listed.stdout.splitlines()}
    assert {"README.md", "inkling/__main__.py", "core/task.py", "docs/guide.md"} <= names
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert set(re.findall(r"\b(?:tools|tests|docs)/[\w/]+\.\w+", makefile)) <= names
    assert [name for name in names if name.startswith("docs/images")] == []


def test_neither_breaks_the_other(installed):
    assert installed.run("python", "-c", "import core; print(core.WHOSE)") == "theirs\n"
    assert installed.run("python", "-c", "import inkling, core; print(core.WHOSE)") == "theirs\n"
    whose = "import sys, inkling.__main__ as ours; sys.argv[1:] = ['--version']; ours.main()"
    assert installed.run("python", "-c", whose) == f"inkling {__version__}\n"


def test_it_names_its_models_and_reads_a_drawing(installed, drawn_seven, tmp_path, model_folder):
    from PIL import Image

    Image.fromarray(255 - drawn_seven).save(tmp_path / "seven.png")

    assert "digits-mlp" in installed.run("inkling", "models")
    assert "7" in installed.run("inkling", "classify", tmp_path / "seven.png")
    assert installed.run("python", "-m", "inkling", "--version") == f"inkling {__version__}\n"


def test_it_learns(installed, tmp_path):
    output = tmp_path / "digits-mlp"
    installed.run(
        "inkling", "train", "digits", "--preset", "quick", "--epochs", 1, "--output", output
    )
    assert (output / "model.tflite").is_file()


@pytest.mark.timeout(240)
def test_it_shows_itself(installed, model_folder):
    assert "Drawn with the pointer: a 4" in installed.run("inkling", "demo")
