"""The real program on a real screen, drawn on by the screen's own pointer while it is busy.

    python -m tests.e2e.pen_driver DIGIT

Prints one JSON object: how many places each stroke has, and what the window says of them.
"""

import json
import subprocess
import sys
import time

from PySide6.QtCore import QPointF, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.__main__ import main
from tests.support.handwriting import on_canvas
from tests.support.person import shown_window
from tests.support.pointer import canvas_of, label

_LONGEST = 10  # s for the answer


def draw(digit: str) -> None:
    """Whole strokes pass while the event loop does not run; then it gets all of them at once."""
    window = shown_window()
    canvas = canvas_of(window)
    try:
        command = ["xdotool"]
        for points in on_canvas(digit):
            first, *others = (_on_screen(canvas.widget_position(x, y), canvas) for x, y in points)
            command += [*_moved(first), "mousedown", "1"]
            command += [word for place in others for word in _moved(place)] + ["mouseup", "1"]
        subprocess.run(command, check=True)
        deadline = time.monotonic() + _LONGEST
        while label(window, "verdict_label") != digit and time.monotonic() < deadline:
            QTest.qWait(20)
        places = [len(stroke.points) for stroke in window.drawing.current_strokes()]
        print(json.dumps({"places": places, "verdict": label(window, "verdict_label")}), flush=True)
    finally:
        window.close()


def _on_screen(position: QPointF, canvas) -> tuple[int, int]:
    place = canvas.mapToGlobal(position)
    return round(place.x()), round(place.y())


def _moved(place: tuple[int, int]) -> list[str]:
    return ["mousemove", *map(str, place)]


if __name__ == "__main__":
    app = QApplication(["inkling"])
    QTimer.singleShot(500, lambda: draw(sys.argv[1]))
    sys.exit(main([]))
