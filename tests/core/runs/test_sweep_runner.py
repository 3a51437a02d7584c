"""What becomes of each training of a sweep, also where the disk refuses."""

import contextlib
import json
import shutil
import sys

import pytest

from core.errors import StoreError, UsageError
from core.files.paths import user_models
from core.models.card import CARD_FILE
from core.runs.log import RunLog
from core.runs.presets import PRESETS
from core.runs.protocol import CandidateSaved, Failed
from core.runs.sweep import Row, new_sweep, sweeps_of
from core.runs.sweep_runner import SweepRunner, likeliest
from tests.support.data_sets import pretend_that_all_is_here
from tests.support.faults import FULL, Disk


@pytest.fixture
def runner(tmp_path) -> SweepRunner:
    pretend_that_all_is_here()
    table = str(tmp_path / "sweep.csv")
    return SweepRunner(new_sweep(PRESETS["quick"].settings, {"epochs": (1, 2)}, table))


def candidate(runner, model_folder) -> CandidateSaved:
    """The trainer has made a model for the training that is begun next."""
    return made(runner.begin_next(), model_folder)


def made(settings, model_folder) -> CandidateSaved:
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
    with pytest.raises(UsageError):
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


def test_several_under_way_each_has_its_own_row(runner, model_folder):
    first, second = runner.begin_next(), runner.begin_next()
    assert runner.begin_next() is None
    assert runner.left == 2
    runner.turn_to(first)
    assert runner.hear(made(first, model_folder))
    runner.turn_to(second)
    assert runner.cell == {"epochs": 2}
    assert runner.hear(Failed("It did not learn."))
    assert [(each.cell["epochs"], each.error) for each in runner.sweep.rows] == [
        (1, ""),
        (2, "It did not learn."),
    ]


def test_one_that_is_put_back_is_begun_again_beside_the_other(runner):
    first, second = runner.begin_next(), runner.begin_next()
    runner.turn_to(first)
    runner.put_back()
    again = runner.begin_next()
    assert (again.epochs, again.output == first.output) == (1, False)
    assert runner.begin_next() is None
    runner.break_off()
    assert [each.outcome for each in RunLog("digits").all()] == ["stopped"] * 3
    assert not list(user_models("digits").glob(".candidate-*"))
    assert (second.epochs, runner.left, runner.sweep.rows) == (2, 2, ())


def test_only_so_many_are_wanted_and_which_is_chosen(model_folder):
    pretend_that_all_is_here()
    sweep = new_sweep(PRESETS["quick"].settings, {"epochs": (1, 2, 3)})
    runner = SweepRunner(sweep, 2, lambda _, cells: cells[-1])
    assert runner.hear(candidate(runner, model_folder))
    assert runner.cell == {"epochs": 3}
    assert runner.left == 1
    again = SweepRunner(runner.sweep, 2, lambda _, cells: cells[-1])
    assert again.hear(candidate(again, model_folder))
    assert again.cell == {"epochs": 2}
    assert again.begin_next() is None
    assert SweepRunner(again.sweep, 5).left == 1


def test_a_search_looks_where_it_was_better():
    """By chance alone, four of twenty would be of the better size."""
    pytest.importorskip("optuna", reason="the extra part 'search' is not installed")
    pretend_that_all_is_here()
    axes = {"units": (16, 32, 64, 128, 256), "epochs": tuple(range(1, 11))}
    sweep = new_sweep(PRESETS["quick"].settings, axes)
    for _ in range(20):
        cell = likeliest(sweep, sweep.missing)
        assert cell == likeliest(sweep, sweep.missing)
        sweep = sweep.with_row(Row(cell, accuracy=0.9 if cell["units"] == 128 else 0.5, model="m"))
    assert len({tuple(row.cell.items()) for row in sweep.rows}) == 20
    assert sum(row.cell["units"] == 128 for row in sweep.rows) >= 8


def test_a_search_without_the_extra_part(monkeypatch):
    monkeypatch.setitem(sys.modules, "optuna", None)
    sweep = new_sweep(PRESETS["quick"].settings, {"epochs": (1, 2)})
    with pytest.raises(UsageError) as raised:
        likeliest(sweep, sweep.missing)
    assert str(raised.value) == (
        "--search needs an extra part: pip install inkling-workbench[search]. Without it, all "
        "combinations are trained."
    )
