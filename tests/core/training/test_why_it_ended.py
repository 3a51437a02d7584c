"""A full disk, a full memory and a fault of Inkling's own are told apart."""

import subprocess
import sys
from types import SimpleNamespace

import pytest

from core.errors import DataError
from core.training.process import sentence_of


class ResourceExhaustedError(Exception):
    """As TensorFlow calls it, for a disk and for a memory."""


NO_MEMORY = (
    "This computer's memory is not enough for the training. Choose smaller batches or a smaller "
    "share of the data, or close other programs."
)
NO_ROOM = "The disk is full, so the model cannot be saved. Make room on it, then train again."


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (MemoryError(), NO_MEMORY),
        (OSError(12, "Cannot allocate memory"), NO_MEMORY),
        (ResourceExhaustedError(), NO_MEMORY),
        (OSError(28, "No space left on device"), NO_ROOM),
        (ImportError("x"), "The training broke off at a fault in Inkling itself: ImportError."),
        (DataError("No data."), "No data."),
    ],
)
def test_why_a_training_ended_is_said(tmp_path, error, said):
    assert sentence_of(error, tmp_path / "not there" / "yet") == said


def test_what_is_full_is_looked_at(tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=0))
    assert sentence_of(ResourceExhaustedError(), tmp_path) == NO_ROOM


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
def test_a_library_that_finds_no_memory_is_no_fault_of_inklings():
    code = (
        "import resource; from core.training.process import sentence_of;"
        "resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20));"
        "print(sentence_of(ImportError('failed to map segment'), None))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout == f"{NO_MEMORY}\n"
