#!/usr/bin/env bash
# How long a sift of many applications takes, from CSV to JSON, and in what heap: src/bench/recruitment.sh [APPLICATIONS]
# Needs a finished build. Scores are made up from a fixed seed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sed 's/methods: \[interview\]/methods: [application-form]/' samples/recruitment/electoral-administrator.yaml >"$work/vacancy.yaml"
awk -v applications="${1:-10000}" 'BEGIN {
    srand(20260918)
    split("Q1 Q2 Q3 E1 E2 S1 S2 S3 S4 S5 S6 S7 S8 S9 O1 O2", criteria, " ")
    print "applicant,criterion,method,by,score,comment"
    for (a = 1; a <= applications; a++)
        for (by = 1; by <= 2; by++)
            for (c = 1; c <= 16; c++)
                printf "%d,%s,application-form,R%d,%d,\n", a, criteria[c], by, 2 + int(4 * rand())
}' >"$work/applications.csv"
ls -l "$work/applications.csv"
export ASSAY_JAVA_OPTS='-Xms512m -Xmx512m'
time ./assay sift "$work/vacancy.yaml" "$work/applications.csv" --format json -o "$work/sift.json" | head -n 5
ls -l "$work/sift.json"
