"""A card of a model that is nowhere."""

from core.models.card import Card, Layer

CARD = Card(
    name="digits-mlp",
    title="Dense",
    task="digits",
    network="mlp",
    classes=("0", "1"),
    input_shape=(28, 28, 1),
    layers=(Layer("dense_1", "Dense", (128,)),),
    features="dense_1",
    temperature=1.2,
    trained_on=("MNIST",),
    settings={"epochs": 1},
    measured={"mnist_test_accuracy": 0.98},
    digest="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",  # of nothing
)
