#!/bin/sh
# Prongsai beside what somebody would use instead, on the same content, each in turn in one run: a cold build, the same again with nothing
# changed, and with one page edited. Wall clock, processor time and peak memory of whole processes, with ratios to the first.
# bench/compare.sh [pages,pages…] [runs]      needs python3 and hugo; other peers: see bench/compare/compare.py
# OUT=/dev/shm takes the disk's noise away (the default where there is one), any other folder keeps it; WORK keeps the content made.
set -eu
cd "$(dirname "$0")/.."
pages=${1:-100,1000,10000}
runs=${2:-5}
work=${WORK:-$(mktemp -d)}
if [ -z "${OUT:-}" ]; then
  if [ -d /dev/shm ]; then OUT=/dev/shm; else OUT=$work; fi
fi
build="$PWD/prongsai build {src} --output {out}"
# as whoever starts it for the first time has it: with what Java keeps of its classes, which Maven alone does not make
rm -f target/prongsai.jar
./prongsai --version
compare() {
  python3 bench/compare/compare.py --work "$work" --out "$OUT" --runs "$runs" --pages "$@"
}
for scenario in cold noop edit1; do
  compare "$pages" --scenario "$scenario" --peer hugo --cmd "prongsai=$build"
done
echo
echo 'with search index and open data, which the peers do not make:'
compare "$pages" --flavour prongsai-full --cmd "prongsai, all of it=$build"
