"""The documentation as a site: `make site`. Only standard search and pictures of its own, nothing
from the network, so that it can be read offline."""

import sys
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from core import __version__  # noqa: E402 (from the checkout that is described)
from core.cli.main import command_helps  # noqa: E402

project = "Inkling"
release = __version__
extensions = ["myst_parser"]
html_theme = "furo"
html_title = "Inkling"
html_favicon = str(ROOT / "assets/icons/inkling.svg")
html_show_copyright = False
exclude_patterns = ["site"]
myst_heading_anchors = 3  # for the links between the documents, which are GitHub's too


class CommandLine(SphinxDirective):
    """What every subcommand says of itself."""

    def run(self) -> list[nodes.Node]:
        return [self._section(f"inkling {name}", said) for name, said in command_helps().items()]

    def _section(self, title: str, said: str) -> nodes.Node:
        section = nodes.section(ids=[nodes.make_id(title)], names=[title])
        section += nodes.title(text=title)
        section += nodes.literal_block(text=said, language="text")
        return section


def setup(app: Sphinx) -> None:
    app.add_directive("command-line", CommandLine)
