#!/bin/sh
# Makes the demo shop once and shows it: in the window where there is a display, else as pictures and a printed queue.
set -eu
cd "$(dirname "$0")/.."
exec .venv/bin/localregulars demo demo-shop --pictures pictures
