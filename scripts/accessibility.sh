#!/bin/sh
# What a screen reader tells of every screen: installs what that needs where it is missing, then compares it with
# tests/accessibility/screens. RENEW=1 writes those files anew and shows what is different.
set -eu
cd "$(dirname "$0")/.."
. scripts/packages.sh

command -v Xvfb >/dev/null 2>&1 || install_packages xvfb
command -v dbus-daemon >/dev/null 2>&1 || install_packages dbus
[ -f /usr/share/dbus-1/services/org.a11y.Bus.service ] || install_packages at-spi2-core
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
    install_packages python3-gi gir1.2-atspi-2.0

LOCALREGULARS_WINDOW=1 sh scripts/setup.sh

[ -z "${RENEW:-}" ] || export LOCALREGULARS_RENEW_SCREENS=1
LOCALREGULARS_SCREEN_READER=1 sh scripts/without_network.sh .venv/bin/python -m pytest tests/accessibility
[ -z "${RENEW:-}" ] || git --no-pager diff --stat -p -- tests/accessibility/screens
