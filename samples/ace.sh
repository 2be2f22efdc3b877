#!/bin/sh
# Has the accessibility of books checked by Ace by DAISY, and prints what it finds; nothing found is success.
#
#   samples/ace.sh [book.epub ...]     by default every book of samples/archive, which must be built
#
# Needs Node with npm, and Chromium: CHROMIUM names its executable where it is not /usr/bin/chromium. Ace is installed into
# ACE_HOME, by default a folder below the system's temporary one, and is no part of the build.
set -eu

version=1.4.6
chromium=${CHROMIUM:-/usr/bin/chromium}
home=${ACE_HOME:-${TMPDIR:-/tmp}/kicnews-ace-$version}
here=$(cd "$(dirname "$0")" && pwd)

[ $# -gt 0 ] || set -- "$here"/archive/target/kicnews/epub/*.epub
[ -f "$1" ] || { echo "no book: $1" >&2; exit 2; }

if [ ! -d "$home/node_modules/@daisy/ace" ]; then
  mkdir -p "$home"
  PUPPETEER_SKIP_DOWNLOAD=true npm install --silent --no-audit --no-fund --prefix "$home" "@daisy/ace@$version" >&2
fi

status=0
for book in "$@"; do
  report=$home/report-$(basename "$book" .epub)
  rm -rf "$report"
  PUPPETEER_EXECUTABLE_PATH=$chromium node "$home/node_modules/@daisy/ace/bin/ace-puppeteer.js" \
    --force --silent --outdir "$report" "$book"
  node - "$report/report.json" "$(basename "$book")" <<'JS' || status=1
const [file, book] = process.argv.slice(2);
const report = JSON.parse(require('fs').readFileSync(file, 'utf8'));
const findings = report.assertions.flatMap(page => (page.assertions || []).map(finding => ({
  page: page['earl:testSubject'].url,
  rule: finding['earl:test']['dct:title'],
  impact: finding['earl:test']['earl:impact'],
  what: (finding['earl:result'].html || finding['earl:result']['dct:description'] || '').slice(0, 160)
})));
console.log(`${book}: ${findings.length} findings`);
findings.forEach(f => console.log(`  ${f.impact} ${f.rule} ${f.page}: ${f.what}`));
process.exit(findings.length ? 1 : 0);
JS
done
exit $status
