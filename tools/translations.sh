#!/bin/sh
# Finds every sentence of the window for the .ts files of a folder, and compiles those to .qm.
# usage: sh tools/translations.sh BIN [FOLDER]   BIN: of the environment with PySide6
set -e
folder=${2:-assets/translations}
list=$(mktemp)
trap 'rm -f "$list"' EXIT
find core gui -name '*.py' | LC_ALL=C sort > "$list"
"$1/pyside6-lupdate" -silent -no-obsolete -locations none -tr-function-alias tr+=marked \
    "@$list" -ts "$folder"/*.ts
"$1/pyside6-lrelease" -silent "$folder"/*.ts
