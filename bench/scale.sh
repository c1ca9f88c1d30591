#!/bin/sh
# How the work grows: one site of many pages, and one run over many sites of 100 pages, each in a heap of 512 MB. Wall clock, processor
# time and peak memory of whole processes, for a fifth and for all of each.
# bench/scale.sh [pages] [sites] [heap in MB]      needs python3; OUT and WORK as for bench/compare.sh
set -eu
cd "$(dirname "$0")/.."
pages=${1:-50000}
sites=${2:-1000}
heap=${3:-512}
own=${WORK:-$(mktemp -d)}
[ -n "${WORK:-}" ] || trap 'rm -rf "$own"' EXIT
out=${OUT:-$own}
if [ -z "${OUT:-}" ] && [ -d /dev/shm ]; then out=/dev/shm; fi
# as whoever starts it for the first time has it: with what Java keeps of its classes, which Maven alone does not make
rm -f target/prongsai.jar
./prongsai --version
export JAVA_TOOL_OPTIONS="-Xmx${heap}m"

measure() {
  name=$1
  shift
  python3 - "$name" "$out/prongsai-scale" "$@" <<'PYTHON'
import os, resource, subprocess, sys, time
name, out, command = sys.argv[1], sys.argv[2], sys.argv[3:]
start = time.monotonic()
code = subprocess.call(command + ['--output', out], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print('%-24s wall %7.1f s   processor %7.1f s   peak %5d MB   exit %d'
      % (name, wall, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024, code))
PYTHON
  rm -rf "$out/prongsai-scale" "$out/.prongsai-scale."*
}

for count in $((pages / 5)) "$pages"; do
  site=$own/scale-$count
  [ -d "$site" ] || python3 bench/compare/gen.py --flavour prongsai --pages "$count" "$site"
  measure "$count pages" ./prongsai build "$site"
done

model=$own/scale-100
[ -d "$model" ] || python3 bench/compare/gen.py --flavour prongsai --pages 100 "$model"
mkdir -p "$own/scale-sites"
number=1
while [ "$number" -le "$sites" ]; do
  [ -d "$own/scale-sites/$number" ] || cp -R "$model" "$own/scale-sites/$number"
  number=$((number + 1))
done
for count in $((sites / 5)) "$sites"; do
  set --
  number=1
  while [ "$number" -le "$count" ]; do
    set -- "$@" "$own/scale-sites/$number"
    number=$((number + 1))
  done
  measure "$count sites of 100" ./prongsai build "$@"
done
