"""Scenes of what is the person's own: drawings, classes, data, code."""

import os
import time
from pathlib import Path


def show_my_drawings(window):
    """The page with corrections, one of them chosen."""
    from core.preprocessing.ink import Stroke, StrokePoint, render
    from core.user_data.corrections import Corrections
    from tests.support.handwriting import on_canvas

    for place, digit in enumerate("4427034412337"):
        x, y = place * 0.37 % 1, place * 0.61 % 1
        drawn = on_canvas(digit, size=0.4 + place * 0.17 % 0.5, x=x, y=y)
        strokes = [Stroke(tuple(StrokePoint(*point, 18) for point in points)) for points in drawn]
        Corrections("digits").add(digit, render(strokes), strokes)
    window.menu_actions.corrections.trigger()
    page = window.dialogs._corrections_page
    page._grid.setCurrentIndex(page._list.index(2))
    return page


def wait_for(there) -> None:
    """Until there() is true, at most ten seconds."""
    from PySide6.QtWidgets import QApplication

    for _ in range(500):
        QApplication.processEvents()
        if there():
            return
        time.sleep(0.02)


def show_my_classes(window):
    """What was found in a folder, before it becomes a task."""
    from tests.support.class_folders import fill

    folder = Path(os.environ["XDG_CONFIG_HOME"]) / "Trees"
    for name, count in (("Oak", 12), ("Birch", 14), ("Ash", 3)):
        fill(folder, name, count)
    (folder / "Oak" / "IMG_0042.jpg").write_bytes(b"cut off")
    window.dialogs.make_task_of(str(folder))
    page = window.dialogs._custom_tasks_page
    wait_for(page._folder_page._table.isVisible)
    return page


def show_teaching(window):
    """A new sign, drawn ten times."""
    from core.preprocessing.ink import render
    from core.task import DRAWINGS
    from core.user_data.custom_tasks import add_drawing, create
    from tests.support.pointer import draw_stroke

    task = create("Signs", DRAWINGS)
    for _ in range(6):
        add_drawing(task, "arrow", render(()))
    window.menu_actions.custom_tasks.trigger()
    page = window.dialogs._custom_tasks_page
    page._draw_more.click()
    page._teach_page._label.setCurrentText("arrow")
    wait_for(page._teach_page._canvas.isVisible)
    for points in ([(120, 250), (500, 250)], [(400, 150), (500, 250), (400, 350)]):
        draw_stroke(page._teach_page._canvas, points)
    return page


def show_own_photos(window):
    """The photos of a task by their classes, one of them chosen."""
    from core.task import PHOTOS
    from core.user_data.custom_tasks import add_photo, create
    from tests.support.few_photos import pattern

    task = create("Cloth", PHOTOS)
    for name, count in (("Checks", 14), ("Lines", 11), ("Slope", 4)):
        for number in range(count):
            add_photo(task, name, pattern(name, number))
    window.menu_actions.custom_tasks.trigger()
    page = window.dialogs._custom_tasks_page
    page._look.click()
    pictures = page._pictures_page
    pictures._grid.setCurrentIndex(pictures._list.index(2))
    return page


def show_data(window):
    os.environ.pop("INKLING_DATA", None)
    window.menu_actions.data.trigger()
    return window.dialogs._data_page


def show_code(window):
    window.menu_actions.show_code.trigger()
    return window.dialogs._code_page


SCENES = {
    "my-drawings": show_my_drawings,
    "my-classes": show_my_classes,
    "own-photos": show_own_photos,
    "teaching": show_teaching,
    "data": show_data,
    "code": show_code,
}
