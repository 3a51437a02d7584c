"""Every bit of a kept card and of its digests turned round: never another answer."""

import contextlib

from core.errors import ModelError
from core.models.card import DIGESTS_FILE, read_card
from tests.support.flips import flipped
from tests.support.stored_things import keep_model
from tests.torture.hunt import Hunt


def attack(hunt: Hunt) -> None:
    kept = keep_model()
    card = read_card(kept)
    for name in ("card.json", DIGESTS_FILE):
        path = kept / name
        whole = path.read_bytes()
        bits = list(range(8 * len(whole)))
        hunt.chance.shuffle(bits)
        for bit in bits:
            if hunt.over:
                break
            path.write_bytes(flipped(whole, bit))
            hunt.trying()
            with contextlib.suppress(ModelError):
                if read_card(kept) != card:
                    hunt.found(f"bit {bit} of {name} gives another card", path.read_bytes())
        path.write_bytes(whole)
