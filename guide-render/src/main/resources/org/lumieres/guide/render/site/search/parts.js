"use strict";
// The parts of the index, each a script that calls take(): that works from a disk as well, where pages may fetch nothing.
(function (search) {
  var parts = new Map();

  function part(name) {
    if (!parts.has(name)) {
      var made = {};
      made.content = new Promise(function (resolve, reject) {
        made.resolve = resolve;
        made.reject = reject;
      });
      parts.set(name, made);
    }
    return parts.get(name);
  }

  search.take = function (name, content) {
    part(name).resolve(content);
  };

  // insert(path, failed): runs the script at a path below the folder of the index. Gives a function to ask for parts.
  search.loader = function (insert) {
    return function (name, path) {
      var wanted = part(name);
      if (!wanted.asked) {
        wanted.asked = true;
        insert(path, function () {
          // So that it is asked for again when the network is back.
          parts.delete(name);
          wanted.reject(new Error(path));
        });
      }
      return wanted.content;
    };
  };
})(globalThis.guideSearch);
