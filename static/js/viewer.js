// Photographs looked at one by one: Escape closes, and so does one step back, however many were seen. Without this script links alone do it.
(function () {
  "use strict";

  var SHOWN = ".viewer:target";

  document.addEventListener("click", function (event) {
    var link = event.target.closest(SHOWN + " a[href^='#']");
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    location.replace(link.hash);
  });

  document.addEventListener("keydown", function (event) {
    var close = document.querySelector(SHOWN + " [data-close]");
    if (event.key === "Escape" && close) location.replace(close.hash);
  });
})();
