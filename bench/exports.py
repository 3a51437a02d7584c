"""Every exported format against Inkling: the same labels and verdicts on drawings and photos; the
page's size and its program's time, in Node and, where Chromium is installed, in a browser.

INKLING_DATA=... python -m bench.exports
"""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from bench.report import row
from core.export.formats import format_for
from core.files.paths import data_folder
from core.models.card import Card, read_card, shipped_folders
from core.models.classifier import OOD_SCORE, SURE_FROM, Classifier, Verdict
from core.preprocessing.model_input import photo_input
from core.recognition.digits import read_paper
from core.recognition.recognition import Recognition
from tests.support.command_line import printed
from tests.support.page import browser, browser_answers, page_answers, page_pictures

WORDS = {Verdict.SURE: "sure", Verdict.UNSURE: "unsure", Verdict.NONE: "none of these"}
Answer = tuple[str, str]  # label, verdict
Ask = Callable[[np.ndarray], dict[str, np.ndarray]]  # model input -> outputs by name


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        model = shipped_folders("digits")[0]
        pictures = page_pictures(folder)
        classifier = Classifier(model)
        found = [read_paper(each, classifier) for each in pictures]
        right = [_of_recognition(each) for each in found]
        _example("drawings", model, folder, pictures, right)
        _page(model, folder, pictures, right)
        regions = [region for one in found for region in one.regions]
        digits = [each.model_input for each in regions if each.model_input is not None]
        pets = _pet_inputs()
        for suffix in (".tflite", ".int8.tflite", ".onnx"):
            for task, inputs in (("digits", digits), ("pets", pets)):
                if inputs and shipped_folders(task):
                    _file(suffix, shipped_folders(task)[0], folder, inputs)


def _of_recognition(found: Recognition) -> Answer:
    return (found.number, WORDS[found.verdict]) if found.regions else ("", "")


def _pet_inputs() -> list[np.ndarray]:
    data, models = data_folder(), shipped_folders("pets")
    if data is None or not models:
        return []
    side = read_card(models[0]).input_shape[0]
    paths = sorted((data / "photos" / "pets").glob("*.jpg"))
    opened = (ImageOps.exif_transpose(Image.open(each)).convert("RGB") for each in paths)
    return [photo_input(np.asarray(each), side) for each in opened]


def _example(
    what: str, model: Path, folder: Path, pictures: Sequence[np.ndarray], right: list[Answer]
) -> None:
    format_for("").write(model, folder / "taken")
    names = []
    for at, picture in enumerate(pictures):
        names.append(str(folder / f"{at}.png"))
        Image.fromarray(picture).save(names[-1])
    lines = printed(folder, "taken/example.py", *names, seconds=300)
    answers = [each.split(maxsplit=3) for each in lines]
    _compare(f"example.py, {what}", [(each[0], each[3]) for each in answers], right)


def _page(model: Path, folder: Path, pictures: list[np.ndarray], right: list[Answer]) -> None:
    answers = page_answers(model, folder, pictures)
    _compare("page, in Node", [(each["label"], each["verdict"]) for each in answers], right)
    size = (folder / "page.html").stat().st_size / 1e6
    row("page: size", f"{size:.2f} MB", "5 MB", "2 MB", holds=size <= 5)
    middle = float(np.median([each["ms"] for each in answers]))
    row("page: processor time", f"{middle:.0f} ms", "100 ms", "20 ms", holds=middle <= 100)
    program = browser()
    if program is None:
        print("No Chromium is installed here: apt install chromium-headless-shell")
        return
    said = browser_answers(program, model, folder, pictures)[2:-1]
    _compare("page, in Chromium", [_of_text(each) for each in said], right)


def _of_text(text: str) -> Answer:
    """What the page shows."""
    if text.startswith("None of these"):
        return text.removesuffix(")").split()[-1], "none of these"
    label, _, _, verdict = text.split()
    return label, verdict


def _file(suffix: str, model: Path, folder: Path, inputs: Sequence[np.ndarray]) -> None:
    card, classifier = read_card(model), Classifier(model)
    target = folder / f"{model.name}{suffix}"
    said = format_for(target.name).write(model, target)
    if said:
        print(said)
    predictions = [classifier.predict(each) for each in inputs]
    right = [(each.label, WORDS[each.verdict]) for each in predictions]
    ask = _onnx(target) if suffix == ".onnx" else _litert(target)
    answers = list(_answers(ask, card, inputs))
    least = 0.98 if "int8" in suffix else 0.99
    _compare(f"{suffix}, {card.task}", answers, right, least)


def _litert(path: Path) -> Ask:
    from ai_edge_litert.interpreter import Interpreter

    runner = Interpreter(str(path)).get_signature_runner()
    (name,) = runner.get_input_details()
    return lambda model_input: runner(**{name: model_input})


def _onnx(path: Path) -> Ask:
    import onnxruntime

    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    (picture,) = session.get_inputs()
    names = [each.name for each in session.get_outputs()]
    return lambda given: dict(zip(names, session.run(names, {picture.name: given}), strict=True))


def _answers(ask: Ask, card: Card, inputs: Sequence[np.ndarray]) -> Iterator[Answer]:
    for each in inputs:
        outputs = ask(each[np.newaxis])
        shares = outputs["probabilities"][0]
        verdict = "sure" if shares.max() >= SURE_FROM else "unsure"
        if card.ood_threshold is not None and outputs[OOD_SCORE][0].max() > card.ood_threshold:
            verdict = "none of these"
        yield card.classes[int(shares.argmax())], verdict


def _compare(
    what: str, answers: Sequence[Answer], right: Sequence[Answer], least: float = 0.99
) -> None:
    pairs = list(zip(answers, right, strict=True))
    same = np.mean([one[0] == other[0] for one, other in pairs])
    alike = np.mean([one == other for one, other in pairs])
    measured = f"{100 * same:.1f} % the same label, {100 * alike:.1f} % the same verdict too"
    goal = f"{100 * least:.0f} %"
    row(f"{what} ({len(pairs)})", measured, goal, "100 %", holds=same >= least)


if __name__ == "__main__":
    main()
