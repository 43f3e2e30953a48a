#!/usr/bin/env bash
# Cold starts: reading and checking alone, the decision as JSON, with the PDF, and a bare PDFBox program that prints the
# same lines, both started plainly and with the launcher's flags and a class archive of its own. Medians of N runs each
# (15 if nothing is said), taken in turns so that a busy machine slows all alike.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/lib.sh
prepare
runs=${1:-15}
sample=samples/competence/es19-not-yet-competent.yaml
flags='-XX:-UsePerfData -XX:TieredStopAtLevel=1 -XX:+UseSerialGC'

./assay assess "$sample" --quiet -o "$work"
"$java" -cp "$classpath" org.assay.bench.BarePdf lines "$work/es19-not-yet-competent.pdf" "$work/lines.txt"
bare="-cp $classpath org.assay.bench.BarePdf write $work/lines.txt $work/bare.pdf"
# shellcheck disable=SC2086
"$java" $flags -XX:ArchiveClassesAtExit="$work/bare.jsa" $bare >/dev/null 2>&1

for _ in $(seq "$runs"); do
    once ./assay check "$sample" >>"$work/check"
    once ./assay assess "$sample" --format json --quiet -o "$work" >>"$work/json"
    once ./assay assess "$sample" --quiet -o "$work" >>"$work/pdf"
    once "$java" $bare >>"$work/bare"
    once "$java" $flags -XX:SharedArchiveFile="$work/bare.jsa" $bare >>"$work/tuned"
done

printf '%-34s %10s %10s\n' "median of $runs cold runs" 'wall s' 'CPU s'
for what in check json pdf bare tuned; do
    printf '%-34s %10s %10s\n' "$what" "$(median "$work/$what" 1)" "$(median "$work/$what" 2)"
done
echo "json : check   wall $(ratio json check 1), CPU $(ratio json check 2)   (goal: at most 2.0)"
echo "pdf : bare     wall $(ratio pdf bare 1), CPU $(ratio pdf bare 2)   (goal: at most 3)"
echo "pdf : tuned    wall $(ratio pdf tuned 1), CPU $(ratio pdf tuned 2)   (the bare program with our flags and an archive)"
