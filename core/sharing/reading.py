"""A shared file is checked before anything of it is believed: run by core/sharing/child.py, in a
process that has so much memory and so much time."""

import contextlib
import dataclasses
import hashlib
import zipfile
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import BinaryIO

import cv2

from core.errors import ImageError, StoreError
from core.files.archive import (
    NotOrdinaryError,
    TooManyEntriesError,
    open_archive,
    open_ordinary,
    read_entry,
)
from core.files.json_file import NewerError, UnreadableError, parse_json
from core.files.names import folder_name, name_of, shown_name
from core.images.decoder import ImageDecoder, encode_png, shrink_to
from core.images.image_file import DecodedImage
from core.models.card import CARD_FILE, LITERT_FILE, Card, parse_card
from core.preprocessing.ink import strokes_in, strokes_json
from core.preprocessing.model_input import INPUT_SIDE
from core.runs.log import RECORD_VERSION, RunRecord, check_record
from core.runs.networks import CUSTOM, NETWORKS
from core.runs.own_presets import OwnPreset, understood
from core.runs.presets import given_presets
from core.runs.settings import for_card, read_settings
from core.sharing.format import (
    FORMAT_VERSION,
    LARGEST_ENTRY,
    LARGEST_FILE,
    LARGEST_MANIFEST,
    MANIFEST,
    MOST_BYTES,
    MOST_ENTRIES,
    Manifest,
    Overview,
    SharedModel,
    check_names,
    check_task,
    is_known,
)
from core.task import DRAWINGS, TASKS
from core.translation import tr
from core.user_data.class_folders import LONGEST_SIDE

_CHANNELS = (1, 3)  # grey, or in colour
_LARGEST_INPUT = 512  # px; four times what any network of Inkling's sees
_AHEAD = 4  # pictures that are decoded before they are asked for


class SharedFile:
    """An open shared file, all of which is as it was shared. Close it."""

    def __init__(self, source: Path):
        """Open it and check all that is in it.

        Raises:
            StoreError: it is cut off, changed, of a newer Inkling, or no shared file at all.
        """
        self._source = source
        self._file = self._opened()
        try:
            self._archive = self._opened_archive()
            self._about, self.digest = self._read_manifest()
            self._check_entries()
        except BaseException:
            self._file.close()
            raise

    def close(self) -> None:
        self._archive.close()
        self._file.close()

    def overview(self) -> Overview:
        """Say what is in it.

        Raises:
            StoreError: a model's card or a training's record cannot be understood.
        """
        about = self._about
        kinds = Counter(name.split("/")[0] for name in about.entries if name.endswith(".png"))
        examples = Counter(
            name_of(name.split("/")[1])
            for name in about.entries
            if name.startswith("examples/") and name.endswith(".png")
        )
        runs = [self.run(name) for name in self.names("runs/")]
        return Overview(
            about.task,
            about.title,
            about.kind,
            about.classes,
            about.writer,
            about.when,
            self._source.stat().st_size,
            self.digest,
            dict(examples),
            kinds["corrections"],
            tuple(self._model(name) for name in self.models()),
            len(runs),
            sum(run.seconds for run in runs),
            tuple(Path(name).stem for name in self.names("lessons/")),
            self.presets(),
        )

    def unpack(self, target: Path, decoder: ImageDecoder) -> None:
        """Write all that is in it into a folder: pictures decoded and encoded anew, cards, records
        and strokes as they were understood, and nothing else but the models themselves.

        Raises:
            StoreError: something cannot be understood, or is not written.
        """
        self.unpack_models(target, self.models())
        for name in self.names("runs/"):
            _write(target / name, self.run(name).to_json().encode())
        for name in self.names("lessons/"):
            _write(target / name, self._content(name))
        for name, picture in self._pictures(decoder):
            with contextlib.suppress(ImageError):  # it was damaged when it was shared
                self._write_picture(target, name, picture.result())

    def unpack_models(self, target: Path, models: Sequence[str]) -> None:
        """Write these of its models into a folder.

        Raises:
            StoreError: a card cannot be understood, or something is not written.
        """
        for name in models:
            _write(target / name / CARD_FILE, self.card(name).to_json().encode())
            _write(target / name / LITERT_FILE, self._content(f"{name}/{LITERT_FILE}"))

    def names(self, beginning: str, end: str = "") -> list[str]:
        """The entries whose names begin and end so, in the order of their names."""
        return sorted(
            name
            for name in self._about.entries
            if name.startswith(beginning) and name.endswith(end)
        )

    def models(self) -> list[str]:
        """The folders of the models, those that have a card and a network; the one that answers
        last."""
        cards = self.names("models/", f"/{CARD_FILE}")
        folders = [name.removesuffix(f"/{CARD_FILE}") for name in cards]
        whole = [name for name in folders if f"{name}/{LITERT_FILE}" in self._about.entries]
        return sorted(whole, key=lambda name: Path(name).name == self._about.current)

    def card(self, folder: str) -> Card:
        """The card of a model, as it may be believed: from elsewhere, and of this task.

        Raises:
            StoreError: it cannot be understood, or is of another task.
        """
        name, about = f"{folder}/{CARD_FILE}", self._about
        with self._understanding(name):
            card = parse_card(self._content(name))
            check_names(card.title, *card.answers)
        side, channels = card.input_shape[0], card.input_shape[-1]
        fits = card.input_shape == (side, side, channels) and side <= _LARGEST_INPUT
        fits = fits and channels in _CHANNELS
        drawn = about.kind != DRAWINGS or card.input_shape == (INPUT_SIDE, INPUT_SIDE, 1)
        known = about.task not in TASKS or card.classes == TASKS[about.task].classes
        digest = about.entries[f"{folder}/{LITERT_FILE}"].sha256
        if not (fits and drawn and known) or card.digest != digest:
            raise self._refused(tr("is damaged ({name} is of another task or model)", name=name))
        return dataclasses.replace(
            card,
            network=card.network if card.network in NETWORKS else CUSTOM,
            settings=for_card(read_settings(card.settings)),
            origin=about.writer,
        )

    def presets(self) -> tuple[OwnPreset, ...]:
        """The presets, all of which can be for the task.

        Raises:
            StoreError: one has something that there is not, or that is not allowed.
        """
        about = self._about
        given = given_presets(about.task, about.kind)
        for preset in about.presets:
            with self._understanding(tr("preset “{title}”", title=shown_name(preset.title))):
                understood(preset, about.task, given)
        return about.presets

    def run(self, name: str) -> RunRecord:
        """The record of a training.

        Raises:
            StoreError: it cannot be understood.
        """
        with self._understanding(name):
            record = parse_json(self._content(name), RunRecord, RECORD_VERSION)
            check_record(record)
        settings = dict.fromkeys(("output", "current", "init_from", "corrections", "photos"), "")
        return dataclasses.replace(
            record, id=Path(name).stem, settings={**record.settings, **settings, "examples": ""}
        )

    def _model(self, folder: str) -> SharedModel:
        card = self.card(folder)
        return SharedModel(Path(folder).name, card.title, card.test_figure("accuracy"))

    def _pictures(self, decoder: ImageDecoder) -> "Iterator[tuple[str, Future[DecodedImage]]]":
        """Each by its name; a few are decoded before they are asked for."""
        ahead: deque[tuple[str, Future[DecodedImage]]] = deque()
        for name in (*self.names("examples/", ".png"), *self.names("corrections/", ".png")):
            ahead.append((name, decoder.decode(self._content(name))))
            if len(ahead) > _AHEAD:
                yield ahead.popleft()
        yield from ahead

    def _write_picture(self, target: Path, name: str, picture: DecodedImage) -> None:
        top, class_, file = name.split("/")
        place = target / top / folder_name(name_of(class_)) / file
        drawn = self._about.kind == DRAWINGS
        pixels = picture.pixels
        if drawn:
            pixels = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
        else:
            pixels = shrink_to(pixels, LONGEST_SIDE)
        _write(place, encode_png(pixels))
        strokes = f"{name.removesuffix('.png')}.json"
        if drawn and strokes in self._about.entries:
            drawing = strokes_in(self._content(strokes))
            if drawing:
                _write(place.with_suffix(".json"), strokes_json(drawing))

    def _opened(self) -> BinaryIO:
        try:
            return open_ordinary(self._source, LARGEST_FILE)
        except (OSError, ValueError) as error:
            raise StoreError(
                tr(
                    "{file} cannot be opened. Choose another file; nothing was changed.",
                    file=shown_name(self._source),
                )
            ) from error
        except NotOrdinaryError as error:
            raise self._refused(tr("is no shared file of Inkling's, or too large")) from error

    def _opened_archive(self) -> zipfile.ZipFile:
        try:
            archive = open_archive(self._file, MOST_ENTRIES)
            names = archive.namelist()
        except TooManyEntriesError as error:
            raise self._refused(tr("holds more than {most:,} files", most=MOST_ENTRIES)) from error
        except Exception as error:  # zipfile raises nearly anything for a file that is none
            raise self._refused(tr("is cut off, or no shared file of Inkling's")) from error
        for name in names:
            if name != MANIFEST and not is_known(name):
                raise self._refused(
                    tr("holds a file that Inkling does not share ({name})", name=_shown(name))
                )
        if len(set(names)) < len(names):
            raise self._refused(tr("was changed since it was shared (it holds a file twice)"))
        return archive

    def _read_manifest(self) -> tuple[Manifest, str]:
        content = read_entry(self._archive, MANIFEST, LARGEST_MANIFEST)
        try:
            about = parse_json(content, Manifest, FORMAT_VERSION)
            check_task(about)
        except NewerError as error:
            raise self._refused(str(error), tr("Update Inkling to open it")) from error
        except UnreadableError as error:
            raise self._refused(tr("is damaged, or no shared file of Inkling's")) from error
        return about, hashlib.sha256(content).hexdigest()

    def _check_entries(self) -> None:
        """See that each is there and as it was shared, and that there are no others."""
        there = {*self._archive.namelist()} - {MANIFEST}
        for name in sorted(there ^ {*self._about.entries}):
            raise self._changed(name)
        if sum(entry.size for entry in self._about.entries.values()) > MOST_BYTES:
            raise self._refused(tr("holds more than Inkling shares in one file"))
        for name in self._about.entries:
            self._content(name)

    def _content(self, name: str) -> bytes:
        entry = self._about.entries[name]
        if entry.size > LARGEST_ENTRY[Path(name).suffix]:
            raise self._changed(name)
        content = read_entry(self._archive, name, entry.size)
        if hashlib.sha256(content).hexdigest() != entry.sha256:
            raise self._changed(name)
        return content

    @contextlib.contextmanager
    def _understanding(self, name: str) -> Iterator[None]:
        """Say of which part it is that it cannot be understood."""
        try:
            yield
        except NewerError as error:
            raise self._refused(str(error), tr("Update Inkling to open it")) from error
        except UnreadableError as error:
            damage = tr("is damaged ({name} {error})", name=name, error=error)
            raise self._refused(damage) from error

    def _changed(self, name: str) -> StoreError:
        return self._refused(tr("was changed since it was shared ({name})", name=_shown(name)))

    def _refused(self, what: str, advice: str = "") -> StoreError:
        return StoreError(
            tr(
                "{file} {what}. {advice}; nothing was changed.",
                file=shown_name(self._source),
                what=what,
                advice=advice or tr("Ask for it again"),
            )
        )


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _shown(name: str) -> str:
    """An entry's name, fit for a sentence: one line, and not only what is behind the last slash."""
    return shown_name(name.replace("/", "\N{DIVISION SLASH}")).replace("\N{DIVISION SLASH}", "/")
