"""One script a claim; each prints what it measured and how. `make bench` runs them all.

What a bench opens knows nothing of whoever runs it: neither their models nor what was on their
window last.
"""

import atexit
import os
import shutil
import tempfile

_HOME = tempfile.mkdtemp(prefix="inkling-bench-")
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
for _each in ("CONFIG", "DATA", "STATE"):
    os.environ[f"XDG_{_each}_HOME"] = os.path.join(_HOME, _each.lower())  # noqa: PTH118 (quick)
