#!/usr/bin/env bash
# This working tree beside another commit, on the same machine and in turns: cold starts, judging warm, a sift of 10,000
# applications and 400 portfolios as PDFs. Prints medians of N runs each (7 cold, 3 of the others) and their ratio.
#   src/bench/against.sh COMMIT [COLD-RUNS] [LONG-RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/lib.sh
commit=${1:?name a commit}
cold=${2:-7}
long=${3:-3}
prepare
other=$work/other
mkdir "$other"
git archive "$commit" | tar -x -C "$other"
(cd "$other" && . src/bench/lib.sh && prepare && rm -rf "$work") >/dev/null

# One run of a command in each tree, one after the other.
both() {
    local what=$1
    shift
    (cd "$other" && once "$@") >>"$work/$what.before"
    once "$@" >>"$work/$what.after"
}

# Milliseconds of judging all samples once, warm, in the tree that it is called in.
warm() {
    "$java" -XX:+UseSerialGC -Xmx512m -cp "$classpath" org.assay.competence.JudgingBenchmark samples/competence standards |
        awk '$1 ~ /yaml$/ { sum += $2 } END { print sum, 0 }'
}

# The rounds and portfolios are made by this tree, so that both read the same.
rounds=$work/rounds
mkdir "$rounds"
sed 's/methods: \[interview\]/methods: [application-form]/' samples/recruitment/electoral-administrator.yaml >"$rounds/vacancy.yaml"
awk 'BEGIN {
    srand(20260918)
    split("Q1 Q2 Q3 E1 E2 S1 S2 S3 S4 S5 S6 S7 S8 S9 O1 O2", criteria, " ")
    print "applicant,criterion,method,by,score,comment"
    for (a = 1; a <= 10000; a++)
        for (by = 1; by <= 2; by++)
            for (c = 1; c <= 16; c++)
                printf "%d,%s,application-form,R%d,%d,\n", a, criteria[c], by, 2 + int(4 * rand())
}' >"$rounds/applications.csv"
"$java" -cp "$classpath" org.assay.bench.Portfolios samples/competence 400 "$work/portfolios"
cp -r samples/competence/evidence "$work/portfolios"

sample=samples/competence/es19-not-yet-competent.yaml
for _ in $(seq "$cold"); do
    both "cold-why" ./assay why "$sample"
    both "cold-json" ./assay assess "$sample" --format json --quiet -o "$work/cold.json"
    both "cold-pdf" ./assay assess "$sample" --quiet -o "$work/cold.pdf"
done
for _ in $(seq "$long"); do
    both "sift-10000" env ASSAY_JAVA_OPTS='-Xms512m -Xmx512m' ./assay sift "$rounds/vacancy.yaml" "$rounds/applications.csv" --format json -o "$work/sift.json"
    both "pdf-400" ./assay assess "$work/portfolios" --quiet -o "$work/reports/"
    (cd "$other" && warm) >>"$work/warm.before"
    warm >>"$work/warm.after"
done

printf '%-20s %10s %10s %8s\n' 'wall s, warm in ms' "$commit" here ratio
for what in cold-why cold-json cold-pdf sift-10000 pdf-400 warm; do
    awk -v n="$what" -v b="$(median "$work/$what.before" 1)" -v a="$(median "$work/$what.after" 1)" \
        'BEGIN { printf "%-20s %10.2f %10.2f %8.2f\n", n, b, a, a / b }'
done
