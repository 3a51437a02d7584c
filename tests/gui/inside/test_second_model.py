"""What is said of two models that answered."""

import numpy as np

from core.explain.activations import differing_classes
from gui.inside.second_model import comparison_text
from tests.support.network import small_activations


def test_the_words_say_who_says_what():
    activations = small_activations()
    assert comparison_text(activations, activations) == "Both say Cat: 90.5 % and 90.5 %."
    other = small_activations()
    object.__setattr__(other.prediction, "probabilities", np.array([0.25, 0.75], np.float32))
    assert differing_classes(activations, other) == [0, 1]
    assert comparison_text(activations, other) == (
        "They disagree: Cat (90.5 %) or Dog (75.0 %). They differ most about Cat and Dog: marked."
    )
