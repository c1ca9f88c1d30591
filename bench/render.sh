#!/bin/sh
# What a page costs to make, its model and its template apart, under the compiler that the launcher chooses.
# bench/render.sh [site]
set -eu
cd "$(dirname "$0")/.."
mvn -q -DskipTests package
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp 'target/test-classes:target/prongsai.jar:target/lib/*' org.prongsai.render.RenderBenchmark "${1:-examples/tuayang}"
