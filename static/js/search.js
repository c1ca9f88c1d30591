// The search page: what is typed is looked up at once, kept in the address, and can be narrowed by year and kind. Without this script the
// page shows the list of all pages.
(function () {
  "use strict";

  var SHOWN = 20;

  var data = window.prongsaiIndex;
  var place = document.querySelector("[data-search-found]");
  var everything = document.querySelector("[data-search-all]");
  var form = document.querySelector("[data-search]");
  var box = form.querySelector("input");
  var filters = place.querySelector("[data-search-filters]");
  var heading = place.querySelector("[data-search-heading]");
  var note = place.querySelector("[data-search-note]");
  var list = place.querySelector("[data-search-results]");
  var more = place.querySelector("[data-search-more]");
  var status = document.querySelector("[data-search-status]");
  var thai = place.getAttribute("data-search-digits") === "thai";

  if (!data) {
    status.textContent = "ค้นหาไม่ได้ เพราะอ่านไฟล์ words.js ไม่ได้ เลือกจากรายการหน้าทั้งหมดด้านล่างแทน";
    status.classList.remove("hide");
    return;
  }

  var index = window.prongsaiSearch.open(data);

  // One at a time, so that what is typed meanwhile is not kept waiting.
  (function warmUp(questions) {
    if (!questions.length) return;
    index.find(questions[0]);
    window.setTimeout(function () { warmUp(questions.slice(1)); }, 0);
  })(index.exercises());
  var chosen = { y: [], k: [] };
  var answer = null;
  var asked = null;
  var shown = SHOWN;

  function digits(text) {
    return thai ? String(text).replace(/[0-9]/g, function (d) { return String.fromCharCode(0x0e50 + Number(d)); }) : String(text);
  }

  function yearOf(page) { return String(data.pages[page][3]); }
  function kindOf(page) { return data.kinds[data.pages[page][2]][0]; }
  function fits(page, value, name) { return !chosen[name].length || chosen[name].indexOf(value) >= 0; }
  function fitsYear(page) { return fits(page, yearOf(page), "y"); }
  function fitsKind(page) { return fits(page, kindOf(page), "k"); }

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  // One choice of a filter with the number of pages that it leaves.
  function choice(name, value, label, count) {
    var line = element("label", "choice");
    var input = element("input");
    input.type = "checkbox";
    input.name = name;
    input.value = value;
    input.checked = chosen[name].indexOf(value) >= 0;
    line.appendChild(input);
    line.appendChild(element("span", "", label));
    line.appendChild(element("span", "choice__count", digits(count)));
    return line;
  }

  function choices(name, title, values, valueOf, pages) {
    var group = element("fieldset", "choices");
    group.appendChild(element("legend", "", title));
    values.forEach(function (value) {
      var count = pages.filter(function (page) { return valueOf(page) === value.value; }).length;
      if (count > 0 || chosen[name].indexOf(value.value) >= 0) group.appendChild(choice(name, value.value, value.label, count));
    });
    return group.querySelectorAll("input").length > 0 ? group : null;
  }

  function years() {
    var known = new Set(data.pages.map(function (page) { return page[3]; }));
    return Array.from(known).sort(function (one, other) { return other - one; }).map(function (year) {
      return { value: String(year), label: year ? digits(year) : "ไม่ระบุปี" };
    });
  }

  function kinds() {
    return data.kinds.map(function (kind) { return { value: kind[0], label: kind[1] }; });
  }

  function showFilters() {
    var focused = document.activeElement;
    var name = focused && filters.contains(focused) ? focused.name + "=" + focused.value : "";
    filters.textContent = "";
    var byYear = choices("y", "ปีงบประมาณ", years(), yearOf, answer.pages.filter(fitsKind));
    var byKind = choices("k", "ชนิด", kinds(), kindOf, answer.pages.filter(fitsYear));
    if (byYear) filters.appendChild(byYear);
    if (byKind) filters.appendChild(byKind);
    if (chosen.y.length || chosen.k.length) {
      var clear = element("button", "button", "ล้างตัวกรอง");
      clear.type = "button";
      clear.addEventListener("click", function () {
        chosen = { y: [], k: [] };
        show();
        box.focus();
      });
      filters.appendChild(clear);
    }
    filters.querySelectorAll("input").forEach(function (input) {
      if (input.name + "=" + input.value === name) input.focus();
    });
  }

  function result(page) {
    var entry = data.pages[page];
    var item = element("li", "results__result");
    var about = element("p", "results__about");
    about.appendChild(element("span", "results__kind", data.kinds[entry[2]][1]));
    if (entry[3]) about.appendChild(element("span", "", "ปีงบประมาณ " + digits(entry[3])));
    item.appendChild(about);
    var title = element("h3", "results__title");
    var link = element("a");
    link.appendChild(window.prongsaiTexts.marked(entry[1], answer.marks));
    link.href = "../" + entry[0];
    title.appendChild(link);
    item.appendChild(title);
    var text = element("p", "results__text");
    item.appendChild(text);
    var marks = answer.marks;
    window.prongsaiTexts.withText(page, data.shard, function (written) {
      text.appendChild(window.prongsaiTexts.snippet(written, marks));
    });
    return item;
  }

  function showResults(pages) {
    list.textContent = "";
    pages.slice(0, shown).forEach(function (page) { list.appendChild(result(page)); });
    more.hidden = pages.length <= shown;
    var count = pages.length
      ? "พบ " + digits(pages.length) + " หน้า สำหรับ “" + asked + "”"
      : "ไม่พบ “" + asked + "”";
    heading.textContent = count;
    note.textContent = !pages.length
      ? "ลองใช้คำที่สั้นลง หรือเลือกจากรายการหน้าทั้งหมดด้านล่าง"
      : answer.complete ? "" : "ไม่มีหน้าใดมีครบทุกคำ หน้าเหล่านี้มีบางคำ";
    status.textContent = count + " " + note.textContent;
    everything.hidden = pages.length > 0;
  }

  function show() {
    place.hidden = asked === "";
    if (asked === "") {
      everything.hidden = false;
      status.textContent = "";
    } else {
      showFilters();
      showResults(answer.pages.filter(function (page) { return fitsYear(page) && fitsKind(page); }));
    }
    keep();
  }

  // The address holds the question, so that it can be passed on.
  function keep() {
    var query = new URLSearchParams();
    if (asked !== "") query.set("q", asked);
    ["y", "k"].forEach(function (name) {
      chosen[name].forEach(function (value) { query.append(name, value); });
    });
    var text = query.toString();
    window.history.replaceState(null, "", text ? "?" + text : window.location.pathname);
  }

  function ask() {
    var question = box.value.trim();
    if (question === asked) return;
    asked = question;
    shown = SHOWN;
    answer = index.find(question);
    show();
  }

  // Up and down lead from the box through the results and back.
  function step(event) {
    var down = event.key === "ArrowDown";
    if ((!down && event.key !== "ArrowUp") || event.altKey || event.ctrlKey || event.metaKey) return;
    var stops = [box].concat(Array.from(list.querySelectorAll("a")));
    var at = stops.indexOf(document.activeElement);
    var next = stops[at + (down ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  function isTyping(target) {
    return /^(input|textarea|select)$/i.test(target.tagName) && target.type !== "checkbox";
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
  place.addEventListener("keydown", step);
  box.addEventListener("keydown", step);
  box.addEventListener("input", ask);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    ask();
  });
  filters.addEventListener("change", function () {
    chosen = { y: [], k: [] };
    filters.querySelectorAll("input:checked").forEach(function (input) { chosen[input.name].push(input.value); });
    shown = SHOWN;
    show();
  });
  more.addEventListener("click", function () {
    var next = shown;
    shown += SHOWN;
    show();
    list.querySelectorAll("a")[next].focus();
  });

  var given = new URLSearchParams(window.location.search);
  box.value = given.get("q") || "";
  chosen = { y: given.getAll("y"), k: given.getAll("k") };
  ask();
})();
