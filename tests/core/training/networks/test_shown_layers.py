import keras

from core.training.networks.shown_layers import shown_layers


def test_what_does_nothing_in_an_answer_is_not_shown():
    network = keras.Sequential(
        [
            keras.layers.Input((28, 28, 1)),
            keras.layers.Conv2D(4, 3, name="conv_1"),
            keras.layers.BatchNormalization(),
            keras.layers.Dropout(0.5),
            keras.layers.Flatten(),
            keras.layers.Dense(8, name="attention_weights"),
            keras.layers.Dense(8, name="block.part"),
            keras.layers.Dense(10, name="digits"),
        ]
    )

    shown = [(layer.name, layer.kind, layer.shape) for layer in shown_layers(network)]
    assert shown == [("conv_1", "Conv2D", (26, 26, 4)), ("digits", "Dense", (10,))]
