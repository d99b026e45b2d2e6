#!/bin/sh
# Make the peers' environment in the folder named, and print its python for --peers. Needs a C++ compiler and libicu-dev.
set -eu
folder=${1:?"usage: bench/peers.sh FOLDER"}
here=$(cd -- "$(dirname -- "$0")" && pwd)
python3 -m venv "$folder"
"$folder/bin/python" -m pip install --quiet -r "$here/requirements-peers.txt"
echo "$folder/bin/python"
