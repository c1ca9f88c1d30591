#!/bin/sh
# How long each stage of a cold build takes on 1,000 documents of 5 KB, a second check in the same process, a third that remembers it, and what checking costs beside rendering.
# bench/stages.sh [documents] [runs]
set -eu
cd "$(dirname "$0")/.."
mvn -q -DskipTests package
exec java -cp 'target/test-classes:target/prongsai.jar:target/lib/*' org.prongsai.bench.StagesBenchmark "$@"
