#!/bin/sh
# What the last look at a finished page costs, by the scanner and by the parser, what its sum costs, and what its file does.
# bench/audit.sh [folder of a finished site]
set -eu
cd "$(dirname "$0")/.."
mvn -q -DskipTests package
# as the launcher starts the program
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp 'target/test-classes:target/prongsai.jar:target/lib/*' \
  org.prongsai.output.AuditBenchmark "$@"
