"""Whether Inkling can run on this computer, before anything is fetched: a sentence where it cannot,
instead of an installer's error. For any Python, however old.

usage: python tools/computer.py; the exit status is 1 where it cannot.
"""

import platform
import sys

INTEL_MAC = (
    "Inkling does not run on Macs with Intel processors: TensorFlow no longer comes for them. On a "
    "Mac with Apple silicon this Python was made for Intel: install one for Apple silicon."
)
ARM_WINDOWS = (
    "Inkling does not run on Windows on ARM: TensorFlow does not come for it. Nothing was "
    "installed."
)
OLD_LINUX = (
    "This Linux has glibc {version}; Inkling needs 2.34 or newer, as Ubuntu 22.04, Debian 12 and "
    "Fedora 35 have. Nothing was installed."
)
OTHER_LINUX = (
    "This Linux has no glibc (Alpine has musl), for which TensorFlow and Qt do not come. Inkling "
    "runs on Ubuntu 22.04, Debian 12, Fedora 35 and newer. Nothing was installed."
)
OTHER_PROCESSOR = (
    "Inkling does not run on this processor, {machine}: TensorFlow comes for x86-64 and 64-bit ARM "
    "alone. Nothing was installed."
)
_OLDEST = (2, 34)  # glibc, for Qt


def why_not(system, machine, libc):
    """Say why it cannot run there; "" = it can.

    system, machine, libc: as platform.system(), platform.machine(), platform.libc_ver() say.
    """
    if system == "Darwin":
        return INTEL_MAC if machine == "x86_64" else ""
    if system == "Windows":
        return ARM_WINDOWS if machine.upper() == "ARM64" else ""
    if machine not in ("x86_64", "aarch64"):
        return OTHER_PROCESSOR.format(machine=machine)
    name, version = libc
    if name != "glibc":
        return OTHER_LINUX
    numbers = tuple(int(each) for each in version.split(".")[:2])
    return OLD_LINUX.format(version=version) if numbers < _OLDEST else ""


if __name__ == "__main__":
    reason = why_not(platform.system(), platform.machine(), platform.libc_ver())
    if reason:
        sys.exit(reason)
