import pytest

from core.errors import StoppedError
from core.files.download import (
    BrokenOffError,
    OtherContentError,
    UnreachableError,
    download,
)
from tests.support.web import CONTENT, cut_at, send


@pytest.fixture
def fetch(site, tmp_path):
    """fetch() downloads from the site as it behaves now -> the file."""

    def fetch(**options):
        target = tmp_path / "new" / "file"
        settings = {"is_right": lambda path: path.read_bytes() == CONTENT, "most": len(CONTENT)}
        download(site.address, target, **settings | options, seconds=5)
        return target

    return fetch


def test_the_file_alone_is_left(fetch):
    target = fetch()

    assert target.read_bytes() == CONTENT
    assert list(target.parent.iterdir()) == [target]


def test_what_has_come_is_not_asked_for_again(site, fetch):
    site.behave = cut_at(100_000, 100_000)
    with pytest.raises(BrokenOffError) as broken_off:
        fetch()
    assert broken_off.value.got == 100_000

    site.behave = cut_at()
    assert fetch().read_bytes() == CONTENT
    assert site.ranges == [None, "bytes=100000-", "bytes=100000-"]


def test_the_person_may_stop_it_and_go_on_later(site, fetch):
    with pytest.raises(StoppedError):
        fetch(progress=lambda got, _of: got < 200_000)

    fetch()
    assert int(site.ranges[-1].removeprefix("bytes=").rstrip("-")) >= 200_000


@pytest.mark.parametrize("options", [{"is_right": lambda _path: False}, {"most": 1000}])
def test_what_was_not_asked_for_is_not_kept(fetch, tmp_path, options):
    with pytest.raises(OtherContentError):
        fetch(**options)

    assert list((tmp_path / "new").iterdir()) == []


@pytest.mark.parametrize("elsewhere", ["file:///etc/passwd", "ftp://127.0.0.1/file"])
def test_only_the_web_is_asked(site, fetch, tmp_path, elsewhere):
    site.behave = lambda handler, _number: send(handler, b"", 302, Location=elsewhere)
    with pytest.raises(UnreachableError):
        fetch()

    with pytest.raises(UnreachableError):
        download(elsewhere, tmp_path / "file", is_right=lambda _path: True, most=1 << 20)
