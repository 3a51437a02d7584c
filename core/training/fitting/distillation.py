"""A network that learns from other networks, its teachers, what they see in a picture.

A network that sees how sure a better one is of every class learns more than from the label alone
(Hinton, Vinyals, Dean, "Distilling the knowledge in a neural network", 2015), if both see the same
many varied pictures (Beyer, Zhai, Royer, Markeeva, Anil, Kolesnikov, "Knowledge distillation: a
good teacher is patient and consistent", 2022). Scanned digits and drawn ones have teachers of their
own: a network that learns both kinds from labels alone makes more mistakes in the scanned ones
than one that knows nothing else.
"""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

import keras
import numpy as np
from keras import layers, ops

from core.datasets.arrays import LabelledImages
from core.runs.networks import Hyperparameters
from core.training.fitting.fit import COMPILED, Batches, optimizer_for

_TEMPERATURE = 2.0  # by which all logits are divided: small probabilities tell something as well
_DRAWN = 0.15  # of the pictures in a batch


@dataclass(frozen=True, slots=True)
class Teachers:
    """Whose mean answers are right for which kind of digits."""

    scanned: Sequence[keras.Model]
    drawn: Sequence[keras.Model]


class Lessons(keras.utils.PyDataset):
    """Batches of scanned and drawn pictures, varied, with what kind each is; an epoch goes through
    the scanned ones once. No labels: the teachers are asked."""

    def __init__(
        self,
        scanned: LabelledImages,
        drawn: LabelledImages,
        settings: Hyperparameters,
        classes: int,
    ):
        self._kinds = [
            Batches(data, dataclasses.replace(settings, batch=size), classes)
            for data, size in zip((scanned, drawn), _sizes(settings.batch), strict=True)
        ]
        super().__init__(workers=self._kinds[0].workers, max_queue_size=16)

    def __len__(self) -> int:
        return min(map(len, self._kinds))

    def __getitem__(self, index: int) -> tuple[dict[str, np.ndarray], np.ndarray]:
        pictures = [batches[index][0] for batches in self._kinds]
        drawn = np.repeat([0.0, 1.0], [len(each) for each in pictures])
        inputs = {"picture": np.concatenate(pictures), "drawn": drawn[:, np.newaxis]}
        return inputs, drawn  # Keras wants something to compare with

    def on_epoch_end(self) -> None:
        for batches in self._kinds:
            batches.on_epoch_end()


def learn_from(
    teachers: Teachers, student: keras.Model, lessons: Lessons, settings: Hyperparameters
) -> None:
    """Train student in place; Keras prints how it goes."""
    both = _with_teachers(student, teachers)
    both.compile(
        optimizer=optimizer_for(settings, len(lessons) * settings.epochs),
        loss=_distillation_loss,
        jit_compile=COMPILED,
    )
    both.fit(lessons, epochs=settings.epochs, shuffle=False, verbose=2)


def _sizes(batch: int) -> tuple[int, int]:
    drawn = round(batch * _DRAWN)
    return batch - drawn, drawn


def _with_teachers(student: keras.Model, teachers: Teachers) -> keras.Model:
    """{"picture", "drawn"} -> (N, 2 x classes): the student's logits, and what the teachers
    answer, as probabilities; both softened."""
    drawn = keras.Input((1,), name="drawn")
    for_scanned, for_drawn = (
        _answer(group, student.input) for group in (teachers.scanned, teachers.drawn)
    )
    answer = layers.Add()(
        [layers.Multiply()([drawn, for_drawn]), layers.Multiply()([1 - drawn, for_scanned])]
    )
    logits = student.get_layer("logits").output / _TEMPERATURE
    inputs = {"picture": student.input, "drawn": drawn}
    return keras.Model(inputs, layers.Concatenate()([logits, answer]))


def _answer(teachers: Sequence[keras.Model], picture: keras.KerasTensor) -> keras.KerasTensor:
    """The mean of their probabilities, softened: (N, classes)."""
    answers = []
    for teacher in teachers:
        teacher.trainable = False
        logits = keras.Model(teacher.input, teacher.get_layer("logits").output)
        answers.append(ops.softmax(logits(picture, training=False) / _TEMPERATURE))
    return sum(answers) / len(answers)


def _distillation_loss(
    _: keras.KerasTensor, logits_and_answer: keras.KerasTensor
) -> keras.KerasTensor:
    """Nats a picture, times the temperature squared: the slope is then as for labels."""
    logits, answer = ops.split(logits_and_answer, 2, axis=-1)
    return _TEMPERATURE**2 * keras.losses.categorical_crossentropy(answer, logits, from_logits=True)
