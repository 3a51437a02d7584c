"""Takes the pictures of the real window for the README and the guide: `make screenshots`.

Every picture is taken by a process of its own, since Qt reads its scale only once.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

IMAGES = Path(__file__).parent / "images"
ROOT = Path(__file__).resolve().parents[1]
# By how the name of a scene ends.
SIZES = {
    "-small": (1024, 640),
    "small-corner": (1024, 640),
    "-large": (2560, 1440),
    "": (1280, 720),
}


def main() -> None:
    if len(sys.argv) > 1:
        theme, state, scale = sys.argv[1:]
        take(theme, state, scale)
        return
    for theme in ("light", "dark"):
        for state in scenes():
            for scale in ("1", "2"):
                take_in_process(theme, state, scale)
    animate_in_process()


def take_in_process(theme: str, state: str, scale: str) -> None:
    """The settings are empty ones, in a folder that goes away again."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": scale,
            "LC_ALL": "en_US.UTF-8",  # figures as they are written in English, whoever takes them
            "XDG_CONFIG_HOME": home,
            "XDG_DATA_HOME": str(Path(home) / "data"),
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, __file__, theme, state, scale]
        subprocess.run(command, env=environment, check=True)


def animate_in_process() -> None:
    """The animated picture at the head of the README."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "XDG_CONFIG_HOME": home,
            "XDG_DATA_HOME": str(Path(home) / "data"),
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, "-m", "docs.inside_animation", str(IMAGES / "inside.gif")]
        subprocess.run(command, env=environment, check=True)
    print("inside.gif")


def take(theme: str, state: str, scale: str) -> None:
    """One picture of the window into docs/images."""
    from PySide6.QtWidgets import QApplication

    from gui.main_window import MainWindow
    from gui.session.settings import Settings
    from gui.style.theme import ThemeChoice

    app = QApplication([])
    Settings().theme = ThemeChoice(theme)
    if state == "damaged-model":
        break_a_model()
    window = MainWindow()
    size = next(SIZES[end] for end in SIZES if state.endswith(end))
    window.resize(*size)
    window.show()
    app.processEvents()
    shown = scenes()[state](window) or window
    if shown is window:
        window.resize(*size)  # the screen of a projector may be another
    for _ in range(3):
        app.processEvents()
    IMAGES.mkdir(exist_ok=True)
    name = f"window-{theme}-{state}{'@2x' if scale == '2' else ''}.png"
    shown.grab().save(str(IMAGES / name))
    window.training.close()  # what still trains
    print(name)


def show_empty(window) -> None:
    window.drawing.clear()


def show_sure(window) -> None:
    from tests.support.pointer import draw_digit

    draw_digit(window, "2", size=0.72)


def show_unsure(window) -> None:
    """Between a 1 with a long serif and a 7 with a steep bar."""
    from tests.support.pointer import canvas_of, draw_stroke, label, settle

    draw_stroke(canvas_of(window), [(215, 170), (340, 110), (320, 250), (300, 400)])
    settle()
    if not label(window, "state_label").startswith("Unsure"):
        raise SystemExit("The network is not unsure about this drawing any more.")


def show_small_corner(window) -> None:
    from tests.support.pointer import draw_digit

    draw_digit(window, "3", size=0.2, x=0.96, y=0.05)


def show_step_off(window) -> None:
    from PySide6.QtWidgets import QCheckBox

    show_small_corner(window)
    window.workbench.model_input_panel.findChildren(QCheckBox)[0].click()


def break_a_model() -> None:
    """A copy of the shipped models, the first one without its network."""
    import shutil

    from core.models import card as model

    copied = Path(os.environ["XDG_CONFIG_HOME"]) / "models"
    shutil.copytree(model.SHIPPED_MODELS, copied)
    (copied / "digits-cnn" / model.LITERT_FILE).unlink()
    model.SHIPPED_MODELS = copied


def show_number(window) -> None:
    from tests.support.pointer import draw_digit

    for place, digit in enumerate("2047"):
        draw_digit(window, digit, size=0.28, x=0.02 + place * 0.32, y=0.5)


def show_letters(window) -> None:
    from core.task import LETTERS
    from tests.support.pointer import draw_digit

    window.session.choose_task(LETTERS)
    draw_digit(window, "K")


def show_other_task(window) -> None:
    """A letter, drawn where digits are asked for."""
    from docs.training_scenes import wait
    from tests.support.pointer import draw_digit

    draw_digit(window, "K")
    wait(window.workbench.answer_panel.switch_offer.isVisible)


def show_pictures(window) -> None:
    """The test digits, each with its label."""
    from docs.training_scenes import find
    from tests.support.pointer import draw_digit

    draw_digit(window, "4", size=0.7)
    window.pages.open("data")
    find(window, "QPushButton", "test_tab").click()
    wait_for_answers(window)


def wait_for_answers(window) -> None:
    """Of the model, about all pictures of the data set."""
    from docs.training_scenes import find, wait

    wait(find(window, "QCheckBox", "wrong_filter").isEnabled)


def show_map(window) -> None:
    from docs.training_scenes import find

    show_pictures(window)
    find(window, "QPushButton", "map_tab").click()


def show_projected(window) -> None:
    """In front of a class."""
    from tests.support.pointer import settle

    show_sure(window)
    window.menu_actions.present.trigger()
    settle()


def show_page(name: str):
    """A page as it is opened, with something drawn."""

    def show(window) -> None:
        show_sure(window)
        window.pages.open(name)
        if name == "data":
            wait_for_answers(window)

    return show


PAGES = {
    f"{page}-{size}": show_page(page)
    for page in ("try", "data", "train", "models")
    for size in ("small", "large")
}
STATES = {
    **PAGES,
    "projected": show_projected,
    "pictures": show_pictures,
    "map": show_map,
    "letters": show_letters,
    "other-task": show_other_task,
    "number": show_number,
    "empty": show_empty,
    "sure": show_sure,
    "unsure": show_unsure,
    "small-corner": show_small_corner,
    "step-off": show_step_off,
    "damaged-model": show_sure,
}


def scenes() -> dict:
    """Every state of the window that is photographed, by its name."""
    from docs import inside_scenes, own_scenes, photo_scenes, training_scenes

    parts = (inside_scenes, photo_scenes, own_scenes, training_scenes)
    return STATES | {name: scene for part in parts for name, scene in part.SCENES.items()}


if __name__ == "__main__":
    main()
