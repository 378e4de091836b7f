#!/bin/sh
# Builds dist/localregulars, the program that needs no Python, and says how large it is. PyInstaller is installed here and
# not by setup.sh, because nothing else needs it.
set -eu
cd "$(dirname "$0")/.."
export UV_SYSTEM_CERTS=1 # trust what this computer trusts, behind a company proxy too

lock=$(cksum <requirements/frozen.txt | cut -d' ' -f1)
if [ ! -f ".venv/frozen-$lock" ]; then
    .venv/bin/uv pip install --quiet --require-hashes -r requirements/frozen.txt
    rm -f .venv/frozen-*
    touch ".venv/frozen-$lock"
fi

# The same sources make the same files: no random order of sets, and the time of the last commit.
PYTHONHASHSEED=0 SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 0)
export PYTHONHASHSEED SOURCE_DATE_EPOCH
.venv/bin/pyinstaller --noconfirm --log-level ERROR packaging/localregulars.spec
echo "dist/localregulars: $(du -sm dist/localregulars | cut -f1) MB in $(find dist/localregulars -type f | wc -l) files"
