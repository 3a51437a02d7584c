import pytest

from core.runs.networks import NETWORKS
from core.task import TASKS
from core.training.networks import BUILDERS, build_network


def test_every_network_that_can_be_trained_is_built():
    """A custom network has no layers until the person chooses them."""
    assert set(BUILDERS) <= set(NETWORKS)


@pytest.mark.parametrize("name", BUILDERS)
def test_a_network_answers_for_the_classes_of_its_task(name):
    (task, *_) = NETWORKS[name].tasks
    network = build_network(name)

    assert network.output_shape == (None, len(TASKS[task].classes))
    assert network.input_shape[-1] == 1
