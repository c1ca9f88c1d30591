#!/bin/sh
# How long a picture for sharing takes in a new process, and when the program is warm.
# bench/sharing.sh
set -eu
cd "$(dirname "$0")/.."
mvn -q -DskipTests package
exec java -cp 'target/test-classes:target/prongsai.jar:target/lib/*' org.prongsai.bench.SharingBenchmark "$@"
