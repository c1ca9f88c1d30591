// Buttons that copy the text of an element. Without this script they stay hidden, and the text can be marked by hand.
(function () {
  "use strict";

  var SHOWN = 2000;

  // The older way works where the newer is refused: on pages from a folder, and over plain http.
  function copyByHand(text) {
    var area = document.createElement("textarea");
    area.value = text;
    area.className = "hide";
    document.body.appendChild(area);
    area.select();
    var done = document.execCommand("copy");
    area.remove();
    return done;
  }

  function copy(text) {
    if (!navigator.clipboard || !window.isSecureContext) return Promise.resolve(copyByHand(text));
    return navigator.clipboard.writeText(text).then(
      function () { return true; },
      function () { return copyByHand(text); }
    );
  }

  function tell(button, words) {
    var label = button.querySelector("[data-copy-label]");
    if (!button.hasAttribute("data-told")) button.setAttribute("data-told", label.textContent);
    label.textContent = words;
    announcer.textContent = words;
    window.setTimeout(function () {
      label.textContent = button.getAttribute("data-told");
    }, SHOWN);
  }

  var announcer = document.createElement("p");
  announcer.className = "hide";
  announcer.setAttribute("role", "status");
  document.body.appendChild(announcer);

  Array.prototype.forEach.call(document.querySelectorAll("[data-copy]"), function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var source = document.getElementById(button.getAttribute("data-copy"));
      copy(source.innerText).then(function (done) {
        button.focus();
        tell(button, done ? "คัดลอกแล้ว" : "คัดลอกไม่ได้");
      });
    });
  });
})();
