"""The child that reads shared files, spoken to as its parent does."""

import json
import subprocess

from core.files.child import child_command
from tests.support.shared import shared_signs


def test_a_line_for_each_request_until_its_stdin_ends(tmp_path, model_folder):
    file = shared_signs(tmp_path, each=1)
    (tmp_path / "torn.inkling").write_bytes(b"torn")
    requests = [{"what": "look", "source": str(each)} for each in (tmp_path / "torn.inkling", file)]
    done = subprocess.run(
        child_command("core.sharing.child"),
        input="".join(f"{json.dumps(each)}\n" for each in requests).encode(),
        capture_output=True,
        timeout=60,
        check=True,
    )
    torn, whole = map(json.loads, done.stdout.splitlines())
    assert torn["error"].startswith("torn.inkling is cut off")
    assert whole["overview"]["examples"] == {"one": 1, "zero": 1}
