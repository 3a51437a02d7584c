"""The exported page's own program in Node, which is asked about many pictures at once."""

import base64
import html
import io
import json
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from core.export.formats import format_for
from core.files.paths import data_folder
from tests.support.command_line import objects
from tests.support.handwriting import DIGITS, ink_of, on_canvas
from tests.support.paths import ROOT
from tests.support.pictures_of_digits import write_pictures


def page_pictures(folder: Path) -> list[np.ndarray]:
    """Drawings of every size, place and pen; scans; photos of paper."""
    paths = write_pictures(folder)
    if data := data_folder():
        paths += sorted((data / "photos" / "digits").glob("single_*.jpg"))
    given = [ImageOps.exif_transpose(Image.open(each)).convert("RGB") for each in paths]
    rng = np.random.default_rng(5)
    drawn = [
        as_rgb(255 - ink_of(*on_canvas(digit, *rng.uniform(0.2, 0.9, 3)), pen=rng.uniform(10, 24)))
        for digit in [*DIGITS] * 19
    ]
    return [*map(np.asarray, given), *drawn]


def as_rgb(grey: np.ndarray) -> np.ndarray:
    return np.repeat(grey[:, :, np.newaxis], 3, axis=2)


def page_answers(model: Path, folder: Path, pictures: list[np.ndarray]) -> list[dict]:
    """What the page says of each; in a browser the pictures reach it as grey levels, too."""
    format_for("page.html").write(model, folder / "page.html")
    greys = [np.asarray(Image.fromarray(each).convert("L")) for each in pictures]
    (folder / "list.json").write_text(json.dumps([each.shape for each in greys]))
    (folder / "greys.bin").write_bytes(b"".join(each.tobytes() for each in greys))
    done = subprocess.run(
        ["node", ROOT / "tests/support/node_page.js", "page.html", "list.json", "greys.bin"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return objects(done.stdout)


def browser() -> str | None:
    """Chromium, which Debian calls by several names; None where it is not installed."""
    names = ("chromium-headless-shell", "chromium", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None)


def browser_answers(
    program: str, model: Path, folder: Path, pictures: list[np.ndarray]
) -> list[str]:
    """What the page says in a browser: of a stroke that is drawn, of the cleared canvas, and of
    each picture, opened as a file."""
    format_for("page.html").write(model, folder / "page.html")
    given = [{"name": f"{at}.png", "text": _png(each)} for at, each in enumerate(pictures)]
    given.append({"name": "text.png", "text": base64.b64encode(b"no picture").decode()})
    driver = (ROOT / "tests/support/browser_page.js").read_text()
    text = (folder / "page.html").read_text()
    script = f"<script>const PICTURES = {json.dumps(given)};\n{driver}</script>"
    (folder / "driven.html").write_text(text.replace("</html>", f"{script}</html>"))
    done = subprocess.run(
        [
            program,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--dump-dom",
            "--virtual-time-budget=600000",
            (folder / "driven.html").as_uri(),
        ],
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    found = re.search('<pre id="out">(.*?)</pre>', done.stdout, re.DOTALL)
    assert found, done.stderr[-2000:]
    return json.loads(html.unescape(found[1]))


def _png(picture: np.ndarray) -> str:
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "PNG", compress_level=1)
    return base64.b64encode(file.getvalue()).decode()
