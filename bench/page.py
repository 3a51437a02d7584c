"""The exported page: how large it is, and how long its program takes for a picture, in Node.

INKLING_DATA=... python -m bench.page
"""

import tempfile
from pathlib import Path

import numpy as np

from bench.report import row
from core.models.card import shipped_folders
from tests.support.page import page_answers, page_pictures


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        answers = page_answers(shipped_folders("digits")[0], folder, page_pictures(folder))
        size = (folder / "page.html").stat().st_size / 1e6
    middle = float(np.median([each["ms"] for each in answers]))
    row("exported page: size", f"{size:.2f} MB", "5 MB", "2 MB", holds=size <= 5)
    row(
        f"... its program, median of {len(answers)} pictures",
        f"{middle:.0f} ms",
        "100 ms",
        "20 ms",
        holds=middle <= 100,
    )


if __name__ == "__main__":
    main()
