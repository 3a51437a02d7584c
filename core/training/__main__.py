"""The trainer: one run's settings in as a JSON line on stdin, messages out as JSON lines on stdout.

    python -P -m core.training [--all-cores] [--many | --light | --trials]

It may be started ahead: it loads its libraries, says so, and waits for the settings. It ends when
its stdin does, so that it never outlives the window or command that started it. --light: it does
without TensorFlow what can be done without it, and is there at once.
"""

import logging
import os
import signal
import sys

from core.training import die_with_parent, loading

if __name__ == "__main__":
    die_with_parent(True)  # before the imports that take time

from core.runs.protocol import ALL_CORES, LIGHT, MANY, TRIALS
from core.training.process import Trainer


def main() -> int:
    """Train by what comes on stdin -> the exit status: 0 = a model was saved, 1 = none."""
    _have_stderr()
    # Kept for messages alone: a stray print of any library goes to stderr and breaks none.
    messages = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    # Ctrl+C in a terminal reaches all of its processes; whoever started this one decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # That a network is compiled once more, for a last batch that is smaller, is no news to anybody.
    logging.getLogger("tensorflow").setLevel(logging.ERROR)
    given = sys.argv[1:]
    if ALL_CORES not in given:
        _leave_room(for_long=LIGHT not in given)
    if TRIALS in given:
        with loading():
            from core.training.trials import serve  # slow: TensorFlow

        serve(sys.stdin.buffer, messages)
        os._exit(0)
    trainer = Trainer(
        sys.stdin.buffer, messages, is_for_many=MANY in given, is_light=LIGHT in given
    )
    status = trainer.work()
    # Not by the interpreter's own way out: TensorFlow's threads make it slow.
    os._exit(status)


def _have_stderr() -> None:
    """Let stderr lead to nowhere where there is none, as without a console on Windows."""
    try:
        os.fstat(2)
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def _leave_room(for_long: bool) -> None:
    """The window comes first: one core is left to it for what takes long, and the others are used
    when it rests."""
    if hasattr(os, "nice"):
        os.nice(10)
    if for_long and hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, cores[1:] or cores)


if __name__ == "__main__":
    sys.exit(main())
