"use strict";
// Before anything is painted: the choice between light and dark that a reader made here once, and only then.
(function () {
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
