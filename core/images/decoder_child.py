"""The decoder's child: pictures in on stdin, pixels or a sentence out on stdout, until stdin ends.

A request is a line with the length of the content, and the content. The answer is one
line of JSON, {"width", "height", "original_size", "note"} and then the RGB pixels, row by row, or
{"error"}. The first line, {}, says that the child is ready.
"""

import sys
from typing import BinaryIO

from core.errors import ImageError
from core.files.child import limit_memory, limited, own_stdout, write_answer
from core.images.decoding import decode

MEMORY_LIMIT = 3 << 29  # bytes: 200 megapixels of RGB, and again for what becomes of them


def main() -> None:
    """Answer requests until stdin ends. The one argument: seconds of work for a picture."""
    seconds = float(sys.argv[1])
    answers = own_stdout()
    limit_memory(MEMORY_LIMIT)
    write_answer(answers, {})
    requests = sys.stdin.buffer
    while length := requests.readline():
        content = requests.read(int(length))
        with limited(seconds):
            _decode(content, answers)


def _decode(content: bytes, answers: BinaryIO) -> None:
    try:
        decoded = decode(content)
        pixels = decoded.image.tobytes()
    except ImageError as error:
        write_answer(answers, {"error": str(error)})
        return
    width, height = decoded.image.size
    about = {"original_size": decoded.original_size, "note": decoded.note}
    write_answer(answers, {"width": width, "height": height, **about}, pixels)


if __name__ == "__main__":
    main()
