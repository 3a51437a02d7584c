"""The real trainer in a process of its own, and a thread that reads what it says."""

import os
import queue
import subprocess
import sys
import threading

from core.runs import protocol
from tests.support.paths import ROOT

WORD_WITHIN = 240  # s; generous: other programs may keep this computer busy


class Trainer:
    """The real process; what it says is read by a thread, so that no wait is without an end."""

    def __init__(self, cwd, *arguments: str, **environment: str):
        self.process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=cwd,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._lines: queue.Queue[str] = queue.Queue()
        self._complaints = ""
        self._drains = threading.Thread(target=self._drain)
        self._threads = [threading.Thread(target=self._read), self._drains]
        for thread in self._threads:
            thread.start()

    @property
    def complaints(self) -> str:
        """All that it wrote to stderr; waits for its end."""
        self._drains.join(WORD_WITHIN)
        return self._complaints

    def say(self, command) -> None:
        self.process.stdin.write(protocol.to_json(command) + "\n")
        self.process.stdin.flush()

    def next(self) -> protocol.Message | None:
        """What it says next; None at its end."""
        line = self._lines.get(timeout=WORD_WITHIN)
        return protocol.parse_message(line) if line else None

    def until(self, kind: type) -> list[protocol.Message]:
        """All that it says up to a message of that kind."""
        heard = []
        while not heard or not isinstance(heard[-1], kind):
            message = self.next()
            assert message is not None, (heard, self.complaints)
            heard.append(message)
        return heard

    def rest(self) -> list[protocol.Message]:
        """All that it says from here to its end."""
        return list(iter(self.next, None))

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for thread in self._threads:
            thread.join()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            pipe.close()

    def _read(self) -> None:
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put("")

    def _drain(self) -> None:
        self._complaints = self.process.stderr.read()
