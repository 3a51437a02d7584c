"""The worst mistakes of a training are kept beside its record, and nothing else is believed."""

import dataclasses
import json

import pytest

from core.files.paths import user_runs
from core.runs.log import RunLog, RunRecord
from core.runs.mistakes import RunMistakes, evaluations_with, read_mistakes, save_mistakes
from core.runs.protocol import Evaluated, Figures, Mistake
from tests.support.fake_trainer import PNG
from tests.support.training import record

MISTAKE = Mistake(7, "4", "9", 0.9, PNG)
FIGURES = Figures(2, 0.5, 0.1, 0.9, 1.0, 0.1, (0.5, 0.0), ((1, 1), (0, 0)), (MISTAKE,) * 900)


def saved(**changes) -> RunRecord:
    made = RunLog("digits").add(record("tutorial", 0.5, 1.0, **changes))
    measured = [
        Evaluated("candidate", "test", FIGURES),
        Evaluated("candidate", "drawings", FIGURES),
        Evaluated("current", "test", dataclasses.replace(FIGURES, mistakes=(MISTAKE,))),
    ]
    save_mistakes(made, ["four", "nine"], measured)
    return made


def file_of(made: RunRecord):
    return user_runs("digits") / f"{made.id}.mistakes"


def test_they_come_back_as_they_were_as_many_as_are_worth_it():
    made = saved()
    kept = read_mistakes(made)
    assert kept == RunMistakes(("four", "nine"), (MISTAKE,) * 600, (MISTAKE,))
    # The list of records is only of records.
    assert [each.id for each in RunLog("digits").all()] == [made.id]
    (evaluated,) = evaluations_with(made, kept)
    assert evaluated.figures.mistakes == kept.candidate


def test_an_earlier_inklings_training_has_none():
    made = record("tutorial", 0.5, 1.0)
    assert read_mistakes(made).candidate == ()
    assert read_mistakes(made).classes == ("0", "1")  # as many as were counted
    unmeasured = dataclasses.replace(made, figures={})
    assert read_mistakes(unmeasured).classes == tuple("0123456789")
    assert read_mistakes(dataclasses.replace(unmeasured, task="signs")).classes == ()


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{", b'{"version": 2}', b'{"version": 1, "candidate": [1]}', b"\xff" * 9],
)
def test_what_is_damaged_is_left_out(content):
    made = saved()
    file_of(made).write_bytes(content)
    assert read_mistakes(made).candidate == ()


@pytest.mark.parametrize("png", ["", "no Base64!", PNG[:20], "AAAA" * 40, "big"])
def test_a_picture_that_is_none_is_left_out(png):
    import base64

    if png == "big":
        head = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (40_000).to_bytes(4, "big") * 2
        png = base64.b64encode(head + bytes(60)).decode()
    made = saved()
    kept = json.loads(file_of(made).read_text())
    kept["candidate"] = [{**dataclasses.asdict(MISTAKE), "png": png}, dataclasses.asdict(MISTAKE)]
    file_of(made).write_text(json.dumps(kept))
    assert read_mistakes(made).candidate == (MISTAKE,)
