#!/usr/bin/env bash
# Sets everything up and passes every test, on a new Debian or Ubuntu with Python 3.11 or newer:
# system libraries, .venv, ruff, mypy, pytest with a window on a virtual screen and a tiny training run, then the
# program as PyInstaller makes it, and tests of that.
#
# PYTHON names the Python to use, RETAGGER_MODEL another model than resources/rooms.onnx for the program built here.
set -euo pipefail
cd "$(dirname "$0")/.."

step() { printf '\n== %s (after %d s)\n' "$*" "$SECONDS"; }

system_packages() {
    local wanted=(
        # a window on a virtual screen
        xvfb xdotool fonts-dejavu-core libegl1 libgl1 libfontconfig1 libdbus-1-3 libglib2.0-0 libxkbcommon-x11-0
        libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
        libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1 libx11-xcb1
        # what tests look into files with, and what PyInstaller takes libraries apart with
        libimage-exiftool-perl exiv2 libreoffice-calc-nogui desktop-file-utils binutils util-linux strace
        chromium chromium-driver
    )
    if ! command -v apt-get > /dev/null; then
        echo "There is no apt-get here: install what ${wanted[*]} are called on this system."
        return
    fi
    "$python" -c 'import ensurepip, venv' 2> /dev/null || wanted+=(python3-venv)
    # Debian's own Python is linked statically; PyInstaller needs its library.
    if [ "$("$python" -c 'import sysconfig; print(sysconfig.get_config_var("Py_ENABLE_SHARED") or 0)')" = 0 ]; then
        wanted+=("libpython$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')")
    fi
    if dpkg-query -W -f '${db:Status-Status}\n' "${wanted[@]}" 2> /dev/null | grep -cx installed | grep -qx "${#wanted[@]}"; then
        return
    fi
    local as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" > /dev/null
}

python="${PYTHON:-python3}"
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; then
    echo "ReTagger needs Python 3.11 or newer; $python is not. Name another one: PYTHON=python3.12 bash tests/run.sh" >&2
    exit 2
fi

step "System packages"
system_packages

step "Python packages"
[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,training,package,cluster,server]'
bin="$PWD/.venv/bin"

step "Lint and format"
"$bin/ruff" check
"$bin/ruff" format --check

step "Translations"
"$bin/python" resources/translations/build.py --check

step "Architecture"
"$bin/lint-imports"

step "Types"
"$bin/mypy" retagger_gui training tests/benchmarks tests/reliability

# A file of tests on each processor core: most of their time is waiting. Whoever runs a few of them needs no flag.
# Those with Ray come first and alone: it gives its processes 30 seconds to start, which is short beside other work.
step "Tests"
"$bin/python" -m pytest tests/cluster
"$bin/python" -m pytest --ignore=tests/cluster --numprocesses=logical --maxprocesses=4 --dist=loadfile

step "The program, by PyInstaller"
"$bin/pyinstaller" --noconfirm --log-level WARN build.spec
du -sm dist/ReTagger | sed 's/\t.*/ MB in dist\/ReTagger/'

step "Tests of the program"
RETAGGER_PROGRAM="$PWD/dist/ReTagger" "$bin/python" -m pytest -m packaged tests/packaging
step "All passed"
