"use strict";
// Folds texts as the page does. From a file that holds [[french, text], …]; prints the words of each, as JSON.
const fs = require("fs");
const vm = require("vm");
const [scripts, texts] = process.argv.slice(2);
vm.runInThisContext(fs.readFileSync(`${scripts}/folding.js`, "utf8"));
const words = JSON.parse(fs.readFileSync(texts, "utf8")).map(([french, text]) =>
  guideSearch.folding(french)(text).map(({ word, start, end }) => {
    if (!(0 <= start && start < end && end <= text.length)) {
      throw new Error(`${word} is not in its text`);
    }
    return word;
  }));
console.log(JSON.stringify(words));
