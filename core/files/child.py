"""Children: processes of Inkling's own, each of which runs one of its modules.

    python -P core/files/child.py MODULE [ARGUMENT ...]

By the path of this file and not by `-m`: a child is then of the same Inkling as who started it,
wherever that was and whatever else is called `core` in its Python.
"""

import runpy
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUNDLED = "trainer.txt"  # a file that only a bundle has: the libraries of its trainer
CHILD = "--child"  # the first argument of the frozen program where it is to be a child


def child_command(module: str) -> tuple[str, ...]:
    """What starts a child that runs this module as `__main__`; its arguments may follow."""
    if is_frozen():
        return (sys.executable, CHILD, module)
    return python_child(sys.executable, module)


def python_child(python: str, module: str) -> tuple[str, ...]:
    """The same by this Python, whether or not the program is frozen."""
    return (python, "-P", str(ROOT / "core" / "files" / "child.py"), module)


def is_frozen() -> bool:
    """Whether this is the bundle that needs no Python: then there is nothing to run a file with."""
    return bool(getattr(sys, "frozen", False))


def is_moved() -> bool:
    """Whether what children are started from is no longer where it was when Inkling started."""
    return not (Path(sys.executable).exists() and ROOT.is_dir())


def be_child(arguments: Sequence[str]) -> None:
    """Run the module that is the first argument, with the others, found in this Inkling."""
    module, *rest = arguments
    # A bundle's libraries lie beside `core`, and are not for another Python.
    sys.path.insert(len(sys.path) if (ROOT / BUNDLED).is_file() else 0, str(ROOT))
    sys.argv[1:] = rest
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    be_child(sys.argv[1:])
