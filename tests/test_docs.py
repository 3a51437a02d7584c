"""What the documents name must be there."""

import os
import re
import subprocess
import sys

import pytest

from core.cli.main import command_helps
from tests.support.paths import ROOT

_PATH = re.compile(r"`((?:core|gui|tests|bench|docs|assets)/[^`\s]*)`")
_LINK = re.compile(r"\]\((?!https?:)([^)#]+)[^)]*\)")
_MODULE = re.compile(r"\b((?:core|gui)(?:\.[a-z_]+)+)")
_LOADED = re.compile(r'<(?:script|img|link)\b[^>]*\b(?:src|href)="([^"]+)"')  # in a page
_DOCUMENTS = sorted(
    str(path.relative_to(ROOT))
    for folder in (".", "docs", "docs/decisions")
    for path in (ROOT / folder).glob("*.md")
)


@pytest.mark.parametrize("name", _DOCUMENTS)
def test_every_path_that_a_document_names_is_there(name):
    named = _PATH.findall((ROOT / name).read_text(encoding="utf-8"))

    assert [path for path in named if not list(ROOT.glob(path.rstrip("/")))] == []


@pytest.mark.parametrize("name", _DOCUMENTS)
def test_every_module_that_a_document_names_is_there(name):
    named = _MODULE.findall((ROOT / name).read_text(encoding="utf-8"))

    assert [module for module in named if not is_there(module)] == []


@pytest.mark.parametrize("name", _DOCUMENTS)
def test_every_link_between_documents_leads_somewhere(name):
    document = ROOT / name
    links = _LINK.findall(document.read_text(encoding="utf-8"))

    assert [link for link in links if not (document.parent / link).exists()] == []


def test_every_document_that_the_code_names_is_there():
    named = {
        name
        for part in ("core", "gui", "bench", "assets")
        for path in (ROOT / part).rglob("*.py")
        for name in re.findall(r"docs/[\w/.-]+\.md", path.read_text(encoding="utf-8"))
    }

    assert named
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []


def test_the_architecture_has_a_row_for_every_folder_that_the_contracts_place():
    text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    folders = [
        f"{part.name}/{folder.name}/"
        for part in (ROOT / "core", ROOT / "gui")
        for folder in part.iterdir()
        if (folder / "__init__.py").is_file() or list(folder.glob("*.py"))
    ]

    assert len(folders) > 20
    assert [folder for folder in folders if f"`{folder}`" not in text] == []


def test_every_term_of_the_glossary_says_which_words_it_replaces():
    terms = (ROOT / "docs/glossary.md").read_text(encoding="utf-8").split("\n\n")
    terms = [term for term in terms if term.startswith("**")]

    assert len(terms) >= 25
    assert [term for term in terms if not re.search(r"^\*Avoid:\* \w", term, re.MULTILINE)] == []


def test_the_site_has_every_document_and_needs_no_network(tmp_path):
    command = [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-c", "docs/site"]
    built = subprocess.run(
        [*command, "docs", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "100"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert (built.returncode, built.stderr) == (0, "")

    pages = {
        path.relative_to(tmp_path).with_suffix(".md").as_posix(): path.read_text(encoding="utf-8")
        for path in tmp_path.rglob("*.html")
    }
    documents = [name.removeprefix("docs/") for name in _DOCUMENTS if name.startswith("docs/")]
    assert len(documents) > 20
    assert [name for name in documents if name not in pages] == []
    assert all(f"usage: inkling {name}" in pages["command_line.md"] for name in command_helps())
    loaded = [each for page in pages.values() for each in _LOADED.findall(page)]
    assert loaded
    assert [each for each in loaded if ":" in each and not each.startswith("data:")] == []


def is_there(module: str) -> bool:
    """Whether it is a module, a package, or something in a module."""
    path = ROOT / module.replace(".", "/")
    return any(
        each.exists() for each in (path, path.with_suffix(".py"), path.parent.with_suffix(".py"))
    )
