"""A network that came from elsewhere: a program that nobody here has written. It runs in a child
that has so much memory and so much time, and can be killed (core/models/foreign_child.py)."""

import json
import math
import weakref
from typing import NoReturn

import numpy as np

from core.errors import ModelError
from core.files.child import child_command
from core.images.decoder import ChildProcess, killed_after, worked_too_long
from core.translation import marked, tr

TIME_LIMIT = 2.0  # s of the child's own work for one answer; the slowest bundled network needs 0.1
_CLOCK_LIMIT = 10.0  # s, for one that waits for what never comes
_START_LIMIT = 30.0  # s for the child to be there: a cold, busy disk; usually 0.3 s
_LONGEST_HEADER = 100_000  # bytes: a hundred layers by name
_MOST_VALUES = 1 << 22  # of one tensor

_TOO_SLOW = marked(
    "{title} takes too long to answer, so it was stopped. Choose another model; everything else is "
    "as it was."
)
_ENDED = marked(
    "{title} cannot be run: it is damaged, or takes more memory than it may. Choose another model; "
    "everything else is as it was."
)


class ForeignNetwork:
    """A network in a child, which starts when it is first asked and ends with this object.

    Every failure is a ModelError; after one it is not asked again. Not for use from several
    threads at once.
    """

    def __init__(self, content: bytes, title: str):
        """content: of model.tflite. title: what the model is called in sentences."""
        self._content, self._title = content, title
        self._process: ChildProcess | None = None
        self._shapes: dict[str, tuple[int, ...]] | None = None
        self._problem = ""

    @property
    def shapes(self) -> dict[str, tuple[int, ...]]:
        """As Network has them.

        Raises:
            ModelError: it cannot be run.
        """
        if self._shapes is None:
            size = b"%d\n" % len(self._content)
            said = self._ask(size, self._content, limit=_START_LIMIT)
            try:
                self._shapes = {str(name): tuple(map(int, said[name])) for name in said}
            except (ValueError, TypeError):
                self._give_up(_ENDED)
        return self._shapes

    def run(self, model_input: np.ndarray) -> None:
        """As Network has it.

        Raises:
            ModelError: it hangs, crashes, or takes more memory than it may.
        """
        if not self.shapes:  # asks for them, where nobody has yet
            self._give_up(_ENDED)
        content = np.ascontiguousarray(model_input, np.float32).tobytes()
        self._ask(b"%s\n" % json.dumps({"shape": model_input.shape}).encode(), content)

    def tensor(self, name: str) -> np.ndarray:
        """As Network has it.

        Raises:
            ModelError: it has ended meanwhile, or says nonsense.
        """
        said = self._ask(b"%s\n" % json.dumps({"tensor": name}).encode())
        assert self._process is not None
        try:
            shape = tuple(map(int, said["shape"]))
            if min(shape, default=1) < 1 or math.prod(shape) > _MOST_VALUES:
                raise ValueError
            values = np.empty(shape, np.float32)
            with killed_after(self._process, _CLOCK_LIMIT):
                count = self._process.answers.readinto(values.reshape(-1).data.cast("B"))
        except (ValueError, KeyError, TypeError, OSError):
            self._give_up(_ENDED)
        # What it gives is not believed: nothing that is shown may be no number.
        if count != values.nbytes or not np.isfinite(values).all():
            self._give_up(_ENDED)
        return values

    def _ask(self, line: bytes, content: bytes = b"", limit: float = _CLOCK_LIMIT) -> dict:
        """The child's answer to a request, a line of JSON."""
        if self._problem:
            raise ModelError(self._problem)
        said, too_late, process = None, False, self._started()
        try:
            with killed_after(process, limit) as late:
                process.requests.write(line + content)
                process.requests.flush()
                said = json.loads(process.answers.readline(_LONGEST_HEADER))
            too_late = late.is_set()
        except (OSError, ValueError, RecursionError):
            too_late = late.is_set() or worked_too_long(process)
        if not isinstance(said, dict):
            self._give_up(_TOO_SLOW if too_late else _ENDED)
        if "error" in said:
            self._give_up(_ENDED)
        return said

    def _started(self) -> ChildProcess:
        if self._process is None:
            command = [*child_command("core.models.foreign_child"), str(TIME_LIMIT)]
            try:
                self._process = ChildProcess(command)
            except OSError:
                self._give_up(_ENDED)
            weakref.finalize(self, self._process.discard)
        return self._process

    def _give_up(self, reason: str) -> NoReturn:
        self._problem = tr(reason, title=self._title)
        if self._process is not None:
            self._process.discard()
        raise ModelError(self._problem)
