"""What becomes of each training of a sweep, also where the disk refuses."""

import contextlib
import json
import shutil

import pytest

from core.errors import StoreError
from core.files.paths import user_models
from core.models.card import CARD_FILE
from core.runs.presets import PRESETS
from core.runs.protocol import CandidateSaved, Failed
from core.runs.sweep import new_sweep, sweeps_of
from core.runs.sweep_runner import SweepRunner
from tests.support.data_sets import pretend_that_all_is_here
from tests.support.faults import FULL, Disk


@pytest.fixture
def runner(tmp_path) -> SweepRunner:
    pretend_that_all_is_here()
    table = str(tmp_path / "sweep.csv")
    return SweepRunner(new_sweep(PRESETS["quick"].settings, {"epochs": (1, 2)}, table))


def candidate(runner, model_folder) -> CandidateSaved:
    """The trainer has made a model for the training that is begun next."""
    settings = runner.begin_next()
    for path in model_folder.iterdir():
        shutil.copy(path, settings.output)
    card = json.loads((model_folder / CARD_FILE).read_text())
    return CandidateSaved(settings.output, card)


def test_a_model_is_kept_and_one_that_failed_says_why(runner, model_folder):
    assert runner.hear(candidate(runner, model_folder))
    assert runner.begin_next().epochs == 2
    assert runner.hear(Failed("It did not learn."))
    assert runner.begin_next() is None
    [sweep] = sweeps_of("digits")
    assert [(each.cell["epochs"], each.error) for each in sweep.rows] == [
        (1, ""),
        (2, "It did not learn."),
    ]
    assert sweep.missing == [{"epochs": 2}]


def test_a_table_that_cannot_be_written_takes_no_model_away(runner, model_folder, tmp_path):
    """As where another program has it open: what was learned is not learned again."""
    saved = candidate(runner, model_folder)
    (tmp_path / "sweep.csv").unlink()
    (tmp_path / "sweep.csv").mkdir()
    with pytest.raises(StoreError):
        runner.hear(saved)
    [sweep] = sweeps_of("digits")
    [row] = sweep.rows
    assert row.error == ""
    assert (user_models("digits") / row.model).is_dir()
    assert sweep.missing == [{"epochs": 2}]


def test_a_version_has_its_row_whatever_the_disk_refuses(model_folder, monkeypatch, tmp_path):
    pretend_that_all_is_here()
    disk = Disk(monkeypatch, tmp_path)

    def hear(at: int) -> None:
        runner = SweepRunner(new_sweep(PRESETS["quick"].settings, {"epochs": (1,)}))
        saved = candidate(runner, model_folder)
        with disk.failing(at, FULL), contextlib.suppress(StoreError):
            runner.hear(saved)
        versions = [path.name for path in user_models("digits").glob("digits-*") if path.is_dir()]
        assert [row.model for row in runner.sweep.rows if row.model] == versions
        shutil.rmtree(user_models("digits"))

    hear(0)
    for at in [number for number, name in enumerate(disk.calls, 1) if name in ("write", "rename")]:
        hear(at)
