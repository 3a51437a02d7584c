"""Where layers stand: in groups, in columns, in rows."""

from core.explain.weights import PICTURE
from core.models.card import Layer
from gui.inside.network.layout import groups_of, lay_out
from tests.support.network import ODD

INPUT = Layer(PICTURE, "Picture", (28, 28, 1))


def test_many_layers_are_grouped_by_their_size_and_few_are_not():
    few, many = ODD["1,024 neurons"], ODD["forty layers"]
    assert [len(group) for group in groups_of(few)] == [1, 1]
    assert [len(group) for group in groups_of(many)] == [38, 1, 1]
    assert len(lay_out(INPUT, many, (), (), 400)) == 4
    assert len(lay_out(INPUT, many, (0,), (), 400)) == 41
