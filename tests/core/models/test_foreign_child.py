"""The child in which a foreign network runs, spoken to as its parent does."""

import json
import subprocess

import numpy as np

from core.files.child import child_command


def test_it_answers_line_by_line_and_ends_with_its_stdin(model_folder):
    content = (model_folder / "model.tflite").read_bytes()
    picture = np.zeros((28, 28, 1), np.float32)
    requests = b"%d\n%s" % (len(content), content)
    requests += b'{"shape": [28, 28, 1]}\n' + picture.tobytes() + b'{"tensor": "probabilities"}\n'
    done = subprocess.run(
        [*child_command("core.models.foreign_child"), "2.0"],
        input=requests,
        capture_output=True,
        timeout=60,
        check=True,
    )
    shapes, ran, rest = done.stdout.split(b"\n", 2)
    shape, values = rest.split(b"\n", 1)
    assert json.loads(shapes)["probabilities"] == [10]
    assert (json.loads(ran), json.loads(shape)) == ({}, {"shape": [10]})
    assert np.isclose(np.frombuffer(values, np.float32).sum(), 1)


def test_what_is_no_network_is_an_error():
    done = subprocess.run(
        [*child_command("core.models.foreign_child"), "2.0"],
        input=b"3\nabc",
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert list(json.loads(done.stdout)) == ["error"]
