"""A model to take along: whole files, and an example that runs."""

import dataclasses
import threading

import pytest
from PIL import Image

from core.errors import ModelError, StoreError
from core.export.formats import (
    FORMATS,
    MOST_LINES,
    Format,
    export_folder,
    export_keras,
    format_for,
    readme,
    stop,
    written_apart,
)
from core.models.card import read_card, shipped_folders
from tests.support.command_line import printed

BROKE_OFF = (
    "The model was not exported: the process that writes this format ended at a fault of its own. "
    "Nothing was changed. Try again, or choose another format."
)
write = written_apart("tests.support.writes_apart")


def test_a_file_is_written_whole(model_folder, tmp_path):
    for name in ("digits.keras", "digits.tflite"):
        format_for(name).write(model_folder, tmp_path / name)
        original = model_folder / f"model{(tmp_path / name).suffix}"
        assert (tmp_path / name).read_bytes() == original.read_bytes()


def test_the_example_reads_a_digit(model_folder, tmp_path, drawn_seven):
    export_folder(model_folder, tmp_path / "taken")
    assert sorted(each.name for each in (tmp_path / "taken").iterdir()) == [
        "README.md",
        "card.json",
        "example.py",
        "model.keras",
        "model.tflite",
        "preprocessing.py",
    ]
    example = (tmp_path / "taken" / "example.py").read_text()
    assert len(example.splitlines()) <= MOST_LINES
    square = Image.fromarray(255 - drawn_seven[60:460, 115:515])
    square.save(tmp_path / "seven.png")
    assert answer(tmp_path, "seven.png").startswith("7 ")


def test_the_example_tells_a_pet(tmp_path):
    folders = shipped_folders("pets")
    if not folders:
        pytest.skip("the pets model is not in this clone: make models")
    export_folder(folders[0], tmp_path / "taken")
    Image.new("RGB", (200, 150), (90, 80, 70)).save(tmp_path / "photo.jpg")
    assert answer(tmp_path, "photo.jpg").split()[0] in ("Cat", "Dog")


def answer(folder, picture: str) -> str:
    return printed(folder, "taken/example.py", picture, seconds=60)[0]


def test_what_is_there_already_is_not_replaced(model_folder, tmp_path):
    (tmp_path / "taken").mkdir()
    with pytest.raises(StoreError) as refusal:
        export_folder(model_folder, tmp_path / "taken")
    assert str(refusal.value) == (
        f"Not saved: {tmp_path / 'taken'} is there already. Give another name."
    )


def test_a_full_disk_leaves_nothing(model_folder, tmp_path, monkeypatch):
    def refuse(*_: object):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("core.files.atomic.os.fsync", refuse)
    for export, target in ((export_folder, "taken"), (export_keras, "digits.keras")):
        with pytest.raises(StoreError) as refusal:
            export(model_folder, tmp_path / target)
        assert str(refusal.value) == (
            "Not saved: the disk is full. Make room on it, then try again."
        )
    assert [each.name for each in tmp_path.iterdir() if each.name != "home"] == []


def test_a_damaged_model_is_said(tmp_path):
    with pytest.raises(ModelError):
        export_folder(tmp_path / "gone", tmp_path / "taken")


def test_a_name_tells_the_format():
    named = {"a.keras": "keras", "a.tflite": "litert", "a": "folder", "a.zip": "folder"}
    assert {name: format_for(name) for name in named} == {
        name: FORMATS[each] for name, each in named.items()
    }


def test_a_new_format_is_a_row(model_folder, tmp_path, monkeypatch):
    def write_classes(model, target):
        target.write_text("\n".join(read_card(model).classes))

    monkeypatch.setitem(FORMATS, "classes", Format("Names of the classes", ".txt", write_classes))

    format_for("digits.txt").write(model_folder, tmp_path / "digits.txt")

    assert (tmp_path / "digits.txt").read_text().split() == list("0123456789")


def test_it_says_what_the_model_is_and_how_to_run_it(model_folder):
    card = dataclasses.replace(
        read_card(model_folder),
        measured={"mnist_test_pictures": 10_000, "mnist_test_accuracy": 0.9731, "test_loss": 0.1},
        trained_on=("Digits of a made-up hand",),
        ood_threshold=0.5,
        temperature=1.25,
    )

    text = readme(card)

    for line in (
        f"# {card.title} (digits-mlp)",
        "A network that tells 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 apart, trained with Inkling.",
        "- Network: `mlp`",
        "- Model input: 28 x 28 x 1, float32, 0 = paper, 1 = ink",
        "- Temperature: 1.25; the logits are divided by it in the model",
        "- None of these: where the output `strangeness` is above 0.5",
        "- Digits of a made-up hand",
        "- MNIST test pictures: 10,000",
        "- MNIST test accuracy: 97.31 %",
        "- Test loss: 0.1",
        "    python example.py PICTURE...",
        "Inkling, and so the example and the models that come with it, are under the MIT licence. "
        "A model that you trained is yours.",
    ):
        assert line in text.splitlines()


def test_what_is_not_known_is_said(model_folder):
    card = dataclasses.replace(
        read_card(model_folder),
        measured={},
        trained_on=(),
        ood_threshold=None,
        input_shape=(128, 128, 1),
    )

    text = readme(card)

    assert text.count("- Nothing was noted.") == 2
    assert "- None of these: the model cannot tell" in text
    assert "- Model input: 128 x 128 x 1, float32, 0 = black, 1 = white" in text


def test_what_it_says_of_the_file_is_returned(tmp_path):
    assert write(tmp_path / "a model", tmp_path / "whole") == "It is there."
    assert (tmp_path / "whole").read_text() == "a model"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("refused", "The disk is full."), ("faulty", BROKE_OFF), ("crashed", BROKE_OFF)],
)
def test_what_went_wrong_is_a_sentence(tmp_path, name, sentence):
    with pytest.raises(StoreError) as refusal:
        write(tmp_path, tmp_path / name)
    assert str(refusal.value) == sentence


def test_it_ends_when_nobody_waits_for_it(tmp_path):
    said = []

    def wait() -> None:
        try:
            write(tmp_path, tmp_path / "long")
        except StoreError as error:
            said.append(str(error))

    waiting = threading.Thread(target=wait)
    waiting.start()
    while not (tmp_path / "long").exists():
        waiting.join(0.05)
    stop()
    waiting.join(10)
    assert said == [BROKE_OFF]
