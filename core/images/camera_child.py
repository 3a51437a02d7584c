"""The camera's child: its pictures out on stdout, one for each line on stdin, until stdin ends.

The one argument: the number of a camera, or the path of a film that stands in for one. The first
answer is {} once the camera is open. A picture is a line of JSON, {"width", "height",
"original_size", "note"}, and then its RGB pixels, row by row; {"error"} where none will come.
"""

import os
import queue
import sys
import threading
from typing import BinaryIO

import cv2
import numpy as np

from core.files.child import own_stdout, write_answer
from core.images.decoder import shrink_to

LONGEST_SIDE = 960  # px that are passed on: more than is shown, and what the networks see


def main() -> None:
    """Open the camera, then answer each line."""
    answers = own_stdout()
    requests: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests,), daemon=True).start()
    device = sys.argv[1]
    camera = cv2.VideoCapture(int(device) if device.isdecimal() else device)
    camera.set(cv2.CAP_PROP_BUFFERSIZE, 1)  # the latest picture, not one that waited
    if not camera.isOpened():
        write_answer(answers, {"error": "not opened"})
        return
    write_answer(answers, {})
    while requests.get():
        there, pixels = camera.read()
        if not there or pixels is None or pixels.size == 0:
            write_answer(answers, {"error": "no picture"})
            return
        _send(answers, pixels)


def _listen(requests: "queue.SimpleQueue[bytes]") -> None:
    """The end of stdin ends the process at once, wherever the camera's driver hangs meanwhile."""
    for line in sys.stdin.buffer:
        requests.put(line)
    os._exit(0)


def _send(answers: BinaryIO, pixels: np.ndarray) -> None:
    height, width = pixels.shape[:2]
    small = shrink_to(pixels, LONGEST_SIDE)
    rgb = cv2.cvtColor(small, cv2.COLOR_BGR2RGB if small.ndim == 3 else cv2.COLOR_GRAY2RGB)
    about = {"width": rgb.shape[1], "height": rgb.shape[0]}
    write_answer(answers, {**about, "original_size": (width, height), "note": None}, rgb.tobytes())


if __name__ == "__main__":
    main()
