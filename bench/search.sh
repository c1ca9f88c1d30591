#!/bin/sh
# How large the search of a site of 1,000 documents is, and how long a question takes in Chromium.
# bench/search.sh [documents]
set -eu
cd "$(dirname "$0")/.."
mvn -q -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/test-libraries.txt -Dmdep.includeScope=test
exec java -cp "target/test-classes:target/classes:$(cat target/test-libraries.txt)" org.prongsai.bench.SearchBenchmark "$@"
