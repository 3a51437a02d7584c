"""How the shipped `cnn` learned: four teachers learn from labels, and it learns from them.

    python -m core.training.run_distillation FOLDER [MODEL_FOLDER]

FOLDER gets the weights of every network as soon as it has learned, and what is there already does
not learn again: so this can be interrupted, and be done on two computers. MODEL_FOLDER gets the
model, as from `inkling train`; for that alone TensorFlow is needed. With KERAS_BACKEND=jax and a
GPU the networks learn in minutes, else in a night on two cores. The data is looked for as by
`inkling train`.
"""

import dataclasses
import sys
from pathlib import Path

import keras
import numpy as np

from core.datasets.arrays import LabelledImages
from core.errors import InklingError
from core.runs.networks import Hyperparameters
from core.runs.protocol import EpochEnded, Message
from core.runs.settings import RunSettings
from core.training.data.digits import DigitsData, load_digits_data
from core.training.fitting.calibration import calibrate
from core.training.fitting.distillation import Lessons, Teachers, learn_from
from core.training.fitting.fit import fit
from core.training.networks.digits import CLASSES, build
from core.training.run_digits import DRAWN_DIGITS, save_drawings

_USAGE = "usage: python -m core.training.run_distillation FOLDER [MODEL_FOLDER]"
_NETWORK = "cnn"
_DATA, _DATA_SEED = ("mnist", "pen_strokes"), 1
_OF_SCANNED = Hyperparameters(epochs=75, learning_rate=4e-3, batch=256, weight_decay=0.2)
_OF_ALL = dataclasses.replace(_OF_SCANNED, epochs=45)  # of more digits
STUDENT = dataclasses.replace(_OF_SCANNED, epochs=95)
# Each differs by its seed alone; their mean knows more than any of them.
_TEACHERS_OF_SCANNED = {"scanned_1": 1, "scanned_2": 2, "scanned_3": 3}
_TEACHER_OF_DRAWN = "drawn"  # it has seen both kinds
# It tells outliers so well that it can spare more digits than other networks: keeping 97 % would
# refuse plain 1s and 7s of straight lines.
_TPR = 0.985


def main(arguments: list[str]) -> int:
    """Train the teachers, then the student -> the exit status: 0 all well, 2 wrong usage."""
    if len(arguments) not in (1, 2):
        print(_USAGE, file=sys.stderr)
        return 2
    folder, *model_folder = (Path(argument).absolute() for argument in arguments)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        scanned, drawn = (load_digits_data((name,), _DATA_SEED) for name in _DATA)
        data = _together(scanned, drawn)
        student = trained_student(folder, scanned, drawn, data)
        for each in model_folder:
            save(student, data, each)
    except InklingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def trained_student(
    folder: Path, scanned: DigitsData, drawn: DigitsData, data: DigitsData
) -> keras.Model:
    """The student; what was not yet in folder is trained, and is there afterwards."""
    path = _weights_file(folder, "student")
    if path.exists():
        return _load(path)
    teachers = Teachers(
        scanned=[
            _teacher(name, folder, dataclasses.replace(_OF_SCANNED, seed=seed), scanned)
            for name, seed in _TEACHERS_OF_SCANNED.items()
        ],
        drawn=[_teacher(_TEACHER_OF_DRAWN, folder, _OF_ALL, data)],
    )
    keras.utils.set_random_seed(STUDENT.seed)
    student = build(_NETWORK)
    lessons = Lessons(scanned.training, drawn.training, STUDENT, CLASSES)
    learn_from(teachers, student, lessons, STUDENT)
    _save(student, path)
    _say("student", student, data.validation)
    return student


def save(student: keras.Model, data: DigitsData, folder: Path) -> None:
    """The student as a model folder.

    Raises:
        StoreError: the disk refuses it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    settings = RunSettings("digits", _NETWORK, str(folder), seed=STUDENT.seed, data=_DATA)
    teachers = len(_TEACHERS_OF_SCANNED) + 1
    plan = dataclasses.asdict(STUDENT) | {"teachers": teachers}
    keras.utils.set_random_seed(STUDENT.seed)
    save_drawings(
        student,
        data,
        settings,
        plan,
        on_message=lambda _: None,
        temperature=calibrate(student, data.validation),
        drawings=dataclasses.replace(DRAWN_DIGITS, tpr=_TPR),
    )


def _together(scanned: DigitsData, drawn: DigitsData) -> DigitsData:
    return DigitsData(
        scanned.training + drawn.training, scanned.validation + drawn.validation, scanned.test
    )


def _teacher(name: str, folder: Path, settings: Hyperparameters, data: DigitsData) -> keras.Model:
    path = _weights_file(folder, name)
    if path.exists():
        return _load(path)

    def on_message(message: Message) -> None:
        if isinstance(message, EpochEnded):
            print(
                f"{name}: epoch {message.epoch}, {message.seconds:.0f} s, "
                f"validation loss {message.validation_loss}",
                flush=True,
            )

    keras.utils.set_random_seed(settings.seed)
    teacher = build(_NETWORK)
    fit(teacher, data.training, data.validation, settings, on_message=on_message)
    _save(teacher, path)
    _say(name, teacher, data.validation)
    return teacher


def _weights_file(folder: Path, name: str) -> Path:
    return folder / f"{name}.npz"


def _save(network: keras.Model, path: Path) -> None:
    unfinished = path.with_name(f"unfinished-{path.name}")
    np.savez(unfinished, *network.get_weights())
    unfinished.replace(path)


def _load(path: Path) -> keras.Model:
    network = build(_NETWORK)
    with np.load(path, allow_pickle=False) as weights:
        network.set_weights([weights[f"arr_{index}"] for index in range(len(weights))])
    return network


def _say(name: str, network: keras.Model, validation: LabelledImages) -> None:
    answers = network.predict(validation.inputs, batch_size=500, verbose=0).argmax(axis=1)
    mistakes = int(np.sum(answers != validation.labels))
    print(f"{name}: {mistakes} mistakes in {len(validation)} validation digits", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
