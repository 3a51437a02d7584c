"""A trainer that learns nothing: it speaks the protocol, for what the real one takes minutes for.

python -m tests.support.fake_trainer EPOCHS PACE [--many]: so many, with PACE seconds for each of
their 8 batches; a copy of a shipped model is the candidate. The seeds FAILS and DIES do what they
are called.
"""

import base64
import json
import math
import select
import shutil
import sys
import time
from pathlib import Path

import numpy as np

from core.files.paths import SHIPPED_MODELS
from core.images.decoder import encode_png
from core.models.card import CARD_FILE
from core.runs import protocol

BATCHES = 8
FAILS, DIES = 13, 14
# A stroke, as a model input's PNG.
PNG = base64.b64encode(encode_png(np.eye(28, dtype=np.uint8) * 255)).decode()


def say(message) -> None:
    print(protocol.to_json(message), flush=True)


def next_command(wait: float):
    """What the window says within so many seconds; None = nothing."""
    if not select.select([sys.stdin], [], [], wait)[0]:
        return None
    line = sys.stdin.readline()
    if not line:
        sys.exit(1)
    return protocol.parse_command(line)


def learn(epochs: int, pace: float) -> bool:
    """Batch by batch, as long as nobody says stop; False = it was cancelled."""
    for epoch in range(1, epochs + 1):
        for batch in range(1, BATCHES + 1):
            command = next_command(pace)
            if isinstance(command, protocol.Pause):
                say(protocol.Paused())
                while not isinstance(command, protocol.Resume | protocol.Cancel | protocol.Stop):
                    command = next_command(60)
                if isinstance(command, protocol.Resume):
                    say(protocol.Resumed())
            if isinstance(command, protocol.Cancel):
                return False
            if isinstance(command, protocol.Stop):
                return True
            if batch == 1:
                filters = np.full((7, 6), 127 + min(epoch, 100), np.uint8)
                png = base64.b64encode(encode_png(filters)).decode()
                say(protocol.FiltersChanged(f"dense_{epoch}", png))
            x = epoch - 1 + batch / BATCHES
            left = (epochs - x) * BATCHES * pace
            loss, accuracy = 2.3 * math.exp(-x), 1 - 0.9 * math.exp(-x)
            say(protocol.BatchEnded(epoch, epochs, batch, BATCHES, loss, accuracy, 9000.0, left))
        overfits = epoch >= 3
        validation = loss + 0.1 + (0.1 * epoch if overfits else 0)
        seconds = epoch * BATCHES * pace
        say(
            protocol.EpochEnded(
                epoch, epochs, seconds, loss, accuracy, validation, accuracy - 0.05, overfits
            )
        )
    return True


def figures(right: int) -> protocol.Figures:
    """Of 1000 test pictures: right of each 100, the rest a 4 taken for a 9."""
    confusion = [[100 if row == column else 0 for column in range(10)] for row in range(10)]
    confusion[4][4], confusion[4][9] = right, 100 - right
    fraction = (900 + right) / 1000
    mistakes = tuple(
        protocol.Mistake(index, "4", "9", 0.99 - index / 100, PNG) for index in range(100 - right)
    )
    per_class = tuple(row[index] / 100 for index, row in enumerate(confusion))
    rows = tuple(tuple(row) for row in confusion)
    return protocol.Figures(
        1000,
        fraction,
        fraction - 0.01,
        min(fraction + 0.01, 1.0),
        0.05,
        0.004,
        per_class,
        rows,
        mistakes,
    )


def save(output: Path) -> dict:
    for path in (SHIPPED_MODELS / "digits-mlp").iterdir():
        shutil.copy(path, output)
    return json.loads((output / CARD_FILE).read_text())


def train(settings, epochs: int, pace: float) -> bool:
    """One run; False = it was cancelled."""
    if settings.seed == DIES:
        sys.exit("the trainer's last words")
    if settings.seed == FAILS:
        say(protocol.failed("The network did not learn."))
        return True
    pictures = tuple(protocol.Picture(PNG, str(index % 10)) for index in range(25))
    say(protocol.Started(55_000, 5_000, 10_000, epochs, BATCHES, pictures))
    if not learn(epochs, pace):
        say(protocol.Cancelled())
        return False
    card = save(Path(settings.output))
    card["settings"] = {**card["settings"], "weights": 118_282, "data_digest": "12ab"}
    say(protocol.Evaluated("candidate", "test", figures(98)))
    say(protocol.Evaluated("current", "test", figures(90)))
    say(protocol.Evaluated("candidate", "drawings", figures(98)))
    say(protocol.Evaluated("current", "drawings", figures(0)))
    say(protocol.CandidateSaved(settings.output, card))
    return True


def main() -> None:
    epochs, pace = int(sys.argv[1]), float(sys.argv[2])
    say(protocol.Ready())
    goes_on = train(next_command(600), epochs, pace)
    while goes_on and protocol.MANY in sys.argv:
        goes_on = train(next_command(600), epochs, pace)
    if goes_on:
        time.sleep(60)


if __name__ == "__main__":
    main()
