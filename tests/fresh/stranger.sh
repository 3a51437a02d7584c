#!/bin/sh
# A stranger's computer: an empty home, a short PATH, nothing beside the clone. The README's two
# commands, and how they end. usage: tests/fresh/stranger.sh [PYTHON] (make test-fresh)
set -u
here=$(cd "$(dirname "$0")/../.." && pwd)
python=${1:-python3}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir "$place/home"
python=$("$python" -c 'import sys; print(sys.base_prefix)')/bin
began=$(date +%s)

alone() {
    env -i HOME="$place/home" PATH="$python:/usr/bin:/bin:/usr/sbin:/sbin" LANG=C.UTF-8 "$@"
}

alone git clone --quiet "$here" "$place/inkling" || exit 1
cd "$place/inkling" || exit 1
alone make run 2>"$place/errors" | while IFS= read -r line; do
    echo "$(($(date +%s) - began)) s  $line"
done
alone make run >"$place/again" 2>>"$place/errors"
status=$?
tail -n 1 "$place/again"
[ "$status" = 0 ] || tail -n 20 "$place/errors"
echo "make run ended with status $status, $(($(date +%s) - began)) s after the clone began."
exit "$status"
