"""Ink taken apart, and its rows."""

import cv2

from core.recognition.components import connected_components, is_tap, rows_of, split_candidates
from tests.support.handwriting import ink_of


def test_pieces_of_a_part_are_all_of_its_ink():
    (component,) = connected_components(ink_of([(100, 300), (500, 300)], [(300, 200), (300, 400)]))

    pieces = [piece for piece, _ in split_candidates(component)]

    assert len(pieces) > 1
    assert sum(int(piece.ink.sum()) for piece in pieces) == int(component.ink.sum())


def test_rows_of_nothing_are_none():
    assert rows_of([]) == []


def test_the_smallest_dot_that_a_pen_can_draw_is_no_speck_but_what_an_eraser_left_is():
    ink = ink_of([(300, 20), (300, 440)], pen=6)
    dot = ink_of([(300, 480)], pen=6)
    assert len(connected_components(ink | dot)) == 2
    cv2.circle(ink, (100, 100), 2, 255, cv2.FILLED)
    assert len(connected_components(ink)) == 1


def test_on_a_photo_what_is_small_beside_the_others_is_a_speck():
    ink = ink_of([(300, 20), (300, 440)], [(300, 480)], pen=14)
    assert len(connected_components(ink, is_photo=True)) == 1


def test_a_tap_is_as_high_and_wide_as_the_pen():
    tap, stroke = ink_of([(100, 100), (102, 103)]), ink_of([(100, 100), (100, 130)])
    assert is_tap(*connected_components(tap))
    assert not is_tap(*connected_components(stroke))
