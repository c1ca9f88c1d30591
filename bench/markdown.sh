#!/bin/sh
# How long an ordinary page of Markdown takes, without flexmark and with it, under the compiler that the launcher chooses.
# bench/markdown.sh
set -eu
cd "$(dirname "$0")/.."
mvn -q -DskipTests package
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp 'target/test-classes:target/prongsai.jar:target/lib/*' \
  org.prongsai.markdown.MarkdownBenchmark "$@"
