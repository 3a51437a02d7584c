"""The tab "Why" for its tests, and an occlusion for it to show."""

import numpy as np

from core.explain.occlusion import Occlusion
from gui.inside.why.page import WhyPage


def page_of(window) -> WhyPage:
    return window.findChild(WhyPage, "why_page")


def made_occlusion() -> Occlusion:
    """A picture of 4 x 4 with two places across and down; Cat needs the left top corner."""
    picture = np.zeros((4, 4, 1), np.float32)
    picture[0, 0] = 1
    covered = np.tile(np.array([0.8, 0.2], np.float32), (2, 2, 1))
    covered[0, 0] = 0.3, 0.7
    covered[1, 1] = 0.9, 0.1
    return Occlusion(picture, 2, np.array([0, 2]), np.array([0.8, 0.2], np.float32), covered)
