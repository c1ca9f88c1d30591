// The texts of pages, which lie in shards (search/text-01.js …) that are read when somebody needs them, and the piece of a text that shows
// best what was asked. A page from a folder cannot fetch; but it can have scripts.
(function () {
  "use strict";

  var fold = window.prongsaiSearch.fold;
  var isMark = window.prongsaiSearch.isMark;

  // Letters of a snippet, and how many of them before the first mark.
  var LONGEST = 220;
  var LEAD = 50;

  var shards = {};

  // Each shard calls this with the texts of its pages.
  window.prongsaiText = function (number, texts) {
    settle(shards[number], texts);
  };

  function settle(shard, texts) {
    shard.texts = texts;
    shard.waiting.splice(0).forEach(function (done) { done(texts); });
  }

  function nameOf(number) {
    return "text-" + (number < 10 ? "0" : "") + number + ".js";
  }

  function read(number) {
    var shard = (shards[number] = { texts: null, waiting: [] });
    var script = document.createElement("script");
    script.src = nameOf(number);
    script.onerror = function () { settle(shard, []); };
    document.head.appendChild(script);
    return shard;
  }

  // Calls done with the text of a page, now or when it has come; with an empty one when it cannot be had.
  function withText(page, pagesInShard, done) {
    var number = Math.floor(page / pagesInShard) + 1;
    var shard = shards[number] || read(number);
    function give(texts) { done(texts[page % pagesInShard] || ""); }
    if (shard.texts) give(shard.texts);
    else shard.waiting.push(give);
  }

  function isLatin(letter) { return letter !== undefined && /[\p{L}\p{Nd}]/u.test(letter) && letter < "\u0e00"; }

  // Where the marks stand in a folded text, those of longer ones first; none lies in another.
  function hitsIn(text, marks) {
    var taken = new Uint8Array(text.length);
    var hits = [];
    marks.forEach(function (mark) {
      for (var at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
        if (taken[at] || taken[at + mark.length - 1] || (isLatin(mark[0]) && isLatin(text[at - 1]))) continue;
        taken.fill(1, at, at + mark.length);
        hits.push({ start: at, end: at + mark.length, mark: mark });
      }
    });
    return hits.sort(function (one, other) { return one.start - other.start; });
  }

  // The first of the hits that stand nearest together and show most of what was asked.
  function bestOf(hits) {
    var best = 0;
    var most = 0;
    hits.forEach(function (first, i) {
      var seen = new Set();
      var letters = 0;
      for (var j = i; j < hits.length && hits[j].end - first.start < LONGEST - LEAD; j++) {
        if (seen.has(hits[j].mark)) continue;
        seen.add(hits[j].mark);
        letters += hits[j].mark.length;
      }
      if (letters > most) {
        most = letters;
        best = i;
      }
    });
    return best;
  }

  // The nearest place up to a limit where a word may begin: behind a space, or else before a letter that is no mark.
  function cut(source, at, from, to) {
    for (var i = at; i > from; i--) if (/\s/.test(source[i - 1])) return i;
    var place = at;
    while (place < to && isMark(source.charCodeAt(place))) place++;
    return place;
  }

  function endOfLetter(source, at) {
    while (at < source.length && isMark(source.charCodeAt(at))) at++;
    return at;
  }

  // Adds a part of a source, with the hits that lie in it in mark elements.
  function addMarked(nodes, source, start, end, hits) {
    var done = start;
    function add(text) { nodes.appendChild(document.createTextNode(text.replace(/\s+/g, " "))); }
    hits.forEach(function (hit) {
      if (hit.start < done || hit.end > end) return;
      add(source.slice(done, hit.start));
      var mark = document.createElement("mark");
      mark.textContent = source.slice(hit.start, hit.end);
      nodes.appendChild(mark);
      done = hit.end;
    });
    add(source.slice(done, end));
  }

  function inSource(folded, hits) {
    return hits.map(function (hit) {
      var end = endOfLetter(folded.source, folded.places[hit.end]);
      return { start: folded.places[hit.start], end: end, mark: hit.mark };
    });
  }

  // A whole text as nodes, with what was asked for in mark elements. marks: as the index gives them.
  function marked(written, marks) {
    var folded = fold(written);
    var nodes = document.createDocumentFragment();
    addMarked(nodes, folded.source, 0, folded.source.length, inSource(folded, hitsIn(folded.text, marks)));
    return nodes;
  }

  // The same of a text's best piece.
  function snippet(written, marks) {
    var folded = fold(written);
    var source = folded.source;
    var hits = inSource(folded, hitsIn(folded.text, marks));
    var nodes = document.createDocumentFragment();
    var first = hits.length ? bestOf(hits) : 0;
    var lead = hits.length ? hits[first].start - LEAD : 0;
    var start = lead <= 0 ? 0 : cut(source, lead, lead - LEAD, hits[first].start);
    var end = start + LONGEST >= source.length ? source.length : cut(source, start + LONGEST, start + LONGEST - LEAD, source.length);
    if (start > 0) nodes.append("… ");
    addMarked(nodes, source, start, end, hits);
    if (end < source.length) nodes.append(" …");
    return nodes;
  }

  window.prongsaiTexts = { withText: withText, marked: marked, snippet: snippet };
})();
