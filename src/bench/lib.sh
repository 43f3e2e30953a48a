# Shared by the benchmarks; read with `.`, after `cd` to the repository's folder.

# Builds what is missing, makes the class archive, packs the benchmarks' own classes; sets $java, $classpath, $archive.
prepare() {
    ./assay check samples/competence/es19-competent.yaml >/dev/null
    archive=
    while [ -z "$archive" ]; do
        sleep 1
        [ -e target/archive ] && archive=$(find target/archive -size +1M \( -name '*.jsa' -o -name '*.aot' \) | head -n 1)
    done
    java=${JAVA_HOME:+$JAVA_HOME/bin/}java
    classpath=target/assay.jar:target/bench.jar
    ./mvnw -B -q test-compile
    # a class archive takes no folders
    "${java%java}jar" cf target/bench.jar -C target/test-classes org/assay/bench -C target/test-classes org/assay/competence
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    echo "Machine: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores, load $(cut -d ' ' -f 1 /proc/loadavg)"
    echo "Java: $("$java" -version 2>&1 | sed -n 2p)"
}

# Prints wall and CPU seconds of one run of a command.
once() {
    TIMEFORMAT='%R %U %S'
    { time "$@" >/dev/null 2>"$work/err"; } 2>&1 | awk '{ print $1, $2 + $3 }'
}

# The median of column $2 of file $1.
median() {
    awk -v c="$2" '{ print $c }' "$1" | sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'
}

# The median of column $3 of what $1 measured by that of $2.
ratio() {
    awk -v a="$(median "$work/$1" "$3")" -v b="$(median "$work/$2" "$3")" 'BEGIN { printf "%.2f", a / b }'
}
