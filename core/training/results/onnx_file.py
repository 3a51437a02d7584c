"""A model as an ONNX file, which was asked before it is believed.

    python -m core.training.results.onnx_file MODEL TARGET

It is made from model.tflite, the file that answers in Inkling, so that its answer "none of these"
goes along. tf2onnx loads TensorFlow, which is why this is a process of its own.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from core.errors import StoreError
from core.export.formats import answer, needs_extra
from core.files.atomic import os_errors_as_store_errors, write_file
from core.models.card import LITERT_FILE, Card, read_card, read_litert
from core.models.classifier import OOD_SCORE
from core.training.results.int8 import is_rounded
from core.translation import marked, tr

if TYPE_CHECKING:
    from onnx import ModelProto

OUTPUTS = ("probabilities", "logits", OOD_SCORE)
_OPSET = 18  # what ONNX Runtime reads since 2023
_ASKED = 16  # pictures on which both have to agree
_TOLERANCE = 1e-3  # of a probability or a logit
# ... of a model in 8-bit numbers: two runtimes round them in places of their own.
_TOLERANCE_OF_STEPS = 0.1
OTHER_ANSWERS = marked(
    "The ONNX file did not answer as the model does, and was not written. Choose another format."
)


def write_onnx(model: Path, target: Path) -> str:
    """Write the model in that folder as an ONNX file -> what was found when both were asked.

    Raises:
        ModelError: the model is damaged.
        StoreError: the extra is missing, the file answers otherwise, or the disk refuses it.
    """
    card = read_card(model)
    content = read_litert(model, card)
    try:
        import onnxruntime  # noqa: F401 - asked for first: it is there at once, or not
        import tf2onnx
    except ImportError as error:
        raise needs_extra("ONNX") from error
    names = _tensor_names(content)
    proto = tf2onnx.convert.from_tflite(
        str(model / LITERT_FILE),
        output_names=[names[each] for each in OUTPUTS if each in names],
        opset=_OPSET,
    )[0]
    _rename(proto, {tensor: name for name, tensor in names.items()})
    _describe(proto, card)
    written = proto.SerializeToString()
    if not _answers_alike(written, content, card):
        raise StoreError(tr(OTHER_ANSWERS))
    with os_errors_as_store_errors(target.parent):
        write_file(target, written)
    return tr(
        "{target} is written; ONNX Runtime answers with it as Inkling does.", target=target.name
    )


def _tensor_names(content: bytes) -> dict[str, str]:
    """The signature's names of the input and of what is answered -> the names of their tensors."""
    runner = _runner(content)
    details = {**runner.get_input_details(), **runner.get_output_details()}
    return {name: each["name"] for name, each in details.items()}


def _runner(content: bytes) -> Any:  # LiteRT has no types
    from ai_edge_litert.interpreter import Interpreter

    return Interpreter(model_content=content).get_signature_runner()


def _rename(proto: "ModelProto", names: dict[str, str]) -> None:
    """Give tensors the names of the signature, and the count of pictures the name N."""
    graph = proto.graph
    for node in graph.node:
        for tensors in (node.input, node.output):
            tensors[:] = [names.get(each, each) for each in tensors]
    for value in (*graph.input, *graph.output):
        value.name = names.get(value.name, value.name)
        value.type.tensor_type.shape.dim[0].dim_param = "N"
    del graph.value_info[:]  # they speak of the old names


def _describe(proto: "ModelProto", card: Card) -> None:
    """Say in the file what it is, as far as a program has to know."""
    import onnx

    about = {"title": card.title, "classes": "\n".join(card.classes)}
    if card.ood_threshold is not None:
        about["none_of_these_above"] = str(card.ood_threshold)
    onnx.helper.set_model_props(proto, about)
    proto.producer_name = "Inkling"
    onnx.checker.check_model(proto)


def _answers_alike(written: bytes, content: bytes, card: Card) -> bool:
    import onnxruntime

    tolerance = _TOLERANCE_OF_STEPS if is_rounded(content) else _TOLERANCE
    session = onnxruntime.InferenceSession(written, providers=["CPUExecutionProvider"])
    original = _runner(content)
    (picture,) = session.get_inputs()
    outputs = [each.name for each in session.get_outputs()]
    inputs = np.random.default_rng(1).random((_ASKED, *card.input_shape), np.float32)
    answers = dict(zip(outputs, session.run(outputs, {picture.name: inputs}), strict=True))
    return all(
        np.allclose(answers[name][at], expected[0], atol=tolerance)
        for at in range(_ASKED)
        for name, expected in original(**{picture.name: inputs[at : at + 1]}).items()
        if name in answers
    )


if __name__ == "__main__":
    sys.exit(answer(write_onnx, sys.argv[1:]))
