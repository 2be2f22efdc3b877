#!/bin/sh
# Kills builds at random moments (SIGKILL). After each, the outputs must be those of the last build or those of the new one,
# whole, and the next build must end right. Prints what it saw; a wrong output is a failure.
#
#   samples/kill-builds.sh [kills [seed [originals]]]     200 kills by default; a seed repeats the moments
#
# Needs a JDK. The originals, by default those of samples/archive, are copied and not touched.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
work=$(mktemp -d "${TMPDIR:-/tmp}/kicnews-kill-XXXXXX")
trap 'rm -rf "$work"' EXIT

(cd "$root" && ./mvnw -q -B compile org.apache.maven.plugins:maven-dependency-plugin:build-classpath \
  -Dmdep.includeScope=runtime -Dmdep.outputFile=target/classpath -pl kicnews-core,kicnews-import,kicnews-export)
path=
for module in core import export; do
  path=$path$root/kicnews-$module/target/classes:$(cat "$root/kicnews-$module/target/classpath"):
done

javac -d "$work/classes" -cp "$path" "$here/kill/KillBuilds.java"
java -cp "$work/classes:$path" KillBuilds "${3:-$here/archive/src/issues}" "$work" "${1:-200}" "${2:-1}"
