#!/usr/bin/env bash
# Judging warm, one thread: the rules with all their reasons against a plain evaluator that only decides.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/lib.sh
prepare
"$java" -XX:+UseSerialGC -Xmx512m -cp "$classpath" org.assay.competence.JudgingBenchmark samples/competence standards
