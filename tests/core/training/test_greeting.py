"""What TensorFlow says while it is loaded is kept from the terminal, unless it dies of it."""

import subprocess
import sys

import pytest

from tests.support.paths import ROOT

GREETED = """
import os, signal
from core.training import without_greeting
with without_greeting():
    os.write(2, b"WARNING: All log messages before absl::InitializeLog() is called are written\\n")
    os.write(2, b"I0000 port.cc:153] oneDNN custom operations are on. You may see other\\n")
    os.write(2, b"F0000 this CPU has no AVX")
    if {dies}:
        os.kill(os.getpid(), signal.SIGABRT)
os.write(2, b", oneDNN custom operations are on")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere all is heard")
@pytest.mark.parametrize(
    ("dies", "heard"), [(True, ""), (False, ", oneDNN custom operations are on")]
)
def test_only_tensorflows_greeting_is_kept_from_stderr_and_only_while_it_is_loaded(dies, heard):
    command = [sys.executable, "-c", GREETED.format(dies=dies)]
    greeted = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)

    assert greeted.stderr == f"F0000 this CPU has no AVX{heard}"
