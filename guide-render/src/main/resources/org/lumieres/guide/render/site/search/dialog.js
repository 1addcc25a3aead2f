"use strict";
// Where readers search: a dialog with a field, what was found, and how much of it.
(function (search) {
  var AT_ONCE = 10;
  var script = document.currentScript.src;
  var root = new URL("../", script);
  var load = search.loader(function (path, failed) {
    var element = document.createElement("script");
    element.src = new URL("search/" + path, root);
    element.addEventListener("error", failed);
    element.addEventListener("load", function () {
      element.remove();
    });
    document.head.append(element);
  });
  var dialog = null;

  function element(name, className, content) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (content) {
      made.textContent = content;
    }
    return made;
  }

  function filled(made, pieces) {
    pieces.forEach(function (piece, i) {
      made.append(i % 2 ? element("mark", "", piece) : piece);
    });
    return made;
  }

  function link(text, words, fold) {
    var made = element("a");
    made.href = new URL(text.page + (text.anchor ? "#" + encodeURIComponent(text.anchor) : ""), root);
    made.append(filled(element("strong"), search.marked(text.title, words, fold)));
    if (text.within) {
      made.append(" ", filled(element("span"), search.marked(text.within, words, fold)));
    }
    return made;
  }

  function build(core) {
    var engine = search.engine(core, load);
    var words = core.wording;
    var opener = null;
    var asked = 0;
    var hits = [];
    var shown = 0;

    var box = element("dialog", "search");
    var page = document.documentElement;
    // The dialog speaks as the rest of the page does, but where nothing speaks the guide's language.
    var speaks = new RegExp("^" + words.language + "(-|$)", "i").test(page.lang);
    if (!speaks) {
      box.lang = words.language;
      box.dir = "ltr";
    }
    var title = element("h2", "", words.title);
    title.id = "_search-title";
    box.setAttribute("aria-labelledby", title.id);
    var close = element("button", "", words.close);
    close.type = "button";
    var head = element("div", "search-head");
    head.append(title, close);
    var label = element("label", "", words.label);
    var field = element("input");
    field.id = label.htmlFor = "_search-words";
    field.type = "search";
    field.autocomplete = "off";
    field.spellcheck = false;
    field.enterKeyHint = "search";
    var status = element("p");
    status.setAttribute("role", "status");
    var list = element("ol");
    list.setAttribute("role", "list");
    var more = element("button", "", words.more);
    more.type = "button";
    var otherwise = element("div");
    var pages = element("ul");
    core.otherwise.forEach(function (page) {
      var item = element("li");
      var to = element("a", "", page[1]);
      to.href = new URL(page[0], root);
      item.append(to);
      pages.append(item);
    });
    otherwise.append(element("p", "", words.otherwise), pages);
    if (!speaks) {
      [field, list].forEach(function (own) {
        own.lang = page.lang;
        own.dir = page.dir;
      });
    }
    // What is asked stays in sight while a reader goes through what was found.
    var top = element("div", "search-top");
    top.append(head, label, field);
    box.append(top, status, list, more, otherwise);
    document.body.append(box);

    function back() {
      if (opener && !box.open) {
        opener.focus();
        opener = null;
      }
    }

    function shut() {
      box.close();
      back();
    }

    function say(text) {
      status.textContent = text;
    }

    function count() {
      if (!hits.length) {
        return words.none;
      }
      return hits.length === 1 ? words.one : words.many.replace("{0}", hits.length.toLocaleString(document.documentElement.lang));
    }

    // Shows the next results, when nothing else was asked for meanwhile. Gives the first of them.
    function show(number) {
      var next = hits.slice(shown, shown + AT_ONCE);
      return Promise.all(next.map(function (hit) { return engine.read(hit.id); })).then(function (texts) {
        if (number !== asked) {
          return null;
        }
        if (!shown) {
          list.replaceChildren();
        }
        var items = texts.map(function (text, i) {
          var item = element("li");
          item.append(
            link(text, next[i].words, engine.fold),
            filled(element("p"), search.extract(text.text, next[i].words, engine.fold)));
          return item;
        });
        items.forEach(function (item) { list.append(item); });
        shown += next.length;
        more.hidden = shown >= hits.length;
        return items.length ? items[0].firstChild : null;
      });
    }

    function failed(number) {
      if (number === asked) {
        say(words.failed);
      }
    }

    function clear() {
      hits = [];
      shown = 0;
      list.replaceChildren();
      more.hidden = otherwise.hidden = true;
      say("");
    }

    function ask() {
      var number = ++asked;
      var query = field.value;
      if (!engine.fold(query).length) {
        clear();
        return Promise.resolve();
      }
      return engine.find(query).then(function (found) {
        if (number !== asked) {
          return null;
        }
        hits = found;
        shown = 0;
        return show(number).then(function () {
          if (number === asked) {
            otherwise.hidden = hits.length > 0;
            say(count());
          }
        });
      }).catch(function () { failed(number); });
    }

    function links() {
      return Array.from(list.querySelectorAll("a"));
    }

    // The field is before the first result.
    function move(step) {
      var stops = [field].concat(links());
      var at = stops.indexOf(document.activeElement);
      var to = stops[Math.min(stops.length - 1, Math.max(0, at + step))];
      if (at >= 0 && to) {
        to.focus();
      }
    }

    var pending = Promise.resolve();
    field.addEventListener("input", function () {
      pending = ask();
    });
    box.addEventListener("keydown", function (event) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        move(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Escape") {
        event.preventDefault();
        shut();
      } else if (event.key === "Enter" && event.target === field && !event.isComposing) {
        event.preventDefault();
        pending.then(function () {
          var first = links()[0];
          if (first) {
            first.click();
          }
        });
      }
    });
    more.addEventListener("click", function () {
      var number = asked;
      show(number).then(function (first) {
        if (first) {
          first.focus();
        }
      }).catch(function () { failed(number); });
    });
    close.addEventListener("click", shut);
    box.addEventListener("click", function (event) {
      if (event.target === box) {
        shut();
      } else if (event.target.closest("a")) {
        // It may lead to a place on this page, where the focus is then to be.
        opener = null;
        box.close();
      }
    });
    // Some browsers have ways to close a dialog of their own.
    box.addEventListener("close", back);
    clear();

    return {
      open: function (from) {
        if (!box.open) {
          opener = from;
          box.showModal();
        }
        field.focus();
        field.select();
      }
    };
  }

  search.open = function (opener) {
    load("index", "index.js").then(function (core) {
      dialog = dialog || build(core);
      dialog.open(opener);
    }).catch(function () {
      // The button stays, and asks again when it is next pressed.
    });
  };
})(globalThis.guideSearch);
