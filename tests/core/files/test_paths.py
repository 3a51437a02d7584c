import pytest

from core.files.paths import (
    SHIPPED_MODELS,
    cache_folder,
    data_folder,
    find_file,
    listed,
    listed_pictures,
    user_corrections,
    user_data_folder,
    user_models,
    user_runs,
    user_tasks,
)


def test_the_models_that_come_with_inkling_are_where_it_looks():
    assert any(SHIPPED_MODELS.glob("digits-*/card.json"))


def test_what_the_person_made_lies_in_one_folder_a_kind():
    kinds = [user_models("digits"), user_corrections("digits"), user_runs("digits")]

    assert {each.name for each in kinds} == {"digits"}
    assert len({each.parent for each in kinds}) == 3
    assert {each.parent.parent for each in kinds} == {user_data_folder()}
    assert user_tasks().parent == user_data_folder()


def test_what_is_hidden_is_not_listed(tmp_path):
    for name in ("a.png", "b.json", ".hidden.png"):
        (tmp_path / name).touch()
    (tmp_path / "folder").mkdir()

    assert {each.name for each in listed(tmp_path)} == {"a.png", "b.json", "folder"}
    assert listed_pictures(tmp_path) == [tmp_path / "a.png"]
    assert listed(tmp_path / "gone") == []


@pytest.mark.parametrize("named", [True, False])
def test_a_data_file_is_looked_for_in_the_named_folder_first(tmp_path, monkeypatch, named):
    if named:
        monkeypatch.setenv("INKLING_DATA", str(tmp_path))
        (tmp_path / "mnist.npz").touch()
    else:
        monkeypatch.delenv("INKLING_DATA", raising=False)
    cache_folder().mkdir(parents=True, exist_ok=True)
    (cache_folder() / "mnist.npz").touch()

    assert data_folder() == (tmp_path if named else None)
    assert find_file("mnist.npz") == (tmp_path if named else cache_folder()) / "mnist.npz"
    assert find_file("gone.npz") is None
