"""Everything on disk mutated: window and command line open, and say which file is damaged."""

import contextlib
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtWidgets import QApplication, QPushButton

from core.cli.main import main as inkling
from core.errors import InklingError
from core.explain.neighbours import read_index
from core.explain.weights import read_weights
from core.files.paths import user_data_folder
from core.models.card import read_card
from core.models.digests import DIGESTS_FILE
from core.models.store import Store
from core.runs.keras_script import script_of_card, script_of_run
from core.runs.log import RunLog
from core.task import DIGITS
from core.user_data.correction_archive import import_corrections
from core.user_data.corrections import Corrections, read_strokes
from core.user_data.custom_tasks import damaged_tasks
from gui.main_window import MainWindow
from tests.support.mutations import change
from tests.support.stored_things import keep_everything
from tests.support.windows import delete_closed_windows
from tests.torture.hunt import Hunt

_VALUES = (None, True, -1, 0, 1e308, 1 << 70, float("nan"), "", "../..", "\x1b]0;x\n", "9" * 2000)
_VALUES_WITHIN = ([], {}, [[]], {"a": 1}, [None])
_WINDOWS = 0.1  # of all tries: to open one takes a third of a second


def attack(hunt: Hunt) -> None:
    files = keep_everything()
    whole = {path: path.read_bytes() for path in files}
    app = QApplication.instance() or QApplication([])
    raised: list[BaseException] = []
    sys.excepthook = lambda _kind, error, _trace: raised.append(error)
    while not hunt.over:
        path = hunt.chance.choice(files)
        content = _mutated(hunt.chance, whole[path], list(whole.values()))
        hunt.trying(path.name.encode() + b"\n" + content)
        path.write_bytes(content)
        digests = path.with_name(DIGESTS_FILE)
        if hunt.chance.random() < 0.5:  # as an older Inkling kept it
            digests.unlink(missing_ok=True)
        try:
            _use(hunt, path, app)
            if raised:
                hunt.found(f"{path.name}: {raised[0]!r}", content)
        except Exception as error:
            hunt.found(f"{path.name}: {error!r}", content)
        raised.clear()
        for each, kept in whole.items():
            if not each.exists() or each.read_bytes() != kept:
                each.parent.mkdir(parents=True, exist_ok=True)
                each.write_bytes(kept)


def _use(hunt: Hunt, path: Path, app: QApplication) -> None:
    if hunt.chance.random() < _WINDOWS:
        _open_window(app)
        return
    for ask in (_ask_store, _ask_log, _ask_weights, _ask_corrections, damaged_tasks):
        for said in _sentences(ask):
            # Of a model, the card may be named for its digests, or the network for its card.
            if str(path.parent) not in said and path.name not in ("current.json", "mine.zip"):
                hunt.found(f"{path.name} is not named: {said}", path.read_bytes())
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        inkling(["models", "--json"])


def _sentences(ask: Callable[[], list[str]]) -> list[str]:
    try:
        return [said for said in ask() if said]
    except InklingError as error:
        return [str(error)]


def _ask_store() -> list[str]:
    store = Store("digits")
    with contextlib.suppress(InklingError):
        for version in store.versions():
            if version.card:
                script_of_card(version.card)
    return [store.current().problem]


def _ask_log() -> list[str]:
    log = RunLog("digits")
    for record in log.all():
        record.evaluations()
        with contextlib.suppress(InklingError):
            record.run_settings()
            script_of_run(record)
    return [log.problem]


def _ask_weights() -> list[str]:
    folder = Store("digits").current().folder
    card = read_card(folder)
    read_weights(folder, card)
    read_index(folder, card)
    return []


def _ask_corrections() -> list[str]:
    corrections = Corrections("digits")
    for each in corrections.all():
        read_strokes(each)
    import_corrections(corrections, user_data_folder() / "mine.zip", DIGITS.classes, True)
    return []


def _open_window(app: QApplication) -> None:
    window = MainWindow()
    window.show()
    for name in ("retrain_button", "models_tab", "runs_tab", "versions_tab"):
        button = window.findChild(QPushButton, name)
        if button is not None:
            button.click()
        app.processEvents()
    window.close()
    delete_closed_windows()


def _mutated(chance: Random, whole: bytes, others: list[bytes]) -> bytes:
    """One value of the JSON replaced, or some bytes changed."""
    if chance.random() < 0.6:
        with contextlib.suppress(ValueError):
            fields = json.loads(whole)
            _replace_one(chance, fields)
            return json.dumps(fields).encode()
    content = bytearray(whole)
    for _ in range(chance.randint(1, 4)):
        change(chance, content, others)
    return bytes(content)


def _replace_one(chance: Random, fields: Any) -> None:
    """Go down by chance, and put something else there."""
    while True:
        keys = list(fields) if isinstance(fields, dict) else range(len(fields))
        if not keys:
            return
        key = chance.choice(keys)
        if isinstance(fields[key], dict | list) and fields[key] and chance.random() < 0.8:
            fields = fields[key]
            continue
        if isinstance(fields, dict) and chance.random() < 0.2:
            fields[f"{key}x"] = fields.pop(key)
        else:
            fields[key] = chance.choice((*_VALUES, *_VALUES_WITHIN))
        return
