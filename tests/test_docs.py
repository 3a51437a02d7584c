"""What the documents name must be there."""

import re

import pytest

from tests.support.paths import ROOT

_PATH = re.compile(r"`((?:core|gui|tests|bench|docs|assets)/[^`\s]*)`")
_LINK = re.compile(r"\]\((?!https?:)([^)#]+)[^)]*\)")
_MODULE = re.compile(r"\b((?:core|gui)(?:\.[a-z_]+)+)")
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


def is_there(module: str) -> bool:
    """Whether it is a module, a package, or something in a module."""
    path = ROOT / module.replace(".", "/")
    return any(
        each.exists() for each in (path, path.with_suffix(".py"), path.parent.with_suffix(".py"))
    )
