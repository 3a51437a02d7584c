"""The exact versions that everybody gets are those that pyproject.toml allows."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.paths import ROOT


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


def is_met(requirement: Requirement, versions: dict[str, str]) -> bool:
    version = versions.get(canonicalize_name(requirement.name), "")
    return bool(version) and requirement.specifier.contains(version)
