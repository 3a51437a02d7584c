#!/bin/sh
# A stranger's computer: an empty home, a short PATH, nothing beside the clone. `make run`, each line
# with the second in which it came; in which the first answer came, and how it ended.
# usage: tests/fresh/stranger.sh [PYTHON] (make test-fresh)
#
# How this computer reaches the package registry (proxies, pip's settings) is how the stranger does.
set -u
here=$(cd "$(dirname "$0")/../.." && pwd)
python=${1:-python3}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir "$place/home"
python=$("$python" -c 'import sys; print(sys.base_prefix)')/bin
reach=$(env | grep -iE '^([a-z]+_proxy|PIP_[A-Z_]+|SSL_CERT_[A-Z]+|REQUESTS_CA_BUNDLE)=')
began=$(date +%s)

alone() {
    # shellcheck disable=SC2086 (each line of it is one variable)
    env -i HOME="$place/home" PATH="$python:/usr/bin:/bin:/usr/sbin:/sbin" LANG=C.UTF-8 $reach "$@"
}

alone git clone --quiet "$here" "$place/inkling" || exit 1
cd "$place/inkling" || exit 1
{ alone make run 2>&1; echo "make run ended with status $?"; } | while IFS= read -r line; do
    echo "$(($(date +%s) - began)) s  $line"
done | tee "$place/said"
echo "First answer: $(sed -n 's/ s .*Answer: .*/ s/p' "$place/said" | head -n 1) after the clone began."
grep -q "make run ended with status 0" "$place/said" && grep -q "Answer: 4" "$place/said"
