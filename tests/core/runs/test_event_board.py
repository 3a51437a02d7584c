"""Where event files are; tests/gui/training/history/test_event_board.py shows them."""

from core.files.paths import user_models
from core.runs.event_board import has_events


def test_event_files_are_in_the_folders_of_models():
    folder = user_models("digits")
    assert not has_events(folder)
    events = folder / "digits-mlp-0001" / "events"
    events.mkdir(parents=True)
    assert not has_events(folder)
    (events / "events.out.tfevents.1").write_bytes(b"")
    assert has_events(folder)
