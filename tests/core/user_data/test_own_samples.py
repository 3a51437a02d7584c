"""A person's own pictures, looked at like a data set's."""

import numpy as np

from core.datasets.samples import TEST, TRAINING
from core.preprocessing.model_input import digit_input, photo_input
from core.task import DIGITS, DRAWINGS, PHOTOS
from core.training.data.user_pictures import load_own_pictures
from core.user_data import custom_tasks
from core.user_data.corrections import Corrections
from core.user_data.own_samples import CORRECTIONS, EXAMPLES, load_own_samples, own_sets


def ink(seed: int) -> np.ndarray:
    drawn = np.zeros((512, 640), np.uint8)
    drawn[100 : 200 + 10 * seed, 300:340] = 255
    return drawn


def test_there_are_those_that_were_made():
    assert own_sets(DIGITS) == []
    Corrections("digits").add("3", ink(1))
    assert own_sets(DIGITS) == [CORRECTIONS]
    signs = custom_tasks.create("Signs", DRAWINGS)
    assert own_sets(signs.task) == []
    custom_tasks.add_drawing(signs, "Bar", ink(1))
    assert own_sets(signs.task) == [EXAMPLES]


def test_examples_are_learned_from_and_measured_with_as_a_training_has_them():
    signs = custom_tasks.create("Signs", DRAWINGS)
    for seed in range(12):
        custom_tasks.add_drawing(signs, ("Bar", "Pole")[seed % 2], ink(seed))
    learned = load_own_pictures(signs.examples, DRAWINGS, 28)
    for part, images in ((TRAINING, learned.training), (TEST, learned.test)):
        samples = load_own_samples(signs.task, EXAMPLES, part)
        assert samples.classes == ("Bar", "Pole")
        assert sorted(samples.labels) == sorted(images.labels)
        shown = [samples.model_input(index).tobytes() for index in range(len(samples))]
        rounded = np.rint(images.inputs * 255).astype(np.float32) / np.float32(255)
        assert sorted(shown) == sorted(each.tobytes() for each in rounded)


def test_corrections_have_the_label_that_they_were_given():
    kept = Corrections("digits")
    added = [kept.add(str(each % 10), ink(each)) for each in range(20)]
    kept.add("none of the classes", ink(1))
    parts = [load_own_samples(DIGITS, CORRECTIONS, part) for part in (TRAINING, TEST)]
    assert [len(each) for each in parts] == [
        sum(not each.held_out for each in added),
        sum(each.held_out for each in added),
    ]
    first = next(each for each in added if not each.held_out)
    assert parts[0].name(0) == first.label
    assert np.allclose(parts[0].model_input(0), digit_input(ink(added.index(first))), atol=0.002)


def test_photos_are_small_in_a_grid_and_as_a_network_wants_them_where_one_is_asked():
    things = custom_tasks.create("Things", PHOTOS)
    photo = np.random.default_rng(1).integers(0, 256, (90, 120, 3), np.uint8)
    paths = [custom_tasks.add_photo(things, name, photo) for name in ("Cup", "Cup", "Pan", "Pan")]
    samples = load_own_samples(things.task, EXAMPLES, TRAINING)
    assert samples.pixels[0].shape == (64, 64, 3)
    assert (samples.model_input(0, (96, 96, 3)) == photo_input(photo, 96, 3)).all()
    assert samples.model_input(0, (128, 128, 1)).shape == (128, 128, 1)
    for path in paths:
        path.unlink()
    assert samples.model_input(0, (96, 96, 3)).shape == (96, 96, 3)  # what is still known of it


def test_what_cannot_be_read_is_left_out_and_reading_can_be_stopped():
    kept = Corrections("digits")
    paths = [kept.add(str(each % 10), ink(each)).path for each in range(10)]
    paths[0].write_bytes(b"no picture")
    parts = [load_own_samples(DIGITS, CORRECTIONS, part) for part in (TRAINING, TEST)]
    assert sum(map(len, parts)) == 9
    some = load_own_samples(DIGITS, CORRECTIONS, TRAINING, lambda done, _of: done < 2)
    assert len(some) <= 2 < len(parts[0])
