"use strict";
// Before anything is painted: what needs scripts is shown, with the keys of this computer, the fonts are sent for, and the choice between light
// and dark that a reader made here once is honoured.
(function () {
  document.documentElement.classList.add("js");
  document.documentElement.classList.toggle("apple", /^(Mac|iP)/.test(navigator.platform));

  // From a disk a font that is sent for early counts as another site's, and is refused.
  if (location.protocol !== "file:") {
    document.currentScript.dataset.fonts.trim().split(" ").forEach(function (font) {
      var link = document.createElement("link");
      link.rel = "preload";
      link.as = "font";
      link.type = "font/woff2";
      link.crossOrigin = "anonymous";
      link.href = font;
      document.head.append(link);
    });
  }

  var choice = null;
  try {
    choice = localStorage.getItem("guide-theme");
  } catch (storageIsOff) {
    // Without storage the choice lasts as long as the page.
  }
  if (choice === "light" || choice === "dark") {
    document.documentElement.dataset.theme = choice;
  }
})();
