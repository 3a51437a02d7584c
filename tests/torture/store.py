"""Everything on disk mutated: window and command line open and answer, and say which file is
damaged."""

import contextlib
import io
import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from PySide6.QtWidgets import QApplication, QPushButton

from core.cli.main import main as inkling
from core.errors import InklingError
from core.explain.neighbours import read_index
from core.explain.weights import read_weights
from core.files.paths import config_folder, user_data_folder
from core.models.card import CARD_FILE, DIGESTS_FILE, read_card
from core.models.store import Store
from core.preprocessing.model_input import digit_input
from core.runs.keras_script import script_of_card, script_of_run
from core.runs.log import RunLog
from core.runs.own_presets import in_words, kept, own_presets, preset_problems
from core.runs.presets import presets_for
from core.task import DIGITS
from core.user_data.correction_archive import import_corrections
from core.user_data.corrections import Corrections, read_strokes
from core.user_data.custom_tasks import damaged_tasks
from gui.main_window import MainWindow
from gui.session.models import SessionModels
from gui.training.train_page import TrainPage
from gui.widgets.sorted_table import SortedTable
from tests.support.mutations import change
from tests.support.pointer import draw_digit
from tests.support.stored_things import INK, keep_everything
from tests.support.training import open_models
from tests.support.windows import delete_closed_windows
from tests.torture.hunt import Hunt

_VALUES = (None, True, -1, 0, 1e308, 1 << 70, float("nan"), "", "../..", "\x1b]0;x\n", "9" * 2000)
_VALUES_WITHIN = ([], {}, [[]], {"a": 1}, [None])
_WINDOWS = 0.01  # of all tries, besides those that look suspicious
_COMMANDS = 0.02  # of all tries
_WITHOUT_DIGESTS = 0.5  # of all tries: as an older Inkling kept the model
_BELIEVED = ("mine.zip", "current.json")  # a sentence names the file, or what it speaks of


def attack(hunt: Hunt) -> None:
    whole = {path: path.read_bytes() for path in keep_everything()}
    before = _files()
    application = QApplication.instance() or QApplication([])
    while not hunt.over:
        path = hunt.chance.choice(list(whole))
        content = _mutated(hunt.chance, whole[path], list(whole.values()))
        hunt.trying(path.name.encode() + b"\n" + content)
        path.write_bytes(content)
        if path.name != DIGESTS_FILE and hunt.chance.random() < _WITHOUT_DIGESTS:
            path.with_name(DIGESTS_FILE).unlink(missing_ok=True)
        try:
            _use(hunt, path, application)
        except Exception as error:
            hunt.found(f"{path.name}: {error!r}", content)
        _restore(before)


def _files() -> dict[Path, bytes]:
    """All that is kept, with what is in it."""
    folders = (user_data_folder(), config_folder())
    paths = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return {path: path.read_bytes() for path in paths}


def _restore(kept: dict[Path, bytes]) -> None:
    """Let everything be as it was before, and nothing else."""
    now = _files()
    for path in now.keys() - kept.keys():
        path.unlink()
    for path, content in kept.items():
        if now.get(path) != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def _use(hunt: Hunt, path: Path, application: QApplication) -> None:
    """Let everything read it that does; the window too where nobody finds anything wrong."""
    said = [each for ask in _readers(path) for each in _sentences(ask)]
    for each in said:
        # Of a model, the card may be named for its digests, or the network for its card.
        if str(path.parent) not in each and path.name not in _BELIEVED:
            hunt.found(f"{path.name} is not named: {each}", path.read_bytes())
    if _is_suspicious(path, said) or hunt.chance.random() < _WINDOWS:
        _open_window(hunt, path, application)
    if hunt.chance.random() < _COMMANDS:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            inkling(["models", "--json"])


def _is_suspicious(path: Path, said: list[str]) -> bool:
    """Whether a window shows something of a file of which nobody says that it is damaged."""
    shown = path.parent == config_folder() or _part(path) in ("models", "runs", "tasks")
    return shown and path.suffix == ".json" and "examples" not in path.parts and not said


def _part(path: Path) -> str:
    return path.relative_to(user_data_folder()).parts[0]


def _readers(path: Path) -> tuple[Callable[[], list[str]], ...]:
    """What of the window reads this file."""
    if path.parent == config_folder():
        return ()  # nobody speaks of those: each has its window
    return {
        "models": (_ask_store, _ask_session, lambda: _ask_details(path.parent)),
        "runs": (_ask_log,),
        "presets": (_ask_presets,),
        "corrections": (_ask_corrections,),
        "mine.zip": (_ask_archive,),
        "tasks": (damaged_tasks,),
    }[_part(path)]


def _sentences(ask: Callable[[], list[str]]) -> list[str]:
    try:
        return [said for said in ask() if said]
    except InklingError as error:
        return [str(error)]


def _ask_store() -> list[str]:
    versions = Store("digits").versions()
    for version in versions:
        if version.card:
            with contextlib.suppress(InklingError):
                script_of_card(version.card)
    return [each.problem for each in versions]


def _ask_session() -> list[str]:
    """The model that answers, as the window loads it, and its answer."""
    models = SessionModels()
    models.list_again()
    said = models.load()
    assert models.classifier is not None, "there is a bundled one at least"
    folder = models.classifier.folder
    prediction = models.classifier.predict(digit_input(INK))
    models.close()
    assert np.isfinite(prediction.probabilities).all()
    if (folder / DIGESTS_FILE).exists():
        assert prediction.label == "1", f"{folder} answers {prediction.label}"
    return [said]


def _ask_details(folder: Path) -> list[str]:
    if (folder / CARD_FILE).exists():
        read_weights(folder, read_card(folder))
        read_index(folder, read_card(folder))
    return []


def _ask_log() -> list[str]:
    log = RunLog("digits")
    for record in log.all():
        record.evaluations()
        with contextlib.suppress(InklingError):
            record.run_settings()
            script_of_run(record)
    return [log.problem]


def _ask_presets() -> list[str]:
    """As Train offers, shows and starts from them."""
    page = TrainPage()
    page.show_task(DIGITS)
    for name, preset in own_presets("digits").items():
        in_words(kept(preset.title, preset.settings, preset.locked), presets_for("digits"))
        page.findChild(QPushButton, f"{name}_tab").click()
        page.settings()
    page.deleteLater()
    return preset_problems("digits")


def _ask_corrections() -> list[str]:
    for each in Corrections("digits").all():
        read_strokes(each)
    return []


def _ask_archive() -> list[str]:
    archive = user_data_folder() / "mine.zip"
    import_corrections(Corrections("digits"), archive, DIGITS.classes, True)
    return []


def _open_window(hunt: Hunt, path: Path, application: QApplication) -> None:
    """A window starts, answers, and shows its models and trainings if the file is of those."""
    window = MainWindow()
    window.show()
    draw_digit(window, "1")
    assert window.session.task != DIGITS or window.session.answer is not None
    if path.suffix == ".json" and path.parent != config_folder():
        for part in ("versions", "runs"):
            open_models(window, part)
            table = window.findChild(SortedTable, f"{part}_table")
            if table.rowCount():
                table.choose(hunt.chance.randrange(table.rowCount()))
    application.processEvents()
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
