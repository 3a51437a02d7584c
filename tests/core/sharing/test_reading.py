"""Bad shared files, each of them one sentence, and nothing of one's own changed."""

import contextlib
import hashlib
import json
import os
import struct

import pytest

from core.errors import StoreError
from core.runs.settings import REASONS
from core.sharing.opening import look, take_over
from core.sharing.reading import SharedFile
from core.user_data.custom_tasks import custom_tasks
from tests.support.refusal import refusal
from tests.support.shared import repacked, shared_signs

AGAIN = "Ask for it again; nothing was changed."


@pytest.fixture
def file(tmp_path, model_folder):
    return shared_signs(tmp_path, each=1)


def said(file) -> str:
    words = refusal(StoreError, SharedFile, file)
    assert custom_tasks() == []
    return words


def overview_said(file) -> str:
    with contextlib.closing(SharedFile(file)) as shared:
        return refusal(StoreError, shared.overview)


def test_one_that_is_cut_off_anywhere(file):
    whole = file.read_bytes()
    for share in (0.0, 0.3, 0.6, 0.999):
        file.write_bytes(whole[: int(share * len(whole))])
        assert said(file) == f"Anna.inkling is cut off, or no shared file of Inkling's. {AGAIN}"


def test_one_that_was_changed_after_it_was_shared(file):
    def change(entries: dict[str, bytes]) -> None:
        strokes = next(name for name in entries if name.startswith("examples/one/"))
        entries[strokes] += b" "

    name = repacked(file, change)
    assert said(file).startswith("Anna.inkling was changed since it was shared (examples/one/")
    assert said(file).endswith(f"). {AGAIN}")
    assert name


def test_a_model_whose_digest_is_wrong(file):
    def change(entries: dict[str, bytes]) -> None:
        entries["models/signs-own-0001/model.tflite"] += b"x"

    repacked(file, change)
    assert said(file) == (
        "Anna.inkling was changed since it was shared (models/signs-own-0001/model.tflite). "
        f"{AGAIN}"
    )


def test_a_card_of_another_model_with_digests_that_fit(file):
    def change(entries: dict[str, bytes]) -> None:
        entries["models/signs-own-0001/model.tflite"] += b"x"

    repacked(file, change, honest=True)
    assert refusal(StoreError, look, file) == (
        "Anna.inkling is damaged (models/signs-own-0001/card.json is of another task or model). "
        f"{AGAIN}"
    )


def test_one_of_a_newer_format(file):
    def change(entries: dict[str, bytes]) -> None:
        about = json.loads(entries["manifest.json"])
        entries["manifest.json"] = json.dumps({**about, "version": 3}).encode()

    repacked(file, change)
    assert said(file) == (
        "Anna.inkling was written by a newer Inkling. Update Inkling to open it; nothing was "
        "changed."
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../x", "../x"),
        ("examples/../../x.png", "examples/../../x.png"),
        ("/etc/passwd", "/etc/passwd"),
        ("models/a/model.keras", "models/a/model.keras"),
        ("examples/one\\x/0123456789ab.exe", "examples/one\\x/0123456789ab.exe"),
    ],
)
def test_names_that_lead_elsewhere_and_what_is_never_shared(file, name, shown):
    repacked(file, lambda entries: entries.update({name: b"x"}), honest=True)
    assert said(file) == (
        f"Anna.inkling holds a file that Inkling does not share ({shown}). {AGAIN}"
    )


def test_one_with_100_000_entries(file):
    listed = b"".join(
        b"PK\1\2" + bytes(24) + struct.pack("<H", 12) + bytes(16) + b"%012x" % number
        for number in range(100_000)
    )
    end = b"PK\5\6" + bytes(4) + struct.pack("<HHLLH", 0xFFFF, 0xFFFF, len(listed), 0, 0)
    file.write_bytes(listed + end)
    assert said(file) == f"Anna.inkling holds more than 50,000 files. {AGAIN}"


def test_what_is_not_there_and_what_is_no_file(tmp_path):
    gone = tmp_path / "gone.inkling"
    assert said(gone) == (
        "gone.inkling cannot be opened. Choose another file; nothing was changed."
    )
    os.mkfifo(tmp_path / "pipe.inkling")
    assert said(tmp_path / "pipe.inkling") == (
        f"pipe.inkling is no shared file of Inkling's, or too large. {AGAIN}"
    )


def test_one_that_unpacks_to_more_than_it_says(file):
    def change(entries: dict[str, bytes]) -> None:
        name = next(name for name in entries if name.endswith(".png"))
        about = json.loads(entries["manifest.json"])
        entries[name] = bytes(60 << 20)
        digest = hashlib.sha256(entries[name]).hexdigest()
        about["entries"][name] = {"size": len(entries[name]), "sha256": digest}
        entries["manifest.json"] = json.dumps(about).encode()

    repacked(file, change)
    assert said(file).startswith("Anna.inkling was changed since it was shared (examples/")


def test_another_file_than_was_looked_at(file, tmp_path):
    seen = look(file)
    repacked(file, lambda entries: entries.pop("models/signs-own-0001/card.json"), honest=True)
    assert refusal(StoreError, take_over, file, seen) == (
        "Anna.inkling is no longer the file that was looked at. Open it again; nothing was changed."
    )
    assert custom_tasks() == []


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "two\nlines"},
        {"writer": "\u202ereversed"},
        {"classes": ["one", ""]},
        {"when": "yesterday"},
        {"kind": "sounds"},
        {"version": "one"},
        {"more": 1},
    ],
)
def test_a_manifest_that_says_what_none_can(file, changes):
    def change(entries: dict[str, bytes]) -> None:
        about = json.loads(entries["manifest.json"])
        entries["manifest.json"] = json.dumps({**about, **changes}).encode()

    repacked(file, change)
    assert said(file) == f"Anna.inkling is damaged, or no shared file of Inkling's. {AGAIN}"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {"lock": ["epoch"]},
            "is damaged (preset “Ours” is damaged (lock: “epoch” is no setting; "
            f"there are {', '.join(REASONS)})). {AGAIN}",
        ),
        (
            {"settings": {"preset": "examples", "network": "own", "batch": 0}},
            "is damaged (preset “Ours” is damaged "
            f"(batch: A batch has 1 to 4,096 pictures)). {AGAIN}",
        ),
        (
            {"settings": {"preset": "examples", "photos": "/home"}},
            "has a setting that this Inkling does not know: photos. Update Inkling to open it; "
            "nothing was changed.",
        ),
        (
            {"version": 2},
            "was written by a newer Inkling. Update Inkling to open it; nothing was changed.",
        ),
    ],
)
def test_a_preset_that_cannot_be_believed(file, changes, words):
    def change(entries: dict[str, bytes]) -> None:
        about = json.loads(entries["manifest.json"])
        preset = {"title": "Ours", "settings": {"preset": "examples", "network": "own"}}
        about |= {"version": 2, "presets": [{**preset, **changes}]}
        entries["manifest.json"] = json.dumps(about).encode()

    repacked(file, change)
    assert overview_said(file) == f"Anna.inkling {words}"


def test_more_presets_than_anybody_needs(file):
    def change(entries: dict[str, bytes]) -> None:
        about = json.loads(entries["manifest.json"])
        presets = [{"title": "Ours", "settings": {"preset": "examples"}}] * 51
        entries["manifest.json"] = json.dumps({**about, "presets": presets}).encode()

    repacked(file, change)
    assert said(file) == f"Anna.inkling is damaged, or no shared file of Inkling's. {AGAIN}"


def test_a_card_and_a_training_that_cannot_be_understood(file):
    card = "models/signs-own-0001/card.json"

    def change(entries: dict[str, bytes]) -> None:
        about = json.loads(entries[card])
        entries[card] = json.dumps({**about, "title": "two\nlines"}).encode()

    repacked(file, change, honest=True)
    assert overview_said(file) == f"Anna.inkling is damaged ({card} is damaged (names)). {AGAIN}"
    repacked(file, lambda entries: entries.update({"runs/0123456789ab.json": b"{}"}), honest=True)
    assert overview_said(file) == (
        f"Anna.inkling is damaged (runs/0123456789ab.json is damaged). {AGAIN}"
    )
