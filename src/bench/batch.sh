#!/usr/bin/env bash
# Many portfolios in one run within 256 MB: N (2,000 if nothing is said) made from the samples, as JSON and as PDFs.
# Each is run for a quarter of them, too: a heap that stays flat has the same peak after the last collection.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/lib.sh
prepare
count=${1:-2000}
"$java" -cp "$classpath" org.assay.bench.Portfolios samples/competence "$count" "$work/all"
"$java" -cp "$classpath" org.assay.bench.Portfolios samples/competence $((count / 4)) "$work/quarter"
# some samples name files of evidence beside them
cp -r samples/competence/evidence "$work/all"
cp -r samples/competence/evidence "$work/quarter"

for format in json pdf; do
    for set in quarter all; do
        rm -rf "$work/out"
        mkdir "$work/out"
        number=$(find "$work/$set" -name '*.yaml' | wc -l)
        export ASSAY_JAVA_OPTS="-Xmx256m -Xlog:gc:file=$work/gc"
        read -r wall cpu <<<"$(once ./assay assess "$work/$set" --format "$format" --quiet -o "$work/out")"
        made=$(find "$work/out" -name "*.$format" | wc -l)
        held=$(sed -n 's/.*->\([0-9]*\)M(.*/\1/p' "$work/gc" | tail -n 20 | sort -n | head -n 1)
        awk -v f="$format" -v n="$number" -v m="$made" -v w="$wall" -v c="$cpu" -v h="$held" 'BEGIN {
            printf "%-5s %5d portfolios, %5d reports: %7.1f s wall, %7.1f s CPU, %6.1f a second, %4d MB held near the end\n",
                f, n, m, w, c, m / w, h }'
        [ "$made" -eq "$number" ] || { head -n 20 "$work/err"; exit 1; }
    done
done
