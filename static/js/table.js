// Tables that work: sorted by a column, filtered, copied. Without this script each table stands complete, in the order of the record.
(function () {
  "use strict";

  var FEWEST_TO_SORT = 4;
  var FEWEST_TO_FILTER = 8;
  var MOST_CHOICES = 24;
  var TOLD = 2000;

  function all(root, selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  }

  function make(name, words, parent) {
    var element = document.createElement(name);
    if (words) element.textContent = words;
    if (parent) parent.appendChild(element);
    return element;
  }

  function folded(text) {
    return text
      .replace(/[๐-๙]/g, function (digit) { return String(digit.charCodeAt(0) - 0x0e50); })
      .replace(/\s+/g, " ")
      .trim()
      .toLowerCase();
  }

  function words(cell) {
    return cell ? cell.innerText || cell.textContent : "";
  }

  function number(text) {
    var plain = folded(text).replace(/,/g, "");
    return /^[+-]?\d+(\.\d+)?( ?(คะแนน|%))?$/.test(plain) ? parseFloat(plain) : NaN;
  }

  var thai = new Intl.Collator("th", { numeric: true });

  // Numbers by value, words as in a Thai dictionary, what is empty last.
  function compare(one, other) {
    if (!one.trim() || !other.trim()) return (one.trim() ? 0 : 1) - (other.trim() ? 0 : 1);
    var first = number(one);
    var second = number(other);
    if (!isNaN(first) && !isNaN(second)) return first - second;
    return thai.compare(folded(one), folded(other));
  }

  function rowsOf(table) {
    return all(table, "tbody > tr");
  }

  function isPlain(table) {
    return rowsOf(table).every(function (row) { return !row.querySelector("[colspan], [rowspan]") && !row.classList.contains("table__head"); });
  }

  function sortable(table, heads) {
    var original = rowsOf(table);
    heads.forEach(function (head, column) {
      var label = head.innerHTML;
      var button = make("button");
      button.type = "button";
      button.className = "table__sort";
      button.innerHTML = label;
      head.textContent = "";
      head.appendChild(button);
      button.addEventListener("click", function () {
        var now = head.getAttribute("aria-sort");
        var next = now === "ascending" ? "descending" : now === "descending" ? null : "ascending";
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        var rows = original.slice();
        if (next) {
          head.setAttribute("aria-sort", next);
          var sign = next === "ascending" ? 1 : -1;
          rows.sort(function (one, other) {
            var difference = compare(words(one.cells[column]), words(other.cells[column]));
            return sign * difference || original.indexOf(one) - original.indexOf(other);
          });
        }
        rows.forEach(function (row) { row.parentNode.appendChild(row); });
      });
    });
  }

  // Groups whose rows are all hidden are hidden too.
  function showGroups(table) {
    var group = null;
    var shown = 0;
    rowsOf(table).concat(null).forEach(function (row) {
      if (!row || row.classList.contains("table__group")) {
        if (group) group.hidden = shown === 0;
        group = row;
        shown = 0;
      } else if (!row.hidden) {
        shown++;
      }
    });
  }

  function filterable(table, heads, tools) {
    var rows = rowsOf(table).filter(function (row) { return !row.classList.contains("table__group") && !row.classList.contains("table__head"); });
    var tests = [];
    var count = make("span", "");
    count.className = "tabletools__count";
    count.setAttribute("role", "status");

    function show() {
      var shown = 0;
      rows.forEach(function (row) {
        row.hidden = !tests.every(function (test) { return test(row); });
        if (!row.hidden) shown++;
      });
      showGroups(table);
      count.textContent = shown === rows.length ? "" : "แสดง " + shown + " จาก " + rows.length + " แถว";
    }

    var label = make("label", "กรอง ", tools);
    var box = make("input", "", label);
    box.type = "search";
    box.className = "tabletools__box";
    box.addEventListener("input", show);
    tests.push(function (row) { return folded(words(row)).indexOf(folded(box.value)) >= 0; });

    heads.forEach(function (head, column) {
      if (!head.hasAttribute("data-filter") && !/role-(responsible|indicator)/.test(head.className)) return;
      var values = {};
      rows.forEach(function (row) {
        var value = words(row.cells[column]).trim();
        if (value) values[value] = true;
      });
      var choices = Object.keys(values).sort(thai.compare);
      if (choices.length < 2 || choices.length > MOST_CHOICES) return;
      var group = make("label", head.innerText.trim() + " ", tools);
      var select = make("select", "", group);
      select.className = "tabletools__box";
      make("option", "ทั้งหมด", select).value = "";
      choices.forEach(function (choice) { make("option", choice, select).value = choice; });
      select.addEventListener("change", show);
      tests.push(function (row) { return !select.value || words(row.cells[column]).trim() === select.value; });
    });
    tools.appendChild(count);
  }

  // As text with tabs, which spreadsheets take apart again.
  function textOf(table) {
    return all(table, "tr").filter(function (row) { return !row.hidden; }).map(function (row) {
      return Array.prototype.map.call(row.cells, function (cell) { return words(cell).replace(/\s+/g, " ").trim(); }).join("\t");
    }).join("\n");
  }

  function copyByHand(text) {
    var area = make("textarea", "", document.body);
    area.value = text;
    area.className = "hide";
    area.select();
    var done = document.execCommand("copy");
    area.remove();
    return done;
  }

  function copyable(table, tools) {
    var button = make("button", "คัดลอกตาราง", tools);
    button.type = "button";
    button.className = "button button--small";
    button.addEventListener("click", function () {
      var text = textOf(table);
      var promise = navigator.clipboard && window.isSecureContext ? navigator.clipboard.writeText(text).then(function () { return true; }, function () { return copyByHand(text); }) : Promise.resolve(copyByHand(text));
      promise.then(function (done) {
        button.textContent = done ? "คัดลอกแล้ว" : "คัดลอกไม่ได้";
        button.focus();
        window.setTimeout(function () { button.textContent = "คัดลอกตาราง"; }, TOLD);
      });
    });
  }

  // On a phone, what filters would stand between a heading and its table; there it is opened by those who want it.
  var narrow = window.matchMedia("(max-width: 40rem)").matches;

  function closed(tools) {
    var fold = make("details");
    fold.className = "tabletools__fold";
    make("summary", "กรองและคัดลอกตาราง", fold);
    fold.appendChild(tools);
    return fold;
  }

  // some rows of many are neither sorted nor copied
  all(document, ".scroll > table:not(.table--sample)").forEach(function (table) {
    var heads = all(table, "thead > tr > th");
    var rows = rowsOf(table);
    if (!heads.length || rows.length < 2) return;
    var tools = make("div");
    tools.className = "tabletools";
    var filters = rows.length >= FEWEST_TO_FILTER;
    if (filters) filterable(table, heads, tools);
    copyable(table, tools);
    if (rows.length >= FEWEST_TO_SORT && isPlain(table)) sortable(table, heads);
    table.parentNode.parentNode.insertBefore(filters && narrow ? closed(tools) : tools, table.parentNode);
  });
})();
