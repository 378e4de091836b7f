# How scripts install system packages; read by them with ".".

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Installs Debian or Ubuntu packages where this user may; otherwise says exactly what to install.
install_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        stop "Please install these (Debian's names) with your system's package manager, then run this again:" "$@"
    fi
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        stop "Please run: sudo apt-get install" "$@" "and then this command again."
    fi
    echo "Installing system packages:" "$@"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086  # the empty word has to vanish
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -qq -y --no-install-recommends "$@" >/dev/null
}
