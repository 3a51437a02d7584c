#!/bin/sh
# What Qt's window needs from the system and does not bring along: is it there? Else it is installed,
# where this is Debian or Ubuntu and one is root; elsewhere the one line that does it is printed.
# usage: tools/system_libraries.sh PYTHON
set -u
[ "$(uname)" = Linux ] || exit 0
qt=$("$1" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')/Qt

missing() {
    ldd "$qt/lib/libQt6Gui.so.6" "$qt/lib/libQt6Widgets.so.6" "$qt/plugins/platforms/libqxcb.so" \
        2>/dev/null | sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u | tr '\n' ' '
}

lacks=$(missing)
[ -z "$lacks" ] && exit 0

debian="libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1"
fedora="mesa-libEGL mesa-libGL glib2 dbus-libs fontconfig libxkbcommon libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil"
arch="libglvnd glib2 dbus fontconfig libxkbcommon libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil"

if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Installing what Qt's window needs from the system: $lacks"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $debian >/dev/null
    lacks=$(missing)
    [ -z "$lacks" ] && exit 0
fi
if command -v dnf >/dev/null; then how="sudo dnf install $fedora"
elif command -v pacman >/dev/null; then how="sudo pacman -S --needed $arch"
else how="sudo apt install $debian"; fi
echo "Inkling's window needs system libraries that are not installed: $lacks" >&2
echo "This installs them; then start again:" >&2
echo "    $how" >&2
exit 1
