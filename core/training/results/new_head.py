"""A trained model's files with another head, without TensorFlow: what was converted once is taken
apart, its last steps are exchanged, and it is put together again, in a twentieth of a second."""

import hashlib
import io
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.explain.weights import WEIGHTS_FILE
from core.files.atomic import write_file
from core.models.card import KERAS_FILE, LITERT_FILE, Card, read_keras, read_litert
from core.models.classifier import OOD_SCORE
from core.training.fitting.head import Head

_QUICKLY = 1  # how hard model.keras is packed: harder takes two seconds
_H5 = "model.weights.h5"


def write_with_head(backbone: Path, card: Card, head: Head, folder: Path) -> str:
    """Write model.tflite, model.keras and weights.npz of the model in backbone, whose card that is,
    with another head into folder -> the SHA-256 of the new model.tflite.

    Raises:
        ModelError: a file of the backbone is missing or damaged.
        OSError: the disk refuses it.
    """
    content = litert_with_head(read_litert(backbone, card), card.features, head)
    write_file(folder / LITERT_FILE, content)
    write_file(folder / KERAS_FILE, _keras_with_head(read_keras(backbone), head))
    write_file(folder / WEIGHTS_FILE, _weights_with_head(backbone / WEIGHTS_FILE, head))
    return hashlib.sha256(content).hexdigest()


def litert_with_head(content: bytes, features: str, head: Head) -> bytes:
    """A model.tflite, the name of its output with the features, and a head -> another model.tflite
    with the outputs that it had; what the features are made of is as it was."""
    import flatbuffers
    from ai_edge_litert import schema_py_generated as schema

    model = schema.ModelT.InitFromPackedBuf(content, 0)
    _Surgeon(model, schema).exchange_head(features, head)
    builder = flatbuffers.Builder(len(content))
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


class _Surgeon:
    """Changes a model of LiteRT's object API, which has one graph and one signature."""

    def __init__(self, model: Any, schema: Any) -> None:
        self._model, self._schema = model, schema
        (self._graph,) = model.subgraphs
        (self._signature,) = model.signatureDefs

    def exchange_head(self, features: str, head: Head) -> None:
        given = {each.name.decode(): each for each in self._signature.outputs}
        seen = given[features].tensorIndex
        self._remove_what_comes_after(seen)
        logits = self._fully_connected(seen, head.kernel.T, head.bias, "logits")
        softmax = self._schema.SoftmaxOptionsT()
        softmax.beta = 1.0
        answer = self._step("SOFTMAX", [logits], softmax, len(head.bias), "probabilities")
        new = {"logits": logits, "probabilities": answer, OOD_SCORE: self._ood_score(seen, head)}
        for name, tensor in new.items():
            given[name].tensorIndex = tensor
        self._signature.outputs = list(given.values())
        self._graph.outputs = [each.tensorIndex for each in given.values()]
        self._remove_unused()

    def _ood_score(self, seen: int, head: Head) -> int:
        """How far it is from every class, as core.training.fitting.head.Likeness says, (1, 1)."""
        alike = head.likeness
        lens = self._fully_connected(seen, alike.lens.T, -alike.middle @ alike.lens)
        unit = self._schema.L2NormOptionsT()
        direction = self._step("L2_NORMALIZATION", [lens], unit, len(alike.middle))
        halves = np.full(len(alike.classes), 0.5)
        far = self._fully_connected(direction, -alike.classes / 2, halves)
        whole_row = self._constant(np.array([1], np.int32))
        keep = self._schema.ReducerOptionsT()
        keep.keepDims = True
        return self._step("REDUCE_MIN", [far, whole_row], keep, 1, OOD_SCORE)

    def _fully_connected(
        self, given: int, weights: np.ndarray, bias: np.ndarray, name: str = ""
    ) -> int:
        inputs = [given, self._constant(weights), self._constant(bias)]
        options = self._schema.FullyConnectedOptionsT()
        return self._step("FULLY_CONNECTED", inputs, options, len(bias), name)

    def _step(
        self, kind: str, inputs: Sequence[int], options: Any, values: int, name: str = ""
    ) -> int:
        """Add an operator -> the tensor that it makes, float32 (1, values)."""
        operator = self._schema.OperatorT()
        operator.opcodeIndex = self._code(getattr(self._schema.BuiltinOperator, kind))
        operator.inputs, operator.builtinOptions = list(inputs), options
        kinds = self._schema.BuiltinOptions
        operator.builtinOptionsType = getattr(kinds, type(options).__name__.removesuffix("T"))
        made = self._tensor((1, values), self._schema.TensorType.FLOAT32, 0, name or kind.lower())
        operator.outputs = [made]
        self._graph.operators.append(operator)
        return made

    def _constant(self, values: np.ndarray) -> int:
        whole = values.dtype == np.int32
        kinds = self._schema.TensorType
        values = np.ascontiguousarray(values, np.int32 if whole else np.float32)
        buffer = self._schema.BufferT()
        buffer.data = np.frombuffer(values.tobytes(), np.uint8)
        self._model.buffers.append(buffer)
        kind = kinds.INT32 if whole else kinds.FLOAT32
        return self._tensor(values.shape, kind, len(self._model.buffers) - 1, "constant")

    def _tensor(self, shape: Sequence[int], kind: int, buffer: int, name: str) -> int:
        tensor = self._schema.TensorT()
        tensor.shape, tensor.type, tensor.buffer = list(shape), kind, buffer
        tensor.name = f"head/{name}_{len(self._graph.tensors)}".encode()
        self._graph.tensors.append(tensor)
        return len(self._graph.tensors) - 1

    def _code(self, builtin: int) -> int:
        codes = self._model.operatorCodes
        for index, each in enumerate(codes):
            if each.builtinCode == builtin:
                return index
        code = self._schema.OperatorCodeT()
        code.builtinCode, code.version = builtin, 1
        code.deprecatedBuiltinCode = min(builtin, 127)  # one byte, of before
        codes.append(code)
        return len(codes) - 1

    def _remove_what_comes_after(self, tensor: int) -> None:
        after, kept = {tensor}, []
        for each in self._graph.operators:  # in the order of the computation
            if after & {*each.inputs}:
                after |= {*each.outputs}
            else:
                kept.append(each)
        self._graph.operators = kept

    def _remove_unused(self) -> None:
        """Operators that unpacked the weights of the old head."""
        used = {*self._graph.outputs}.union(*(each.inputs for each in self._graph.operators))
        self._graph.operators = [each for each in self._graph.operators if used & {*each.outputs}]


def _keras_with_head(content: bytes, head: Head) -> bytes:
    """A model.keras whose last layers are the Dense "logits" and its softmax -> another one."""
    classes = len(head.bias)
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old:
        about = json.loads(old.read("config.json"))
        for layer in about["config"]["layers"]:
            if layer["name"] == "logits":
                layer["config"]["units"] = classes
            elif layer["name"] == "probabilities":
                shape = layer["inbound_nodes"][0]["args"][0]["config"]["shape"]
                shape[-1] = classes
        parts = {name: old.read(name) for name in old.namelist()}
    parts["config.json"] = json.dumps(about).encode()
    parts[_H5] = _h5_with_head(parts[_H5], head)
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=_QUICKLY) as new:
        for name, part in parts.items():
            new.writestr(name, part)
    return packed.getvalue()


def _h5_with_head(content: bytes, head: Head) -> bytes:
    import h5py  # of Keras

    changed = io.BytesIO(content)
    with h5py.File(changed, "r+") as file:
        variables = next(
            each["vars"]
            for each in file["layers"].values()
            if "vars" in each and each["vars"].attrs.get("name") == "logits"
        )
        for name, values in (("0", head.kernel), ("1", head.bias)):
            del variables[name]
            variables.create_dataset(name, data=values.astype(np.float32))
    return changed.getvalue()


def _weights_with_head(path: Path, head: Head) -> bytes:
    """weights.npz of the backbone -> that of the new model, see core.explain.weights."""
    with np.load(path, allow_pickle=False) as shown:
        arrays = {name: shown[name] for name in shown.files}
    arrays["logits/kernel"] = head.kernel.astype(np.float32)
    arrays["logits/bias"] = head.bias.astype(np.float32)
    content = io.BytesIO()
    np.savez_compressed(content, allow_pickle=False, **arrays)
    return content.getvalue()
