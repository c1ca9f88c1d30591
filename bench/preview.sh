#!/bin/sh
# From a save to the browser: the preview of a generated site, to which files are saved one after the other. How long it takes until the news
# of the save are there, until the page was fetched, and until Chromium (where there is one) has read and painted it.
# bench/preview.sh [pages] [saves]      needs python3; pages are a multiple of 100
set -eu
cd "$(dirname "$0")/.."
mvn -q -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/test-libraries.txt -Dmdep.includeScope=test
./prongsai --version
if [ -d /dev/shm ]; then work=$(mktemp -d -p /dev/shm); else work=$(mktemp -d); fi
trap 'rm -rf "$work"' EXIT
python3 bench/compare/gen.py --flavour prongsai --pages "${1:-1000}" "$work/site"
java -cp "target/test-classes:target/classes:$(cat target/test-libraries.txt)" org.prongsai.bench.PreviewBenchmark "$work" "${2:-200}"
