"""Data sets fetched, resumed, stopped and chosen; against a server on this computer with every
fault that the internet has."""

import contextlib
import dataclasses
import os
import time

import pytest

from core.datasets.catalogue import choose, fetch, missing, needs, usable, where, with_stand_ins
from core.datasets.registry import CATALOGUE
from core.errors import DataError, MissingDataError, StoreError
from core.files.paths import cache_folder
from tests.support.web import CONTENT, GARBAGE, cut_at, send, whole

PEN_DIGIT = '{{"label": {}, "writer": {}, "strokes": [[[1, 2], [3, 9]]]}}\n'


def refusal(seconds: float = 5, **options) -> str:
    with pytest.raises(DataError) as raised:
        fetch("mnist", seconds=seconds, **options)
    assert where("mnist") is None
    return str(raised.value)


def kept() -> int:
    """Bytes that are there to go on from."""
    part = cache_folder() / ".mnist.npz.part"
    return part.stat().st_size if part.exists() else 0


def fetched() -> None:
    assert fetch("mnist", seconds=5).read_bytes() == CONTENT
    assert where("mnist") == cache_folder() / "mnist.npz"
    assert [each.name for each in cache_folder().iterdir()] == ["mnist.npz"]


UNREACHABLE = (
    "MNIST is not on this computer and could not be fetched. It needs the internet once (11 MB); "
    "or put mnist.npz into {folder}. Everything else works without it."
)
OTHER = (
    "What the internet gave instead of MNIST is not MNIST (a log-in page, perhaps, or a cut "
    "connection). Nothing was kept; try again later."
)
BROKEN_OFF = (
    "The connection broke off after {got} MB of MNIST. What has come is kept: try again, and it "
    "goes on from there. Everything else works without it."
)


def test_it_is_fetched_with_progress(site):
    told = []
    fetch("mnist", lambda got, of: told.append((got, of)) or True)
    assert next(each for each in told if each != (0, 0)) == (0, len(CONTENT))
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert told == sorted(told)


def test_a_cut_connection_is_taken_up_again(site):
    site.behave = cut_at(100_000, 200_000, 299_999)
    fetched()
    assert site.ranges == [None, "bytes=100000-", "bytes=200000-", "bytes=299999-"]


def test_one_that_breaks_off_for_good_keeps_what_came_for_the_next_try(site):
    site.behave = cut_at(150_000, 150_000)
    assert refusal() == BROKEN_OFF.format(got="0.1")
    assert kept() == 150_000
    site.behave = whole
    fetched()
    assert site.ranges[-1] == "bytes=150000-"


def test_a_server_that_cannot_go_on_begins_anew(site):
    cache_folder().mkdir(parents=True)
    (cache_folder() / ".mnist.npz.part").write_bytes(CONTENT[:1_000])
    site.behave = lambda handler, _: send(handler, CONTENT)
    fetched()


def test_a_part_of_something_else_is_noticed_and_the_next_try_is_whole(site):
    cache_folder().mkdir(parents=True)
    (cache_folder() / ".mnist.npz.part").write_bytes(b"x" * 1_000)
    assert refusal() == OTHER
    assert kept() == 0
    fetched()


@pytest.mark.parametrize("content", [CONTENT, CONTENT + b"more than there is"])
def test_a_part_that_is_all_or_too_long(site, content):
    cache_folder().mkdir(parents=True)
    (cache_folder() / ".mnist.npz.part").write_bytes(content)
    fetched()


def test_silence_ends(site):
    def behave(handler, _number: int) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(CONTENT)))
        handler.end_headers()
        handler.wfile.write(CONTENT[:70_000])
        handler.wfile.flush()
        time.sleep(1.5)

    site.behave = behave
    assert refusal(seconds=0.2) == BROKEN_OFF.format(got="0.1")


def test_a_server_that_never_answers_ends(site):
    site.behave = lambda _handler, _number: time.sleep(1.5)
    assert refusal(seconds=0.2) == UNREACHABLE.format(folder=cache_folder())


@pytest.mark.parametrize("status", [403, 500, 503])
def test_no_such_page(site, status):
    site.behave = lambda handler, _: send(handler, b"no", status)
    assert refusal() == UNREACHABLE.format(folder=cache_folder())
    assert kept() == 0


@pytest.mark.parametrize("status", [404, 410])
def test_an_address_that_is_gone_is_said(site, status):
    site.behave = lambda handler, _: send(handler, b"no", status)
    assert refusal() == (
        f"MNIST is no longer at its address, {site.address}. If you have it from elsewhere, choose "
        "the file mnist.npz, or the folder that has it or MNIST's four IDX files. Everything else "
        "works without it."
    )
    assert kept() == 0


def test_a_page_that_has_moved_is_followed_on_the_web_only(site):
    def moved(handler, number: int) -> None:
        if number == 1:
            send(handler, b"", 302, Location="/elsewhere")
        else:
            whole(handler, number)

    site.behave = moved
    fetched()
    (cache_folder() / "mnist.npz").unlink()
    site.behave = lambda handler, _: send(handler, b"", 302, Location="file:///etc/passwd")
    assert refusal() == UNREACHABLE.format(folder=cache_folder())
    site.behave = lambda handler, _: send(handler, b"", 302, Location="/again")
    assert refusal() == UNREACHABLE.format(folder=cache_folder())


@pytest.mark.parametrize(
    "content", [GARBAGE, b"", CONTENT[:-1], CONTENT[:-1] + b"!", b"\0" * len(CONTENT)]
)
def test_what_is_not_the_data_set_is_not_kept(site, content):
    site.behave = lambda handler, _: send(handler, content)
    said = refusal()
    assert said in (OTHER, BROKEN_OFF.format(got="0.0"))
    assert kept() == 0


def test_a_length_that_is_wrong_or_missing(site):
    site.behave = lambda handler, _: send(handler, CONTENT, Content_Length="")
    fetched()
    (cache_folder() / "mnist.npz").unlink()
    site.behave = lambda handler, _: send(handler, CONTENT, Content_Length="299000")
    assert refusal() == OTHER
    site.behave = lambda handler, _: send(handler, CONTENT, Content_Length="999999999")
    assert refusal() == OTHER
    assert kept() == 0


def test_one_without_end_is_stopped_at_its_size(site, monkeypatch):
    def behave(handler, _number: int) -> None:
        handler.send_response(200)
        handler.end_headers()
        with contextlib.suppress(OSError):
            while True:
                handler.wfile.write(b"\0" * 65_536)

    site.behave = behave
    small = dataclasses.replace(CATALOGUE["mnist"], size=100_000)
    monkeypatch.setitem(CATALOGUE, "mnist", small)
    assert refusal() == OTHER
    assert kept() == 0


def test_no_network(site, monkeypatch):
    nowhere = dataclasses.replace(CATALOGUE["mnist"], address="http://127.0.0.1:9/x")
    monkeypatch.setitem(CATALOGUE, "mnist", nowhere)
    assert refusal() == UNREACHABLE.format(folder=cache_folder())
    assert kept() == 0


def named_proxy(monkeypatch, proxy: str) -> None:
    """A proxy in the settings, and MNIST at an address that is asked for through it."""
    for each in ("no_proxy", "NO_PROXY", "HTTP_PROXY"):
        monkeypatch.delenv(each, raising=False)
    monkeypatch.setenv("http_proxy", proxy)
    mnist = dataclasses.replace(CATALOGUE["mnist"], address="http://data.example/mnist.npz")
    monkeypatch.setitem(CATALOGUE, "mnist", mnist)


def test_it_comes_through_a_proxy(site, monkeypatch):
    named_proxy(monkeypatch, site.address.removesuffix("/mnist.npz"))
    fetched()
    assert site.requests == 1


@pytest.mark.parametrize("status", [0, 407, 503])
def test_a_proxy_that_does_not_let_it_through_is_named_without_its_password(
    site, monkeypatch, status
):
    site.behave = lambda handler, _: send(handler, b"no", status)
    place = site.address.split("/")[2] if status else "127.0.0.1:9"
    named_proxy(monkeypatch, f"http://anna:secret@{place}")
    assert refusal() == (
        f"MNIST could not be fetched through the proxy {place}, which this computer's settings "
        "name. Check that it is right and lets Inkling through; or put mnist.npz into "
        f"{cache_folder()}. Everything else works without it."
    )
    assert kept() == 0


def test_it_can_be_stopped_and_gone_on_with(site):
    said = refusal(progress=lambda got, _of: got < 100_000)
    assert said == "Stopped. What has come of MNIST is kept, to go on from."
    assert 100_000 <= kept() < len(CONTENT)
    fetched()
    assert site.ranges[1] is not None


def test_a_full_disk_is_said(site, monkeypatch):
    def refuse(*_: object):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("core.files.atomic.os.replace", refuse)
    with pytest.raises(StoreError) as raised:
        fetch("mnist")
    assert str(raised.value) == "Not saved: the disk is full. Make room on it, then try again."
    assert where("mnist") is None


def test_a_file_or_its_folder_can_be_chosen(site, tmp_path):
    (tmp_path / "digits.npz").write_bytes(CONTENT)
    assert choose("mnist", tmp_path / "digits.npz").read_bytes() == CONTENT
    (cache_folder() / "mnist.npz").unlink()
    (tmp_path / "mnist.npz").write_bytes(CONTENT)
    choose("mnist", tmp_path)
    assert where("mnist").read_bytes() == CONTENT


TAKES = {
    "mnist": "the file mnist.npz, or the folder that has it or MNIST's four IDX files",
    "pen_strokes": "the file pen_strokes.jsonl or pendigits-orig.tra.Z, or the folder that has it",
    "pets": "the file pets.zip, kagglecatsanddogs_5340.zip or Kaggle's train.zip, or a folder with "
    "a folder cat and a folder dog",
}


@pytest.mark.parametrize("name", TAKES)
def test_another_file_is_refused(site, tmp_path, name):
    file = CATALOGUE[name].file
    (tmp_path / file).write_bytes(GARBAGE)
    os.mkfifo(tmp_path / "pipe")
    for given in (tmp_path / file, tmp_path, tmp_path / "pipe", tmp_path / "gone"):
        with pytest.raises(DataError) as raised:
            choose(name, given)
        shown = file if given == tmp_path else given.name
        title, takes = CATALOGUE[name].title, TAKES[name]
        if (name, given) == ("pets", tmp_path):
            assert str(raised.value) == (
                f"{given.name} is not the data set {title}: a photo of each, cats and dogs, is not "
                f"in it. Choose {takes}. Nothing was changed."
            )
            continue
        assert str(raised.value) == (
            f"{shown} is not the data set {title}. Choose {takes}. Nothing was changed."
        )
    assert where(name) is None


@pytest.mark.parametrize(
    "line",
    [
        '{"label": "<x>", "writer": 1, "strokes": [[[1, 2]]]}',
        '{"label": 1, "writer": 1, "strokes": [[[1, 1e999]]]}',
        '{"label": 1, "writer": 1, "strokes": [[[1, 2]]]}',
    ],
)
def test_other_strokes_are_not_the_pen_strokes(site, tmp_path, line):
    (tmp_path / "pen_strokes.jsonl").write_text(line)
    with pytest.raises(DataError):
        choose("pen_strokes", tmp_path)
    assert where("pen_strokes") is None


def test_pen_strokes_can_be_chosen(tmp_path, monkeypatch):
    """The real ones, where they are; else as a computer has them that converted them itself."""
    folder = (where("pen_strokes") or tmp_path / "pen_strokes.jsonl").parent
    if folder == tmp_path:
        lines = (PEN_DIGIT.format(label, writer) for label in range(10) for writer in (1, 2))
        (folder / "pen_strokes.jsonl").write_text("".join(lines))
    monkeypatch.delenv("INKLING_DATA", raising=False)
    choose("pen_strokes", folder)
    assert where("pen_strokes") == cache_folder() / "pen_strokes.jsonl"


def test_what_is_missing_is_said(site):
    assert [each.name for each in missing(["mnist", "pets"])] == ["mnist", "pets"]
    assert needs(CATALOGUE["mnist"]) == (
        "MNIST needs an 11 MB download once; everything else works."
    )
    assert needs(CATALOGUE["pets"]) == (
        "Cats & dogs needs an 824 MB download once; everything else works."
    )
    assert needs(CATALOGUE["pen_strokes"]) == (
        "Pen strokes needs a 1 MB download once; everything else works."
    )
    with pytest.raises(DataError) as raised:
        fetch("made_hands")
    assert str(raised.value) == needs(CATALOGUE["made_hands"])


def test_a_training_does_without_what_cannot_be_fetched(site):
    with pytest.raises(MissingDataError) as raised:
        usable(("mnist", "pen_strokes"))
    assert str(raised.value) == "MNIST needs an 11 MB download once; everything else works."
    fetched()
    assert usable(("mnist", "pen_strokes")) == ("mnist",)
    assert usable(()) == ()
    with pytest.raises(MissingDataError) as raised:
        usable(("pets",))
    assert str(raised.value) == needs(CATALOGUE["pets"])


def test_made_hands_are_always_here_and_stand_in_for_mnist(site):
    assert where("made_hands") is None
    assert missing(["made_hands"]) == []
    assert usable(("made_hands",)) == ("made_hands",)
    assert with_stand_ins(("mnist", "pen_strokes")) == ("made_hands", "pen_strokes")
    assert with_stand_ins(("pets",)) == ("pets",)
    fetched()
    assert with_stand_ins(("mnist", "pen_strokes")) == ("mnist", "pen_strokes")
