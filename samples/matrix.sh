#!/usr/bin/env bash
# Builds samples/archive on every JDK and every Maven that is here, and under other zones, locales, encodings, umasks,
# numbers of threads, orders and compositions of file names, and lengths of paths, and compares one SHA-256 over all
# outputs.
#
#   samples/matrix.sh [MAVEN ARGUMENTS...]
#
# The plugin must be installed in the local repository (mvn install); name another one with -Dmaven.repo.local=FOLDER.
# JDKS names homes of JDKs, by default all below /usr/lib/jvm; MAVENS names versions of Maven, which are fetched as
# ordinary artifacts. The table is written to the standard output, in Markdown. The exit code is 0 if all hashes are the
# same, else 1.
set -euo pipefail
export LC_ALL=C.UTF-8

samples=$(cd "$(dirname "$0")" && pwd)
mavens=${MAVENS:-3.8.9 3.9.16 3.10.0 4.0.0-rc-6}
jdks=${JDKS:-$(for java in /usr/lib/jvm/*/bin/javac; do readlink -f "$(dirname "$java")/.."; done | sort -u)}
arguments=(-B -q "$@")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
log="$work/log"
fail() { echo "$1" >&2; tail -n 20 "$log" >&2; exit 1; }

# Away from this project, in whose target folder the plugin would note that it has unpacked them once already.
cd "$work"
for maven in $mavens; do
    mvn "${arguments[@]}" org.apache.maven.plugins:maven-dependency-plugin:3.11.0:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$maven:zip:bin" "-DoutputDirectory=$work/mavens" > "$log" 2>&1 \
        || fail "Maven $maven cannot be fetched; name other versions with MAVENS=..."
done

# One hash over the paths and bytes of all outputs, and of what is packed for publication.
digest() {
    (cd "$1/target" && find kicnews ./*.zip -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1)
}

rows=0
hashes=()
version_of() { "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java\.version = //p'; }

# Builds once: JDK, Maven, zone, locale, encoding of files, umask, threads, order, composition, folder.
row() {
    local jdk=$1 maven=$2 zone=$3 locale=$4 encoding=$5 umask=$6 threads=$7 order=$8 form=$9 path=${10}
    local folder="$work/builds/$((++rows))/$path"
    local language=${locale%%_*} country=${locale#*_}
    mkdir -p "$folder"
    java "$samples/matrix/Copy.java" "$samples/archive/src" "$folder/src" "$order" "$form"
    cp -r "$samples/archive/pom.xml" "$samples/archive/.mvn" "$folder"
    (
        umask "$umask"
        cd "$folder"
        export JAVA_HOME=$jdk TZ=$zone
        export MAVEN_OPTS="-Duser.language=$language -Duser.country=$country -Dfile.encoding=$encoding"
        "$work/mavens/apache-maven-$maven/bin/mvn" "${arguments[@]}" package \
            -Dkicnews.attach "-Dkicnews.threads=$threads" > "$log" 2>&1
    ) || fail "The build of row $rows failed."
    local hash
    hash=$(digest "$folder")
    hashes+=("$hash")
    echo "| $(version_of "$jdk") | $maven | $zone | $locale | $encoding | $umask | $threads | $order | $form |" \
        "${#folder} | \`${hash:0:16}\` |"
    rm -rf "$work/builds"
}

long=$(printf 'a-folder-deep-below/%.0s' {1..8})
first_jdk=$(echo "$jdks" | head -n 1)
last_jdk=$(echo "$jdks" | tail -n 1)

echo "| JDK | Maven | zone | locale | encoding | umask | threads | order | names | path | SHA-256 of all outputs |"
echo "|---|---|---|---|---|---|---|---|---|---|---|"
for jdk in $jdks; do
    for maven in $mavens; do
        row "$jdk" "$maven" UTC en_US UTF-8 022 2 forward NFC archive
    done
done
# Every other circumstance at once.
i=0
for maven in $mavens; do
    if ((i++ % 2)); then
        row "$first_jdk" "$maven" America/St_Johns tr_TR ISO-8859-9 077 5 backward NFD "$long"
    else
        row "$last_jdk" "$maven" Asia/Seoul ar_EG ISO-8859-1 002 1 backward NFD "$long"
    fi
done
count() { printf '%s\n' "${hashes[@]}" | sort -u | wc -l; }

# Where they are not the same, each alone, which tells the one that matters.
usual=(UTC en_US UTF-8 022 2 forward NFC archive)
if [ "$(count)" -gt 1 ]; then
    for other in Asia/Seoul,0 America/St_Johns,0 tr_TR,1 ar_EG,1 ISO-8859-1,2 077,3 1,4 5,4 backward,5 NFD,6 "$long",7; do
        changed=("${usual[@]}")
        changed[${other##*,}]=${other%,*}
        row "$first_jdk" "${mavens%% *}" "${changed[@]}"
    done
fi
different=$(count)
echo
echo "$rows builds, $different hash(es): ${hashes[0]}"
[ "$different" -eq 1 ]
