"""Changes are undone one by one."""

import errno

from tests.support.corrections_page import becomes, button, changed, choose, on_disk, shown


def test_two_changes_are_undone_one_by_one(qtbot, page):
    choose(page, 0)
    button(page, "Delete").click()
    changed(qtbot, page, "4", "4")
    choose(page, 0)
    button(page, "Delete").click()
    changed(qtbot, page, "4")
    button(page, "Undo").click()
    changed(qtbot, page, "4", "4")
    button(page, "Undo").click()
    changed(qtbot, page, "9", "4", "4")


def test_a_disk_that_refuses_is_said_and_nothing_is_lost(qtbot, page, monkeypatch):
    choose(page, 0, 1, 2)

    def refuse(*_: object):
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr("core.files.atomic.os.replace", refuse)
        button(page, "Delete").click()
        becomes(
            qtbot,
            page,
            "Not saved: the disk reports an error (Input/output error). Check the disk, then try "
            "again.",
        )
    assert sorted(shown(page)) == on_disk() == ["4", "4", "9"]
