"use strict";
// Cuts out of a text what shows best why it was found.
(function (search) {
  var LENGTH = 220;
  var BEFORE = 60;
  // Where one block ends and the next begins.
  var BLOCKS = /\s*[\n\t]\s*/g;

  // The text as pieces, of which every second one is a word that was found.
  function pieces(text, found, from, to) {
    var cut = [];
    var at = from;
    found.forEach(function (word) {
      if (word.start >= at && word.end <= to) {
        cut.push(text.slice(at, word.start), text.slice(word.start, word.end));
        at = word.end;
      }
    });
    cut.push(text.slice(at, to));
    return cut;
  }

  function found(text, words, fold) {
    return fold(text).filter(function (word) { return words.includes(word.word); });
  }

  search.marked = function (text, words, fold) {
    return pieces(text, found(text, words, fold), 0, text.length);
  };

  search.extract = function (text, words, fold) {
    var places = found(text, words, fold);
    var best = 0;
    var most = 0;
    for (var first = 0; first < places.length; first++) {
      var inside = new Set();
      for (var i = first; i < places.length && places[i].end <= places[first].start + LENGTH - BEFORE; i++) {
        inside.add(places[i].word);
      }
      if (inside.size > most) {
        most = inside.size;
        best = places[first].start;
      }
    }
    var from = Math.max(0, best - BEFORE);
    while (from > 0 && !/\s/.test(text[from - 1])) {
      from--;
      if (best - from > 2 * BEFORE) {
        break;
      }
    }
    var to = Math.min(text.length, from + LENGTH);
    var space = text.slice(0, to + 1).search(/\s\S*$/);
    if (to < text.length && space > best + BEFORE) {
      to = space;
    }
    var cut = pieces(text, places, from, to);
    cut[0] = (from > 0 ? "… " : "") + cut[0];
    cut[cut.length - 1] += to < text.length ? " …" : "";
    return cut.map(function (piece) { return piece.replace(BLOCKS, " · "); });
  };
})(globalThis.guideSearch);
