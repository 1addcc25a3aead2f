"use strict";
// Indexes the texts of an index with MiniSearch itself, and compares what it holds with what the parts hold.
const fs = require("fs");
const vm = require("vm");
const path = require("path");
const assert = require("assert");
const [scripts, site] = process.argv.slice(2);
for (const script of ["minisearch.min.js", "folding.js", "parts.js", "engine.js"]) {
  vm.runInThisContext(fs.readFileSync(path.join(scripts, script), "utf8"));
}
const given = {};
guideSearch.take = (name, data) => { given[name] = data; };
for (const file of fs.readdirSync(path.join(site, "search"))) {
  vm.runInThisContext(fs.readFileSync(path.join(site, "search", file), "utf8"));
}
const core = given.index;
const all = (kind) => Object.keys(given).filter((name) => name.startsWith(kind + "-"))
  .sort((a, b) => a.slice(kind.length + 1) - b.slice(kind.length + 1)).flatMap((name) => given[name]);
const fold = guideSearch.folding(core.elides);
// Keywords are in the index and not in the texts: the guide of this test has none.
const documents = all("texts").map(([, , title, within, text], id) => ({ id, title, within, keywords: "", text }));
const mini = new MiniSearch({
  fields: ["title", "within", "keywords", "text"],
  tokenize: (text) => fold(text).map((one) => one.word),
  processTerm: (term) => term
});
mini.addAll(documents);
const own = mini.toJSON();
const sorted = (index) => index.map(([word, fields]) => [word, fields]).sort(([a], [b]) => (a < b ? -1 : 1));
const parts = sorted(all("words").map(guideSearch.unpacked));
assert.deepStrictEqual(parts, sorted(own.index).map(([word, fields]) => [word, JSON.parse(JSON.stringify(fields))]));
const lengths = documents.map(({ id }) => core.lengths.map((field) => field[id]));
// MiniSearch counts an empty field as none, or as nothing at all.
assert.deepStrictEqual(lengths, documents.map(({ id }) => [0, 1, 2, 3].map((field) => own.fieldLength[id][field] || 0)));
assert.strictEqual(core.lengths[0].length, own.documentCount);
console.log(parts.length);
