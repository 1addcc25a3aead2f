"use strict";
// Answers a query: reads the parts of the index that its words need, and has MiniSearch search in them.
(function (search) {
  var FIELDS = ["title", "within", "keywords", "text"];
  // What a section is within says where it is rather than what it says: all sections of a chapter share it.
  var BOOST = { title: 4, within: 0.25, keywords: 2, text: 1 };
  // What stands within nothing is a chapter, and more than a section of one.
  var WHOLE = 1.25;
  // A beginning that is in more parts than this is looked for as a whole word: the reader has hardly begun to type.
  var PARTS_OF_PREFIX = 6;
  var LONG_ENOUGH_FOR_FAULTS = 5;

  // What the last of the parts that begin with a mark at most as great as the given one is.
  function rank(marks, mark) {
    var low = 0;
    var high = marks.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (marks[middle] <= mark) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  // core.words and core.texts: first entry, checksum, first entry, checksum…
  function contents(kind, pairs) {
    var marks = [];
    var names = [];
    for (var i = 0; i < pairs.length; i += 2) {
      marks.push(pairs[i]);
      names.push(kind + "-" + i / 2 + "." + pairs[i + 1] + ".js");
    }
    return { kind: kind, marks: marks, names: names };
  }

  // From [word, field, field…] to MiniSearch's [word, {field: {document: how often}}].
  function unpacked(entry) {
    var fields = {};
    for (var field = 1; field < entry.length; field++) {
      if (entry[field]) {
        var frequencies = {};
        var document = -1;
        entry[field].forEach(function (number) {
          if (number > 0) {
            document += number;
            frequencies[document] = 1;
          } else {
            frequencies[document] = -number;
          }
        });
        fields[field - 1] = frequencies;
      }
    }
    return [entry[0], fields];
  }

  search.unpacked = unpacked;

  // load(name, path) promises a part.
  search.engine = function (core, load) {
    var fold = search.folding(core.elides);
    var wordParts = contents("words", core.words);
    var textParts = contents("texts", core.texts);
    var documents = core.lengths[0].length;
    var frame = framed();
    var indexes = new Map();

    // What MiniSearch knows of documents, whichever words it has.
    function framed() {
      var ids = {};
      var lengths = {};
      for (var i = 0; i < documents; i++) {
        ids[i] = i;
        lengths[i] = [];
      }
      var averages = core.lengths.map(function (field) {
        var sum = 0;
        field.forEach(function (length, i) {
          sum += length;
          lengths[i].push(length);
        });
        return documents ? sum / documents : 0;
      });
      var fieldIds = {};
      FIELDS.forEach(function (field, i) {
        fieldIds[field] = i;
      });
      return {
        documentCount: documents, nextId: documents, documentIds: ids, fieldIds: fieldIds, fieldLength: lengths,
        averageFieldLength: averages, storedFields: {}, dirtCount: 0, serializationVersion: 2
      };
    }

    function part(list, i) {
      return load(list.kind + "-" + i, list.names[i]);
    }

    function needed(words, prefix) {
      var ranks = new Set();
      words.forEach(function (word, i) {
        var first = rank(wordParts.marks, word);
        var last = prefix && i === words.length - 1 ? rank(wordParts.marks, word + "\uffff") : first;
        for (var r = first; r <= last; r++) {
          ranks.add(r);
        }
      });
      return Array.from(ranks).sort(function (a, b) { return a - b; });
    }

    function index(ranks) {
      var key = ranks.join();
      if (!indexes.has(key)) {
        // The readings of one search differ by a letter: the last few are enough.
        if (indexes.size > 4) {
          indexes.clear();
        }
        indexes.set(key, Promise.all(ranks.map(part.bind(null, wordParts))).then(function (lists) {
          var entries = [].concat.apply([], lists).map(unpacked);
          return MiniSearch.loadJS(Object.assign({ index: entries }, frame), {
            fields: FIELDS,
            tokenize: function (text) { return text.split(" "); },
            processTerm: function (term) { return term; }
          });
        }));
        indexes.get(key).catch(function () {
          indexes.delete(key);
        });
      }
      return indexes.get(key);
    }

    // Promises the hits of a query, the best first: each a document's number and the words of the index that it holds.
    function find(query) {
      var found = fold(query);
      var words = found.map(function (one) { return one.word; });
      if (!words.length || !wordParts.marks.length) {
        return Promise.resolve([]);
      }
      var last = words.length - 1;
      var open = found[last].end === query.length;
      var spread = open ? rank(wordParts.marks, words[last] + "\uffff") - rank(wordParts.marks, words[last]) : 0;
      var prefix = open && spread < PARTS_OF_PREFIX;
      return index(needed(words, prefix)).then(function (mini) {
        var options = {
          boost: BOOST,
          boostDocument: function (id) { return core.lengths[FIELDS.indexOf("within")][id] ? 1 : WHOLE; },
          prefix: function (term, i) { return prefix && i === last; },
          combineWith: "AND"
        };
        var hits = mini.search(words.join(" "), options);
        if (!hits.length) {
          // Words that are near are offered only where nothing has the words themselves.
          options.fuzzy = function (term) { return term.length >= LONG_ENOUGH_FOR_FAULTS && !/\d/.test(term) ? 0.2 : false; };
          hits = mini.search(words.join(" "), options);
        }
        if (!hits.length && words.length > 1) {
          options.combineWith = "OR";
          hits = mini.search(words.join(" "), options);
        }
        return hits.map(function (hit) { return { id: hit.id, words: hit.terms }; });
      });
    }

    // Promises what a document shows.
    function read(id) {
      var i = rank(textParts.marks, id);
      return part(textParts, i).then(function (texts) {
        var text = texts[id - textParts.marks[i]];
        return { page: text[0], anchor: text[1], title: text[2], within: text[3], text: text[4] };
      });
    }

    return { find: find, read: read, fold: fold };
  };
})(globalThis.guideSearch);
