"""A program in the trainer's place, for the tests of `inkling train`."""

CARD = {"measured": {"mnist_test_accuracy": 0.9812, "mnist_test_pictures": 10_000}}
EPOCH = {
    "event": "epoch_ended",
    "epoch": 1,
    "epochs": 3,
    "seconds": 20.0,
    "loss": 0.51,
    "accuracy": 0.87,
    "validation_loss": 0.2,
    "validation_accuracy": 0.94,
}

# Reads its settings, then does what a test says with `settings`, `say` and `save`.
PRELUDE = f"""
import json, os, signal, sys, time
from pathlib import Path
settings = json.loads(sys.stdin.readline())
def say(**message):
    print(json.dumps(message), flush=True)
def save(names=("model.tflite", "model.keras", "card.json")):
    folder = Path(settings["output"])
    folder.mkdir()
    for name in names:
        (folder / name).write_text("new")
    return dict(event="candidate_saved", folder=str(folder), card={CARD!r})
def event_files():
    folder = Path(settings["output"]) / "events"
    folder.mkdir()
    (folder / "events.out.tfevents").write_text("new")
EPOCH = {EPOCH!r}
"""
