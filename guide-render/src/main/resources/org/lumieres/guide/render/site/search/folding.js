"use strict";
// Takes the words out of a text as the index has them: does what Folding.java does, by the same table of tests.
(function (search) {
  var LONGEST = 64;
  var APOSTROPHES = "'’‘ʼ＇";
  var SPELLED = { "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l" };
  var folded = new Map();

  // What a character is spelled with: nothing where it only marks another one, null where it stands between words.
  function spelled(sign) {
    if (/^[\p{M}\p{Cf}]$/u.test(sign)) {
      return "";
    }
    var letters = "";
    for (var part of sign.normalize("NFKD").toLowerCase()) {
      // One of the apostrophes counts as a letter, and is inside another letter.
      if (/^[\p{L}\p{N}]$/u.test(part) && !APOSTROPHES.includes(part)) {
        letters += SPELLED[part] || part;
      } else if (!/^\p{M}$/u.test(part)) {
        return null;
      }
    }
    return letters || null;
  }

  function fold(sign) {
    var letters = folded.get(sign);
    if (letters === undefined) {
      letters = spelled(sign);
      folded.set(sign, letters);
    }
    return letters;
  }

  function singular(word) {
    if (word.length < 4) {
      return word;
    }
    if (word.endsWith("ux")) {
      var shorter = word.slice(0, -1);
      return shorter.length >= 4 && shorter.endsWith("au") && !shorter.endsWith("eau") ? shorter.slice(0, -1) + "l" : shorter;
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
  }

  // elides: whether the text is French, where qu’ is no word. Gives the words of a text, each with its place in it.
  search.folding = function (elides) {
    return function (text) {
      var words = [];
      var letters = "";
      var start = 0;
      var place = 0;
      function end(apostrophe) {
        var word = letters.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "");
        if (word && !/^[a-z]$/.test(word) && !(elides && apostrophe && word === "qu")) {
          words.push({ word: singular(word), start: start, end: place });
        }
        letters = "";
      }
      for (var sign of text) {
        var spelling = fold(sign);
        if (spelling === null) {
          end(APOSTROPHES.includes(sign));
        } else {
          if (!letters) {
            start = place;
          }
          letters += spelling;
        }
        place += sign.length;
      }
      end(false);
      return words;
    };
  };
})((globalThis.guideSearch = globalThis.guideSearch || {}));
