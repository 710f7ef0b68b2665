/* The search, asked for when somebody begins to search: the engine that finds, the box that shows, and its style. */
/* @import "search-engine.js"; */
/* @import "search-box.js"; */
/* @import "search.css"; */
