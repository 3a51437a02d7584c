#!/bin/sh
# A stranger's computer: a Debian that has nothing but make, Python and git, no screen, and only root.
# The README's two commands, each line with the second in which it came, and how they end.
# usage, as root: tests/fresh/empty_root.sh [FOLDER] [TESTS]
# FOLDER: keeps the empty system, for the next time. TESTS: some of them, where minutes count.
# What the demonstration shows lies in the folder that is named last. Needs debootstrap.
#
# How this computer reaches Debian and the package registry (sources, keys, certificates, proxies,
# pip's settings) is how the other one does.
set -u
here=$(cd "$(dirname "$0")/../.." && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT # no mount is left in it: those are in a space of their own
prepared=${1:-$place/prepared}
root=$place/root

[ "$(id -u)" = 0 ] || { echo "Only root can make an empty system: sudo $0"; exit 1; }
command -v debootstrap >/dev/null || { echo "This needs debootstrap: apt install debootstrap"; exit 1; }
. /etc/os-release
if [ ! -d "$prepared/etc" ]; then
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)
    debootstrap --variant=minbase --include=make,python3,python3-venv,git,ca-certificates \
        "$VERSION_CODENAME" "$prepared" "$mirror" >"$place/log" || { tail "$place/log"; exit 1; }
fi
cp -a "$prepared" "$root"

# The way out, as it is here.
rm -rf "$root/etc/apt"
copied="/etc/apt /usr/share/keyrings /etc/ssl/certs /usr/local/share/ca-certificates \
    /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/xdg/pip"
for each in $copied; do
    [ -e "$each" ] && mkdir -p "$root$(dirname "$each")" && cp -aLT "$each" "$root$each" 2>/dev/null
done
reach=$(env | grep -iE '^([a-z]+_proxy|PIP_[A-Z_]+|SSL_CERT_[A-Z]+|REQUESTS_CA_BUNDLE)=')
# Folders on this computer from which pip takes packages.
python3 -m pip config list 2>/dev/null | grep -oE "(file://)?/[^ ']+" | sed 's|^file://||' | sort -u |
while read -r each; do
    each=${each%/simple}
    [ -d "$each" ] && echo "$each"
done >"$place/folders"

mkdir -p "$root/source" "$root/out"
cat >"$root/play.sh" <<'PLAY'
cd /root
began=$(date +%s)
told() { # what a command says, with the second in which it came, and how it ended
    { "$@" 2>&1; echo "$* ended with status $?"; } | while IFS= read -r line; do
        echo "$(($(date +%s) - began)) s  $line"
    done
}
git config --global --add safe.directory '*'
told git clone --quiet /source inkling
cd inkling || exit 1
told make run | tee /out/run.txt
cp /tmp/inkling-demo.png /out/
told make test ARGS="-q $TESTS" | tail -n 40 | tee /out/test.txt
PLAY
play='
for folder in $(cat "$1/folders"); do
    mkdir -p "$2$folder" && mount --rbind "$folder" "$2$folder"
done
mount --bind "$3" "$2/source" && mount -t proc proc "$2/proc" && mount --rbind /dev "$2/dev" &&
exec chroot "$2" /usr/bin/env -i HOME=/root PATH=/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 \
    TESTS="$5" $4 sh /play.sh'
unshare --mount --pid --fork sh -c "$play" sh "$place" "$root" "$here" "$reach" "${2:-}"
shown=$(mktemp -d)
cp "$root"/out/* "$shown"
echo "$shown"
echo "First answer: $(sed -n 's/ s .*Answer: .*/ s/p' "$shown/run.txt" | head -n 1) after the clone began."
for digit in 4 7 2; do
    grep -q "Answer: $digit" "$shown/run.txt" || { echo "No answer: $digit"; exit 1; }
done
grep -q "make run ended with status 0" "$shown/run.txt" &&
    grep -q "make test .* ended with status 0" "$shown/test.txt"
