"""How cost grows: what docs/scaling.md says, as rows of its tables.

QT_QPA_PLATFORM=offscreen python -m bench.scaling [--pictures 10000] [--photos 100] [--pages 1]
    [--layers 1]

Pictures are made ones of a digit each, ten times as many from one row to the next up to the number
given, answered by `inkling classify --output` on one core and on two; memory is that of the parent,
its decoders apart, at its highest. Photos are of three patterns, to the number given of each, from
which the trainer learns classes of one's own. Pages have so many digits in type. Layers are those
of networks that learned nothing: from a pointer event until all that it changes is painted, the
look inside open. 0 leaves a table out.

Processor time, of children too, is what can be compared where other programs run as well.
"""

import itertools
import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import numpy as np

from bench.report import wanted
from core.models.card import shipped_folders
from core.task import DIGITS, PETS

_TIMES = 7
_PROGRAM = """\
import os, resource, sys
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: int(sys.argv[1])])
from core.cli.main import main
status = main(sys.argv[2:])
print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)
sys.exit(status)
"""
# Kind and units of each layer before the answer.
_NETWORKS = (
    (("dense", 16),),
    (("dense", 128),),
    (("dense", 128),) * 2,
    (("dense", 128),) * 6,
    (("dense", 1_024),) * 2,
    (("conv", 16), ("pool", 0), ("dense", 128)),
    (("conv", 64), ("conv", 64), ("pool", 0), ("dense", 128)),
)


def main() -> None:
    counts = wanted(__doc__, pictures=10_000, photos=100, pages=1, layers=1)
    print(machine(), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        if counts.pictures:
            pictures(Path(folder), counts.pictures)
        if counts.photos:
            photos(Path(folder), counts.photos)
        if counts.pages:
            pages()
        if counts.layers:
            networks()


def machine() -> str:
    """What it is measured on."""
    about = Path("/proc/cpuinfo")
    names = [line for line in about.read_text().splitlines() if line.startswith("model name")]
    name = names[0].partition(": ")[2] if names else platform.machine()
    busy = os.getloadavg()[0]
    return f"{os.cpu_count()} cores of {name}, Python {platform.python_version()}, load {busy:.1f}"


def table(*columns: str) -> None:
    """The head of a table of Markdown."""
    print()
    line(*columns)
    line(*["---"] * len(columns))


def line(*cells: str) -> None:
    print(f"| {' | '.join(cells)} |", flush=True)


def processor_time() -> float:
    """Seconds that this process and its children that ended have worked."""
    return sum(os.times()[:4])


def pictures(folder: Path, most: int) -> None:
    from tests.support.tables import write_pictures

    table("pictures", "one core", "two cores", "processor time", "a picture", "memory")
    count = 100
    while count <= most:
        write_pictures(folder / str(count), count)
        began = processor_time()
        (one, peak), (two, other) = (answered(folder, count, cores) for cores in (1, 2))
        worked = (processor_time() - began) / 2
        cells = (f"{each:.1f} s" for each in (one, two, worked))
        memory = f"{max(peak, other):.0f} MB"
        line(f"{count:,}", *cells, f"{1000 * worked / count:.1f} ms", memory)
        count *= 10


def answered(folder: Path, count: int, cores: int) -> tuple[float, float]:
    """Seconds, and the parent's megabytes."""
    output = folder / f"{count}-{cores}.csv"
    given = [str(folder / str(count)), "--task", DIGITS.name, "--output", str(output)]
    given += ["--jobs", str(cores)]
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(cores), "classify", *given],
        capture_output=True,
        text=True,
        check=False,  # every fiftieth is no picture
    )
    seconds = time.monotonic() - began
    return seconds, int(done.stderr.rsplit("peak", 1)[1]) / 1024


def photos(folder: Path, most: int) -> None:
    from bench.few_photos import train
    from core.runs.settings import FEW_PHOTOS, RunSettings
    from tests.support.few_photos import write_photos

    (model,) = shipped_folders(PETS.name)[:1]
    table("photos in each of three classes", "Start -> model", "processor time")
    for count in (10, 30, 100, 300, 1_000):
        if count > most:
            break
        examples = folder / f"examples-{count}"
        for name in ("Checks", "Lines", "Slopes"):
            write_photos(examples, name, count)
        settings = RunSettings(
            "things",
            "own",
            str(folder / f"things-{count}"),
            data=(),
            examples=str(examples),
            init_from=str(model),
            preset=FEW_PHOTOS,
        )
        began, worked = time.monotonic(), processor_time()
        train(settings)
        took, worked = time.monotonic() - began, processor_time() - worked
        line(f"{count:,}", f"{took:.1f} s", f"{worked:.1f} s")


def pages() -> None:
    from core.models.classifier import Classifier
    from core.recognition.digits import find_digits

    classifier = Classifier(shipped_folders(DIGITS.name)[0])
    table("digits on a page", "found", "processor time")
    for count in (1, 10, 30, 100, 300):
        ink = page(count)
        took = []
        for _ in range(_TIMES):
            began = time.process_time()
            found = find_digits(ink, classifier)
            took.append(time.process_time() - began)
        line(str(count), str(len(found.regions)), f"{1000 * np.median(took):.1f} ms")


def page(count: int) -> np.ndarray:
    """Ink, uint8 (H, W), with rows of ten digits in type."""
    import cv2

    ink = np.zeros((80 + 90 * -(-count // 10), 760), np.uint8)
    for number in range(count):
        place = 40 + 70 * (number % 10), 90 + 90 * (number // 10)
        cv2.putText(ink, str(number % 10), place, cv2.FONT_HERSHEY_SIMPLEX, 1.8, 255, 5)
    return ink


def networks() -> None:
    from PySide6.QtWidgets import QApplication, QWidget

    from bench.inside import Painted, pointer_to_paint
    from gui.main_window import MainWindow

    made = [untrained(layers) for layers in _NETWORKS]
    app = QApplication([])
    window = MainWindow()
    window.show()
    window.findChild(QWidget, "inside_button").click()
    painted = Painted(window.findChild(QWidget, "network_view").viewport())
    table("layers", "weights", "pointer -> painted, median", "95th percentile", "processor time")
    for layers, (name, weights) in zip(_NETWORKS, made, strict=True):
        window.session.reload_models()
        window.session.choose_model(name)
        app.processEvents()
        began = time.process_time()
        took = 1000 * np.array(pointer_to_paint(window, painted))
        worked = f"{1000 * (time.process_time() - began) / len(took):.1f} ms"
        middle, high = np.percentile(took, [50, 95])
        line(said(layers), f"{weights:,}", f"{middle:.1f} ms", f"{high:.1f} ms", worked)
    window.close()


def said(layers: tuple[tuple[str, int], ...]) -> str:
    """conv 16, pool, 2 x dense 128"""
    groups = [(*layer, len(list(alike))) for layer, alike in itertools.groupby(layers)]
    return ", ".join(
        (f"{times} x " if times > 1 else "") + (f"{kind} {units}" if units else kind)
        for kind, units, times in groups
    )


def untrained(layers: tuple[tuple[str, int], ...]) -> tuple[str, int]:
    """A model of these layers that learned nothing, kept -> its name and number of weights."""
    from core.models.card import CARD_FILE, Card
    from core.models.store import Store
    from core.runs.layers import LayerSettings
    from core.runs.networks import CUSTOM
    from core.training.networks import shown_layers
    from core.training.networks.digits import build
    from core.training.results.candidate import export

    network = build(CUSTOM, custom_layers=[LayerSettings(*each) for each in layers])
    candidate = Store(DIGITS.name).new_candidate(CUSTOM, waiting=[])
    shown = shown_layers(network)
    card = Card(
        name=candidate.name,
        title="Untrained",
        task=DIGITS.name,
        network=CUSTOM,
        classes=DIGITS.classes,
        input_shape=(28, 28, 1),
        layers=shown,
        features=shown[0].name,
        temperature=1.0,
        trained_on=("nothing",),
        settings={},
        measured={},
        digest=export(network, candidate),
    )
    (candidate / CARD_FILE).write_text(card.to_json())
    return Store(DIGITS.name).keep(candidate).name, network.count_params()


if __name__ == "__main__":
    main()
