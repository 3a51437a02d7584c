"""Photos of paper -> ink."""

import cv2
import numpy as np
import pytest

from core.preprocessing.ink import Stroke, StrokePoint, render
from core.preprocessing.paper import is_drawn, paper_ink
from tests.support.handwriting import on_canvas
from tests.support.made_pictures import camera_noise, photographed, rgb


def assert_same_ink(ink: np.ndarray, drawn: np.ndarray) -> None:
    """Strokes are where they were drawn, and nothing else is."""
    near = cv2.dilate(drawn, np.ones((9, 9), np.uint8))
    assert not ink[near == 0].any()
    assert np.mean(ink[drawn == 255] > 127) > 0.98


def test_a_saved_drawing_comes_back_as_it_was_drawn(drawn_seven):
    assert np.array_equal(paper_ink(rgb(255 - drawn_seven)), drawn_seven)


def test_a_drawing_of_light_on_dark_too(drawn_seven):
    assert np.array_equal(paper_ink(rgb(drawn_seven)), drawn_seven)


def test_grey_on_grey_becomes_paper_and_ink(drawn_seven):
    pencil = rgb(200 - drawn_seven * (100 / 255))

    assert np.abs(paper_ink(pencil).astype(int) - drawn_seven).max() <= 3


@pytest.mark.parametrize("grey", [0, 100, 255])
def test_a_blank_sheet_has_no_ink(grey):
    assert not paper_ink(np.full((50, 60, 3), grey, np.uint8)).any()
    assert not paper_ink(np.full((1, 1, 3), grey, np.uint8)).any()


def test_noise_on_the_paper_is_no_ink(drawn_seven):
    assert_same_ink(paper_ink(photographed(drawn_seven)), drawn_seven)


@pytest.mark.parametrize("noise", [0.3, 1, 1.5])
def test_the_last_noise_of_a_large_photo_made_smaller_is_no_ink(drawn_seven, noise):
    quiet = np.random.default_rng(1).normal(0, noise, drawn_seven.shape)
    photo = 240 - drawn_seven * (200 / 255) + quiet
    assert_same_ink(paper_ink(rgb(photo.round())), drawn_seven)


def test_a_dark_photo_is_as_good_as_a_light_one(drawn_seven):
    assert_same_ink(paper_ink(photographed(drawn_seven, paper=90)), drawn_seven)


def test_pencil_is_ink(drawn_seven):
    assert_same_ink(paper_ink(photographed(drawn_seven, strength=0.35)), drawn_seven)


def test_chalk_on_a_board_is_ink(drawn_seven):
    board = 45 + drawn_seven * 0.6 + camera_noise(drawn_seven.shape)

    assert_same_ink(paper_ink(rgb(board)), drawn_seven)


def test_light_that_falls_off_to_one_side_is_paper(drawn_seven):
    light = np.linspace(80, 240, drawn_seven.shape[1])

    assert_same_ink(paper_ink(photographed(drawn_seven, light)), drawn_seven)


@pytest.mark.parametrize("softness", [3, 20])
def test_the_edge_of_a_shadow_is_no_ink(drawn_seven, softness):
    x = np.arange(drawn_seven.shape[1])
    shadow = 225 - 100 / (1 + np.exp((x - 310) / softness))

    assert_same_ink(paper_ink(photographed(drawn_seven, shadow)), drawn_seven)


def test_a_grid_is_no_ink_where_strokes_cross_it_neither(drawn_seven):
    grid = np.full(drawn_seven.shape, 225.0)
    grid[10::40, :] = grid[:, 10::40] = 165

    assert_same_ink(paper_ink(photographed(drawn_seven, grid)), drawn_seven)


def test_the_table_that_the_sheet_lies_on_is_no_ink(drawn_seven):
    sheet = np.full(drawn_seven.shape, 225.0)
    turn = cv2.getRotationMatrix2D((320, 256), 4, 0.85)
    table = cv2.warpAffine(sheet, turn, (640, 512), borderValue=60)

    assert_same_ink(paper_ink(photographed(drawn_seven, table)), drawn_seven)


def test_a_large_photo_has_ink_of_its_own_size(drawn_seven):
    large = cv2.resize(drawn_seven, None, fx=4, fy=4)

    ink = paper_ink(photographed(large))

    assert ink.shape == large.shape
    assert np.mean(ink[large == 255] > 127) > 0.98


def test_texture_alone_is_no_ink():
    noise = np.random.default_rng(1).normal(0, 1, (480, 640))
    for coarseness in (1, 2, 6):
        texture = cv2.GaussianBlur(noise, (0, 0), coarseness)
        assert not paper_ink(rgb(200 + 8 * texture / texture.std())).any()


@pytest.mark.parametrize("digit", "147")
@pytest.mark.parametrize("size", [0.45, 0.8])
def test_the_straight_strokes_of_a_large_digit_are_no_ruled_lines(digit, size):
    drawn = render(
        [
            Stroke(tuple(StrokePoint(x, y, 24) for x, y in points))
            for points in on_canvas(digit, size=size)
        ]
    )
    assert_same_ink(paper_ink(photographed(drawn)), drawn)
    assert_same_ink(paper_ink(photographed(drawn, strength=0.3)), drawn)


@pytest.mark.parametrize("digit", "2357")
def test_long_strokes_of_a_cell_cut_out_of_a_photo_are_no_ruled_lines(digit):
    drawn = render(Stroke(tuple(StrokePoint(x, y, 14) for x, y in p)) for p in on_canvas(digit))
    ink = np.pad(cut_out(drawn, 0, 80), ((3, 3), (4, 8)))
    assert_same_ink(paper_ink(photographed(ink, strength=0.7)), ink)


@pytest.mark.parametrize("strength", [0.1, 0.3])
@pytest.mark.parametrize("margin", [0, 90])
def test_ruled_lines_are_no_ink_beside_a_large_digit(drawn_seven, strength, margin):
    paper = np.full(drawn_seven.shape, 230.0)
    for top in range(24, drawn_seven.shape[0] - 10, 48):
        paper[top : top + 2, margin : drawn_seven.shape[1] - margin] *= 1 - strength
    ink = paper_ink(photographed(drawn_seven, paper))
    far = cv2.dilate(drawn_seven, np.ones((31, 31), np.uint8)) == 0
    assert not ink[far].any()
    assert np.mean(ink[drawn_seven == 255] > 127) > 0.8  # where a line crosses, a little is lost


@pytest.mark.parametrize("shape", [(1, 900), (1, 2048), (2, 2048), (3, 2048), (2048, 1)])
def test_a_strip_of_a_photo_has_ink_of_its_own_size(shape):
    assert paper_ink(rgb(np.random.default_rng(1).integers(0, 255, shape))).shape == shape


def cut_out(ink: np.ndarray, margin: int, longest: int = 24) -> np.ndarray:
    """Ink as small as files of digits are, with so many pixels of paper around it."""
    x, y, width, height = cv2.boundingRect(ink)
    scale = longest / max(width, height)
    size = (round(width * scale), round(height * scale))
    small = cv2.resize(ink[y : y + height, x : x + width], size, interpolation=cv2.INTER_AREA)
    return np.pad(small * np.uint8(255 / small.max()), margin)


@pytest.mark.parametrize("margin", [0, 1, 3])
@pytest.mark.parametrize("light_on_dark", [False, True])
@pytest.mark.parametrize("digit", "234567")
def test_a_digit_cut_out_closely_comes_back_as_it_was(digit, light_on_dark, margin):
    ink = cut_out(render(thick(digit)), margin)
    for each in (ink, np.where(ink > 127, np.uint8(255), np.uint8(0))):
        picture = rgb(each if light_on_dark else 255 - each)
        assert is_drawn(picture)
        # What is as faint as paper may be taken for it.
        assert np.abs(paper_ink(picture).astype(int) - each).max() <= 20


def thick(digit: str) -> list[Stroke]:
    return [Stroke(tuple(StrokePoint(x, y, 44) for x, y in stroke)) for stroke in on_canvas(digit)]


def test_a_photo_is_not_drawn(drawn_seven):
    assert not is_drawn(photographed(drawn_seven))
    assert not is_drawn(np.random.default_rng(1).integers(0, 256, (60, 80, 3), np.uint8))


def test_an_animal_cut_out_on_white_is_not_drawn():
    picture = np.full((200, 300, 3), 255, np.uint8)
    picture[60:160, 80:220] = np.random.default_rng(1).integers(0, 256, (100, 140, 3), np.uint8)
    assert not is_drawn(picture)


def test_a_coloured_line_on_even_paper_is_drawn(drawn_seven):
    picture = np.full((*drawn_seven.shape, 3), 255, np.uint8)
    picture[drawn_seven > 0] = (20, 40, 180)
    assert is_drawn(picture)
