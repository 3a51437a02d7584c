"""How far one is in the lessons: kept whole, and never overwritten where it cannot be read."""

import pytest

from core.errors import StoreError
from core.files.atomic import make_folder
from core.lessons.lesson import lessons_folder
from core.lessons.progress import PROGRESS_FILE, LessonProgress, Progress


def test_what_was_done_is_there_again():
    progress = Progress()
    assert progress.of("one") == LessonProgress()
    done = LessonProgress(1).with_done(0, {"a.b": 0.5}).with_done(1, {"c.d": "7"})
    progress.keep("one", done)
    again = Progress()
    assert again.problem == ""
    assert again.of("one") == LessonProgress(1, (0, 1), {"a.b": 0.5, "c.d": "7"})
    assert again.of("two") == LessonProgress()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("{", "is damaged"),
        ('{"version": 2}', "was written by a newer Inkling"),
        (
            '{"version": 1, "lessons": {"a": {"step": -1}}}',
            "is damaged (lessons[...].step: Expected `int` >= 0)",
        ),
    ],
)
def test_what_cannot_be_read_is_left_as_it_is(content, why):
    make_folder(lessons_folder())
    path = lessons_folder() / PROGRESS_FILE
    path.write_text(content)
    progress = Progress()
    assert progress.problem == (
        f"Your progress in the lessons, {path}, {why}. It is left as it is, and the lessons begin "
        "anew; move the file away to have them kept again."
    )
    progress.keep("one", LessonProgress(3))
    assert path.read_text() == content
    assert progress.of("one").step == 3


def test_a_disk_that_refuses_is_said_and_nothing_is_forgotten():
    lessons_folder().parent.mkdir(parents=True)
    progress = Progress()
    lessons_folder().write_text("a file")
    with pytest.raises(StoreError) as refusal:
        progress.keep("one", LessonProgress(2))
    assert str(refusal.value).startswith("Not saved: a file is where the folder ")
    assert progress.of("one").step == 2


def test_two_windows_keep_what_each_has_done():
    here, there = Progress(), Progress()
    here.keep("one", LessonProgress(2))
    there.keep("two", LessonProgress(5))
    here.keep("one", LessonProgress(3))
    for progress in (here, Progress()):
        assert (progress.of("one").step, progress.of("two").step) == (3, 5)


def test_what_was_damaged_meanwhile_is_left_as_it_is():
    progress = Progress()
    progress.keep("one", LessonProgress(2))
    path = lessons_folder() / PROGRESS_FILE
    path.write_text("{")
    progress.keep("one", LessonProgress(3))
    assert path.read_text() == "{"
    assert progress.of("one").step == 3
    assert progress.problem.startswith(f"Your progress in the lessons, {path}, is damaged.")
