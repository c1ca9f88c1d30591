// Waits for changes of the page that is shown, and of what is told of it. Only the preview has this; no site gets it.
(function () {
  "use strict";

  var PLACE = "prongsai-preview-place";
  var OPEN = "prongsai-preview-open";

  var host = document.querySelector("[data-preview]");
  var page = host.getAttribute("data-page");
  var stamps = host.getAttribute("data-preview").split(" ");
  var news = null;

  // Older browsers leave the tree of its own as a template.
  var template = host.querySelector("template");
  if (template && !host.shadowRoot) {
    host.attachShadow({ mode: "open" }).appendChild(template.content);
    template.remove();
  }
  var root = host.shadowRoot || host;

  function kept(name) {
    try {
      return window.sessionStorage.getItem(name);
    } catch (closed) {
      return null;
    }
  }

  function keep(name, value) {
    try {
      if (value === null) window.sessionStorage.removeItem(name);
      else window.sessionStorage.setItem(name, value);
    } catch (closed) {
      // storage may be closed; then the page begins at its top
    }
  }

  function comeBack() {
    var place = (kept(PLACE) || "").split(" ");
    if (place.length !== 3 || place[0] !== page) return;
    window.scrollTo(Number(place[1]), Number(place[2]));
  }

  function reload() {
    stop();
    keep(PLACE, [page, window.scrollX, window.scrollY].join(" "));
    window.history.scrollRestoration = "manual";
    window.location.reload();
  }

  function equip() {
    var more = root.querySelector("details");
    if (more && host.shadowRoot) {
      more.open = kept(OPEN) === "yes";
      more.addEventListener("toggle", function () {
        keep(OPEN, more.open ? "yes" : null);
      });
    }
    Array.prototype.forEach.call(root.querySelectorAll("[data-path]"), function (button) {
      button.addEventListener("click", function () {
        var label = button.textContent;
        navigator.clipboard.writeText(root.querySelector("#" + button.getAttribute("data-path")).textContent).then(function () {
          button.textContent = "คัดลอกแล้ว";
          window.setTimeout(function () {
            button.textContent = label;
          }, 2000);
        });
      });
    });
  }

  function tellAnew(stamp) {
    window.fetch("/-/bar?page=" + encodeURIComponent(page)).then(function (answer) {
      return answer.ok ? answer.text() : null;
    }).then(function (markup) {
      if (markup === null) return;
      stamps[1] = stamp;
      root.innerHTML = markup;
      equip();
    }).catch(function () {
      // the stream tells when the preview is back
    });
  }

  function hear(event) {
    var now = event.data.split(" ");
    if (now[0] !== stamps[0]) reload();
    else if (now[1] !== stamps[1] && host.shadowRoot) tellAnew(now[1]);
    else if (now[1] !== stamps[1]) reload();
  }

  function listen() {
    if (news) return;
    news = new window.EventSource("/-/events?page=" + encodeURIComponent(page));
    news.addEventListener("message", hear);
    news.addEventListener("open", function () {
      host.removeAttribute("data-lost");
    });
    news.addEventListener("error", function () {
      host.setAttribute("data-lost", "");
    });
  }

  function stop() {
    if (news) news.close();
    news = null;
  }

  // A browser has six connections to a server: pages that nobody sees wait without one, and ask when they are seen again.
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) stop();
    else listen();
  });
  window.addEventListener("pagehide", stop);
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) listen();
  });
  window.addEventListener("load", function () {
    comeBack();
    keep(PLACE, null);
    window.history.scrollRestoration = "auto";
  });

  comeBack();
  equip();
  if (!document.hidden) listen();
})();
