"""One of everything that is kept on disk, as a person who has used Inkling for a while has it."""

import dataclasses
import secrets
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np

from core.files.paths import SHIPPED_MODELS, config_folder, user_data_folder
from core.models.store import Store
from core.preprocessing.ink import Stroke, StrokePoint
from core.runs.log import RunLog, RunRecord
from core.runs.own_presets import add_preset
from core.runs.own_presets import kept as kept_preset
from core.runs.presets import PRESETS
from core.task import DRAWINGS
from core.user_data.correction_archive import export_corrections
from core.user_data.corrections import Corrections
from core.user_data.custom_tasks import add_drawing, create
from tests.support.run_course import epoch, figures

FIGURES = {"candidate": {"test": figures(0.9)}}
INK = np.pad(np.full((40, 8), 255, np.uint8), 20)
STROKES = (Stroke((StrokePoint(24, 20, 8), StrokePoint(24, 60, 8))),)


def keep_model() -> Path:
    """A copy of the smallest bundled model, kept -> its folder."""
    candidate = Store("digits").new_candidate("mlp", waiting=[])
    shutil.copytree(SHIPPED_MODELS / "digits-mlp", candidate, dirs_exist_ok=True)
    return Store("digits").keep(candidate)


def leave_candidate(whole: bool = True, process: int = 0, **fields: Any) -> Path:
    """Leave a run as a killed window does: its candidate, whole or not, and its record.

    process: that of a window that lives; 0 = of one that is over. fields: of the record.
    """
    name = f".candidate-{process or _dead_process()}-{secrets.token_hex(4)}"
    candidate = Store("digits").folder / name / "digits-mlp"
    candidate.mkdir(parents=True)
    for path in (SHIPPED_MODELS / "digits-mlp").iterdir():
        if whole or path.name != "model.tflite":
            shutil.copy(path, candidate)
    settings = dataclasses.asdict(PRESETS["quick"].settings) | {"output": str(candidate)}
    RunLog("digits").add(RunRecord("digits", settings, **{"figures": FIGURES, **fields}))
    return candidate


def _dead_process() -> int:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def keep_everything() -> list[Path]:
    """Models, a run, a preset, a correction with its archive, a custom task, settings -> the
    files."""
    keep_model()
    kept = keep_model()
    settings = dataclasses.asdict(PRESETS["quick"].settings)
    RunLog("digits").add(
        RunRecord(
            "digits",
            settings,
            curves=(epoch(1), epoch(2)),
            figures={"candidate": {"test": figures()}, "pictures_per_second": 9000},
            outcome="kept",
            model=kept.name,
        )
    )
    add_preset("digits", kept_preset("Our class", PRESETS["quick_cnn"].settings, ["epochs"]))
    corrections = Corrections("digits")
    corrections.add("1", INK, STROKES)
    export_corrections(corrections, user_data_folder() / "mine.zip")
    task = create("Signs", DRAWINGS)
    for label in ("yes", "no"):
        add_drawing(task, label, INK, STROKES)
    config_folder().mkdir(parents=True, exist_ok=True)
    (config_folder() / "settings.json").write_text(
        '{"pen_width": 20, "live": true, "theme": "dark", "task": "signs", "tab": "why", '
        '"folder": "/", "recent_photos": ["/a.png"], "geometry": "AdnQywADAAA="}'
    )
    folders = (user_data_folder(), config_folder())
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    wanted = (".json", ".npz", ".zip", ".tflite")
    return sorted(path for path in files if path.suffix in wanted)
