"""Another program that has copied something: `python -m tests.e2e.clipboard_owner picture FILE`.

Keeps it on the clipboard until its stdin ends, as every program under X11 has to.
"""

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication, QImage

from tests.support.photos import of_files


def main() -> int:
    what, *paths = sys.argv[1:]
    app = QGuiApplication(["owner"])
    if what == "picture":
        app.clipboard().setImage(QImage(paths[0]))
    else:
        app.clipboard().setMimeData(of_files(*paths))
    app.processEvents()
    print("ready", flush=True)
    asked_to_end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    asked_to_end.activated.connect(app.quit)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
