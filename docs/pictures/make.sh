#!/bin/sh
# Makes the pictures of README and handbook again, from the site of the body that does not exist (examples/tuayang).
# Needs chromium, pdftoppm (poppler-utils), convert (ImageMagick) and what ./prongsai needs; nothing from the network.
# usage: docs/pictures/make.sh

set -eu

pictures=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
home=$(CDPATH='' cd -- "$pictures/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
site=$work/site
sheet=$work/sheet.html

browse() {
  profile=$(mktemp -d "$work/profile.XXXXXX")
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars --allow-file-access-from-files \
    --user-data-dir="$profile" "$@" >>"$work/chromium.txt" 2>&1
}

# A sheet holds columns, a column holds frames, one below the other: a browser's own window is never narrower than a phone
# needs, and the ribbon that says what is made up stays in every picture, however far down its page the rest was taken.
new_sheet() {
  cat >"$sheet" <<'END'
<!DOCTYPE html>
<meta charset="utf-8">
<style>
  body { margin: 0; display: flex; gap: 12px; background: #8a8f94 }
  div { flex: none }
  iframe { display: block; border: 0; background: #fff }
  iframe + iframe { margin-top: 8px }
</style>
<script>
  window.addEventListener("load", function () {
    document.querySelectorAll("iframe").forEach(function (frame) {
      var page = frame.contentDocument;
      (frame.dataset.click || "").split("|").filter(Boolean).forEach(function (place) {
        page.querySelector(place).click();
      });
      var place = frame.dataset.from && page.querySelector(frame.dataset.from);
      if (place) frame.contentWindow.scrollTo(0, place.getBoundingClientRect().top + frame.contentWindow.scrollY - 16);
    });
  });
</script>
END
}

# WIDTH
column() {
  echo "<div style='width:$1px'>" >>"$sheet"
}

# ADDRESS HEIGHT [SELECTOR of what stands at the top] [SELECTORS of what is clicked, with | between them]
frame() {
  echo "<iframe src='file://$site/$1' style='width:100%;height:$2px' data-from='${3:-}' data-click='${4:-}'></iframe>" >>"$sheet"
}

end_column() {
  echo '</div>' >>"$sheet"
}

# NAME WIDTH HEIGHT: again until two are alike, for a browser now and then leaves out a part that it has not drawn yet
shoot() {
  touch "$work/before.png"
  until browse --window-size="$2,$3" --virtual-time-budget=4000 --screenshot="$work/$1.png" "file://$sheet" &&
    cmp -s "$work/before.png" "$work/$1.png"; do
    mv "$work/$1.png" "$work/before.png"
  done
  keep "$1"
}

# NAME: as few colours as still look the same
keep() {
  convert "$work/$1.png" +dither -colors 96 -strip -define png:compression-level=9 "PNG8:$pictures/$1.png"
}

# NAME ADDRESS HEIGHT [SELECTOR] [CLICKS]: the head of a page, and the page from SELECTOR on
page() {
  new_sheet
  column 1280
  if [ -n "${4:-}" ]; then
    frame "$2" 186
    frame "$2" "$(($3 - 194))" "$4" "${5:-}"
  else
    frame "$2" "$3" '' "${5:-}"
  fi
  end_column
  shoot "$1" 1280 "$3"
}

# FILE.pdf WORDS: the number of the first sheet of paper that has them
sheet_with() {
  number=1
  until pdftotext -q -f "$number" -l "$number" "$1" - | grep -q "$2"; do
    number=$((number + 1))
    [ "$number" -lt 99 ]
  done
  echo "$number"
}

# NAME FILE.pdf NUMBER...: sheets of paper beside each other
papers() {
  name=$1
  file=$2
  shift 2
  for number; do
    pdftoppm -q -png -r 72 -f "$number" -l "$number" "$file" "$work/$name-$(printf %02d "$number")"
  done
  convert "$work/$name"-*.png -bordercolor '#8a8f94' -border 12 -background '#8a8f94' -gravity north +append "$work/$name.png"
  keep "$name"
}

"$home/prongsai" build "$home/examples/tuayang" --output "$site"

page home index.html 1180
page year 2568/index.html 1180
page report 2567/report/index.html 1100 '#results'
page memo 2568/memo/index.html 1100
page scores scores/index.html 1180 '#page-y2568'
page board ita/2568/index.html 1020
page item ita/2568/o27/index.html 900
page search 'search/index.html?q=ของขวัญ' 900
page display 2568/index.html 700 '' '.display summary|.display input[value=dark]|.display input[value=large]'

new_sheet
column 360
frame index.html 1000
end_column
column 360
frame 2567/report/index.html 413
frame 2567/report/index.html 579 '#results'
end_column
column 360
frame ita/2568/index.html 1000 '' '.display input[value=dark]'
end_column
shoot phone 1104 1000

browse --no-pdf-header-footer --print-to-pdf="$work/memo.pdf" "file://$site/2568/memo/index.html"
papers memo-paper "$work/memo.pdf" 1
"$home/prongsai" pdf "$site" --year 2567 --output "$work/volume.pdf"
contents=$(sheet_with "$work/volume.pdf" สารบัญ)
papers volume "$work/volume.pdf" "$((contents - 1))" "$contents" "$(sheet_with "$work/volume.pdf" ข้อเสนอแนะในปีต่อไป)"

cp "$site/2568/share.png" "$work/share.png"
keep share
