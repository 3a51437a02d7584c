"""What trainings and models are called, and in what they differ."""

import dataclasses

from core.models.store import Store
from gui.training.history.entries import (
    Entry,
    comparison,
    differing,
    entries_of,
    hidden,
    names_of,
    titles,
)
from tests.support.run_course import figures
from tests.support.training import record


def entry(name: str, accuracy: float = 0.9, **settings) -> Entry:
    made = record(name, accuracy, 1.0, when=settings.pop("when", "2026-01-01T10:00:00+00:00"))
    return Entry(dataclasses.replace(made, settings={**made.settings, **settings}))


def measured(accuracy: float, low: float, high: float, batch: int) -> Entry:
    made = entry("tutorial", batch=batch).record
    test = {**figures(accuracy, 0.1), "low": low, "high": high}
    return Entry(dataclasses.replace(made, figures={"candidate": {"test": test}}))


def test_presets_name_what_was_learned_as_they_say():
    assert names_of([entry("quick"), entry("tutorial")]) == ["Quick", "Tutorial"]


def test_what_differs_names_what_was_changed():
    assert names_of([entry("quick"), entry("quick", batch=64)]) == ["Batch 512", "Batch 64"]
    names = names_of([entry("quick"), entry("tutorial", batch=512, learning_rate=8e-3)])
    assert names == ["adamw · unit", "adam · length"]


def test_where_all_that_differs_is_too_long_a_name_has_what_tells_it_from_the_others():
    models = entries_of(
        [entry("overfit").record, entry("quick").record], Store("digits").versions()
    )
    names = names_of(models)
    assert names[2] == "Convolutional"
    assert len(set(names)) == 4
    assert max(map(len, names)) <= 60
    assert comparison(models).startswith("Convolutional has the most right: 99.75 %, ")


def test_a_preset_that_was_changed_is_said_to_be(english):
    def preset_of(made: Entry) -> str:
        return dict(zip(titles(), made.cells(), strict=True))["Preset"].text

    assert preset_of(entry("quick")) == "Quick"
    assert preset_of(entry("quick", batch=64)) == "Quick, changed"
    assert preset_of(entry("quick", seed=7)) == "Quick"
    assert preset_of(entry("quick", data=("made_hands",))) == "Quick"  # what stands in for MNIST
    gone_on = entry("handwriting", network="mlp", data=("mnist", "pen_strokes"))
    assert preset_of(gone_on) == "My handwriting"  # on a model of the person's
    assert preset_of(entry("quick", preset="one of an older Inkling")) == "Own settings"


def test_what_is_all_the_same_is_told_apart_by_when_it_began():
    first, second = entry("quick"), entry("quick", when="2026-02-01T10:00:00+00:00")
    names = names_of([first, second])
    assert len(set(names)) == 2
    assert "Quick" not in names


def test_only_settings_are_hidden_and_only_where_they_are_the_same():
    one, other = entry("quick"), entry("quick", seed=2, share=0.5)
    assert [titles()[place] for place in differing([one, other])] == ["Seed", "Share"]
    same = [titles()[place] for place in hidden([one, other])]
    assert "Network" in same
    assert not {"When", "Right", "Loss", "Time", "Weights", "Seed", "Share"} & set(same)


def test_a_model_without_a_training_has_what_its_card_knows():
    entries = entries_of([entry("quick").record], Store("digits").versions())
    assert [each.has_run for each in entries] == [True, False, False]
    row = dict(zip(titles(), entries[1].cells(), strict=True))
    assert row["When"].text == "came with Inkling"
    assert row["Network"].text == "Convolutional"
    assert row["Right"].text.startswith("99.")
    assert (row["Time"].text, row["Epochs"].text, row["Preset"].text) == ("–", "–", "–")
    assert row["Answers"].text == "✓ answers"


def test_the_best_is_said_and_whether_that_is_more_than_chance():
    small, large = measured(0.95, 0.94, 0.96, batch=32), measured(0.98, 0.97, 0.99, batch=64)
    assert comparison([small, large]) == (
        "Batch 64 has the most right: 98 %, 3.0 points more than Batch 32. "
        "That is more than chance."
    )
    near = measured(0.955, 0.94, 0.97, batch=128)
    assert comparison([small, near]) == (
        "Batch 128 has the most right: 96 %, 0.5 points more than Batch 32. That may be chance."
    )
    assert comparison([small, measured(0.95, 0.94, 0.96, batch=16)]) == (
        "Batch 32 and Batch 16 have as many right: 95 %."
    )
    assert comparison([small]) == ""


def test_what_is_not_known_of_a_model_is_no_part_of_its_name():
    one, other = entry("quick", batch=64), entry("quick", batch=512, seed=2)
    bare = dataclasses.replace(other.record, settings={**other.record.settings, "optimizer": ""})
    names = names_of([one, Entry(bare)])
    assert names[1] == "Batch 512 · Seed 2"
