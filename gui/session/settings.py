"""What a person chose of the window: remembered between two starts, in a file that can hold nothing
but text and numbers; and its theme, given to everything that paints itself."""

import base64
import contextlib
import dataclasses
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Generic, Protocol, TypeVar

import msgspec
from msgspec import Meta
from PySide6.QtCore import QByteArray, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from core.files.atomic import make_folder, write_quickly
from core.files.json_file import UnreadableError, known_fields, load_json, read_limited
from core.files.paths import common_config_folder, config_folder, old_settings_file
from core.preprocessing.ink import DEFAULT_PEN_WIDTH, PEN_WIDTHS
from gui.style.theme import Colors, ThemeChoice, apply_style_sheet, apply_theme

SETTINGS_FILE = "settings.json"
_LARGEST = 1 << 20  # bytes; ten paths of 6,000 characters have 60 kB
_Text = Annotated[str, Meta(max_length=10_000)]
_OLD_TAB = "room"  # what older Inklings call it
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class _Remembered:
    """The file's content; see the properties of Settings. geometry: in Base64."""

    pen_width: Annotated[int, Meta(ge=PEN_WIDTHS[0], le=PEN_WIDTHS[-1])] = DEFAULT_PEN_WIDTH
    live: bool = True
    theme: ThemeChoice = ThemeChoice.SYSTEM
    task: _Text = ""
    tab: _Text = "inside"
    folder: _Text = ""
    recent_photos: Annotated[tuple[_Text, ...], Meta(max_length=100)] = ()
    geometry: _Text = ""
    first_steps: bool = True
    language: _Text = ""


class _Kept(Generic[_Value]):
    """A value of Settings that is in the file under the same name, just as it is."""

    def __set_name__(self, owner: type["Settings"], name: str) -> None:
        self._name = name

    def __get__(self, settings: "Settings", owner: type["Settings"]) -> _Value:
        return getattr(settings._remembered, self._name)

    def __set__(self, settings: "Settings", value: _Value) -> None:
        settings._remember(**{self._name: value})


class Settings:
    """Typed access. Every value has a default, and a damaged one counts as not set.

    Qt's own settings are not used: a file of theirs can hold objects of Python's, and to read one
    runs whatever it says.
    """

    pen_width = _Kept[int]()  # ink pixels
    live = _Kept[bool]()  # whether the answer follows the pen
    theme = _Kept[ThemeChoice]()
    task = _Kept[str]()  # the name of the task that is asked; empty = the first
    tab = _Kept[str]()  # of the look panel, which is open: "sees", "inside" or "why"
    first_steps = _Kept[bool]()  # whether an empty start shows them; closed for ever = not
    language = _Kept[str]()  # its code, such as de; empty = the desktop's
    folder = _Kept[str]()  # where the last drawing was saved; empty = not yet

    def __init__(self) -> None:
        self._path = config_folder() / SETTINGS_FILE
        self._remembered = _read(self._path)

    @property
    def recent_photos(self) -> list[str]:
        """Paths of the photos that were shown lately, newest first."""
        return list(self._remembered.recent_photos)

    @recent_photos.setter
    def recent_photos(self, paths: list[str]) -> None:
        self._remember(recent_photos=tuple(paths))

    @property
    def geometry(self) -> QByteArray:
        with contextlib.suppress(ValueError):
            return QByteArray(base64.b64decode(self._remembered.geometry, validate=True))
        return QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._remember(geometry=base64.b64encode(geometry.data()).decode())

    def _remember(self, **changes: Any) -> None:
        """Write them down, if they are others than before, beside what another window has written
        meanwhile."""
        if all(getattr(self._remembered, name) == value for name, value in changes.items()):
            return
        self._remembered = dataclasses.replace(self._remembered, **changes)
        content = msgspec.to_builtins(dataclasses.replace(_read(self._path), **changes))
        with contextlib.suppress(OSError):  # then it is forgotten at the end, and no harm done
            make_folder(self._path.parent)
            write_quickly(self._path, f"{json.dumps(content, indent=1)}\n".encode())


def _read(path: Path) -> _Remembered:
    try:
        fields = load_json(read_limited(path, _LARGEST))
    except UnreadableError:
        is_first = path.parent == common_config_folder() and not path.exists()
        fields = _old_fields() if is_first else {}
    known = known_fields(fields, _Remembered) if isinstance(fields, dict) else {}
    return _Remembered(**known)


def _old_fields() -> Mapping[str, Any]:
    """What an older Inkling left in a file of Qt's: its plain texts. An object, which begins with
    an @, and the window's geometry are left out."""
    try:
        lines = read_limited(old_settings_file(), _LARGEST).decode().splitlines()
    except (UnreadableError, ValueError):
        return {}
    texts = dict(line.split("=", 1) for line in lines if "=" in line)
    plain = {}
    for name, text in texts.items():
        # Qt writes quotation marks and backslashes as JSON does.
        with contextlib.suppress(UnreadableError):
            plain[name] = load_json(text if text.startswith('"') else f'"{text}"')
    fields = {**plain, "tab": plain.get(_OLD_TAB), "live": plain.get("live") != "false"}
    for name in ("pen_width", "recent_photos"):
        with contextlib.suppress(UnreadableError):
            fields[name] = load_json(str(plain.get(name)))
    return fields


class Painted(Protocol):
    """What paints itself, and has to be told in which colours."""

    def set_colors(self, colors: Colors) -> None: ...


class Appearance(QObject):
    """Make it before any widget, so that each has the right font; color() dresses them all."""

    def __init__(self, settings: Settings, parent: QObject | None = None):
        super().__init__(parent)
        self._settings = settings
        self._colors = apply_theme(_application(), settings.theme)
        self._actions: Mapping[ThemeChoice, QAction] = {}
        self._parts: list[Painted] = []
        self._presents = 0.0

    def present(self, presents: float) -> None:
        """How many times as large everything is to be, and of high contrast, as for a projector;
        0 = as usual."""
        self._presents = presents
        self._apply(self._settings.theme, self._presents)

    @contextlib.contextmanager
    def on_paper(self) -> Iterator[None]:
        """Show everything light and as large as usual inside the block, as paper is."""
        chosen = self._settings.theme, self._presents
        self._apply(ThemeChoice.LIGHT, presents=0)
        try:
            yield
        finally:
            self._apply(*chosen)

    def color(self, parts: Sequence[Painted], actions: Mapping[ThemeChoice, QAction]) -> None:
        """Colour the parts, now and whenever an action or the desktop changes the theme."""
        self._parts, self._actions = [*parts], actions
        for choice, action in actions.items():
            action.triggered.connect(lambda _checked, choice=choice: self._choose(choice))
        QApplication.styleHints().colorSchemeChanged.connect(self._desktop_changed)
        actions[self._settings.theme].setChecked(True)
        self._color_parts()
        apply_style_sheet(_application(), self._colors)

    def add(self, part: Painted) -> None:
        """Colour a part that was made later."""
        self._parts.append(part)
        part.set_colors(self._colors)

    def _choose(self, choice: ThemeChoice) -> None:
        self._settings.theme = choice
        self._actions[choice].setChecked(True)
        self._apply(self._settings.theme, self._presents)

    def _desktop_changed(self) -> None:
        self._choose(self._settings.theme)

    def _apply(self, theme: ThemeChoice, presents: float) -> None:
        self._colors = apply_theme(_application(), theme, presents)
        apply_style_sheet(_application(), self._colors)
        self._color_parts()

    def _color_parts(self) -> None:
        for part in self._parts:
            part.set_colors(self._colors)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # there are no widgets without it
    return application
