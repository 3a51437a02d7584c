"""Settings with a name."""

from core.runs.networks import NETWORKS, Hyperparameters, NetworkKind
from core.runs.presets import presets_for
from core.runs.settings import check
from core.task import ONE_PHOTO, TASKS, Task

BIRDS = Task("birds", "Birds", ("Owl", "Tit"), ONE_PHOTO, "Open a photo", "Drop a bird", ("birds",))


def test_a_bundled_task_without_presets_has_the_best_of_its_network(monkeypatch):
    kind = NetworkKind("birds", "Birds", ("birds",), Hyperparameters(9, batch=48), ("seed",))
    monkeypatch.setitem(TASKS, "birds", BIRDS)
    monkeypatch.setitem(NETWORKS, "birds", kind)

    (preset,) = presets_for("birds").values()

    assert preset.name == preset.settings.preset == "best"
    assert (preset.settings.task, preset.settings.network) == ("birds", "birds")
    assert (preset.settings.batch, preset.settings.data) == (48, ("birds",))


def test_every_preset_says_why_one_would_take_it():
    for task in ("digits", "pets", "signs"):
        for preset in presets_for(task).values():
            assert preset.title
            assert preset.reason.endswith(".")
            assert check(preset.settings) == {}
