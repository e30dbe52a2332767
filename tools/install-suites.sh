#!/usr/bin/env bash
# Installs what the suites that look at us from outside need: LibreOffice with its Python bridge, Gnumeric, openpyxl,
# poppler, Chromium.
# Debian and its relatives; elsewhere the suites print what they skip.
set -euo pipefail
command -v apt-get >/dev/null || { echo "apt-get not found: suites that need other programs will be skipped"; exit 0; }
missing=()
command -v soffice >/dev/null || missing+=(libreoffice-calc libreoffice-writer)
command -v ssconvert >/dev/null || missing+=(gnumeric)
command -v chromium >/dev/null || missing+=(chromium)
command -v pdftoppm >/dev/null || missing+=(poppler-utils)
/usr/bin/python3 -c 'import openpyxl' 2>/dev/null || missing+=(python3-openpyxl)
/usr/bin/python3 -c 'import uno' 2>/dev/null || missing+=(python3-uno)
fc-list 2>/dev/null | grep -qi liberation || missing+=(fonts-liberation)
[ ${#missing[@]} -eq 0 ] && exit 0
sudo=""; [ "$(id -u)" -eq 0 ] || sudo=sudo
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
