"""Networks that nobody would want to run: each is a LiteRT file of two kilobytes."""

import base64
import dataclasses
import hashlib
import shutil
import zlib
from pathlib import Path

from core.files.paths import SHIPPED_MODELS
from core.models.card import Layer, parse_card, remove_digests
from core.models.store import Store
from core.user_data.custom_tasks import CustomTask

# Made with TensorFlow: a while loop that never ends; a tensor of 50,000 x 50,000 numbers, 10 GB;
# and the first with three bytes changed, at which LiteRT ends the process by a signal.
_HANGS = (
    "eNqVVU1ME1EQfi39g5ZSsSKaHogxJhhTfsSEoAkQwEBSfgKEcMCUQlfYWLak3YIYDh48eDTEg4dGPRjj0XDywIGD"
    "B47Eg/FAiOHEwYMa4wFL6zf7ZrfbamLc5MvOzn4zb2bezHsRIcT07dj1sGgREdEswiIkAtD5hAuygE6Ix8AnIOwU"
    "4jLwyitEDb4dgAt48KtUCjC3D2gAskpmTdWW4knlbiKX0i3u3kmp5GW5HljNpBcSC2pK1VUla/O5Bp/0Ju6quqjn"
    "MorA0uIa/w/hf4jls8DA+NjM0OTUyPhYfHRoun+wf7pfdIHTYOOsqFo8k9N0dUWJrymZrJrWxBnou7FoOxABXMBX"
    "6I6Bz5z3PsUN7ALvgLdAHngK6Oz/SkHGO0+xCfn4RNCoo491lw2tx9B52I6egFV3l1H758Xgi0vf8lGqhZN5xO+M"
    "dnZE24XY4rXIZ0e04wbpzKcL9d3m/+y/dxi6GDABTAOzwBwwDySBo0q++M7fPt4PisFzauc87M3D7uWJrO9obGSy"
    "ZSCtoaa6kowavdHt5HpCPoIt9VIL9RowC8wBdcD6sppS4gvp5EZ578eYj+cc5Uiym/fcjMfJsTpsMTpYR+unKAZb"
    "L9HvENcsCDTTXkFfa8bQtpJLsf3rKn49859A77fz2zYM/scqvjkLu9x/5RzjicyS3KyfxXJNhoEYMFFRk8W0lizX"
    "5LAoZ8zs+f+pwy22KRZknGGuqV/SPJRbCv+stdtiSjYrf24XKnNzsm0eeurJbG6h7X6H5B5WcWu5DnsFex0or3Id"
    "aDfM7qe5CLJ/sqOZ7HLI+aT4VxKqJjiXA+AZ107OW53lo473ICTK55TX7GOrZkFxkdf187oRGdDNCO+Ls2pezdp6"
    "bHPprsrBb8uBXJr9S3b7p7J/3TZfLrYPG/GW7Zul/R0zFh/n5rPZOmy9YM/TYZ0/OKvxMcdnG51lb4BNrhvZbhUr"
    "98zH621CT2fjRCKj42xOa0pyIJFK9bTb1qf3hyp7L+e7Az3lmdUTi/fs/Vqq5Hv4/QX8GtlPRuxXq3hu9hsuSb9G"
    "L3GeM1Vc82zsK0mf5cluMu6489wp8vFCK0fInIsa+e2k2j+CD9qPREbVl6PoXSSk6bb8S3+fjx2O05gP63RuMvpE"
    "/GN9h3XPuYxcLvx5n8b5TjT2w+yBCMPsUbqLBulO4LsnzNz3iK1Rrtm4D7lHyj0HkDmWpmPIU1Ke+gG5VcqtAaNH"
    "5RTSjK1L/fpvFAhhcg=="
)
_HUGE = (
    "eNp1VU1oE1EQnsS06c82rRhqbXPIQQRF0h+LiB5s6Q+2tFXa0mPjpom6mGxKsikFe+jBgwcRD+JBKl6KiIgnDyo9"
    "FBQPItKTeFDwUKGI4MWD1Jj1m32zm23EhY83O2/+Z957MSKaHZ04EaU4xaiDotRGGngNFAJN4BHdAL4APUGiASAd"
    "JtqH/wAQAp6WbVsT2QGgFShmCkuGeTmZzlzSS1nLk71jK1mmW4DFQj6lp4ysYRmZos/mY9jkNcwyxoJVKmQIrqlf"
    "9j/BTqvQB4Ch81NzI9MzY+enkpMjs4PDg7ODyEFz8mjAfsQnmzPMZKFkWkYuk1zKFIpG3kTWRBNwPgz0ADGgDN42"
    "8A54DWwAz4AnwDqwxvkAltie/6NivgiwPXLqGPFiYN5hh1vv8OpFjz/Nq33Iqf+Pr/dffHvw+RrXIyhyLN+X6OtN"
    "9BC9FV9sszfRe4J57re8a9srwCpwHbgB3ARuA8GK0muQWrPtdh+PhH+sUrVPPlnu+6jsqdhXz875/i+8IvoFP+Vd"
    "1Z/JibHp+FDeRJ2tTDrh2Ik6ehEvY65FRPg8Q88htAFsBpTNnG6Y5M4CeHFgB/QjIA0cF98nZbY45jqJWZO4m4V3"
    "DzLKP53htUPkOsEPCt0sOo1AE/C+qhNrkzjZ35ffth0QmaBPx59bsy83fF2uPtcxXlb6jaLb4NW0yatLk+TQJjIB"
    "kQtKPerFX2eNv5jkyGtc9Pxz59oK++iA2Io6/qq2ZAa63Dg+StyuHaLqfaB5dtT53obAGjALRIFP2FwLqD72A9+l"
    "jyvAOcn/EmabzbSJvxbJ4QL4+3nVCxbui7yZSQ/p2ezpHl8OvD6s0dek5rfB5xkoWvrCVZ/8hxr5Zlk3wee8iqWU"
    "k0+lRq5J1h2Rm9SXJfN25y4l7zblnoXBVUfJnfOY9D4ucdjynZLzNGpks1TTnzcVFUNUcpIzG2Rvi9hrFL3utJEr"
    "+nJ8Wdkbe1jW9YqKfaaUcwwdsffarxf7HOtWRZ1pvWBYVxILeROFNK1ez0eqRrdOdJnWsMc+h1gr2efp3K3RCfn8"
    "DWAv8o+/6htxy96b0z6xsWxLn0up7mXvVlQ9OSgnS317exKtznPQ6b+taqOn056NDu90/N9GwLuTQk6ch/59D5Py"
    "pjmzGxIddybcs8XvyLC8eYd99XmNuMRn+xboo4o+ym/itKKnd0DPK3r+J+gZRc9ozrkmxxJP5rjij/8FgYhMsA=="
)
_CRASHES = (
    "eNqVVT1MU1EUvi39A0qpWBFNB2KMCcYUipgQNAECGEjKT4AQBkwp9Akvtq+kfQUxDA4OjoY4OBB1MMbRMDkwMDgw"
    "EgfjQIhhYnBQYxywtH7n3fPa16eJ8SZf3nnnnnPu+b03LISYvh27HhKtIixaREgEhR88n3CBFuAJ8Rj4BIScQlwG"
    "XnmFqMG/A3ABD36VSn6W7QMagZySXVW1pXhSuZvIp/Sy7N5JqeRlugFYyWYWEgtqStVVJWexuQqb9CXZFXVRz2cV"
    "gaPFNd4PYj/I9FlgYHxsZmhyamR8LD46NN0/2D/dL7og02iRSataPJvXdDWtxFeVbE7NaOIM+N04tAMIAy7gK3jH"
    "wGeOe5/8BnaBd8BbYAt4Cuhs/0pB+jtPvgm5fCJg5NHHvMsG12PwPKxHy1/Ou8vI/fNi4MWlb1sRyoWT5Ui+M9IZ"
    "jXQIsclnkc1oJHqDeObqQn63eZ/t9w6DFwMmgGlgFpgD5oEkcFQtL77zv4/rQT54Tq0yD3u3oPfyROZ3NDYy2TqQ"
    "0ZBTXUlGjN7odnI+QR9Bl3qplXoNmAXmgDpgbVlNKfGFTHK9Uvsxlsc6RzES7eaam/442VeHxUcH8+j8FPlg6SXa"
    "DnLOAkAL1Qr8WtOH9nQ+xfqvbfINLP8E/HqrfPu6If/RJm/Owi73XyXGeCK7JIv1s1jJyTAQAyaqcrKY0ZKVnBwW"
    "5YyZPf8/ebjFOsWC9DPEOa2XYh6KLYW98tntMSWXk5vbherYnKy7BT71ZC6/0H4/KmUPbbK1nIe9gjUPFFclD1QN"
    "s/tpLgJsn/RoJrsccj7J/3RC1QTHcgA849zJeasr26jjGgRF5Z7ymn1czllAXORz6/ncsHToZpjr4rTNq5lbj2Uu"
    "3bYY6i0xkEmzf0lv/1T2r9tiy8X6IcPfin6L1L9j+uLj2Hy2mpu9YI3TUb5/cFfjZ47vNrrL3gAbnDfS3SxW18zH"
    "522AT3fjRCKr427OaEpyIJFK9XRYfKfvB5u+l+PdAZ/izOmJxXvWfi1Vy3v4+wXyNbKfDN+v2uTcbDdUknaNXuI4"
    "Z2yy5t3YV5I2K5PdbLxx57lT5PKCK9NpzkWN/HdS7h/BBtUjkVX15Qh6FwFpuiX+0t/nY4f9NOajfDs3G30i/nG+"
    "o/zOuYxYLvz5nsb5TTTqYfZAmGH2KL1Fg/Qm8NsTYtn38K1Jntm0D7pH0j0HoNmX5mPQU5Ke+gG6TdJtfqNH5RTS"
    "jK1J/tpvEXhhcQ=="
)
HOSTILE = {
    name: zlib.decompress(base64.b64decode(packed))
    for name, packed in (("hangs", _HANGS), ("huge", _HUGE), ("crashes", _CRASHES))
}

SAID = {
    "hangs": "hangs takes too long to answer, so it was stopped. Choose another model; everything "
    "else is as it was.",
    "huge": "huge cannot be run: it is damaged, or takes more memory than it may. Choose another "
    "model; everything else is as it was.",
    "crashes": "crashes cannot be run: it is damaged, or takes more memory than it may. Choose "
    "another model; everything else is as it was.",
}


def put_hostile(folder: Path, name: str, task: str) -> None:
    """Make the foreign model in a folder, of digits, one of HOSTILE, with a card of it."""
    content = HOSTILE[name]
    (folder / "model.tflite").write_bytes(content)
    card = dataclasses.replace(
        parse_card((folder / "card.json").read_bytes()),
        task=task,
        title=name,
        classes=("one", "zero"),
        layers=(Layer("probabilities", "Dense", (2,)),),
        features="probabilities",
        digest=hashlib.sha256(content).hexdigest(),
        energy_floor=None,
        ood_threshold=None,
        neither="",
        origin="Mallory",
    )
    remove_digests(folder)
    (folder / "card.json").write_text(card.to_json())


def keep_hostile(task: CustomTask, name: str) -> Path:
    """Let one of HOSTILE answer for a task of drawings."""
    candidate = Store(task.name).new_candidate("shared", waiting=[])
    shutil.copy(SHIPPED_MODELS / "digits-mlp" / "card.json", candidate)
    put_hostile(candidate, name, task.name)
    return Store(task.name).keep(candidate)
