"""Names of chance in the whole window: none is taken for HTML, and nothing is opened for one."""

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gui.main_window import MainWindow
from gui.photos.importing import PhotoSource
from tests.support.hostile_names import hostile_name, html_shown, watched_pipe
from tests.torture.hunt import Hunt


def attack(hunt: Hunt) -> None:
    application = QApplication([])
    window = MainWindow()
    window.show()
    with tempfile.TemporaryDirectory() as folder, watched_pipe(Path(folder) / "p") as opened:
        while not hunt.over:
            name = hostile_name(hunt.chance, Path(folder) / "p")
            hunt.trying(name.encode("utf-8", "surrogatepass"))
            show_everywhere(window, name)
            application.processEvents()
            for found in [*html_shown(), *opened]:
                hunt.found(found, name.encode("utf-8", "surrogatepass"))
            opened.clear()
    window.close()


def show_everywhere(window: MainWindow, name: str) -> None:
    """Wherever the window shows a name that others gave."""
    panels = window.workbench
    photo = PhotoSource(name, f"/nowhere/{name}", f"{name} is no picture.")
    panels.canvas_panel.filmstrip.photos.show([photo, photo])
    panels.canvas_panel.show_photo(name)
    panels.answer_panel.correction_row.show_classes((name, "7"))
    panels.answer_panel.correction_row.show_saved(name)
    panels.look_panel.why_page.show_classes((name, "7"))
    panels.banner.show_offer(name, name, lambda: None)
