#!/bin/sh
# Measures what a custom rulebook costs: one decision from files, cold, by the bundled rules and by a folder that is in
# the cache; and how long the cases of all bundled rules take. Prints medians in milliseconds. Build first: ./assay --version
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-9}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
XDG_CACHE_HOME=$folder/cache
export XDG_CACHE_HOME

./assay rules new bench --area competence --in "$folder/rules" >/dev/null
sed -i.bak 's/DOCUMENT, CLAUSE/practice, authenticity/' "$folder/rules/competence/evidence/bench.drl"
rm -f "$folder/rules/competence/evidence/bench.drl.bak"

median() {
    i=0
    while [ "$i" -lt "$runs" ]; do
        start=$(date +%s%N)
        ./assay "$@" >/dev/null
        end=$(date +%s%N)
        echo $(((end - start) / 1000000))
        i=$((i + 1))
    done | sort -n | sed -n "$((runs / 2 + 1))p"
}

sample=samples/competence/es19-competent.yaml
./assay why $sample >/dev/null
./assay why $sample --rules "$folder/rules" >/dev/null
bundled=$(median why $sample)
cached=$(median why $sample --rules "$folder/rules")
echo "bundled rules:              $bundled ms"
echo "custom folder in the cache: $cached ms, $((cached * 100 / bundled)) % of the bundled rules"
echo "all cases of all rules:     $(median rules test) ms"
