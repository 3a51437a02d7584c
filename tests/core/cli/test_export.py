"""`inkling export`: any format, by the name of the file."""

from tests.support.command_line import objects


def test_a_file_is_written_in_the_format_that_its_name_ends_in(inkling, tmp_path):
    target = tmp_path / "mine.h"

    done = inkling("export", "digits", str(target), "--model", "digits-mlp")

    assert (done.returncode, done.stdout) == (0, f"{target} is written.\n")
    assert "INKLING_CLASSES 10" in target.read_text()


def test_scripts_get_an_object(inkling, tmp_path):
    target = tmp_path / "mine.tflite"
    done = inkling("export", "--json", "digits", str(target), "--model", "digits-mlp")
    assert objects(done.stdout) == [
        {"model": "digits-mlp", "file": str(target), "said": f"{target} is written."}
    ]


def test_what_cannot_be_written_is_said(inkling, tmp_path):
    done = inkling("export", "digits", str(tmp_path))
    assert done.returncode == 1
    assert done.stderr == f"inkling: Not saved: {tmp_path} is there already. Give another name.\n"
