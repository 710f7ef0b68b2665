#!/bin/sh
# Installs what the tests need, where it is missing, and runs all of them. Stops at the first that fails.
set -eu
cd "$(dirname "$0")/.."

step() { printf '\n== %s\n' "$*"; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

packages=
[ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null || packages="chromium"
command -v npm >/dev/null || packages="$packages nodejs npm"
command -v pdftotext >/dev/null || packages="$packages poppler-utils"
command -v qpdf >/dev/null || packages="$packages qpdf"
if [ -n "$packages" ]; then
    step "Install $packages"
    as_root apt-get update
    # shellcheck disable=SC2086 # several words
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y $packages
fi

axe=tests/browser/node_modules
if [ "$axe/.package-lock.json" -nt tests/browser/package-lock.json ]; then
    step "axe-core is installed"
else
    step "Install axe-core as its lock file says"
    (cd tests/browser && npm ci --ignore-scripts --no-audit --no-fund)
fi

step "Format: cargo fmt --check"
cargo fmt --check

step "Lints: cargo clippy"
cargo clippy --all-targets -- -D warnings

step "Tests: cargo test"
cargo test

step "Documentation: cargo doc"
RUSTDOCFLAGS="${RUSTDOCFLAGS:-} -D warnings" cargo doc --no-deps

step "Everything passes"
