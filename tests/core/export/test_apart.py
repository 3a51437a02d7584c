"""What a process of its own writes: its last line is an answer or a sentence."""

import threading

import pytest

from core.errors import StoreError
from core.export.apart import stop, written_apart

BROKE_OFF = (
    "The model was not exported: the process that writes this format ended at a fault of its own. "
    "Nothing was changed. Try again, or choose another format."
)
write = written_apart("tests.support.writes_apart")


def test_what_it_says_of_the_file_is_returned(tmp_path):
    assert write(tmp_path / "a model", tmp_path / "whole") == "It is there."
    assert (tmp_path / "whole").read_text() == "a model"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("refused", "The disk is full."), ("faulty", BROKE_OFF), ("crashed", BROKE_OFF)],
)
def test_what_went_wrong_is_a_sentence(tmp_path, name, sentence):
    with pytest.raises(StoreError) as refusal:
        write(tmp_path, tmp_path / name)
    assert str(refusal.value) == sentence


def test_it_ends_when_nobody_waits_for_it(tmp_path):
    said = []

    def wait() -> None:
        try:
            write(tmp_path, tmp_path / "long")
        except StoreError as error:
            said.append(str(error))

    waiting = threading.Thread(target=wait)
    waiting.start()
    while not (tmp_path / "long").exists():
        waiting.join(0.05)
    stop()
    waiting.join(10)
    assert said == [BROKE_OFF]
