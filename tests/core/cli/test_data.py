"""`inkling data`: the data sets, in a table, and fetched."""

import json

import pytest

from core.cli.data import data
from core.datasets.catalogue import where
from core.datasets.registry import CATALOGUE
from core.errors import UsageError


def test_every_data_set_is_listed(site, capsys):
    assert data([], as_json=False) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1 + len(CATALOGUE)
    assert lines[1].split()[:3] == ["mnist", "11", "MB"]
    assert lines[1].endswith("not here")
    assert lines[-1].endswith("always here")


def test_one_is_fetched_once(site, capsys):
    assert data(["mnist"], as_json=True) == 0
    assert data(["mnist"], as_json=True) == 0
    assert len(site.ranges) == 1
    told = json.loads(capsys.readouterr().out.splitlines()[0])
    assert told == {"name": "mnist", "here": True, "file": str(where("mnist"))}


def test_another_name_is_refused(site):
    with pytest.raises(UsageError) as raised:
        data(["imagenet"], as_json=False)
    assert str(raised.value) == (
        f"There is no data set 'imagenet'. Choose among: {', '.join(CATALOGUE)}."
    )
