"""The same table by a cluster, of which a machine is lost, and whose driver is killed."""

import contextlib
import importlib.util
import json
import signal
import socket
import subprocess
import sys
import threading
import time

import psutil
import pytest

from core.cli.main import main
from core.runs.log import RunLog
from tests.support.data_sets import pretend_that_all_is_here
from tests.support.paths import ROOT
from tests.support.tables import (
    kill_after_parts,
    parts_in,
    rows_of,
    started,
    wait_for_parts,
    write_pictures,
)
from tests.support.training import FAKE

has_ray = pytest.mark.skipif(
    importlib.util.find_spec("ray") is None, reason="the extra part 'cluster' is not installed"
)


class TwoMachines:
    """A cluster that can lose one of them."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.ray_cluster"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.address = self._process.stdout.readline().strip()

    def trainers(self) -> int:
        """How many are at work on both machines."""
        below = psutil.Process(self._process.pid).children(recursive=True)
        return sum(any("fake_trainer" in word for word in each.cmdline()) for each in below)

    def lose_one(self) -> None:
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        assert self._process.stdout.readline() == "lost\n"

    def close(self) -> None:
        if self._process.returncode is None:
            self._process.communicate(timeout=60)


@pytest.fixture
def cluster(home):
    home.mkdir()
    made = TwoMachines()
    assert made.address
    yield made
    made.close()


LOST = (
    "inkling: The cluster is gone, or its machines ended at a block 5 times. Start it again, or "
    "look at its memory, then go on with --resume."
)


@has_ray
@pytest.mark.timeout(180)
def test_a_machine_is_lost_the_driver_killed_and_every_file_has_one_row(tmp_path, cluster):
    folder, table = tmp_path / "pictures", tmp_path / "answers.csv"
    expected = write_pictures(folder, 400)
    parts = tmp_path / "answers.csv.parts"
    command = ["classify", "--task", "digits", str(folder), "--output", str(table)]
    command += ["--engine", "ray", "--address", cluster.address]

    driver = started(command, rows_a_part=10)
    wait_for_parts(driver, parts, 2)
    cluster.lose_one()
    assert kill_after_parts(driver, parts, 2)
    before = len(parts_in(parts))
    assert 4 <= before < 40

    driver = started([*command, "--resume"], rows_a_part=10)
    out, said = driver.communicate(timeout=150)
    assert driver.returncode == 1, said  # some are no pictures
    assert "of them from before" in out
    rows = rows_of(table)
    assert len(rows) == len(expected)
    assert {row["file"]: row["label"] for row in rows} == expected
    here = tmp_path / "here.csv"
    assert main(["classify", "--task", "digits", str(folder), "--output", str(here)]) == 1
    assert sorted(rows, key=lambda row: row["file"]) == rows_of(here)
    check_that_what_was_answered_stays(tmp_path, cluster)


def check_that_what_was_answered_stays(folder, cluster):
    """When the cluster goes as a whole; by paths from where the command was given."""
    command = ["classify", "--task", "digits", "pictures", "--output", "more.csv"]
    command += ["--engine", "ray", "--address", cluster.address]
    driver = started(command, rows_a_part=2, folder=folder)
    wait_for_parts(driver, folder / "more.csv.parts", 3)
    cluster.close()
    _, said = driver.communicate(timeout=150)
    assert driver.returncode == 1
    assert said.splitlines()[-2:] == [
        "inkling: The answers so far are kept in more.csv.parts. Go on with them by the same "
        "command and --resume.",
        LOST,
    ]
    assert len(parts_in(folder / "more.csv.parts")) >= 3


@has_ray
@pytest.mark.timeout(180)
def test_a_sweep_trains_on_each_machine_and_again_what_one_was_lost_with(
    tmp_path, cluster, monkeypatch, capsys
):
    pretend_that_all_is_here()
    monkeypatch.setattr("core.cli.sweep.TRAINER", (sys.executable, *FAKE, "2", "0.2"))
    monkeypatch.setattr(signal, "signal", lambda *_: None)  # what the command sets for good
    losing = threading.Thread(target=lose_one_of_two_that_train, args=(cluster,), daemon=True)
    losing.start()
    table = tmp_path / "sweep.jsonl"
    command = ["sweep", "digits", "--seed", "1,2,3,4", "--output", str(table)]
    command += ["--engine", "ray", "--address", cluster.address]
    assert main(command) == 0
    losing.join()
    rows = [json.loads(line) for line in table.read_text().splitlines()]
    assert sorted(row["seed"] for row in rows) == [1, 2, 3, 4]
    assert len({row["model"] for row in rows} - {""}) == 4
    outcomes = [each.outcome for each in RunLog("digits").all()]
    assert sorted(outcomes) == ["kept"] * 4 + ["stopped"]
    assert "its machine was lost; it is begun again.\n" in capsys.readouterr().err
    assert main(command) == 0
    assert "4 of 4 trainings are done already.\n" in capsys.readouterr().err


def lose_one_of_two_that_train(cluster):
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        with contextlib.suppress(psutil.Error):  # one that ended while it was looked at
            if cluster.trainers() == 2:
                cluster.lose_one()
                return
        time.sleep(0.05)
    raise AssertionError


@has_ray
@pytest.mark.parametrize("address", ["127.0.0.1:1", "nowhere", "auto", "127.0.0.1:-1", ":"])
def test_no_cluster_at_that_address(tmp_path, capsys, address):
    assert ray_command(tmp_path, "--address", address) == 2
    assert capsys.readouterr().err == (
        f"inkling: There is no cluster at {address}. Start it, or leave --address out to have one "
        "started here.\n"
    )


@has_ray
@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        (
            "Version mismatch: The cluster was started with: Ray 2.9",
            "The cluster at {address} has another version of Ray or Python than this computer. "
            "Install the same on all its machines.",
        ),
        (
            "Unauthenticated: invalid token",
            "The cluster at {address} does not take this computer's token. Copy its file "
            "~/.ray/auth_token here, or set RAY_AUTH_TOKEN.",
        ),
    ],
)
def test_a_cluster_that_does_not_fit(tmp_path, monkeypatch, capsys, reason, sentence):
    import ray

    def refuse(**_):
        raise RuntimeError(reason)

    monkeypatch.setattr(ray, "init", refuse)
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"127.0.0.1:{server.getsockname()[1]}"
        assert ray_command(tmp_path, "--address", address) == 2
    assert capsys.readouterr().err == f"inkling: {sentence.format(address=address)}\n"


def test_without_the_extra_part(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "ray", None)
    assert ray_command(tmp_path) == 2
    assert capsys.readouterr().err == (
        "inkling: Clusters need an extra part: pip install inkling-workbench[cluster]. Without "
        "--engine ray, this computer works alone.\n"
    )


def ray_command(tmp_path, *arguments) -> int:
    table = str(tmp_path / "answers.csv")
    command = ["classify", "--task", "digits", str(tmp_path), "--output", table, "--engine", "ray"]
    return main([*command, *arguments])
