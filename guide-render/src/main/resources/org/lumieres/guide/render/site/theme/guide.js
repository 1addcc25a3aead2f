"use strict";
// What a page does beyond being read: it switches between light and dark, opens the search, and tells where a table
// goes on beyond its edge. It works without.
(function () {
  var root = document.documentElement;
  var dark = matchMedia("(prefers-color-scheme: dark)");

  var themeSwitch = document.querySelector(".theme-switch");
  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches;
  }
  function showTheme() {
    themeSwitch.setAttribute("aria-pressed", String(isDark()));
  }
  if (themeSwitch) {
    showTheme();
    dark.addEventListener("change", showTheme);
    themeSwitch.addEventListener("click", function () {
      root.dataset.theme = isDark() ? "light" : "dark";
      showTheme();
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
