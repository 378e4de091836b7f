#!/bin/sh
# Runs a command where there is no network interface, as the program promises to need none; says so where the system
# does not let us (then the tests' own guards against sockets remain).
set -eu
if unshare -n true 2>/dev/null; then
    LOCALREGULARS_WITHOUT_NETWORK=1 exec unshare -n "$@"
elif unshare --map-current-user -n true 2>/dev/null; then
    LOCALREGULARS_WITHOUT_NETWORK=1 exec unshare --map-current-user -n "$@"
fi
echo "This system lets nobody take the network away; the tests run with it." >&2
exec "$@"
