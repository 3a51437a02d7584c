"""A model as a C header: its numbers are the model's, and a compiler takes it."""

import re
import shutil
import subprocess

import numpy as np
import pytest

from core.explain.weights import read_weights
from core.export.formats import format_for
from core.models.card import read_card


@pytest.fixture
def header(model_folder, tmp_path):
    format_for("digits.h").write(model_folder, tmp_path / "digits.h")
    return tmp_path / "digits.h"


def test_it_has_every_number(header, model_folder):
    written = re.findall(r"float (\w+)\[\d+\] = \{ /\* .*? \*/\n(.*?)\}", header.read_text())
    numbers = {
        name: np.array(text.replace("f", "").split(","), np.float32) for name, text in written
    }

    card = read_card(model_folder)
    for name, layer in read_weights(model_folder, card).items():
        if layer.kernel is not None:
            assert np.array_equal(numbers[f"inkling_{name}_kernel"], layer.kernel.weights.ravel())
            assert np.array_equal(numbers[f"inkling_{name}_bias"], layer.kernel.bias)


def test_a_compiler_takes_it(header, tmp_path):
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("cc, a C compiler, is not installed")
    program = (
        '#include "digits.h"\n#include <stdio.h>\nint main(void) { puts(INKLING_CLASS[7]); }\n'
    )
    (tmp_path / "main.c").write_text(program)
    subprocess.run([compiler, "-std=c99", "-o", "main", "main.c"], cwd=tmp_path, check=True)

    said = subprocess.run([tmp_path / "main"], capture_output=True, text=True, check=True).stdout

    assert said == "7\n"
