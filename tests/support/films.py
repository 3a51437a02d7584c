"""Films that stand in for a camera, and the children that read them."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import psutil


def film(path: Path, pictures: Sequence[np.ndarray]) -> str:
    """Write pictures, uint8 RGB of one size, as a film -> its path, which a camera takes."""
    height, width = pictures[0].shape[:2]
    code = cv2.VideoWriter.fourcc(*"MJPG")
    writer = cv2.VideoWriter(str(path), code, 30, (width, height))
    assert writer.isOpened()
    for picture in pictures:
        writer.write(cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    writer.release()
    return str(path)


def camera_children() -> list[psutil.Process]:
    """The processes of this one that hold a camera open."""
    found = []
    for each in psutil.Process().children():
        try:
            if any("core.images.camera" in word for word in each.cmdline()):
                found.append(each)
        except psutil.Error:  # ended meanwhile
            continue
    return found
