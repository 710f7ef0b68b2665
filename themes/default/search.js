/* The search, asked for when somebody begins to search: the engine that finds and the box that shows. */
/* @import "search-engine.js"; */
/* @import "search-box.js"; */
