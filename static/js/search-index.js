// Finds pages by words, in the index that the program made (search/words.js). Letters are compared and runs divided as the program does
// (Folding and Run in its room "search"); the two must agree. Gives window.prongsaiSearch.
(function () {
  "use strict";

  var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  var BITS = 5;
  var HALF = 32;
  var FREQUENCIES = 4;

  // How often a word stands in a page, about: across borders of words only, once, some times, often.
  var TIMES = [0.5, 1, 2.5, 6];
  // BM25's constants: how soon more of a word counts no more, and how much a long page is held against it.
  var SATURATION = 1.2;
  var LENGTH = 0.5;

  // What a match counts beside the word itself, which counts 1.
  var CONFUSED = 0.9;
  var BEGINS = 0.6;
  var INSIDE = 0.4;
  var ALIKE = 0.3;
  // More than any text can give, so that titles come first.
  var TITLE = 3;
  var WHOLE_TITLE = 1;
  // Scores so near each other are equal, and then what is newer is asked for more often.
  var RANKS = 8;

  // With less of their pairs of letters in common, two words are not alike.
  var LEAST_ALIKE = 0.6;
  var SHORTEST_ALIKE = 4;
  var SHORTEST_INSIDE = 2;
  var MOST_ALIKE = 8;
  // When words of the index are less of a run, the run is something else.
  var LEAST_KNOWN = 0.6;
  var MOST_MARKS = 40;
  var EXERCISES = 10;
  var LONGEST_EXERCISE = 30;

  var NONE = 0;
  var THAI = 1;
  var OTHER = 2;
  var LETTER = /[\p{L}\p{Nd}]/u;
  var INVISIBLE = /\p{Cf}/u;

  function isThai(c) { return (c >= 0x0e01 && c <= 0x0e3a) || (c >= 0x0e40 && c <= 0x0e4e); }
  function isMark(c) { return c === 0x0e31 || (c >= 0x0e34 && c <= 0x0e3a) || (c >= 0x0e47 && c <= 0x0e4e); }
  function isTone(c) { return c >= 0x0e48 && c <= 0x0e4b; }
  function isVowelMark(c) { return c === 0x0e31 || (c >= 0x0e34 && c <= 0x0e3a); }
  function isDigit(letter) { return letter >= "0" && letter <= "9"; }

  // A text in the form in which it is compared, and for each of its letters where it stands in the source.
  function fold(written) {
    var source = written.normalize("NFC");
    var letters = [];
    var places = [];

    function last(back) { return letters.length >= back ? letters[letters.length - back].charCodeAt(0) : 0; }
    function insert(at, letter, place) {
      letters.splice(at, 0, letter);
      places.splice(at, 0, at < places.length ? places[at] : place);
    }
    function addMark(code, place) {
      var at = letters.length;
      while (at > 0 && isMark(letters[at - 1].charCodeAt(0))) {
        if (letters[at - 1].charCodeAt(0) === code) return;
        at--;
      }
      var end = letters.length;
      while (isVowelMark(code) && end > at && !isVowelMark(last(letters.length - end + 1))) end--;
      if (code === 0x0e4d && end > at && isTone(last(letters.length - end + 1))) end--;
      insert(end, String.fromCharCode(code), place);
    }
    function addAa(place) {
      var tone = isTone(last(1)) ? 1 : 0;
      if (last(1 + tone) === 0x0e4d) {
        letters.splice(letters.length - 1 - tone, 1);
        places.splice(places.length - 1 - tone, 1);
        insert(letters.length, "\u0e33", place);
      } else {
        insert(letters.length, "\u0e32", place);
      }
    }

    for (var i = 0; i < source.length; i++) {
      var letter = source[i];
      var code = source.charCodeAt(i);
      if (code < 0x80) {
        var dot = letter === "." && isThai(last(1)) && i + 1 < source.length && isThai(source.charCodeAt(i + 1));
        if (dot) continue;
        insert(letters.length, code <= 0x20 ? " " : letter.toLowerCase(), i);
      } else if (isMark(code)) addMark(code, i);
      else if (code === 0x0e32) addAa(i);
      else if (code === 0x0e40 && last(1) === 0x0e40) letters[letters.length - 1] = "\u0e41";
      else if (code >= 0x0e50 && code <= 0x0e59) insert(letters.length, String(code - 0x0e50), i);
      else if (code >= 0x0e01 && code <= 0x0e5b) insert(letters.length, letter, i);
      else if (!INVISIBLE.test(letter)) insert(letters.length, /\s/.test(letter) ? " " : letter.toLowerCase()[0], i);
    }
    places.push(source.length);
    return { source: source, text: letters.join(""), places: places };
  }

  function scriptAt(text, at) {
    var code = text.charCodeAt(at);
    if (code === 0x0e46 || code === 0x0e2f) return NONE;
    if (isThai(code)) return THAI;
    var point = text[at] === "." && at > 0 && at + 1 < text.length && isDigit(text[at - 1]) && isDigit(text[at + 1]);
    return point || LETTER.test(text[at]) ? OTHER : NONE;
  }

  // The runs of a folded text: Thai ones hold several words, any other is one.
  function runs(text) {
    var found = [];
    var start = 0;
    for (var i = 1; i <= text.length; i++) {
      var script = scriptAt(text, start);
      if (i < text.length && scriptAt(text, i) === script) continue;
      if (script !== NONE) found.push({ text: text.slice(start, i), script: script });
      start = i;
    }
    return found;
  }

  function decodeWords(code) {
    var words = [];
    var before = "";
    if (code === "") return words;
    code.split(" ").forEach(function (entry) {
      before = before.slice(0, parseInt(entry[0], 36)) + entry.slice(1);
      words.push(before);
    });
    return words;
  }

  var VALUES = {};
  for (var v = 0; v < ALPHABET.length; v++) VALUES[ALPHABET.charCodeAt(v)] = v;

  // Calls found(page, frequency) for each page of a word.
  function decodePages(code, found) {
    var page = -1;
    var number = 0;
    for (var i = 0; i < code.length; i++) {
      var value = VALUES[code.charCodeAt(i)];
      number = number * HALF + (value & (HALF - 1));
      if (value >= HALF) continue;
      page += 1 + Math.floor(number / FREQUENCIES);
      found(page, number % FREQUENCIES);
      number = 0;
    }
  }

  function pairAt(word, at) { return word.charCodeAt(at) * 0x10000 + word.charCodeAt(at + 1); }

  // Whether a text stands there between whole letters with their marks.
  function isWhole(text, start, end) {
    return !isMark(text.charCodeAt(start)) && !(end < text.length && isMark(text.charCodeAt(end)));
  }

  function containsWhole(text, part) {
    for (var at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      if (isWhole(text, at, at + part.length)) return true;
    }
    return false;
  }

  // Opens an index as words.js has it.
  function open(data) {
    var words = decodeWords(data.words);
    var codes = data.found.split(",");
    var numbers = new Map();
    var longest = 1;
    words.forEach(function (word, i) {
      numbers.set(word, i);
      longest = Math.max(longest, word.length);
    });
    var titles = data.pages.map(function (page) { return fold(page[1]).text; });
    // A text begins behind the line before, and the first word has one before it.
    var joined = "\n" + words.join("\n") + "\n";
    var starts = new Int32Array(words.length + 1);
    starts[0] = 1;
    words.forEach(function (word, i) { starts[i + 1] = starts[i] + word.length + 1; });
    var mean = 1;
    data.pages.forEach(function (page) { mean += page[4] / data.pages.length; });
    var sizes = data.pages.map(function (page) { return SATURATION * (1 - LENGTH + (LENGTH * page[4]) / mean); });

    // A run divided into the fewest words of the index, leaving out as few letters as can be.
    function divide(run) {
      var cost = [0];
      var from = [0];
      for (var end = 1; end <= run.length; end++) {
        cost[end] = cost[end - 1] + 1000;
        from[end] = end - 1;
        for (var start = Math.max(0, end - longest); start <= end - 2; start++) {
          if (cost[start] + 1 >= cost[end] || !numbers.has(run.slice(start, end))) continue;
          if (!isWhole(run, start, end)) continue;
          cost[end] = cost[start] + 1;
          from[end] = start;
        }
      }
      var pieces = [];
      for (var at = run.length; at > 0; at = from[at]) {
        var left = at - from[at] === 1;
        var next = pieces[0];
        if (left && next && !next.known) next.text = run[at - 1] + next.text;
        else pieces.unshift({ text: run.slice(from[at], at), known: !left });
      }
      return pieces;
    }

    // Words that have a text in them, and the text itself when it is one. Looking through all words as one text is fastest.
    function having(text, whole) {
      var found = [];
      for (var at = joined.indexOf(text); at >= 0; at = joined.indexOf(text, starts[i + 1])) {
        var i = wordAt(at);
        var word = words[i];
        if (whole && !containsWhole(word, text)) continue;
        var counts = word === text ? 1 : at === starts[i] ? BEGINS : INSIDE;
        found.push({ word: i, counts: counts, mark: text });
      }
      return found;
    }

    function wordAt(place) {
      var low = 0;
      var high = words.length - 1;
      while (low < high) {
        var middle = (low + high + 1) >> 1;
        if (starts[middle] <= place) low = middle;
        else high = middle - 1;
      }
      return low;
    }

    function beginning(text) {
      var found = [];
      for (var at = joined.indexOf("\n" + text); at >= 0; at = joined.indexOf("\n" + text, at + 1)) {
        found.push({ word: wordAt(at + 1), counts: BEGINS, mark: text });
      }
      return found;
    }

    // What an unknown text may be a part of; a single letter is in half of all words.
    function longer(text) {
      return text.length < SHORTEST_INSIDE ? beginning(text) : having(text, false);
    }

    // Words that have most pairs of letters in common with one that is not known: slips of the finger.
    function alike(text) {
      if (text.length < SHORTEST_ALIKE) return [];
      var asked = new Set();
      for (var i = 0; i + 1 < text.length; i++) asked.add(pairAt(text, i));
      var found = [];
      words.forEach(function (word, number) {
        var both = asked.size + word.length - 1;
        if (2 * Math.min(asked.size, word.length - 1) < LEAST_ALIKE * both) return;
        var shared = 0;
        for (var at = 0; at + 1 < word.length; at++) if (asked.has(pairAt(word, at))) shared++;
        var likeness = (2 * shared) / both;
        if (likeness >= LEAST_ALIKE) found.push({ word: number, counts: ALIKE * likeness, mark: word });
      });
      found.sort(function (one, other) { return other.counts - one.counts || one.word - other.word; });
      return found.slice(0, MOST_ALIKE);
    }

    // O42 is often typed with a zero, in pages as in questions.
    function confused(text) {
      var item = /^[o0]([1-9][0-9]?)$/.exec(text);
      if (!item) return [];
      var other = (text[0] === "o" ? "0" : "o") + item[1];
      return numbers.has(other) ? [{ word: numbers.get(other), counts: CONFUSED, mark: other }] : [];
    }

    function termsOfOther(text) {
      var matches = confused(text);
      if (numbers.has(text)) matches.push({ word: numbers.get(text), counts: 1, mark: text });
      if (!matches.length) matches = beginning(text);
      if (!matches.length && !/^[0-9.]+$/.test(text)) matches = alike(text);
      return [{ text: text, matches: matches }];
    }

    function termsOfThai(run) {
      var pieces = divide(run);
      var known = 0;
      pieces.forEach(function (piece) { if (piece.known) known += piece.text.length; });
      if (known < run.length) {
        var parts = longer(run);
        if (parts.length) return [{ text: run, matches: parts }];
        var slips = alike(run);
        if (slips.length) return [{ text: run, matches: slips }];
        if (known < LEAST_KNOWN * run.length) return [{ text: run, matches: [] }];
      }
      var terms = [];
      pieces.forEach(function (piece) {
        if (piece.known) terms.push({ text: piece.text, matches: having(piece.text, true) });
        else if (piece.text.length > 1) terms.push({ text: piece.text, matches: longer(piece.text) });
      });
      return terms;
    }

    // How much each page answers a term.
    function rate(term) {
      var rates = new Float64Array(data.pages.length);
      var pages = 0;
      term.matches.forEach(function (match) {
        decodePages(codes[match.word], function (page, frequency) {
          var times = TIMES[frequency];
          var rate = (match.counts * times * (SATURATION + 1)) / (times + sizes[page]);
          if (rates[page] === 0) pages++;
          if (rate > rates[page]) rates[page] = rate;
        });
      });
      var rarity = Math.log(1 + (rates.length - pages + 0.5) / (pages + 0.5));
      var exact = term.matches.filter(function (match) { return match.counts >= CONFUSED; });
      return { rates: rates, rarity: rarity, exact: exact.map(function (match) { return match.mark; }), text: term.text };
    }

    function score(page, rated, whole) {
      var sum = 0;
      rated.forEach(function (term) {
        if (term.rates[page] === 0) return;
        sum += term.rarity * term.rates[page];
        if (term.exact.some(function (text) { return containsWhole(titles[page], text); })) sum += term.rarity * TITLE;
        else if (titles[page].indexOf(term.text) >= 0) sum += term.rarity * TITLE * BEGINS;
      });
      var named = whole && titles[page].indexOf(whole) >= 0;
      return named ? sum * (1 + WHOLE_TITLE * (whole.length / titles[page].length)) : sum;
    }

    /*
     * The pages that answer a question, the best first: {pages, complete, marks}. complete: whether they have all of its words; when none
     * has, those are given that have some. marks: what is to be marked in their texts, folded, the longest first.
     */
    function find(question) {
      var folded = fold(question).text;
      var asked = runs(folded);
      var terms = [];
      asked.forEach(function (run) {
        terms = terms.concat(run.script === THAI ? termsOfThai(run.text) : termsOfOther(run.text));
      });
      var rated = terms.map(rate);
      var whole = asked.map(function (run) { return run.text; }).join(" ") === folded.trim() ? folded.trim() : "";
      var answers = [];
      for (var page = 0; page < data.pages.length; page++) {
        var answered = rated.filter(function (term) { return term.rates[page] > 0; }).length;
        if (answered > 0) answers.push({ page: page, answered: answered, score: 0 });
      }
      var complete = answers.some(function (answer) { return answer.answered === rated.length; });
      var pages = answers.filter(function (answer) { return !complete || answer.answered === rated.length; });
      var best = 0;
      pages.forEach(function (answer) {
        answer.score = score(answer.page, rated, whole);
        best = Math.max(best, answer.score);
      });
      function rank(answer) { return Math.round((answer.score / best) * RANKS); }
      pages.sort(function (one, other) {
        return (
          other.answered - one.answered ||
          rank(other) - rank(one) ||
          data.pages[other.page][3] - data.pages[one.page][3] ||
          one.page - other.page
        );
      });
      return { pages: pages.map(function (found) { return found.page; }), complete: complete, marks: marks(asked, terms) };
    }

    function marks(asked, terms) {
      var all = new Set(asked.map(function (run) { return run.text; }));
      terms.forEach(function (term) {
        term.matches.slice(0, MOST_MARKS).forEach(function (match) { all.add(match.mark); });
      });
      return Array.from(all).sort(function (one, other) { return other.length - one.length; });
    }

    /*
     * Questions to ask before anybody does, so that the browser has made its code fast by then: titles, as they are, half typed, with a year,
     * with a slip.
     */
    function exercises() {
      var questions = [];
      for (var i = 0; i < EXERCISES; i++) {
        var page = data.pages[Math.floor((i * data.pages.length) / EXERCISES)];
        if (!page) break;
        var title = page[1].slice(0, LONGEST_EXERCISE);
        var half = title.length >> 1;
        questions.push(title, title.slice(0, half), title.slice(half) + " " + page[3], title.slice(0, half) + title.slice(half + 1) + "ฌ");
      }
      return questions;
    }

    return { find: find, exercises: exercises };
  }

  window.prongsaiSearch = { open: open, fold: fold, isMark: isMark };
})();
