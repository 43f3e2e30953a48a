#!/usr/bin/env bash
# What a custom rulebook costs: one decision from files, cold, by the bundled rules and by a folder that is in the cache; and
# how long the cases of all bundled rules take. Medians of N runs each (9 if nothing is said), taken in turns so that a busy
# machine slows all alike.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/lib.sh
prepare
runs=${1:-9}
export XDG_CACHE_HOME=$work/cache

./assay rules new bench --area competence --in "$work/rules" >/dev/null
sed -i.bak 's/DOCUMENT, CLAUSE/practice, authenticity/' "$work/rules/competence/evidence/bench.drl"
rm -f "$work/rules/competence/evidence/bench.drl.bak"

sample=samples/competence/es19-competent.yaml
./assay why "$sample" --rules "$work/rules" >/dev/null
for _ in $(seq "$runs"); do
    once ./assay why "$sample" >>"$work/bundled"
    once ./assay why "$sample" --rules "$work/rules" >>"$work/cached"
    once ./assay rules test >>"$work/cases"
done

printf '%-34s %10s %10s\n' "median of $runs cold runs" 'wall s' 'CPU s'
for what in bundled cached cases; do
    printf '%-34s %10s %10s\n' "$what" "$(median "$work/$what" 1)" "$(median "$work/$what" 2)"
done
echo "cached : bundled   wall $(ratio cached bundled 1), CPU $(ratio cached bundled 2)   (goal: at most 1.3)"
