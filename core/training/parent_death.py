"""While TensorFlow is loaded, no thread of Python's can notice that the window is gone: for seconds
the loader keeps all others waiting. Until then the system ends this process with its parent."""

import contextlib
import os
import select
import signal
import sys

_PR_SET_PDEATHSIG = 1


def die_with_parent(dies: bool) -> None:
    """Whether the end of the parent ends this process at once; only Linux can. Where stdin, a pipe
    from the parent, has no other end any more, the parent has gone and the process ends here."""
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError, AttributeError):  # a C library without it
        import ctypes

        signal_number = int(signal.SIGKILL) if dies else 0
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal_number, 0, 0, 0)
    if dies and _stdin_has_ended():  # before it was asked for: the system will not say so again
        os._exit(1)


def _stdin_has_ended() -> bool:
    poll = select.poll()
    poll.register(0, 0)  # hang-ups alone
    return bool(poll.poll(0))
