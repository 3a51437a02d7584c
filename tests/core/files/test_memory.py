"""What any file may cost the window's process: tests.support.bombs has the files."""

import sys

import pytest

from tests.support.bombs import BOMBS, MOST_GROWTH, growth


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("name", BOMBS)
def test_no_file_costs_more_than_64_mb(tmp_path, name):
    assert growth(name, tmp_path) <= MOST_GROWTH
