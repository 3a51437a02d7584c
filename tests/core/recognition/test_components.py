"""Ink taken apart, and its rows."""

from core.recognition.components import connected_components, rows_of, split_candidates
from tests.support.handwriting import ink_of


def test_pieces_of_a_part_are_all_of_its_ink():
    (component,) = connected_components(ink_of([(100, 300), (500, 300)], [(300, 200), (300, 400)]))

    pieces = [piece for piece, _ in split_candidates(component)]

    assert len(pieces) > 1
    assert sum(int(piece.ink.sum()) for piece in pieces) == int(component.ink.sum())


def test_rows_of_nothing_are_none():
    assert rows_of([]) == []
