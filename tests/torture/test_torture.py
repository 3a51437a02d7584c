"""The campaigns' runner: what was found is said and kept, and a process that dies is a finding."""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from tests.torture import __main__ as runner
from tests.torture import keys
from tests.torture.hunt import Hunt


def test_a_finding_is_said_and_its_input_kept(tmp_path, capsys):
    hunt = Hunt("letters", 7, 0.0, tmp_path)
    hunt.trying(b"abc")

    hunt.found("it hung", b"abc")

    assert hunt.over
    assert (tmp_path / "letters-7-1").read_bytes() == b"abc"
    assert capsys.readouterr().out.startswith("FOUND letters (seed 7, try 1): it hung\n")


def test_the_same_seed_gives_the_same_chance(tmp_path):
    first, second = (Hunt("letters", 7, 1.0, tmp_path).chance.random() for _ in range(2))

    assert first == second


@pytest.mark.parametrize("name", runner.campaigns())
def test_every_campaign_finds_nothing_in_a_moment(name, tmp_path):
    assert runner.attack_in_child(name, seed=1, seconds=1.0, kept=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_process_that_dies_is_a_finding(tmp_path, monkeypatch, capfd):
    program = tmp_path / "python"
    program.write_text("#!/bin/sh\nkill -SEGV $$\n")
    program.chmod(0o700)
    monkeypatch.setattr(runner.sys, "executable", str(program))

    assert not runner.attack_in_child("pictures", seed=1, seconds=1.0, kept=tmp_path)

    assert "FOUND pictures (seed 1): the process ended with -11" in capfd.readouterr().out


def test_what_a_slot_raises_is_a_finding(tmp_path, monkeypatch, capsys):
    def attack(hunt):
        application = QCoreApplication.instance() or QCoreApplication([])
        QTimer.singleShot(0, lambda: hunt.trying(b"abc") or 1 / 0)
        application.processEvents()

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(keys, "attack", attack)

    assert runner.attack(Hunt("keys", 7, 1.0, tmp_path)) == 1

    assert "FOUND keys (seed 7, try 1): an exception: ZeroDivision" in capsys.readouterr().out
    assert (tmp_path / "keys-7-1").read_bytes() == b"abc"
