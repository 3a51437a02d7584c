"""A model that computes in 8-bit whole numbers: a quarter of the size, for small processors, and of
the time where the network is large.

    python -m core.training.results.int8 MODEL TARGET

How large the numbers become in every layer is found with pictures that the model may learn from;
what the rounding costs is measured on test pictures, and stands in a file beside the model. The
input, the output and what is made of the logits stay float32: whoever asks the model finds nothing
changed, and a limit for "none of these" may lie between two steps of 1/256. The photo model that
comes with Inkling answers in such numbers itself, see rounded.
"""

import dataclasses
import hashlib
import re
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from core.datasets.arrays import Data, LabelledImages
from core.datasets.catalogue import CATALOGUE, with_stand_ins
from core.errors import DataError
from core.export.formats import answer, needs_extra, readme
from core.files.atomic import os_errors_as_store_errors, write_file
from core.models.card import CARD_FILE, LITERT_FILE, Card, read_card, read_litert
from core.models.classifier import OOD_SCORE, Classifier
from core.task import DIGITS, PETS
from core.training.data.digits import load_digits_data
from core.training.data.pets import load_pets_data
from core.training.data.user_pictures import load_own_pictures
from core.training.results.evaluation import (
    predict_all,
    predict_photo,
    predict_plain,
    score_photo,
    score_plain,
)
from core.translation import tr
from core.user_data.custom_tasks import find_custom_task

_ANSWERS = ("probabilities", OOD_SCORE)  # all that it gives out
_CALIBRATED_BY = 300  # pictures


@dataclasses.dataclass(frozen=True, slots=True)
class Pictures:
    """calibration: model inputs (N, side, side, 1) that may be learned from. test: to measure on;
    name: what these are called."""

    calibration: np.ndarray
    test: LabelledImages
    name: str


def write_int8(model: Path, target: Path) -> str:
    """Write the model in that folder in 8-bit numbers, and a README beside it -> how many test
    pictures each of the two gets right, and how often both say none of these; or that it is in such
    numbers already.

    Raises:
        ModelError: the model is damaged.
        DataError: there are no pictures of this task here.
        StoreError: the extra is missing, or the disk refuses it.
    """
    card = read_card(model)
    content = read_litert(model, card)
    if is_rounded(content):
        small = answers_of(content)
        said = tr("Inkling computes with these 8-bit numbers itself: every answer is the same.")
    else:
        pictures = load_pictures(card)
        small = quantised(content, pictures.calibration)
        said = _compared(model, card, small, pictures)
    with os_errors_as_store_errors(target.parent):
        about = readme(card, "int8.md", file=target.name, said=said)
        write_file(target.with_suffix(".md"), about.encode())
        write_file(target, small)
    return said


def load_pictures(card: Card) -> Pictures:
    """Of the model's task, from this computer or, of digits, drawn by rule.

    Raises:
        DataError: there are none, or they are of other classes.
    """
    side = card.input_shape[0]
    if card.task == DIGITS.name:
        digits = load_digits_data(with_stand_ins(("mnist",)), seed=1)
        title = CATALOGUE[digits.test_set].title
        return Pictures(_some(digits.training).inputs, digits.test, title)
    if card.task == PETS.name:
        photos = load_pets_data(lambda _: None, (_CALIBRATED_BY, 0, None))
        calibration, test = photos.training.as_inputs(side), photos.test.as_inputs(side)
        return Pictures(calibration.inputs, test, CATALOGUE["pets"].title)
    task = find_custom_task(card.task)
    own = task and load_own_pictures(task.examples, task.kind, side)
    if not own or own.classes != card.classes:
        raise DataError(
            tr(
                "{card} knows other classes than there are examples of now. Train it again, then "
                "export it.",
                card=card.name,
            )
        )
    return Pictures(_some(own.training).inputs, own.test, tr("examples of yours"))


def _some(data: Data) -> Data:
    return data[:: max(1, len(data) // _CALIBRATED_BY)]


def quantised(content: bytes, calibration: np.ndarray) -> bytes:
    """A model.tflite and model inputs (N, ...) -> the same in 8-bit numbers, with its answers only;
    what is made of the logits stays float32.

    Raises:
        StoreError: the extra is missing.
    """
    model = _unpacked(content)
    logits = _output(model.signatureDefs[0], "logits")
    _leave_answers(model)
    return _rounded(model, calibration, _after(model.subgraphs[0], logits))


def answers_of(content: bytes) -> bytes:
    """A model.tflite -> the same with its answers only."""
    model = _unpacked(content)
    _leave_answers(model)
    return _packed(model)


def _leave_answers(model: Any) -> None:
    """Take away the outputs that are there to be looked at."""
    (graph,), (signature,) = model.subgraphs, model.signatureDefs
    signature.outputs = [each for each in signature.outputs if each.name.decode() in _ANSWERS]
    graph.outputs = [each.tensorIndex for each in signature.outputs]


def rounded(content: bytes, calibration: np.ndarray, first: str, features: str) -> bytes:
    """A model.tflite and model inputs (N, ...) -> the same with all its outputs, which computes in
    8-bit numbers between two of them: what gives the output called first stays float32, so that
    its sums are those of the weights that are shown; and so do features and what is made of them,
    so that an answer has all its digits, and another head can learn from them.

    Raises:
        StoreError: the extra is missing.
    """
    model = _unpacked(content)
    (graph,), (signature,) = model.subgraphs, model.signatureDefs
    before, after = {_output(signature, first)}, {_output(signature, features)}
    for each in graph.operators:  # in the order of the computation
        after |= {*each.outputs} if after & {*each.inputs} else set()
    for each in reversed(graph.operators):
        before |= {*each.inputs} if before & {*each.outputs} else set()
    return _rounded(model, calibration, {at for at in before | after if at >= 0})


def is_rounded(content: bytes) -> bool:
    """Whether a model.tflite computes in 8-bit numbers."""
    from ai_edge_litert import schema_py_generated as schema

    (graph,) = schema.ModelT.InitFromPackedBuf(content, 0).subgraphs
    return any(each.type == schema.TensorType.INT8 for each in graph.tensors)


def _rounded(model: Any, calibration: np.ndarray, as_they_are: Iterable[int]) -> bytes:
    """as_they_are: the tensors that stay float32."""
    try:
        from ai_edge_quantizer import algorithm_manager, qtyping, quantizer
    except ImportError as error:
        raise needs_extra(tr("LiteRT in 8-bit numbers")) from error
    (graph,), (signature,) = model.subgraphs, model.signatureDefs
    work = quantizer.Quantizer(_packed(model))
    operation, as_it_is = qtyping.TFLOperationName, algorithm_manager.AlgorithmName.NO_QUANTIZE
    work.add_static_config(".*", operation.ALL_SUPPORTED, 8, 8)
    for border in (operation.INPUT, operation.OUTPUT):
        work.update_quantization_recipe(".*", border, algorithm_key=as_it_is)
    for tensor in sorted(as_they_are):
        step = f"^{re.escape(graph.tensors[tensor].name.decode())};?$"
        work.update_quantization_recipe(step, operation.ALL_SUPPORTED, algorithm_key=as_it_is)
    # The highest of all: one by one, a moving average would be taken, which is too low for most.
    asked = [{signature.inputs[0].name.decode(): calibration}]
    found = work.calibrate({"serving_default": asked}, num_threads=1)
    made = work.quantize(found, enable_progress_report=False).quantized_model
    return _packed(_plain(bytes(made)))


def _plain(content: bytes) -> Any:
    """A model as ai-edge-quantizer writes it -> its object API, so that others can read it, too:
    weights inside, kinds of operators also where they were until 2020, no name that tf2onnx gives
    itself, as many pictures as one likes, and all outputs in float32."""
    from ai_edge_litert import schema_py_generated as schema

    model = schema.ModelT.InitFromPackedBuf(content, 0)
    (graph,), (signature,) = model.subgraphs, model.signatureDefs
    for each in model.buffers:
        if each.offset > 1:  # behind the flatbuffer; 0 and 1 say that it is not
            each.data = np.frombuffer(content, np.uint8, each.size, each.offset)
            each.offset = each.size = 0
    for each in model.operatorCodes:
        each.deprecatedBuiltinCode = min(each.builtinCode, 127)
    for each in graph.tensors:
        each.name = each.name.replace(b"_dequant", b"_float32")
    kinds = schema.BuiltinOperator
    steps = [
        (each.inputs[0], each.outputs[0])
        for each in graph.operators
        if model.operatorCodes[each.opcodeIndex].builtinCode in (kinds.QUANTIZE, kinds.DEQUANTIZE)
    ]
    in_float32: dict[int, int] = {}
    for given, made in steps:
        graph.tensors[made].shapeSignature = graph.tensors[given].shapeSignature
        both = (
            (made, given) if graph.tensors[made].type == schema.TensorType.INT8 else (given, made)
        )
        in_float32.setdefault(*both)
    for each in signature.outputs:
        each.tensorIndex = in_float32.get(each.tensorIndex, each.tensorIndex)
    graph.outputs = [each.tensorIndex for each in signature.outputs]
    return model


def _packed(model: Any) -> bytes:
    """Its bytes, without operators of no use."""
    import flatbuffers

    (graph,) = model.subgraphs
    used = {*graph.outputs}.union(*(each.inputs for each in graph.operators))
    graph.operators = [each for each in graph.operators if used & {*each.outputs}]
    builder = flatbuffers.Builder()
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def _output(signature: Any, name: str) -> int:
    return next(each.tensorIndex for each in signature.outputs if each.name.decode() == name)


def _after(graph: Any, logits: int) -> set[int]:
    """The tensors that are made of the logits, and the outputs, but for a network of its own that
    the logits feed too: its layers are wider."""
    wide = np.prod(graph.tensors[logits].shape)
    made = {logits}
    for each in graph.operators:  # in the order of the computation
        fed = [at for at in each.inputs if np.prod(graph.tensors[at].shape) <= wide]
        if made & {*each.inputs} and len(fed) == len(each.inputs):
            made |= {*each.outputs}
    return (made | {*graph.outputs}) - {logits}


def _unpacked(content: bytes) -> Any:
    """A model.tflite in its object API, with float32 weights where they were of float16."""
    from ai_edge_litert import schema_py_generated as schema

    model = schema.ModelT.InitFromPackedBuf(content, 0)
    (graph,) = model.subgraphs
    graph.operators = [each for each in graph.operators if not _unpacks(each, model, schema)]
    return model


def _unpacks(operator: Any, model: Any, schema: Any) -> bool:
    """Whether all that it did was to make float32 of float16 weights; these are float32 then."""
    code, tensors = model.operatorCodes[operator.opcodeIndex], model.subgraphs[0].tensors
    halves = tensors[operator.inputs[0]]
    if code.builtinCode != schema.BuiltinOperator.DEQUANTIZE or (
        halves.type != schema.TensorType.FLOAT16
    ):
        return False
    values = np.asarray(model.buffers[halves.buffer].data, np.uint8).view(np.float16)
    tensors[operator.outputs[0]].buffer = _added(values.astype(np.float32), model, schema)
    model.buffers[halves.buffer].data = None
    # Nothing reads them now, but the quantizer wants numbers of every tensor.
    halves.type, halves.shape = schema.TensorType.FLOAT32, [1]
    halves.buffer = _added(np.zeros(1, np.float32), model, schema)
    return True


def _added(values: np.ndarray, model: Any, schema: Any) -> int:
    """Give the model one more buffer -> its index."""
    buffer = schema.BufferT()
    buffer.data = np.frombuffer(values.tobytes(), np.uint8)
    model.buffers.append(buffer)
    return len(model.buffers) - 1


def _compared(model: Path, card: Card, small: bytes, pictures: Pictures) -> str:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        digest = hashlib.sha256(small).hexdigest()
        own = dataclasses.replace(
            card, layers=(), features="probabilities", energy_floor=None, digest=digest
        )
        (folder / CARD_FILE).write_text(own.to_json(), encoding="utf-8")
        (folder / LITERT_FILE).write_bytes(small)
        rounded, original = (_answers(Classifier(each), pictures) for each in (folder, model))
    right, before = (
        float(np.mean(each == pictures.test.labels)) for each, _ in (rounded, original)
    )
    said = tr(
        "In 8-bit numbers {right:.2f} % of {count:,} test pictures are right "
        "({pictures}), in float32 {before:.2f} %; of 100 labels {what:.1f} are the same.",
        right=100 * right,
        count=len(pictures.test),
        pictures=pictures.name,
        before=100 * before,
        what=100 * np.mean(rounded[0] == original[0]),
    )
    if card.ood_threshold is None:
        return said
    same = 100 * np.mean(rounded[1] == original[1])
    return tr(
        "{said} Of 100 of these pictures {same:.1f} are kept or refused as by the "
        "original; of what is none of these it may be fewer: rely on the original for "
        "that.",
        said=said,
        same=same,
    )


def _answers(classifier: Classifier, pictures: Pictures) -> tuple[np.ndarray, np.ndarray]:
    """The index of the label, and whether it is none of these, of every test picture."""
    is_photo = classifier.card.task == PETS.name
    predict, score = (predict_photo, score_photo) if is_photo else (predict_plain, score_plain)

    def both(asked: Classifier, picture: np.ndarray) -> np.ndarray:
        return np.append(predict(asked, picture), score(asked, picture))

    answers = predict_all(classifier, pictures.test.inputs, both)
    return answers[:, :-1].argmax(axis=1), answers[:, -1] > (classifier.card.ood_threshold or 1.0)


if __name__ == "__main__":
    sys.exit(answer(write_int8, sys.argv[1:]))
