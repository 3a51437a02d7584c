"""Asks the model about a picture: python example.py PICTURE"""

import json
import sys
from pathlib import Path

import numpy as np
from ai_edge_litert.interpreter import Interpreter
from PIL import Image

card = json.loads(Path(__file__).with_name("card.json").read_text())
height, width, _ = card["input_shape"]
picture = Image.open(sys.argv[1]).convert("L").resize((width, height))
x = np.asarray(picture, np.float32)[np.newaxis, :, :, np.newaxis] / 255
x = 1 - x if height == 28 else x  # a drawing: 0 = paper, 1 = ink; a photo: 0 = black, 1 = white
model = Interpreter(str(Path(__file__).with_name("model.tflite"))).get_signature_runner()
(name,) = model.get_input_details()
probabilities = model(**{name: x})["probabilities"][0]
for share, label in sorted(zip(probabilities, card["classes"], strict=True), reverse=True):
    print(f"{label} {100 * share:.1f} %")
