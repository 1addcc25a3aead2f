"use strict";
// What a page does beyond being read: it switches between light and dark, opens the search, shows where a reader is
// among the chapters, and tells where a table goes on beyond its edge. It works without.
(function () {
  var root = document.documentElement;
  var dark = matchMedia("(prefers-color-scheme: dark)");

  var themeSwitch = document.querySelector(".theme-switch");
  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches;
  }
  if (themeSwitch) {
    themeSwitch.addEventListener("click", function () {
      root.dataset.theme = isDark() ? "light" : "dark";
      try {
        localStorage.setItem("guide-theme", root.dataset.theme);
      } catch (storageIsOff) {
        // The choice then lasts as long as the page.
      }
    });
  }

  var searchOpen = document.querySelector(".search-open");
  if (searchOpen) {
    var loading = false;
    var open = function () {
      if (window.guideSearch) {
        window.guideSearch.open(searchOpen);
      } else if (!loading) {
        loading = true;
        var script = document.createElement("script");
        script.src = searchOpen.dataset.search;
        script.addEventListener("load", function () {
          window.guideSearch.open(searchOpen);
        });
        script.addEventListener("error", function () {
          loading = false;
        });
        document.head.append(script);
      }
    };
    searchOpen.addEventListener("click", open);
    // No single letter: who speaks to a computer, or presses a key unawares, would open it (WCAG 2.1.4).
    searchOpen.setAttribute("aria-keyshortcuts", root.classList.contains("apple") ? "Meta+K" : "Control+K");
    document.addEventListener("keydown", function (event) {
      if (event.key === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        open();
      }
    });
  }

  // What is folded on small screens is open where there is room.
  [[".chapters details", "(min-width: 62rem)"], [".on-page details", "(min-width: 84rem)"]].forEach(function (fold) {
    var room = matchMedia(fold[1]);
    var details = document.querySelector(fold[0]);
    function unfold() {
      details.open = room.matches;
    }
    if (details) {
      unfold();
      room.addEventListener("change", unfold);
    }
  });

  var beside = document.querySelector(".beside");
  var here = beside && beside.querySelector("[aria-current]");
  if (here) {
    var box = beside.getBoundingClientRect();
    beside.scrollTop += here.getBoundingClientRect().top - box.top - box.height / 2;
  }

  // On paper nothing can be unfolded. The style sheet sees to it in browsers that can; this does in the others.
  var folded = [];
  addEventListener("beforeprint", function () {
    folded = Array.from(document.querySelectorAll("main details:not([open])"));
    folded.forEach(function (details) {
      details.open = true;
    });
  });
  addEventListener("afterprint", function () {
    folded.forEach(function (details) {
      details.open = false;
    });
  });

  document.querySelectorAll(".scroll").forEach(function (box) {
    function showEdges() {
      // Where lines run from the right, the distance is negative.
      var gone = Math.abs(box.scrollLeft);
      box.classList.toggle("hides-start", gone > 1);
      box.classList.toggle("hides-end", box.scrollWidth - box.clientWidth - gone > 1);
    }
    box.addEventListener("scroll", showEdges, { passive: true });
    new ResizeObserver(showEdges).observe(box);
  });
})();
