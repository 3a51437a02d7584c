"""The process that answers about a folder, and what is heard of it."""

import pytest

from core.files.paths import SHIPPED_MODELS
from core.tables.child import Request
from gui.photos.folder_run import FolderRun
from tests.support.tables import write_pictures

_PATIENCE = 60_000  # ms


@pytest.fixture
def run(qapp):
    run = FolderRun()
    yield run
    run.stop()


def test_every_answer_is_heard_once(qtbot, run, tmp_path):
    expected = write_pictures(tmp_path / "pictures", 51)
    heard = []
    run.rows_read.connect(heard.extend)
    run.start(Request(str(tmp_path / "pictures"), "digits", str(SHIPPED_MODELS / "digits-cnn")))
    assert run.is_running
    assert run.seconds_left is None
    qtbot.waitUntil(lambda: not run.is_running, timeout=_PATIENCE)
    assert {file: label for file, label, *_ in heard} == expected
    assert (len(heard), run.done, run.total) == (51, 51, 51)
    assert run.columns["probability"] == "float"
    assert run.process_id == 0


def test_a_model_that_is_not_there(qtbot, run, tmp_path):
    model = tmp_path / "none"
    with qtbot.waitSignal(run.failed, timeout=_PATIENCE) as failed:
        run.start(Request(str(tmp_path), "digits", str(model)))
    assert failed.args == [f"{model / 'card.json'} is missing. Choose another model, or train one."]
    assert not run.is_running
