"use strict";
// Follows the guide: the page is asked for again when there is a newer one, and what is wrong is listed in a panel.
(function () {
  var here = document.currentScript;
  var shown = here.dataset.generation;
  var french = here.dataset.language === "fr";
  var severities = french
    ? { error: "erreur", warning: "avertissement", info: "information" }
    : { error: "error", warning: "warning", info: "info" };
  var order = ["info", "warning", "error"];
  var panel = null;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function place(fault) {
    var words = fault.file + ":" + fault.line;
    if (!fault.shown) {
      return element("span", "place", words);
    }
    var link = element("a", "place", words);
    link.href = "/.guide/source?file=" + encodeURIComponent(fault.file) + "&line=" + fault.line + "#L" + fault.line;
    link.target = "guide-source";
    return link;
  }

  function item(fault) {
    var line = element("li", fault.severity);
    line.append(element("span", "severity", severities[fault.severity]), " ");
    if (fault.file) {
      line.append(place(fault), " ");
    }
    line.append(fault.message, " ", element("span", "rule", "[" + fault.rule + "]"));
    return line;
  }

  function heading(report) {
    if (french) {
      return report.total === 1 ? "1 défaut" : report.total + " défauts";
    }
    return report.total === 1 ? "1 fault" : report.total + " faults";
  }

  function show(report) {
    if (panel === null) {
      panel = element("details");
      panel.id = "guide-preview";
      panel.append(element("summary"), element("ol"));
      panel.firstChild.setAttribute("aria-live", "polite");
      document.body.append(panel);
    }
    var worst = report.faults.reduce(function (most, fault) {
      return Math.max(most, order.indexOf(fault.severity));
    }, -1);
    panel.hidden = report.total === 0;
    panel.dataset.worst = order[worst] || "";
    panel.dataset.complete = report.complete;
    if (worst === 2) {
      panel.open = true;
    }
    panel.firstChild.textContent = heading(report);
    panel.lastChild.replaceChildren.apply(panel.lastChild, report.faults.map(item));
  }

  function listen() {
    var events = new EventSource("/.guide/events");
    events.addEventListener("generation", function (event) {
      if (event.data !== shown) {
        events.close();
        location.reload();
      }
    });
    events.addEventListener("faults", function (event) {
      show(JSON.parse(event.data));
    });
    events.onerror = function () {
      // A server that refused is asked again; one that went away, the browser asks again by itself.
      if (events.readyState === EventSource.CLOSED) {
        setTimeout(listen, 1000);
      }
    };
    // A page that is put aside lets others listen.
    addEventListener("pagehide", function () { events.close(); });
    addEventListener("pageshow", function (event) {
      if (event.persisted) {
        location.reload();
      }
    });
  }

  listen();
})();
