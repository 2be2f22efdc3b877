#!/bin/sh
# Makes the originals of the sample archive and their ground truth. See ../README.md.
set -eu
cd "$(dirname "$0")"
out=$(cd .. && pwd)/src/issues
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out/2022" "$out/2023"

./pictures.py
./truth.py

for number in 41 42 44; do
  ./word.py $number "$work/$number.docx"
done
for number in 43 46 47; do
  ./pages.py $number "$work/$number.html"
done

print_word() {
  soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf --outdir "$work" "$1" >/dev/null
}
print_page() {
  chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf="$2" "file://$1" >/dev/null 2>&1
}

print_word "$work/41.docx"
print_word "$work/42.docx"
cp "$work/41.pdf" "$out/2022/주간 중국 창업 제41호.pdf"
cp "$work/42.docx" "$out/2022/042_20221207.docx"
cp "$work/42.pdf" "$out/2022/042_20221207.pdf"
print_page "$work/43.html" "$out/2022/weekly-43.pdf"
cp "$work/44.docx" "$out/2022/[주간 중국 창업] 44호 최종.docx"
weasyprint -q "$work/46.html" "$out/2023/주간 중국 창업 제46호(2023.01.04).pdf"
print_page "$work/47.html" "$out/2023/20230111_제47호.pdf"
