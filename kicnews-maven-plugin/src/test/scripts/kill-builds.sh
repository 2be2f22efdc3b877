#!/usr/bin/env bash
# Kills builds of an archive at random moments and looks at what they leave behind.
#
#   kill-builds.sh ARCHIVE [KILLS] [MAVEN ARGUMENTS...]
#
# ARCHIVE is a folder with a pom.xml that configures the plugin, such as samples/archive; it is copied and never written
# to. KILLS is how many builds are killed, 30 unless told. The plugin must be installed in the local repository; name
# another one with -Dmaven.repo.local=FOLDER. MAVEN names the command, mvn unless told. SEED makes the moments the same
# again, as far as the machine does the same in the same time.
#
# Each round has one original more or less than the last, so that there is something to build, and ends with SIGKILL to
# the build's own process at a moment between its start and a little after its usual end. Then
#   - the outputs must be the last good ones or the new ones, byte for byte, or lie whole in the folder beside them from
#     which the next build puts them back (the two renames of a publication are not one);
#   - the next build must succeed, its outputs must be those of a build that nobody disturbed, kicnews:check must find
#     nothing to say, and nothing of the killed build may lie beside them.
# The exit code is 0 if all rounds were so, else 1.
set -euo pipefail
export LC_ALL=C.UTF-8

archive=$(cd "${1:?the folder of an archive}" && pwd)
kills=${2:-30}
shift $(($# < 2 ? $# : 2))
arguments=(-o -q -B "$@")
RANDOM=${SEED:-1}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/archive"
(cd "$archive" && tar -c --exclude=./target .) | tar -x -C "$work/archive"
cd "$work/archive"

build() { "${MAVEN:-mvn}" "${arguments[@]}" "$@" > "$work/log" 2>&1; }
now() { date +%s%3N; }
# One hash over the paths and bytes of all files below a folder.
digest() { (cd "$1" && find . -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1); }

extra=$(find src/issues -type f | sort | tail -n 1)
mv "$extra" "$work/extra"

# The two states between which the rounds go back and forth, as undisturbed builds make them.
build kicnews:archive
without=$(digest target/kicnews)
cp "$work/extra" "$extra"
begin=$(now)
build kicnews:archive
usual=$(($(now) - begin))
with=$(digest target/kicnews)

state=with
failures=0
old=0
new=0
between=0
finished=0
fail() { echo "round $round, killed after $moment ms: $1"; failures=$((failures + 1)); }

for ((round = 1; round <= kills; round++)); do
    before=${!state}
    if [ "$state" = with ]; then rm "$extra"; state=without; else cp "$work/extra" "$extra"; state=with; fi
    after=${!state}
    # Without what was read before, there is more to do and more moments to be killed at.
    if ((round % 2)); then rm -rf target/.kicnews.cache; fi

    moment=$((RANDOM * 32768 + RANDOM))
    moment=$((moment % (usual * 12 / 10) + 1))
    # The command becomes the JVM, or its parent; a group of its own lets the kill reach both.
    set -m
    "${MAVEN:-mvn}" "${arguments[@]}" kicnews:archive > "$work/log" 2>&1 &
    killed=$!
    set +m
    sleep "$(printf '%d.%03d' $((moment / 1000)) $((moment % 1000)))"
    kill -KILL -- "-$killed" 2> "$work/kill" || finished=$((finished + 1))
    wait "$killed" 2> "$work/kill" || true

    left=target/kicnews
    if [ ! -e "$left" ]; then left=target/.kicnews.old; between=$((between + 1)); fi
    if [ ! -e "$left" ]; then
        fail "no outputs are left"
    else
        found=$(digest "$left")
        if [ "$found" = "$before" ]; then old=$((old + 1))
        elif [ "$found" = "$after" ]; then new=$((new + 1))
        else fail "the outputs are neither the last nor the new ones"; fi
    fi

    build kicnews:archive kicnews:check || fail "the next build, or its check: $(tail -n 5 "$work/log")"
    [ "$(digest target/kicnews)" = "$after" ] || fail "the outputs of the next build are others"
    rest=$(find target -maxdepth 1 \( -name '.*.building' -o -name '.*.work' -o -name '.*.old' -o -name '.*.lock' \))
    [ -z "$rest" ] || fail "left lying: $rest"
done

echo "$kills kills: $old times the last outputs, $new times the new ones ($between times beside their place);" \
    "$finished builds had ended before; $failures failures"
[ "$failures" -eq 0 ]
