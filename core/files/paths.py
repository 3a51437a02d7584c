"""Where things are: shipped with the program, kept for the user, fetched once."""

import os
import re
from pathlib import Path

import platformdirs

from core.files.names import folder_name

_APP = "inkling"
# Of the environment, so that children have the same: which profile was chosen, and which sitting.
PROFILE, SITTING = "INKLING_PROFILE", "INKLING_SITTING"
PROFILES, SITTINGS = "profiles", "sessions"  # folders of the person's
SITTING_NAME = re.compile(r"\d{8}-\d{6}(-\d+)?")  # when it began

ASSETS = Path(__file__).resolve().parents[2] / "assets"
DOCUMENTS = ASSETS.parent / "docs"  # with index.md, which names them in their order
GUIDE = DOCUMENTS / "guide.md"
FIRST_PAGES = ASSETS / "guide"  # of the guide, in other languages: CODE.md
SHIPPED_MODELS = ASSETS / "models"
TRANSLATIONS = ASSETS / "translations"


def data_folder() -> Path | None:
    """The folder named by INKLING_DATA, where data sets are looked for first; None if unset."""
    named = os.environ.get("INKLING_DATA")
    return Path(named) if named else None


def cache_folder() -> Path:
    """Where fetched data sets are kept; may be deleted at any time, and may not exist yet."""
    return Path(platformdirs.user_cache_dir(_APP))


def config_folder() -> Path:
    """Where the window's settings are kept; may not exist yet."""
    return _of_sitting(_of_profile(common_config_folder()))


def common_config_folder() -> Path:
    """The same where neither a profile nor a sitting is chosen; it has those of all others."""
    return Path(platformdirs.user_config_dir(_APP))


def kiosk_files() -> list[Path]:
    """Where an administrator may put the kiosk settings of a computer; the first that is there
    counts."""
    folders = platformdirs.site_config_dir(_APP, multipath=True).split(os.pathsep)
    return [Path(folder) / "kiosk.json" for folder in folders]


def old_settings_file() -> Path:
    """Where an older Inkling kept them: an INI file of Qt's."""
    if os.name == "nt":
        folder = platformdirs.user_config_dir(appauthor=False, roaming=True)
    else:
        folder = os.environ.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")  # noqa: PTH111
    return Path(folder) / "Inkling" / "Inkling.ini"


def log_folder() -> Path:
    """Where the log file is kept; may be deleted at any time, and may not exist yet."""
    return Path(platformdirs.user_log_dir(_APP))


def user_data_folder() -> Path:
    """Where what the person made is kept; a folder for each kind of it. May not exist yet."""
    return _of_sitting(profile_folder())


def profile_folder() -> Path:
    """The same of the profile's first sitting, which has those of the later ones below it."""
    return _of_profile(common_data_folder())


def common_data_folder() -> Path:
    """The same where no profile is chosen; it has what all of them share, and the others."""
    return Path(platformdirs.user_data_dir(_APP))


def _of_profile(folder: Path) -> Path:
    """Small letters and capitals are one person, as they are one folder on some disks."""
    profile = os.environ.get(PROFILE)
    return folder / PROFILES / folder_name(profile.lower()) if profile else folder


def _of_sitting(folder: Path) -> Path:
    sitting = os.environ.get(SITTING, "")
    return folder / SITTINGS / sitting if SITTING_NAME.fullmatch(sitting) else folder


def private_folders() -> tuple[Path, ...]:
    """What is the person's own, and not for the eyes of others who use the computer."""
    return user_data_folder(), cache_folder(), log_folder(), config_folder()


def user_models(task: str) -> Path:
    """Where the models are kept that the person trained for a task. May not exist yet."""
    return user_data_folder() / "models" / task


def user_corrections(task: str) -> Path:
    """Where the drawings and photos are kept that the person gave the right label."""
    return user_data_folder() / "corrections" / task


def user_runs(task: str) -> Path:
    """Where it is kept how the task's trainings went."""
    return user_data_folder() / "runs" / task


def user_presets(task: str) -> Path:
    """Where the person's own presets of its trainings are kept. May not exist yet."""
    return user_data_folder() / "presets" / task


def user_sweeps(task: str) -> Path:
    """Where it is kept which settings were tried, one after another, and what each came to."""
    return user_data_folder() / "sweeps" / task


def user_tasks() -> Path:
    """Where the person's custom tasks are kept, a folder each."""
    return user_data_folder() / "tasks"


def listed(folder: Path) -> list[Path]:
    """What is in a folder, without what is hidden; nothing where there is no such folder."""
    try:
        names = os.listdir(folder)  # noqa: PTH208 (one system call that fails as a whole)
    except OSError:
        return []
    return [folder / name for name in names if not name.startswith(".")]


def listed_pictures(folder: Path) -> list[Path]:
    """The PNG files among them."""
    return [path for path in listed(folder) if path.suffix == ".png"]


def find_file(name: str) -> Path | None:
    """A data file in INKLING_DATA, else in the user's cache folder, else None."""
    folders = [folder for folder in (data_folder(), cache_folder()) if folder]
    return next((folder / name for folder in folders if (folder / name).is_file()), None)
