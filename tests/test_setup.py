"""The exact versions that everybody gets are those that pyproject.toml allows."""

import re
import runpy
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import distributions

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from tests.support.paths import ROOT

PYTHONS = ("3.11.2", "3.12.3", "3.13.0")


@pytest.fixture(scope="module")
def versions() -> dict[str, str]:
    """Every package in constraints.txt, by name."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []
    return {canonicalize_name(name): version for name, version in (x.split("==") for x in lines)}


def test_constraints_name_an_allowed_version_of_every_dependency(versions):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    wanted = map(
        Requirement, [*project["project"]["dependencies"], *groups["test"], *groups["lint"]]
    )

    wrong = [str(each) for each in wanted if not is_met(each, versions)]

    assert wrong == []


def test_each_takes_the_pythons_that_systems_bring(versions):
    """Debian 12 has 3.11.2, Ubuntu 24.04 has 3.12.3. Asked are those that are installed here, in
    that version."""
    wrong = []
    for each in distributions():
        pinned = versions.get(canonicalize_name(each.name)) == each.version
        takes = SpecifierSet(each.metadata["Requires-Python"] or "")
        wrong += [(each.name, python) for python in PYTHONS if pinned and python not in takes]
    assert wrong == []


def is_met(requirement: Requirement, versions: dict[str, str]) -> bool:
    version = versions.get(canonicalize_name(requirement.name), "")
    return bool(version) and requirement.specifier.contains(version)


@pytest.mark.parametrize(
    ("computer", "sentence"),
    [
        (("Linux", "x86_64", ("glibc", "2.34")), ""),
        (("Linux", "aarch64", ("glibc", "2.41")), ""),
        (("Darwin", "arm64", ("", "")), ""),
        (("Windows", "AMD64", ("", "")), ""),
        (
            ("Darwin", "x86_64", ("", "")),
            "Inkling does not run on Macs with Intel processors: TensorFlow no longer comes for "
            "them. On a Mac with Apple silicon this Python was made for Intel: install one for "
            "Apple silicon.",
        ),
        (
            ("Windows", "ARM64", ("", "")),
            "Inkling does not run on Windows on ARM: TensorFlow does not come for it. Nothing was "
            "installed.",
        ),
        (
            ("Linux", "x86_64", ("glibc", "2.31")),
            "This Linux has glibc 2.31; Inkling needs 2.34 or newer, as Ubuntu 22.04, Debian 12 "
            "and Fedora 35 have. Nothing was installed.",
        ),
        (
            ("Linux", "x86_64", ("", "")),
            "This Linux has no glibc (Alpine has musl), for which TensorFlow and Qt do not come. "
            "Inkling runs on Ubuntu 22.04, Debian 12, Fedora 35 and newer. Nothing was installed.",
        ),
        (
            ("Linux", "armv7l", ("glibc", "2.36")),
            "Inkling does not run on this processor, armv7l: TensorFlow comes for x86-64 and "
            "64-bit ARM alone. Nothing was installed.",
        ),
    ],
)
def test_a_computer_that_it_cannot_run_on_is_told_so(computer, sentence):
    tool = runpy.run_path(str(ROOT / "tools" / "computer.py"))
    assert tool["why_not"](*computer) == sentence


def test_it_is_told_so_before_anything_is_set_up(tmp_path):
    (tmp_path / "platform.py").write_text(
        "system = lambda: 'Linux'; machine = lambda: 's390x'; libc_ver = lambda: ('glibc', '2.36')"
    )
    shutil.copy(ROOT / "tools" / "computer.py", tmp_path)
    done = subprocess.run(
        [sys.executable, tmp_path / "computer.py"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("Inkling does not run on this processor, s390x:")
    lines = (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()
    asked = [at for at, line in enumerate(lines) if "tools/computer.py" in line]
    assert [lines[at + 1].split('"')[0].split(" --")[0].strip() for at in asked] == [
        "uv venv",
        "echo",
    ]
