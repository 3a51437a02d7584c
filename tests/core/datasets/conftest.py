"""The internet for the data sets: this computer."""

import dataclasses

import pytest

from core.datasets.registry import CATALOGUE
from tests.support.originals import CONTENTS
from tests.support.web import send, serving


@pytest.fixture
def shelf(monkeypatch):
    """Name of a data set -> what lies at its address, on this computer."""
    contents = dict(CONTENTS)

    def answer(handler) -> None:
        content = contents.get(handler.path.strip("/"))
        send(handler, content or b"no", 200 if content else 404)

    with serving(answer) as address:
        monkeypatch.delenv("INKLING_DATA", raising=False)
        for name in contents:
            row = dataclasses.replace(CATALOGUE[name], address=f"{address}/{name}")
            monkeypatch.setitem(CATALOGUE, name, row)
        yield contents
