// Dark or light, size of letters, contrast: remembered on this device only. No cookie, and nothing is sent.
(function () {
  "use strict";

  var root = document.documentElement;
  var dark = document.querySelector("link[data-dark]");
  var asPreferred = dark.media;

  // Asked for here, the letters may come before the page is drawn first. Nothing moves when the panel is shown later, either.
  if (document.fonts) {
    document.fonts.load("1em Sarabun", "ก1");
    document.fonts.load("bold 1em Sarabun", "ก1");
  }
  root.setAttribute("data-scripts", "on");

  function kept(name) {
    try {
      return window.localStorage.getItem("display-" + name);
    } catch (closed) {
      return null;
    }
  }

  function keep(name, value) {
    try {
      if (value === "usual") window.localStorage.removeItem("display-" + name);
      else window.localStorage.setItem("display-" + name, value);
    } catch (closed) {
      // storage may be closed; then the choice holds for this page
    }
  }

  function show(name, value) {
    if (name === "theme") {
      dark.media = value === "dark" ? "screen" : value === "light" ? "not all" : asPreferred;
    } else if (value === "usual") {
      root.removeAttribute("data-" + name);
    } else {
      root.setAttribute("data-" + name, value);
    }
  }

  var names = ["theme", "size", "contrast"];
  names.forEach(function (name) {
    show(name, kept(name) || "usual");
  });

  document.addEventListener("DOMContentLoaded", function () {
    var panel = document.querySelector("[data-display]");
    if (!panel) return;
    panel.hidden = false;
    names.forEach(function (name) {
      var now = kept(name) || "usual";
      Array.prototype.forEach.call(panel.querySelectorAll("input[name='" + name + "']"), function (choice) {
        choice.checked = choice.value === now;
        choice.addEventListener("change", function () {
          keep(name, choice.value);
          show(name, choice.value);
        });
      });
    });
    document.addEventListener("click", function (event) {
      if (!panel.contains(event.target)) panel.open = false;
    });
    panel.addEventListener("keydown", function (event) {
      if (event.key !== "Escape") return;
      panel.open = false;
      panel.querySelector("summary").focus();
    });
  });
})();
