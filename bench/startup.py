"""How soon the window answers after its process was started, against a script with TensorFlow.

QT_QPA_PLATFORM=offscreen python -m bench.startup

Beside it, what no program of these parts can go below on the machine: Python, Qt, OpenCV, LiteRT
and a label; and one picture on the command line against a script that loads the network and asks
it about that file. Measured from the second start on, when Python has its compiled modules, as it
has on any computer that lets it keep them.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from bench.report import row
from core.models.card import KERAS_FILE, shipped_folders

_TIMES = 7
_TIMES_OF_LANGUAGES = 15

# The window as main() opens it, up to the first answer; then its memory.
WINDOW = """
import sys
import gui.__main__

def answer():
    from PySide6.QtWidgets import QApplication

    windows = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowTitle()]
    print("ready", flush=True)
    sys.stdin.readline()
    for line in open("/proc/self/status"):
        if line.startswith("VmRSS"):
            print(line.split()[1], flush=True)
    windows[0].close()

def show_windows(*given):
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, answer)
    return shown(*given)

shown, gui.__main__.show_windows = gui.__main__.show_windows, show_windows
gui.__main__.main([])
"""

BARE = """
import sys
import ai_edge_litert.interpreter
import cv2
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("Inkling")
label.show()
app.processEvents()
print("ready", flush=True)
sys.stdin.readline()
"""

TENSORFLOW = """
import sys
import numpy as np
import keras
model = keras.models.load_model(sys.argv[1])
model.predict(np.zeros((1, 28, 28, 1), "float32"), verbose=0)
print("ready", flush=True)
sys.stdin.readline()
"""

TENSORFLOW_FILE = """
import sys
import keras
model = keras.models.load_model(sys.argv[1])
image = keras.utils.load_img(sys.argv[2], color_mode="grayscale", target_size=(28, 28))
model_input = 1 - keras.utils.img_to_array(image)[None] / 255
print(model.predict(model_input, verbose=0))
"""


def main() -> None:
    keras_file = str(shipped_folders("digits")[0] / KERAS_FILE)
    ours, bare, theirs, memory = [], [], [], []
    start(WINDOW)
    for _ in range(_TIMES):  # in turn, so that all meet the same machine
        seconds, megabytes = start(WINDOW)
        ours.append(seconds)
        memory.append(megabytes)
        bare.append(start(BARE)[0])
        theirs.append(start(TENSORFLOW, keras_file)[0])
    seconds, factor = np.median(ours), np.median(theirs) / np.median(ours)
    row(
        "process start -> window shown and first answer possible",
        f"{seconds:.2f} s, {factor:.1f} x faster than TensorFlow's {np.median(theirs):.2f} s; bare "
        f"{np.median(bare):.2f} s",
        "0.7 s and 5 x",
        "0.35 s and 10 x",
        holds=seconds <= 0.7 and factor >= 5,
    )
    row(
        "resident memory of the window with a model loaded",
        f"{np.median(memory):.0f} MB",
        "200 MB",
        "140 MB",
        holds=np.median(memory) <= 200,
    )
    compare_one_file(keras_file)
    compare_languages()


def compare_one_file(keras_file: str) -> None:
    """`inkling classify one.png` against a script, from the start of each to its end."""
    from tests.support.tables import sheet

    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "one.png"
        picture.write_bytes(sheet("7"))
        ours = ("-P", "-m", "gui", "classify", str(picture))
        theirs = ("-c", TENSORFLOW_FILE, keras_file, str(picture))
        ended(*ours)
        taken = np.array([(ended(*ours), ended(*theirs)) for _ in range(_TIMES)])
    (seconds, worked), (slow, slow_worked) = np.median(taken, axis=0)
    row(
        "inkling classify one.png, against a script with TensorFlow",
        f"{slow / seconds:.1f} x faster ({seconds:.2f} s, {slow:.2f} s; processor time "
        f"{worked:.2f} s, {slow_worked:.2f} s)",
        "6 x",
        "10 x",
        holds=slow / seconds >= 6,
    )


def ended(*arguments: str) -> tuple[float, float]:
    """Seconds that Python ran with these, and that it worked, its children among it."""
    began, worked = time.perf_counter(), sum(os.times()[2:4])
    done = subprocess.run(
        [sys.executable, *arguments], env=plain_variables(), capture_output=True, check=True
    )
    assert done.stdout
    return time.perf_counter() - began, sum(os.times()[2:4]) - worked


def compare_languages() -> None:
    """A start with a translation against one without, in turn; more starts, as little is asked."""
    taken: dict[str, list[float]] = {"C.UTF-8": [], "de_DE.UTF-8": []}
    for _ in range(_TIMES_OF_LANGUAGES):
        for language, times in taken.items():
            times.append(start(WINDOW, LC_ALL=language, LANGUAGE="")[0])
    english, german = (1000 * np.median(times) for times in taken.values())
    row(
        "start with a translation, against without",
        f"{german - english:+.1f} ms ({german:.0f} against {english:.0f} ms)",
        "+20 ms",
        "+5 ms",
        holds=german - english <= 20,
    )


def plain_variables() -> dict[str, str]:
    """The environment, in which Python keeps what it has compiled."""
    variables = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "2"}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    return variables


def start(script: str, *arguments: str, **environment: str) -> tuple[float, float]:
    """Seconds until the script says it is ready, and the megabytes it then says it has (or 0)."""
    variables = {**plain_variables(), **environment}
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        env=variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout.readline().strip() == "ready"
        seconds = time.perf_counter() - began
        rest, _ = process.communicate("\n")
    return seconds, float(rest.split()[0]) / 1024 if rest.split() else 0.0


if __name__ == "__main__":
    main()
