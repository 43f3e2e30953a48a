#!/usr/bin/env bash
# Gives each reader files at its limits, in a heap of 1 GB: src/bench/limits.sh [HEAP]. Prints seconds, peak memory, exit code and what was
# said first of each. Needs GNU time and a finished build.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
heap=${1:-1g}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
vacancy=samples/recruitment/electoral-administrator.yaml
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

reads() {
    name=$1
    shift
    /usr/bin/time -o "$work/time" -f '%e %M' "$java" "-Xmx$heap" -XX:+UseSerialGC -Dassay.home="$PWD" -jar target/assay.jar "$@" \
        >"$work/said" 2>&1
    code=$?
    tail -n 1 "$work/time" | awk -v name="$name" -v code="$code" -v heap="$heap" -v said="$(head -n 1 "$work/said" | sed "s|$work/||g" | cut -c 1-110)" \
        '{ printf "%-34s %6.1f s %6d MB  exit %d  %s\n", name, $1, $2 / 1024, code, said }'
}

# Arguments: bytes, the beginning, what is repeated, the end.
fill() {
    awk -v bytes="$1" -v head="$2" -v body="$3" -v tail="$4" 'BEGIN {
        printf "%s", head
        for (n = length(head) + length(tail); n + length(body) <= bytes; n += length(body)) printf "%s", body
        printf "%s", tail
    }'
}

mb=$((1024 * 1024))
fill $((10 * mb)) $'kind: portfolio\nevidence:\n' $'- {id: E, title: b}\n' '' >"$work/entries.yaml"
fill $((10 * mb)) $'kind: portfolio\nevidence:\n' $'- *a\n' '' >"$work/aliases.yaml"
fill $((10 * mb)) $'kind: portfolio\nevidence:\n' $'- []\n- {}\n' '' >"$work/empty.yaml"
fill $((10 * mb)) $'kind: portfolio\n' $'\x01' '' >"$work/control.yaml"
fill $((10 * mb)) '{"kind": "portfolio", "evidence": [' '{"id":"E","title":"b"},' '1]}' >"$work/entries.json"
fill $((10 * mb)) '{"kind": "portfolio", "evidence": [' '{},' '1]}' >"$work/empty.json"
fill $((64 * mb)) $'applicant,criterion,method,by,score,comment\n' $'1,Q1,application-form,R1,4,\n' '' >"$work/rows.csv"
fill $((64 * mb)) $'applicant,criterion,method,by,score,comment\n' ',' '' >"$work/columns.csv"
fill $((64 * mb)) $'applicant,criterion,method,by,score,comment\n' $'\n' '' >"$work/lines.csv"
fill $((64 * mb)) $'applicant,criterion,method,by,score,comment\n"' 'x' '"' >"$work/field.csv"
fill $((91 * mb)) $'{\n  "area":"competence","kind":"decision-record","schema":2,"judgements":[' '{},' '{}]}' >"$work/empty-91.json"
fill $((512 * mb)) $'{\n  "area":"competence","kind":"decision-record","schema":2,"judgements":[' '{},' '{}]}' >"$work/empty-512.json"
for name in yaml json; do
    for file in "$work"/*."$name"; do
        case $file in *empty-*) continue ;; esac
        reads "$(basename "$file")" check "$file"
    done
done
for file in "$work"/*.csv; do
    reads "$(basename "$file")" check "$vacancy" "$file"
done
for file in "$work"/empty-*.json; do
    reads "$(basename "$file")" verify "$file"
done
"$java" src/bench/java/org/assay/bench/LargeWorkbooks.java "$work"
for file in "$work"/*.xlsx; do
    reads "$(basename "$file")" check "$vacancy" "$file"
done
