"""What a class has handed in: a table, and all that it drew as one task."""

import shutil

import pytest

from core.errors import StoreError, UsageError
from core.sharing.collecting import collect, common_test, make_class_task
from core.sharing.opening import look, take_over
from core.sharing.writing import share_task
from core.task import DIGITS, DRAWINGS, LETTERS
from core.training.data.user_pictures import load_own_pictures
from core.user_data.custom_tasks import add_drawing, create, find_custom_task
from core.user_data.writers import writers_of
from tests.support.custom_model import SIGNS, keep_model
from tests.support.faults import FULL, Disk
from tests.support.handwriting import ink_of, on_canvas
from tests.support.refusal import refusal
from tests.support.shared import draw_signs, profile, shared_signs

pytestmark = pytest.mark.usefixtures("model_folder")


@pytest.fixture
def handed_in(tmp_path):
    """Three files: of Anna, of another Anna with more drawings, and of Ben without a model."""
    folder = tmp_path / "handed in"
    folder.mkdir()
    for number, (writer, each, trained) in enumerate(
        (("Anna", 1, True), ("Anna", 2, True), ("Ben", 3, False))
    ):
        home = tmp_path / f"home {number}"
        with profile(home):
            task = draw_signs(each=each, trained=trained, first=100 * number)
            share_task(task.task, folder / f"{number}.inkling", writer)
    return folder


@pytest.fixture
def test_task():
    """The teacher's: every sign once, of which all is measured with that can be."""
    task = create("Test", DRAWINGS)
    for digit in "01247":
        for _ in range(2):
            add_drawing(task, SIGNS[int(digit)], ink_of(*on_canvas(digit)))
    keep_model(task)
    return task


def test_a_table_the_most_accurate_first_and_two_of_one_name_told_apart(handed_in, test_task):
    collected = collect(handed_in, common_test(test_task.task))
    assert [(each.writer, each.row["pictures"]) for each in collected] == [
        ("Anna (0)", 2),
        ("Anna (1)", 4),
        ("Ben", 6),
    ]
    assert collected[0].accuracy == collected[1].accuracy > 0.8
    assert collected[2].accuracy is None
    assert {each.problem for each in collected} == {""}


def test_one_that_cannot_be_opened_is_said_and_comes_last(handed_in):
    (handed_in / "0.inkling").write_bytes(b"torn")
    collected = collect(handed_in)
    assert [each.writer for each in collected] == ["Anna", "Ben", "0.inkling"]
    assert collected[-1].problem == (
        "0.inkling is cut off, or no shared file of Inkling's. Ask for it again; nothing was "
        "changed."
    )


def test_all_that_a_class_drew_is_one_task_split_by_writer(handed_in):
    made = make_class_task(collect(handed_in), "Our class")
    assert find_custom_task(made.name).counts() == {"one": 6, "zero": 6}
    writers = writers_of(made.folder)
    assert sorted(writers.values()) == 2 * ["Anna (0)"] + 4 * ["Anna (1)"] + 6 * ["Ben"]
    pictures = load_own_pictures(made.examples, DRAWINGS, 28)
    by_writer = {
        writer: sum(name == writer for name in writers.values()) for writer in writers.values()
    }
    assert len(pictures.test) in by_writer.values()
    assert len(pictures.test) + len(pictures.training) == 12


def test_a_class_task_can_be_made_once_more_with_what_came_later(handed_in):
    collected = collect(handed_in)
    make_class_task(collected[:2], "Our class")
    later = make_class_task(collected, "Our class, all")
    assert find_custom_task(later.name).counts() == {"one": 6, "zero": 6}


def test_a_disk_that_refuses_leaves_no_class_task(handed_in, tmp_path, monkeypatch):
    collected = collect(handed_in)
    disk = Disk(monkeypatch, tmp_path)
    with disk.failing():
        make_class_task(collected, "Counted")
    folders = [number for number, name in enumerate(disk.calls, 1) if name == "mkdir"]
    for at in folders:
        with disk.failing(at, FULL):
            words = refusal(StoreError, make_class_task, collected, "Our class")
        assert words == "Not saved: the disk is full. Make room on it, then try again."
        assert find_custom_task("our-class") is None


def test_what_was_handed_out_is_nobodys_own_hand(tmp_path):
    own = draw_signs(each=2, trained=False)
    out = tmp_path / "out.inkling"
    share_task(own.task, out, "Teacher")
    folder = tmp_path / "in"
    folder.mkdir()
    shutil.copy(out, folder / "a.inkling")
    nothing = (
        "There are no pictures of the class's own in what was handed in. Choose another folder."
    )
    assert refusal(UsageError, make_class_task, collect(folder), "Class") == nothing
    assert find_custom_task("class") is None


def test_a_pupils_task_that_the_teacher_took_over_is_still_the_pupils(handed_in):
    file = handed_in / "2.inkling"
    take_over(file, look(file))  # Ben's
    made = make_class_task(collect(handed_in), "Our class")
    assert made.counts() == {"one": 6, "zero": 6}
    assert [*writers_of(made.folder).values()].count("Ben") == 6


def test_a_colleagues_task_that_was_taken_over_and_handed_out_is_no_pupils(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    out = shared_signs(tmp_path, "Colleague", each=2, trained=False)
    take_over(out, look(out))
    with profile(tmp_path / "home of a pupil"):
        take_over(out, look(out))
        task = find_custom_task("signs")
        add_drawing(task, "one", ink_of(*on_canvas("1")))
        share_task(task.task, folder / "a.inkling", "Pupil")
    assert make_class_task(collect(folder), "Class").counts() == {"one": 1}


def test_an_empty_folder_and_a_task_without_a_test_are_said(tmp_path):
    folder = tmp_path / "empty"
    folder.mkdir()
    assert refusal(StoreError, collect, folder) == (
        "empty holds no file that ends in .inkling. Choose the folder with the files that were "
        "handed in."
    )
    assert refusal(UsageError, common_test, LETTERS) == (
        "There is no common test for Letters here. Choose a task of your own, or digits with MNIST "
        "on this computer."
    )


def test_photos_are_measured_as_each_network_sees_them(tmp_path, trees):
    folder = tmp_path / "in"
    folder.mkdir()
    share_task(trees.task, folder / "a.inkling", "Anna")
    (collected,) = collect(folder, common_test(trees.task))
    assert collected.problem == ""
    assert collected.accuracy in (0.0, 0.5, 1.0)


def test_a_model_for_other_pictures_is_said(tmp_path, trees, some_mnist):
    folder = tmp_path / "in"
    folder.mkdir()
    share_task(trees.task, folder / "a.inkling", "Anna")
    (collected,) = collect(folder, common_test(DIGITS))
    assert (collected.accuracy, collected.problem) == (
        None,
        "My classes is for other pictures than those of Digits, and so was not measured.",
    )
