"""Asks the model about pictures: python example.py PICTURE..."""

import json
import sys
from pathlib import Path

from ai_edge_litert.interpreter import Interpreter
from preprocessing import looks_at, mean_of

card = json.loads(Path(__file__).with_name("card.json").read_text(encoding="utf-8"))
model = Interpreter(str(Path(__file__).with_name("model.tflite"))).get_signature_runner()
for path in sys.argv[1:]:
    for looks in looks_at(path, card):  # the whole picture; more where that leaves a doubt
        answers = [model(**dict.fromkeys(model.get_input_details(), look)) for look in looks]
        shares, strange = mean_of(answers, card)  # the temperature is in the model
        if max(*shares, strange) >= 0.95:
            break
    verdict = "sure" if max(shares) >= 0.9 else "unsure"
    verdict = "none of these" if strange > (card.get("strangeness_limit") or 1) else verdict
    print(f"{card['classes'][shares.argmax()]} {100 * max(shares):.1f} % {verdict}")
