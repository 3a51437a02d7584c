"""Who drew what, and which of it is only measured with."""

from core.files.names import new_id
from core.user_data.writers import (
    WRITERS_FILE,
    sharer_of,
    to_measure_with,
    write_sharer,
    write_writers,
    writers_of,
)

HANDS = {f"Pupil {number}": [new_id() for _ in range(4)] for number in range(10)}


def test_what_was_noted_is_read_again_and_what_is_damaged_is_nobodys(tmp_path):
    assert writers_of(tmp_path) == {}
    write_writers(tmp_path, HANDS)
    assert writers_of(tmp_path) == {each: name for name, ids in HANDS.items() for each in ids}
    (tmp_path / WRITERS_FILE).write_text("{")
    assert writers_of(tmp_path) == {}


def test_who_shared_a_task_is_read_again_and_damaged_it_is_ones_own(tmp_path):
    assert sharer_of(tmp_path) == ""
    write_sharer(tmp_path, "Zoë")
    assert sharer_of(tmp_path) == "Zoë"
    (tmp_path / "shared_by.json").write_text("{")
    assert sharer_of(tmp_path) == ""


def test_no_writer_is_learned_from_and_measured_with_in_any_class():
    writers = {each: name for name, ids in HANDS.items() for each in ids}
    classes = [[ids[place] for ids in HANDS.values()] for place in range(4)]
    tested = [{writers[each] for each in to_measure_with(names, writers)} for names in classes]
    assert 1 <= len(tested[0]) <= 3
    assert tested == [tested[0]] * 4


def test_a_class_of_one_writer_is_split_by_pictures():
    writers = {each: name for name, ids in HANDS.items() for each in ids}
    names = HANDS["Pupil 3"]
    assert len(to_measure_with(names, writers)) == 1
