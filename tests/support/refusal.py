"""What Inkling says when it refuses something."""

from collections.abc import Callable

import pytest


def refusal(error: type[Exception], call: Callable[..., object], *arguments: object) -> str:
    """The sentence of the error that the call must raise."""
    with pytest.raises(error) as raised:
        call(*arguments)
    return str(raised.value)
