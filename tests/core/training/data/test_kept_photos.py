"""One's own photos decoded once and kept: read when they are looked at, and known by what is in
them."""

import os
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.files.paths import cache_folder
from core.training.data.kept_photos import ChosenRows, keep_photos

SIDE = 16


@pytest.fixture
def photos(tmp_path):
    """Six of them, each of one grey, the fourth of which is none."""
    folder = tmp_path / "mine"
    folder.mkdir()
    paths = []
    for number in range(6):
        path = folder / f"{number}.png"
        Image.new("RGB", (40, 30), (40 * number,) * 3).save(path)
        paths.append(path)
    paths[3].write_text("no picture")
    return paths


def keep(paths):
    told = []
    kept = keep_photos(paths[0].parent, paths, SIDE, told.append)
    return kept, told


def test_what_can_be_read_is_kept_in_a_mapped_file(photos):
    kept, told = keep(photos)
    assert [path.name for path in kept.paths] == ["0.png", "1.png", "2.png", "4.png", "5.png"]
    assert isinstance(kept.rows, np.memmap)
    assert kept.rows.shape == (5, SIDE, SIDE)
    assert [int(row.mean()) for row in kept.rows] == [0, 40, 80, 160, 200]
    assert told[-1] == 1.0
    assert told == sorted(told)


def test_what_is_kept_is_not_decoded_again_wherever_its_file_lies(photos, monkeypatch):
    first, _ = keep(photos)
    moved = photos[0].with_name("renamed.png")
    photos[0].rename(moved)
    decoded = []
    monkeypatch.setattr(
        "core.training.data.kept_photos.ImageDecoder.decode_files",
        lambda _decoder, paths: decoded.extend(paths) or iter(()),
    )
    again, _ = keep([moved, *photos[1:3], *photos[4:]])
    assert decoded == []
    assert again.digests == first.digests
    assert np.array_equal(again.rows, first.rows)


def test_another_content_of_the_same_size_and_time_is_decoded_anew(photos):
    keep(photos)
    before = photos[1].stat()
    Image.new("RGB", (40, 30), (41, 41, 41)).save(photos[1])
    os.utime(photos[1], ns=(before.st_atime_ns, before.st_mtime_ns))
    kept, _ = keep(photos)
    rows = {path.name: int(row.mean()) for path, row in zip(kept.paths, kept.rows, strict=True)}
    assert rows == {"0.png": 0, "1.png": 41, "2.png": 80, "4.png": 160, "5.png": 200}


def test_a_file_of_rows_that_is_cut_off_is_made_anew(photos):
    first, _ = keep(photos)
    expected = np.array(first.rows)
    del first
    (path,) = (cache_folder() / "own_photos").iterdir()
    path.write_bytes(path.read_bytes()[:-7])
    again, _ = keep(photos)
    assert np.array_equal(again.rows, expected)


def test_chosen_rows_are_read_like_an_array(photos):
    kept, _ = keep(photos)
    chosen = ChosenRows(kept.rows, np.array([4, 0, 2]))
    assert len(chosen) == 3
    assert [int(each.mean()) for each in chosen] == [200, 0, 80]
    assert [int(each.mean()) for each in chosen[np.array([2, 0])]] == [80, 200]
    assert int(chosen[1].mean()) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not tell")
def test_what_was_looked_at_takes_no_memory_any_more(photos):
    kept, _ = keep(photos)
    chosen = ChosenRows(kept.rows, np.arange(5))

    assert [int(each.mean()) for each in chosen] == [0, 40, 80, 160, 200]

    assert _resident(kept.rows.filename) == 0
    assert int(kept.rows[1].mean()) == 40
    assert _resident(kept.rows.filename) > 0


def _resident(path) -> int:
    """KiB of a mapped file that are in this process's memory."""
    lines = Path("/proc/self/smaps").read_text().splitlines()
    (place,) = [index for index, line in enumerate(lines) if line.endswith(str(path))]
    return next(int(line.split()[1]) for line in lines[place:] if line.startswith("Rss:"))


def test_none_that_can_be_read_is_none(tmp_path):
    path = tmp_path / "junk.jpg"
    path.write_text("no picture")
    kept, told = keep([path])
    assert (kept.paths, len(kept.rows), told[-1]) == ((), 0, 1.0)
