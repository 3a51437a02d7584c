"""The child in which a network from elsewhere runs, until stdin ends.

The first request is a line with the length of model.tflite, and its content; the answer a line of
JSON, name -> shape, as Network.shapes has them. Then {"shape"} and a model input, answered by {};
or {"tensor": name}, answered by {"shape"} and the float32 values. {"error"} where there is none.
The one argument: seconds of work for an answer.
"""

import json
import math
import sys
from typing import BinaryIO

import numpy as np

from core.files.child import limit_memory, limited, own_stdout, write_answer
from core.models.litert import LiteRtNetwork

MEMORY_LIMIT = 2 << 30  # bytes; NumPy and LiteRT map a part of it, and the largest network 0.1 GB


def main() -> None:
    """Answer requests until stdin ends."""
    answers = own_stdout()
    limit_memory(MEMORY_LIMIT)
    seconds = float(sys.argv[1])
    requests = sys.stdin.buffer
    content = requests.read(int(requests.readline()))
    try:
        with limited(seconds):
            network = LiteRtNetwork(content, threads=1)
        write_answer(answers, network.shapes)
        while line := requests.readline():
            with limited(seconds):
                _serve(network, json.loads(line), requests, answers)
    except Exception as error:  # what LiteRT raises for a network that is none has no end
        write_answer(answers, {"error": str(error)[:200]})


def _serve(network: LiteRtNetwork, request: dict, requests: BinaryIO, answers: BinaryIO) -> None:
    if "tensor" in request:
        values = np.ascontiguousarray(network.tensor(request["tensor"]), np.float32)
        write_answer(answers, {"shape": values.shape}, values.tobytes())
        return
    shape = request["shape"]
    content = requests.read(4 * math.prod(shape))
    network.run(np.frombuffer(content, np.float32).reshape(shape))
    write_answer(answers, {})


if __name__ == "__main__":
    main()
