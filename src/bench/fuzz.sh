#!/usr/bin/env bash
# Breeds hostile files for each reader for some minutes, by the branches of the program that they reach:
# src/bench/fuzz.sh MINUTES [READER…]. Needs ./mvnw -B test-compile. What is found lies in target/fuzz/READER, as is what was
# bred, from which the next run goes on. Exits with 1 where anything was found.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[ $# -ge 1 ] || { sed -n 2,4p "$0" | cut -c 3- >&2; exit 2; }
minutes=$1
shift

./mvnw -B -q -Pfuzz dependency:build-classpath -Dmdep.outputFile=target/fuzz/classpath -Dmdep.includeScope=test || exit 1
classpath=target/test-classes:target/classes:$(cat target/fuzz/classpath)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[ $# -ge 1 ] || set -- $("$java" -cp "$classpath" org.assay.fuzz.ReaderFuzzer)
followed=org.assay.**:org.yaml.**:com.fasterxml.**:org.apache.commons.csv.**:org.apache.commons.compress.**:org.dhatim.**
followed=$followed:com.fasterxml.aalto.**:org.apache.pdfbox.**:org.drools.drl.**:org.antlr.**

found=0
for reader; do
    folder=target/fuzz/$reader
    mkdir -p "$folder/bred" "$folder/seeds"
    "$java" -cp "$classpath" org.assay.fuzz.ReaderFuzzer "$reader" "$folder/seeds" || exit 1
    # the fuzzer's own watching makes a report that is rendered again, a second's work, take half a minute
    "$java" -Xmx1500m -XX:+UseSerialGC -cp "$classpath" com.code_intelligence.jazzer.Jazzer \
        --target_class=org.assay.fuzz.ReaderFuzzer --target_args="$reader" --instrumentation_includes="$followed" \
        --disabled_hooks='.*' --reproducer_path="$folder" \
        -max_total_time=$((minutes * 60)) -timeout=60 -rss_limit_mb=4096 -artifact_prefix="$folder/" -print_final_stats=1 \
        "$folder/bred" "$folder/seeds" >"$folder/log" 2>&1
    code=$?
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$folder/log")
    if [ $code -eq 0 ]; then
        echo "$reader: nothing was found in ${runs:-no} files and $minutes minutes"
    else
        found=1
        echo "$reader: something was found, $(ls -t "$folder"/*-* 2>/dev/null | head -n 1); see $folder/log"
    fi
done
exit $found
