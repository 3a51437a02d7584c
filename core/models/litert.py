"""A LiteRT network as a function: a model input in, named tensors out."""

from typing import Protocol

import numpy as np

PICTURE = "the input"  # no output is called so


class Network(Protocol):
    """What runs a network, in this process or in another."""

    @property
    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Of the input, under PICTURE, and of every output, by name; without N. A length is -1
        where it is known only when the network has run."""
        ...

    def run(self, model_input: np.ndarray) -> None:
        """Run it on a model input, float32 of the input's shape."""
        ...

    def tensor(self, name: str) -> np.ndarray:
        """A copy of what an output gave for the latest model input."""
        ...


class LiteRtNetwork:
    """A network in this process. Not for use from several threads at once."""

    def __init__(self, content: bytes, threads: int):
        """content: of model.tflite.

        Raises:
            ValueError, RuntimeError, KeyError: it cannot be run here.
        """
        # LiteRT is imported here, so that the command line's help and errors do not wait for it.
        from ai_edge_litert.interpreter import Interpreter

        self._interpreter = Interpreter(model_content=content, num_threads=threads)
        self._interpreter.allocate_tensors()
        picture = self._interpreter.get_input_details()[0]
        # Only the signature knows the outputs' names; it is slow, so it is asked once.
        outputs = self._interpreter.get_signature_runner().get_output_details()
        self._input: int = picture["index"]
        self._outputs: dict[str, int] = {name: each["index"] for name, each in outputs.items()}
        self.shapes = {
            name: tuple(map(int, each["shape_signature"][1:]))
            for name, each in {PICTURE: picture, **outputs}.items()
        }

    def run(self, model_input: np.ndarray) -> None:
        self._interpreter.set_tensor(self._input, model_input[np.newaxis])
        self._interpreter.invoke()

    def tensor(self, name: str) -> np.ndarray:
        return self._interpreter.get_tensor(self._outputs[name])[0]
