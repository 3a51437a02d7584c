"""Which entries a shared file may have."""

import pytest

from core.sharing.format import is_known


@pytest.mark.parametrize(
    "name",
    [
        "examples/Oak tree/0123456789ab.png",
        "corrections/7/0123456789abcdef.json",
        "models/signs-own-0001/model.tflite",
        "models/signs-own-0001/card.json",
        "runs/0123456789ab.json",
        "lessons/my-hand.md",
    ],
)
def test_what_is_shared_is_known(name):
    assert is_known(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "manifest.json",
        "examples/../0123456789ab.png",
        "examples/./0123456789ab.png",
        "examples/a/b/0123456789ab.png",
        "examples/a\n/0123456789ab.png",
        "models/a/model.keras",
        "models/../card.json",
        "lessons/..md",
        "lessons/a.md\n",
        "task.json",
    ],
)
def test_nothing_else_is(name):
    assert not is_known(name)
