"use strict";
// Searches an index that was written to a folder, as the page does but for the page itself. For each query, prints as
// JSON its results and the parts that were read for it.
const fs = require("fs");
const vm = require("vm");
const path = require("path");
const [scripts, site, ...queries] = process.argv.slice(2);
for (const script of ["minisearch.min.js", "folding.js", "parts.js", "engine.js", "extract.js"]) {
  vm.runInThisContext(fs.readFileSync(path.join(scripts, script), "utf8"));
}

async function search(query) {
  const read = [];
  const loaded = new Map();
  const take = (file) => {
    const content = fs.readFileSync(path.join(site, "search", file), "utf8");
    read.push([file, Buffer.byteLength(content)]);
    let given;
    guideSearch.take = (name, data) => { given = [name, data]; };
    vm.runInThisContext(content);
    return given;
  };
  const load = (name, file) => {
    if (!loaded.has(name)) {
      const [given, data] = take(file);
      if (given !== name) {
        throw new Error(`${file} holds ${given}`);
      }
      loaded.set(name, data);
    }
    return Promise.resolve(loaded.get(name));
  };
  const engine = guideSearch.engine(await load("index", "index.js"), load);
  const hits = await engine.find(query);
  const shown = await Promise.all(hits.slice(0, 10).map(async (hit) => {
    const text = await engine.read(hit.id);
    return {
      id: hit.id, page: text.page, anchor: text.anchor, title: text.title, within: text.within,
      extract: guideSearch.extract(text.text, hit.words, engine.fold)
    };
  }));
  return { query, count: hits.length, shown, files: read.map(([file]) => file), bytes: read.reduce((sum, [, size]) => sum + size, 0) };
}

(async () => {
  const found = [];
  for (const query of queries) {
    found.push(await search(query));
  }
  console.log(JSON.stringify(found));
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
