"""A computer that many use: what its administrator put down."""

import json

from core.files.paths import kiosk_files


def put_kiosk(content: dict | str) -> None:
    """The kiosk settings of this computer, from now on."""
    path = kiosk_files()[0]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content))
