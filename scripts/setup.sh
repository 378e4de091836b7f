#!/bin/sh
# Makes .venv with the locked packages and sees to Qt's system libraries. Safe to run again: it does only what is missing.
set -eu
cd "$(dirname "$0")/.."
. scripts/packages.sh
export UV_SYSTEM_CERTS=1 # trust what this computer trusts, behind a company proxy too

QT_LIBRARIES="libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libfontconfig1 libfreetype6 libglib2.0-0 libdbus-1-3
 libx11-xcb1 libxcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render0
 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1"

python=${LOCALREGULARS_PYTHON:-python3}
command -v "$python" >/dev/null 2>&1 || install_packages python3
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    stop "Local Regulars needs Python 3.11 or newer; set LOCALREGULARS_PYTHON to one."

lock=$(cat requirements/uv.txt requirements/dev.txt pyproject.toml | cksum | cut -d' ' -f1)
if [ ! -f ".venv/locked-$lock" ]; then
    if [ ! -x .venv/bin/pip ]; then
        "$python" -c 'import ensurepip, venv' 2>/dev/null || install_packages python3-venv ca-certificates
        "$python" -m venv --clear .venv
    fi
    echo "Installing the locked packages into .venv"
    .venv/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt
    .venv/bin/uv pip install --quiet --require-hashes -r requirements/dev.txt
    .venv/bin/uv pip install --quiet --no-deps --no-build-isolation -e .
    rm -f .venv/locked-*
    touch ".venv/locked-$lock"
fi

# The proofs against power cuts and failing disks put a small shim in front of the system's write calls.
command -v cc >/dev/null 2>&1 || install_packages gcc libc6-dev

# Whether Qt can work: without a display always, and in a window where there is a display or LOCALREGULARS_WINDOW says
# that one will come.
qt_works() {
    QT_QPA_PLATFORM=offscreen .venv/bin/python -c 'from PySide6.QtWidgets import QApplication; QApplication([])' 2>/dev/null ||
        return 1
    [ -z "${DISPLAY:-}${LOCALREGULARS_WINDOW:-}" ] || ! ldd .venv/lib/python3*/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so | grep -q 'not found'
}

if ! qt_works; then
    # shellcheck disable=SC2086  # a list of words
    install_packages $QT_LIBRARIES
    qt_works || stop "Qt's libraries are not complete; please install:" "$QT_LIBRARIES"
fi

# What the window speaks: compiled from resources/translations/*.ts where those are newer.
.venv/bin/python -m scripts.translations compile
