"""A model to take along, in every format that there is: a new one is a row of FORMATS. Those that
need what is large and slow to load, and says much on the way, are written by a process of its own:
the window and the command line wait for its last line alone."""

import json
import shutil
import subprocess
import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import InklingError, ModelError, StoreError
from core.export.text_formats import c_header, page
from core.files.atomic import (
    make_folder,
    move,
    os_errors_as_store_errors,
    save_as,
    sync_tree,
    write_file,
)
from core.files.child import child_command
from core.files.json_file import DamagedError, load_json
from core.files.paths import ASSETS
from core.files.staging import remove_abandoned_of, staging_name
from core.models.card import (
    CARD_FILE,
    KERAS_FILE,
    LITERT_FILE,
    Card,
    read_card,
    read_keras,
    read_litert,
)
from core.translation import marked, tr

EXPORTED = ASSETS / "export"  # what goes out beside a model
EXAMPLE_FILES = ("example.py", "preprocessing.py")
README_FILE = "README.md"
MOST_LINES = 20
_STAGING = "staging"  # a folder beside the one that is wanted

BROKE_OFF = marked(
    "The model was not exported: the process that writes this format ended at a fault of its own. "
    "Nothing was changed. Try again, or choose another format."
)


_running: set[subprocess.Popen] = set()


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a model.

    title: as in the window. suffix: of the file's name, with its dot; "" where it is a folder.
    write: gets the model's folder, and the file or folder to make; returns what there is to say of
    it, if anything. It raises ModelError where the model is damaged, and StoreError where nothing
    was written.
    """

    title: str
    suffix: str
    write: Callable[[Path, Path], str | None]

    def named(self, target: Path) -> Path:
        """target, with the suffix if it has not got it."""
        return target if target.name.endswith(self.suffix) else Path(f"{target}{self.suffix}")


def format_for(name: str) -> Format:
    """The format whose suffix a file's name ends in; a folder's, where it ends in none of them."""
    fitting = (each for each in FORMATS.values() if name.endswith(each.suffix))
    return max(fitting, key=lambda each: len(each.suffix))


def export_keras(model: Path, target: Path) -> None:
    """Write the model's Keras file.

    Raises:
        ModelError: the model is damaged.
        StoreError: it was not written; an older file of that name is as it was.
    """
    read_card(model)
    save_as(target, read_keras(model))


def export_litert(model: Path, target: Path) -> None:
    """Write the model's LiteRT file.

    Raises:
        ModelError: the model is damaged.
        StoreError: it was not written; an older file of that name is as it was.
    """
    save_as(target, read_litert(model, read_card(model)))


def export_page(model: Path, target: Path) -> None:
    """Write one HTML file that answers in a browser.

    Raises:
        ModelError: the model is damaged, or its layers are none that a page can have.
        StoreError: it was not written; an older file of that name is as it was.
    """
    save_as(target, page(model, read_card(model)).encode())


def export_c(model: Path, target: Path) -> None:
    """Write the weights as a C header.

    Raises:
        ModelError: the model is damaged, or has layers that are not plain.
        StoreError: it was not written; an older file of that name is as it was.
    """
    save_as(target, c_header(model, read_card(model)).encode())


def export_folder(model: Path, target: Path) -> None:
    """Make the new folder target: both files, the card, a README, and an example that runs.

    Raises:
        ModelError: the model is damaged.
        StoreError: it was not made, and nothing is left of it; or there is something already.
    """
    card = read_card(model)
    files = {
        LITERT_FILE: read_litert(model, card),
        KERAS_FILE: read_keras(model),
        CARD_FILE: _read(model / CARD_FILE),
        README_FILE: readme(card).encode(),
        **{name: (EXPORTED / name).read_bytes() for name in EXAMPLE_FILES},
    }
    if target.exists():
        raise StoreError(
            tr("Not saved: {target} is there already. Give another name.", target=target)
        )
    with os_errors_as_store_errors(target.parent):
        remove_abandoned_of(_STAGING, target.parent)
        staging = target.with_name(staging_name(_STAGING))
        try:
            make_folder(staging)
            for name, content in files.items():
                write_file(staging / name, content)
            sync_tree(staging)
            move(staging, target)
        except BaseException:
            shutil.rmtree(staging, ignore_errors=True)
            raise


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ModelError(
            tr("{path} is missing or cannot be read. Choose another model.", path=path)
        ) from error


def written_apart(module: str) -> Callable[[Path, Path], str]:
    """A format's way of writing: by a child that runs the module, which calls answer below. It
    returns what the child said of the file, and raises StoreError with its sentence where nothing
    was written.
    """
    command = child_command(module)

    def write(model: Path, target: Path) -> str:
        try:
            said = _output([*command, str(model.absolute()), str(target.absolute())])
            last = load_json(said.splitlines()[-1])
        except (OSError, IndexError, DamagedError) as error:
            raise StoreError(tr(BROKE_OFF)) from error
        if "said" not in last:
            raise StoreError(str(last.get("error", tr(BROKE_OFF))))
        return str(last["said"])

    return write


def stop() -> None:
    """End the processes that write at this moment: nobody waits for them any more."""
    for process in tuple(_running):
        process.kill()


def _output(command: Sequence[str]) -> bytes:
    """What the process printed until its end."""
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        _running.add(process)
        try:
            return process.communicate()[0]
        except BaseException:  # Ctrl+C
            process.kill()
            raise
        finally:
            _running.discard(process)


FORMATS: dict[str, Format] = {
    "folder": Format(marked("Folder with both files and an example"), "", export_folder),
    "keras": Format(marked("Keras model"), ".keras", export_keras),
    "page": Format(marked("Web page that answers by itself"), ".html", export_page),
    "c": Format(marked("C header for a microcontroller"), ".h", export_c),
    "litert": Format(marked("LiteRT model"), ".tflite", export_litert),
    "int8": Format(
        marked("LiteRT model in 8-bit numbers, a quarter of the size"),
        ".int8.tflite",
        written_apart("core.training.results.int8"),
    ),
    "onnx": Format(
        marked("ONNX model for other runtimes"),
        ".onnx",
        written_apart("core.training.results.onnx_file"),
    ),
}


def readme(card: Card, template: str = "readme.md", **more: str) -> str:
    """A README in Markdown for the folder of an exported model.

    template: of another file's README, in EXPORTED. more: what that one says besides.
    """
    is_drawing = card.input_shape[0] == 28
    return (
        (EXPORTED / template)
        .read_text(encoding="utf-8")
        .format(
            title=card.title,
            name=card.name,
            network=card.network,
            classes=", ".join(card.classes),
            shape=" x ".join(map(str, card.input_shape)),
            scale="0 = paper, 1 = ink" if is_drawing else "0 = black, 1 = white",
            temperature=card.temperature,
            ood="the model cannot tell"
            if card.ood_threshold is None
            else f"where the output `strangeness` is above {card.ood_threshold:g}",
            data=_list(card.trained_on),
            figures=_list(_figure(*each) for each in card.measured.items()),
            **more,
        )
    )


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines) or "- Nothing was noted."


def _figure(name: str, value: float) -> str:
    words = name.replace("_", " ").replace("mnist", "MNIST")
    words = words[0].upper() + words[1:]
    if name.endswith(("accuracy", "error", "kept", "refused")):
        return f"{words}: {100 * value:.2f} %"
    return f"{words}: {value:,}" if isinstance(value, int) else f"{words}: {value:g}"


def answer(write: Callable[[Path, Path], str], arguments: Sequence[str]) -> int:
    """The process' part: write, and print what it returned or the InklingError that it raised, as
    the last line -> the exit status. arguments: the model's folder, and the file to make."""
    model, target = map(Path, arguments)
    try:
        last = {"said": write(model, target)}
    except InklingError as error:
        last = {"error": str(error)}
    except Exception:
        traceback.print_exc()
        last = {"error": tr(BROKE_OFF)}
    print("\n" + json.dumps(last), flush=True)
    return int("error" in last)


def needs_extra(format_: str) -> StoreError:
    """What is said where the packages of a format are not installed."""
    return StoreError(
        tr(
            "{format} needs an extra part: pip install inkling-workbench[exports]. Nothing "
            "was written; the other formats need no more than there is.",
            format=format_,
        )
    )
