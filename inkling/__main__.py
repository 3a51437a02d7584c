"""`inkling`: the program, for which Inkling's own packages come before all that have their names.

In a wheel `core`, `gui` and `assets` lie in this folder, in the repository beside it. They are
found so by the program alone: whoever merely imports `inkling` keeps every other `core`.
"""

import sys
from pathlib import Path


def main() -> int:
    """Run Inkling -> its exit status."""
    here = Path(__file__).resolve().parent
    sys.path.insert(0, str(here if (here / "core").is_dir() else here.parent))
    from gui.__main__ import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
