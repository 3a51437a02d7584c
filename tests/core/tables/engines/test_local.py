"""Parts come while it runs: by number, and at the latest after some time."""

from collections import Counter

import pytest

from core.models.classifier import Classifier
from core.models.store import Store
from core.tables.engines import local
from core.tables.parts import PartWriter
from core.tables.sources import walk
from core.task import DIGITS
from tests.support.tables import parts_in, write_pictures


@pytest.mark.parametrize(("most", "longest", "expected"), [(4, 60.0, 3), (500, 0.0, 10)])
def test_a_part_by_number_and_by_time(tmp_path, monkeypatch, most, longest, expected):
    monkeypatch.setattr(local, "MOST_ROWS", most)
    monkeypatch.setattr(local, "LONGEST", longest)
    write_pictures(tmp_path / "pictures", 10)
    digits = {DIGITS.name: Classifier(Store(DIGITS.name).current().folder)}
    (tmp_path / "parts").mkdir()
    writer = PartWriter(tmp_path / "parts", 1)
    found = walk([str(tmp_path / "pictures")])
    counts = list(local.answer_here(found, DIGITS, digits, writer, jobs=2))
    assert len(counts) == len(parts_in(tmp_path / "parts")) == expected
    assert sum(counts, Counter()).total() == 10
