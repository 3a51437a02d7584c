"""Asks the model about pictures: python example.py PICTURE..."""

import json
import sys
from pathlib import Path

from ai_edge_litert.interpreter import Interpreter
from preprocessing import model_input

card = json.loads(Path(__file__).with_name("card.json").read_text(encoding="utf-8"))
model = Interpreter(str(Path(__file__).with_name("model.tflite"))).get_signature_runner()
for x in (model_input(path, card["input_shape"][0]) for path in sys.argv[1:]):
    looks = [x, x[:, :, ::-1]] if card["task"] == "pets" else [x]  # pets: in a mirror as well
    answers = [model(**dict.fromkeys(model.get_input_details(), look)) for look in looks]
    shares = sum(each["probabilities"][0] for each in answers) / len(answers)  # temperature: inside
    verdict = "sure" if shares.max() >= 0.9 else "unsure"
    if answers[0].get("strangeness", [0])[0] > (card.get("strangeness_limit") or 1):
        verdict = "none of these"
    print(f"{card['classes'][shares.argmax()]} {100 * shares.max():.1f} % {verdict}")
