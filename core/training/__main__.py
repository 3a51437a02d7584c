"""The trainer: settings in as one JSON line on stdin, messages out as JSON lines on stdout.

It ends when its stdin does, so that it never outlives the window or command that started it.
"""

import os
import sys
import threading
from typing import TextIO

from core.errors import InklingError
from core.messages import Failed, Message, parse_command, to_json


def main() -> int:
    # Kept for messages alone: a stray print of any library goes to stderr and breaks none.
    messages = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    # Before TensorFlow is imported: no chatter, and the fast convolutions on every CPU (TensorFlow
    # leaves them off on some, where they are four times faster all the same).
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")
    return train(sys.stdin, messages)


def train(settings: TextIO, messages: TextIO) -> int:
    """Run the one training that settings ask for; 0 = a model was saved, 1 = it failed, said so."""

    def report(message: Message) -> None:
        print(to_json(message), file=messages, flush=True)

    try:
        asked = parse_command(settings.readline())
        threading.Thread(target=_exit_at_end, args=(settings,), daemon=True).start()
        from core.training.run import run  # slow: TensorFlow

        run(asked, report)
    except InklingError as error:
        report(Failed(str(error)))
        return 1
    return 0


def _exit_at_end(settings: TextIO) -> None:
    """Who started the trainer keeps its stdin open; the end of it means that nobody waits."""
    settings.read()
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main())
