"""Windows of the whole program go when their test is over, as those of the window's tests do."""

from tests.gui.conftest import windows_go  # noqa: F401 (a fixture)
