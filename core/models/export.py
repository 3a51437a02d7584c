"""A model to take along: as Keras or LiteRT file, or as a folder with an example that loads it."""

import shutil
from pathlib import Path

from core.errors import ModelError, StoreError
from core.files.atomic import make_folder, move, os_errors_as_store_errors, sync_tree, write_file
from core.files.staging import new_name
from core.models.card import CARD_FILE, KERAS_FILE, LITERT_FILE, read_card, read_litert

EXAMPLE_FILE = "example.py"
MOST_LINES = 20

_EXAMPLE = '''"""Asks the model about a picture: python example.py PICTURE"""
import json
import sys
from pathlib import Path

import numpy as np
from ai_edge_litert.interpreter import Interpreter
from PIL import Image

folder = Path(__file__).parent
card = json.loads((folder / "card.json").read_text())
height, width, _ = card["input_shape"]
picture = Image.open(sys.argv[1]).convert("L").resize((width, height))
x = np.asarray(picture, np.float32)[np.newaxis, :, :, np.newaxis] / 255
{turn}
model = Interpreter(str(folder / "model.tflite")).get_signature_runner()
(name,) = model.get_input_details()
probabilities = model(**{{name: x}})["probabilities"][0]
for share, label in sorted(zip(probabilities, card["classes"]), reverse=True):
    print(f"{{label}} {{100 * share:.1f}} %")
'''
_INK = "x = 1 - x  # 0 = paper, 1 = ink: dark on white is turned round"
_GREY = "# 0 = black, 1 = white"


def export_file(model: Path, target: Path) -> None:
    """Write the model's Keras file where target ends in .keras, else its LiteRT file.

    Raises:
        ModelError: the model is damaged.
        StoreError: it was not written; an older file of that name is as it was.
    """
    card = read_card(model)
    is_keras = target.suffix == ".keras"
    content = _read(model / KERAS_FILE) if is_keras else read_litert(model, card)
    with os_errors_as_store_errors(target.parent):
        write_file(target, content)


def export_folder(model: Path, target: Path) -> None:
    """Make the new folder target: both files, the card, and an example that loads it.

    Raises:
        ModelError: the model is damaged.
        StoreError: it was not made, and nothing is left of it; or there is something already.
    """
    card = read_card(model)
    drawings = card.input_shape[0] == 28
    files = {
        LITERT_FILE: read_litert(model, card),
        KERAS_FILE: _read(model / KERAS_FILE),
        CARD_FILE: _read(model / CARD_FILE),
        EXAMPLE_FILE: _EXAMPLE.format(turn=_INK if drawings else _GREY).encode(),
    }
    if target.exists():
        raise StoreError(f"Not saved: {target} is there already. Give another name.")
    with os_errors_as_store_errors(target.parent):
        making = target.with_name(new_name("making"))
        try:
            make_folder(making)
            for name, content in files.items():
                write_file(making / name, content)
            sync_tree(making)
            move(making, target)
        except BaseException:
            shutil.rmtree(making, ignore_errors=True)
            raise


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ModelError(f"{path} is missing or cannot be read. Choose another model.") from error
