"""A lesson as a notebook: of the right form, and run from top to bottom without Jupyter."""

import json

import numpy as np
import pytest

from core.datasets.catalogue import where
from core.lessons.lesson import parse_lesson, read_lesson, shipped_files
from core.lessons.notebook import code_of, notebook
from core.lessons.trials import Trials
from tests.support.lessons import run_notebook
from tests.support.made_digits import write_digits_from_files

SHIPPED = [read_lesson(path) for path in shipped_files()]
MINE = """# Mine

## One

Two numbers: {a.b} and {a.c}.

- do: trial flat layers=none share=0.02 epochs=2 seed=3
- do: trial deep share=0.02 epochs=2 seed=2
- say: {trial.flat.accuracy}

```python
first, second = {a.b}, {not.known}
print(f"{first:.1f}", {})
```
"""


@pytest.mark.parametrize("lesson", SHIPPED, ids=lambda each: each.name)
def test_it_has_the_form_of_a_notebook(lesson):
    """As nbformat's schema for version 4.5 asks it."""
    content = json.loads(notebook(lesson, {}))
    assert set(content) == {"cells", "metadata", "nbformat", "nbformat_minor"}
    assert (content["nbformat"], content["nbformat_minor"]) == (4, 5)
    assert content["metadata"]["kernelspec"]["name"] == "python3"
    ids = [each["id"] for each in content["cells"]]
    assert len(set(ids)) == len(ids)
    for cell in content["cells"]:
        fields = {"cell_type", "id", "metadata", "source"}
        if cell["cell_type"] == "code":
            fields |= {"execution_count", "outputs"}
            assert (cell["execution_count"], cell["outputs"]) == (None, [])
            compile("".join(cell["source"]), cell["id"], "exec")
        assert set(cell) == fields
        assert cell["cell_type"] in ("code", "markdown")
        assert all(line.endswith("\n") for line in cell["source"][:-1])
        assert set(cell["id"]) <= set("abcdefghijklmnopqrstuvwxyz-0123456789")
    assert content["cells"][0]["source"][0] == f"# {lesson.title}\n"


def test_figures_stand_in_the_words_and_in_the_code():
    lesson = parse_lesson("mine", MINE)
    figures = {"a.b": 0.123456, "a.c": "x"}
    cells = json.loads(notebook(lesson, figures))["cells"]
    assert "".join(cells[2]["source"]) == "## One\n\nTwo numbers: 0.1235 and x."
    assert "".join(cells[5]["source"]) == (
        "# nan: not measured yet. Do this step in the window first.\n"
        'first, second = 0.123456, float("nan")\nprint(f"{first:.1f}", {})'
    )
    assert "range(2)" in code_of(lesson.steps[0], {})


@pytest.mark.parametrize("name", ["02-one-neuron", "11-why-it-fails"])
def test_it_runs_before_anything_was_measured(name, capsys):
    lesson = next(each for each in SHIPPED if each.name == name)
    names: dict = {}
    for step in lesson.steps:
        exec(code_of(step, {}), names)  # each cell knows what those before it do
    assert capsys.readouterr().out


def test_a_cell_needs_nothing_of_those_below_it():
    """Names that a function of a cell uses are there when one reads it."""
    (lesson,) = (each for each in SHIPPED if each.name == "11-why-it-fails")
    names: dict = {}
    exec(code_of(lesson.steps[0], {}), names)
    assert names["box_of"](np.eye(4)[1:3]).shape == (2, 2)


@pytest.fixture
def mine(tmp_path, monkeypatch) -> str:
    """The lesson's text, and beside the notebook the file of MNIST; or where that is not on this
    computer, of as many made digits as trials get to learn from."""
    if path := where("mnist"):
        (tmp_path / "mnist.npz").symlink_to(path)
        return MINE
    made = write_digits_from_files(tmp_path, 7_500)
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    learned, tested = made.training, made.test
    unseen = len(learned) // 11  # so that they are a twelfth, which the code does not learn from
    arrays = {
        "x_train": np.concatenate([learned.inputs, made.validation.inputs[:unseen]]),
        "y_train": np.concatenate([learned.labels, made.validation.labels[:unseen]]),
        "x_test": tested.inputs,
        "y_test": tested.labels,
    }
    arrays |= {name: np.rint(arrays[name][..., 0] * 255) for name in ("x_train", "x_test")}
    np.savez(tmp_path / "mnist.npz", **arrays)
    share = f"data=digits_from_files share={1100 / len(learned)}"
    return MINE.replace("share=0.02", f"{share} learning_rate=0.01")


@pytest.mark.timeout(500)  # seconds, but for a computer that does much else
def test_it_runs_from_top_to_bottom_to_the_same_figures(tmp_path, mine):
    lesson = parse_lesson("mine", mine)
    figures = {"a.b": 0.5, "a.c": 1}
    (tmp_path / "mine.ipynb").write_bytes(notebook(lesson, figures))
    done = run_notebook(tmp_path / "mine.ipynb")
    assert done.returncode == 0, done.stderr[-2000:]
    by_notebook = json.loads(done.stdout.splitlines()[-1])
    trials = Trials()
    try:
        measured = {each.words[0]: trials.run(each.settings) for each in lesson.steps[0].trainings}
    finally:
        trials.close()
    assert by_notebook.keys() == {"flat", "deep"}
    for name, ended in measured.items():
        assert by_notebook[name] == pytest.approx(ended.accuracy, abs=0.003)
        assert ended.pictures == 1100
    assert measured["flat"].weights == 784 * 10 + 10
    assert measured["deep"].accuracy > measured["flat"].accuracy > 0.5
