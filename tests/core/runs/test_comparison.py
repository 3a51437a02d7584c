"""Whether a new model is worse than the current one, by more than chance explains."""

import pytest

from core.runs.comparison import Comparison, is_worse
from core.runs.protocol import Evaluated, Figures


def figures(low: float, high: float) -> Figures:
    return Figures(100, (low + high) / 2, low, high, 0.1, 0.01, (), ())


@pytest.mark.parametrize(
    ("new", "current", "worse"),
    [
        (figures(0.90, 0.92), figures(0.93, 0.95), True),
        (figures(0.90, 0.94), figures(0.93, 0.95), False),  # the intervals meet
        (figures(0.96, 0.98), figures(0.93, 0.95), False),
    ],
)
def test_worse_is_what_lies_wholly_below(new, current, worse):
    assert is_worse(new, current) is worse

    both = Comparison().with_evaluated(Evaluated("candidate", "test", new))
    assert not both.is_worse  # nothing to compare with yet
    assert both.with_evaluated(Evaluated("current", "test", current)).is_worse is worse


def test_corrections_do_not_decide():
    found = Comparison()
    for model, low in (("candidate", 0.1), ("current", 0.9)):
        found = found.with_evaluated(Evaluated(model, "drawings", figures(low, low + 0.05)))

    assert found.new_drawings.low == 0.1
    assert found.current_drawings.low == 0.9
    assert not found.is_worse
