"""The documentation as a site: `make site`. Only standard search and pictures of its own, nothing
from the network, so that it can be read offline."""

import contextlib
import io
import sys
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from core import __version__  # noqa: E402 (from the checkout that is described)
from core.cli.main import command_names, main  # noqa: E402

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
        return [node for name in command_names() for node in self._section(name)]

    def _section(self, name: str) -> list[nodes.Node]:
        title = f"inkling {name}"
        section = nodes.section(ids=[nodes.make_id(title)], names=[title])
        section += nodes.title(text=title)
        section += nodes.literal_block(text=_help_of(name), language="text")
        return [section]


def _help_of(name: str) -> str:
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        main([name, "--help"])
    return said.getvalue()


def setup(app: Sphinx) -> None:
    app.add_directive("command-line", CommandLine)
