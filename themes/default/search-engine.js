/* The search: loads the index that the handbook was published with (src/output/search/format.rs tells its form) and finds what
   a query means. The box that shows it is another script. Nothing is stored and nothing is sent.

   handbokSearch.load(root, done)            loads the index; `root` is the relative way to the site's top, such as `../../`
   handbokSearch.find(query, options, done)  options {lang, kind?, limit, told?}: how many hits come with an excerpt, all when it
     does not say; calls done with {query, corrected, count, kinds: {kind: n}, near: [word], hits: [hit]}, and once more when
     texts or other languages that had to be fetched have come, unless another query was asked since
   hit: {topic, kind, lang, href, title, heading, excerpt, titleMarks, excerptMarks, record}; href from the site's top,
   marks are [start, end]; record has {trust}, and what its kind's rows show. */
'use strict';

window.handbokSearch = (function () {
  var files = {}, waiting = {}, languages = [], cores = {}, root = '', latest = 0, pause = 0, rest = 0;
  var none = [], reduce = (list, take) => list.reduce((most, one) => Math.max(most, take(one) || 0), 0);

  /* Only files of the index, and only from beside the pages. */
  function address(name) {
    if (!/^[\w.-]+$/.test(name)) throw TypeError(name);
    return root + 'search/' + name + '.js';
  }
  var policy = window.trustedTypes
    ? trustedTypes.createPolicy('handbok-search', { createScriptURL: address }) : { createScriptURL: address };

  function fetchFiles(names, done) {
    var left = names.length + 1, one = () => { if (!--left) done(); };
    one();
    names.forEach(name => {
      if (files[name]) return one();
      if (waiting[name]) return waiting[name].push(one);
      var all = waiting[name] = [one], script = document.createElement('script');
      script.onload = script.onerror = () => {
        delete waiting[name];
        all.forEach(one => one());
      };
      script.src = policy.createScriptURL(name);
      document.head.append(script);
    });
  }

  /* Folding, Romani keys and tokens, as src/output/search/{fold,token}.rs have them. */
  var fold = word => /^[\x00-\x7f]*$/.test(word) ? word
    : word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[øæłđ]/g, sign => ({ ø: 'o', æ: 'a', ł: 'l', đ: 'd' })[sign]);

  var romaniKey = word => fold(
    [[/[čćçc]h|tj|[čćç]/g, 'c'], [/s[hj]/g, 's'], [/zh|[žźʒǯ]/g, 'z'], [/([kpt])h/g, '$1'], [/x/g, 'h'], [/θ/g, 't'], [/q/g, 'k'],
      [/w/g, 'v'], [/[yj]/g, 'i']].reduce((key, rule) => key.replace(rule[0], rule[1]), word)
  ).replace(/(.)\1+/g, '$1');

  var letter = '(?:[ \u00a0]([a-h])(?![\\p{L}\\p{N}]))', one = '\\d[\\p{L}\\p{N}]*', space = /[ \u00a0\u2011-]/;
  var token = RegExp('(' + one + ')(?:[ \u00a0]?kap\\.?[ \u00a0]?|([:/]))(' + one + ')' + letter + '?|(\\d+)' + letter
    + '|\\d+(?:[ \u00a0\u2011-]\\d+(?![\\p{L}\\p{N}]))+|[\\p{L}\\p{N}]+', 'gu');
  function tokens(text) {
    var found = [];
    text.toLowerCase().replace(token, (all, chapter, sign, section, its, number, part) => {
      var digits = all.split(space);
      if (chapter) found.push(chapter + (sign || ':') + section + (its || ''));
      else if (number) found.push(number + part);
      else if (digits.join('').length > 4) found.push(digits.join(''));
      else found.push(...digits);
    });
    return found;
  }

  /* Reading the index. */
  function numbers(text) {
    var all = [], value = 0, times = 1;
    for (var i = 0; i < text.length; i++) {
      var code = text.charCodeAt(i), sign = code - 32 - (code > 34) - (code > 92);
      if (sign < 62) { all.push(value + sign * times); value = 0; times = 1; }
      else { value += (sign - 62) * times; times *= 31; }
    }
    return all;
  }

  function words(text, parting) {
    var before = '';
    return text ? text.split(parting).map(word => before = before.slice(0, parseInt(word[0], 36)) + word.slice(1)) : [];
  }

  function push(map, key, value) {
    if (map.has(key)) map.get(key).push(value); else map.set(key, [value]);
  }

  /* A language, once its main file has come. */
  function language(tag) {
    var data = files[tag];
    if (cores[tag] || !data) return cores[tag];
    var next = 0, core = cores[tag] = {
      tag, data, forms: words(data.forms, ' '), topics: words(data.topics, '\n'), titles: data.titles.split('\n'),
      groups: numbers(data.groups).map(back => back ? next - back : next++), byForm: new Map(), byFold: new Map(),
      byTopic: new Map(), related: new Map(), synonyms: [], stop: new Set(data.stop.split(' ')), foreign: new Set(), trust: numbers(data.trust), lists: [],
      known: new Map()
    };
    core.folded = core.forms.map(fold);
    core.signs = core.folded.map(signs);
    core.forms.forEach((form, i) => { core.byForm.set(form, i); push(core.byFold, core.folded[i], core.groups[i]); });
    core.topics.forEach((topic, i) => core.byTopic.set(topic, i));
    for (var all = numbers(data.related), i = 0; i < all.length; i += all[i] + 1) {
      var set = all.slice(i + 1, i + 1 + all[i]);
      set.forEach(group => set.forEach(other => { if (other !== group) push(core.related, group, [other, 0.6]); }));
    }
    for (all = numbers(data.foreign), i = next = 0; i < all.length; i++) core.foreign.add(next += all[i]);
    for (all = numbers(data.parts), i = next = 0; i < all.length; i += 3) {
      next += all[i];
      push(core.related, all[i + 1], [next, 0.5]);
      push(core.related, all[i + 2], [next, 0.6]);
    }
    data.synonyms.forEach(set => set[0].forEach(phrase => core.synonyms.push([fold(phrase).split(' '), set])));
    if (!data.shards) readPostings(core, 0, data);
    return core;
  }

  function readPostings(core, group, data) {
    var all = numbers(data.postings), impacts = numbers(data.impacts), posting = 0;
    for (var i = 0; i < all.length;) {
      for (var count = all[i++], list = [], document = 0; count--;) list.push(document += all[i++], impacts[posting++]);
      core.lists[group++] = list;
    }
  }

  /* The last of `[first, name]` that begins at or before a number. */
  var holder = (shards, number) => shards.reduce((found, shard) => shard[0] <= number ? shard : found);

  /* A word's letters as bits, for telling at once that two words are far apart. */
  function signs(word) {
    for (var bits = 0, i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
    return bits;
  }

  function differ(a, b) {
    for (var bits = a ^ b, count = 0; bits; count++) bits &= bits - 1;
    return count;
  }

  /* The distance of two words in letters left out, put in, changed or swapped; anything above `most` is more than it. */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return 9;
    var above, last, row = Array.from({ length: b.length + 1 }, (x, j) => j);
    for (var i = 1; i <= a.length; i++) {
      above = last; last = row; row = [i];
      for (var j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], above[j - 2] + 1);
      }
      if (Math.min(...row) > most) return 9;
    }
    return row[b.length];
  }

  function shared(a, b) {
    for (var i = 0; i < a.length && a[i] === b[i];) i++;
    return i;
  }

  /* How much of two words is a common beginning, when the rest may be endings: 0 to 1. */
  function likeness(a, b) {
    var same = shared(a, b), longer = Math.max(a.length, b.length);
    return same > 3 && same >= (same > 4 ? 0.6 : 0.75) * a.length && longer - same < 6 ? same / longer : 0;
  }

  /* What a word of the query may mean in a language: groups, each with how sure that is, from 0 to 1. */
  function meaning(core, word, isLast) {
    var key = word + isLast, plain = fold(word), romani = '~' + romaniKey(word), isNumber = /^\d/.test(word), best = 0;
    var found = core.known.get(key) || { word, plain, exact: 0, prefix: 0, own: core.stop.has(word), best: null, groups: new Map(), both: [] };
    var copy = () => Object.assign({}, found, { groups: new Map(found.groups), both: found.both.slice(), topics: new Map(), isStop: core.stop.has(word) });
    if (core.known.has(key)) return copy();
    core.known.set(key, found);
    function add(group, sure) {
      if (!(found.groups.get(group) >= sure)) found.groups.set(group, sure);
    }
    core.forms.forEach((form, i) => {
      var folded = core.folded[i], sure = form === word ? 1 : folded !== plain ? form === romani && !isNumber ? 0.9 : 0
        : word !== plain ? 0.75 : core.byForm.has(word) ? 0.8 : 0.95;
      if (!sure) return;
      add(core.groups[i], sure);
      found.exact = Math.max(found.exact, sure);
      if (!core.foreign.has(core.groups[i])) found.own = 1;
    });
    Array.from(found.groups).forEach(pair => (core.related.get(pair[0]) || none).forEach(other => add(other[0], other[1] * pair[1])));
    var most = isNumber || plain.length < 4 || found.exact ? 0 : plain.length < 7 ? 1 : 2, its = signs(plain);
    core.folded.forEach((form, i) => {
      var group = core.groups[i], sure = 0, inside = form.indexOf(plain);
      if (form[0] === '~') {
        if (!isNumber && romani.length > 3 && form.startsWith(romani)) add(group, 0.7);
        else if (most && romani.length > 4 && distance(romani, form, 1) < 2) add(group, 0.6);
      } else if (!inside && plain.length > 1 + isNumber) {
        add(group, (isLast ? 0.85 : 0.75) * (0.5 + 0.5 * plain.length / form.length));
        found.prefix = 1;
      } else if (!isNumber && plain.length > 3) {
        if (inside > 0) return add(group, 0.45);
        if (most && form.length > 2 && differ(its, core.signs[i]) <= 2 * most) {
          var far = distance(plain, form, most);
          sure = far > most ? 0 : far > 1 ? 0.55 : plain.length < 7 ? 0.75 : 0.85;
          if (sure > best) { best = sure; found.best = core.forms[i]; }
        }
        sure = Math.max(sure, likeness(plain, form) * (found.exact ? 0.5 : 0.75));
        if (sure) add(group, sure);
      }
    });
    /* One letter wrong in a long word is likelier than a compound that the handbook does not have. */
    found.isTypo = best > 0.7;
    if (!found.exact && !isNumber) found.both = halves(core, plain).map(([sure, ...parts]) => [found.isTypo ? 0.7 * sure : sure, ...parts]);
    found.both.forEach(([sure, ...parts]) => parts.forEach(groups => groups.forEach(group => {
      add(group, 0.6 * sure);
      (core.related.get(group) || none).forEach(other => add(other[0], 0.6 * sure * other[1]));
    })));
    return copy();
  }

  /* The two halves of a compound that the index does not have, with how sure that is; a linking s may stand between them. One
     half at least must be a word as it stands, the other may be like one. */
  function halves(core, plain) {
    var found = [], single = [];
    var known = part => core.stop.has(part) ? none : core.byFold.get(part) || none;
    var like = part => core.groups.filter((group, i) => part.length > 3 && (likeness(part, core.folded[i]) || core.folded[i].includes(part)
      || core.folded[i].length > 4 && part.startsWith(core.folded[i])));
    for (var cut = 3; cut <= plain.length - 3; cut++) {
      var bare = plain.slice(0, cut).replace(/[aeious]$/, ''), last = plain.slice(cut), sure = 0.9;
      var firsts = known(plain.slice(0, cut)), lasts = known(last);
      if (!firsts.length) firsts = core.groups.filter((group, i) => core.folded[i].startsWith(bare) && core.folded[i].length - bare.length < 3
        && !core.stop.has(core.forms[i]));
      if (firsts.length && !lasts.length) { lasts = like(last); sure = 0.7; }
      else if (lasts.length && !firsts.length && last.length > 3) { firsts = like(bare); sure = 0.7; }
      if (firsts.length && lasts.length) found.push([sure, firsts, lasts]);
      else if (firsts.length && cut > 3) single[0] = [0.6, firsts];
      else if (lasts.length && last.length > 3) single[1] = single[1] || [0.6, lasts];
    }
    var surest = found.filter(one => one[0] > 0.7);
    return surest.length ? surest : found.concat(single.filter(Boolean));
  }

  /* The documents of some groups: `take` gets each with what it weighs, at most 1. */
  function weigh(core, groups, cap, take) {
    var all = core.topics.length;
    groups.forEach((sure, group) => {
      var list = core.lists[group] || none, rare = Math.log(1 + all / (list.length / 2 || 1)) / Math.log(1 + all);
      if (sure < 0.9) rare = Math.min(rare, cap);
      for (var i = 0; i < list.length; i += 2) take(list[i], sure * (0.4 + 0.6 * rare) * (list[i + 1] + 1) / 16, sure);
    });
  }

  /* What a query means in a language: for each word its meanings, with those that the thesaurus and its neighbours add. */
  function understand(core, query) {
    var asked = query.map((word, i) => meaning(core, word, i === query.length - 1));
    var plain = query.map(fold), groupsOf = word => core.byFold.get(word) || none;
    query.forEach((word, i) => {
      if (i && !/^\d/.test(word)) ['', 's'].forEach(link => groupsOf(plain[i - 1] + link + plain[i]).forEach(group => {
        [asked[i - 1], asked[i]].forEach(one => { one.groups.set(group, 1); one.exact = one.own = 1; });
      }));
    });
    core.synonyms.forEach(([its, set]) => {
      for (var i = 0; i + its.length <= plain.length; i++) {
        if (!its.every((word, at) => plain[i + at] === word || groupsOf(plain[i + at]).some(group => groupsOf(word).includes(group)))) continue;
        asked.slice(i, i + its.length).forEach(one => {
          one.exact = one.exact || 0.9;
          one.own = 1;
          set[1].forEach((topic, place) => one.topics.set(topic, place ? 0.75 : 0.6));
          set[0].forEach(phrase => {
            var parts = fold(phrase).split(' ').filter(word => !core.stop.has(word)).map(groupsOf);
            if (parts.length === 1) parts[0].forEach(group => one.groups.set(group, Math.max(0.8, one.groups.get(group) || 0)));
            else if (parts.length < 4 && parts.every(groups => groups.length)) one.both.push([0.9, ...parts]);
          });
        });
      }
    });
    /* What is surest finds what the rest would, and where postings are fetched, each group may lie in a file of its own. */
    asked.forEach(one => { one.groups = new Map(Array.from(one.groups).sort((a, b) => b[1] - a[1]).slice(0, one.exact ? 5 : 12)); });
    return asked;
  }

  /* The files with the postings that a query needs and that have not come yet, each as [first group, name]. */
  function missing(core, asked) {
    var needed = new Set();
    if (core.data.shards) asked.forEach(one => [[0, Array.from(one.groups.keys())]].concat(one.both).forEach(parts => parts.slice(1).forEach(groups => {
      groups.forEach(group => { if (!core.lists[group]) needed.add(holder(core.data.shards, group)); });
    })));
    return Array.from(needed);
  }

  /* Adds what a language knows of a query to the topics found. */
  function collect(core, asked, preferred, topics) {
    asked.forEach((one, at) => {
      var cap = 0;
      function take(document, weight, sure) {
        var name = core.topics[document], topic = topics.get(name);
        if (!topic) topics.set(name, topic = { name, weights: [], sures: [] });
        topic.weights[at] = Math.max(topic.weights[at] || 0, weight * preferred);
        topic.sures[at] = Math.max(topic.sures[at] || 0, sure);
      }
      weigh(core, one.groups, 1, (document, weight, sure) => { if (sure >= 0.75) cap = Math.max(cap, weight); });
      weigh(core, one.groups, cap || 1, take);
      one.topics.forEach((sure, document) => take(document, sure, 1));
      one.both.forEach(([sure, ...parts]) => {
        var weights = parts.map(groups => {
          var own = new Map(), spread = new Map();
          groups.forEach(group => (core.related.get(group) || none).forEach(other => spread.set(other[0], other[1])));
          groups.forEach(group => spread.set(group, 0.9));
          weigh(core, spread, 1, (document, weight) => own.set(document, Math.max(weight, own.get(document) || 0)));
          return own;
        });
        weights[0].forEach((weight, document) => {
          var least = Math.min(...weights.map(other => other.get(document) || 0));
          if (least) take(document, sure * (0.8 * least + 0.2 * weight), sure);
        });
      });
    });
  }

  /* Kinds that come in many, of which one page says more; and the one that is sought most. */
  var liked = { step: 0.8, phrase: 0.9, meeting: 0.8, contact: 1.15 };

  var kindOf = (core, at) => core.data.kinds[core.data.kind.charCodeAt(at) - 48];

  /* How far each topic answers the query, the best first. */
  function rank(topics, query, shown, understood) {
    var plain = ' ' + query.map(fold).join(' ') + ' ', all = Array.from(topics.values()), whole = 0;
    var heavy = query.map((word, at) => understood[0][at].isStop ? 0.12 : 1), surest = query.map((word, at) => reduce(all, topic => topic.sures[at]));
    heavy.forEach(weight => { whole += weight; });
    all.forEach(topic => {
      topic.score = topic.covered = 0;
      heavy.forEach((weight, at) => {
        topic.covered += weight / whole * (topic.sures[at] / surest[at] || 0);
        topic.score += weight / whole * (topic.weights[at] || 0);
      });
      topic.score *= Math.pow(topic.covered, 1.4);
    });
    all.sort((a, b) => b.score - a.score).slice(0, 80).forEach(topic => {
      topic.bonus = reduce(shown, core => {
        var at = core.byTopic.get(topic.name), own = at === undefined ? none : tokens(core.titles[at]), matched = 0;
        var asked = understood[shown.indexOf(core)], title = ' ' + fold(own.join(' ')) + ' ';
        if (!own.length) return 0;
        var said = own.filter(word => !core.stop.has(word));
        said.forEach(word => {
          var group = core.groups[core.byForm.get(word)];
          matched += reduce(asked, one => one.groups.get(group) / reduce(Array.from(one.groups.values()), sure => sure));
        });
        return 0.8 * matched / (said.length || 1) * topic.covered + (title === plain ? 0.5 : plain.length > 5 && title.includes(plain) ? 0.2 : 0);
      });
    });
    all.forEach(topic => {
      topic.core = shown.find(core => core.byTopic.has(topic.name));
      topic.at = topic.core.byTopic.get(topic.name);
      topic.kind = kindOf(topic.core, topic.at);
      topic.score *= (1 + (topic.bonus || 0)) * (liked[topic.kind] || 1);
    });
    var best = () => all.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1)), titles = new Set();
    /* Each country's return has the same step: the first of them says it, the others leave room for what says something else. */
    best().forEach(topic => {
      var title = topic.core.titles[topic.at];
      if (titles.has(title)) topic.score *= 0.7;
      titles.add(title);
    });
    best();
    return all.filter(topic => topic.score >= 0.15 * all[0].score && topic.covered >= 0.45 * all[0].covered);
  }

  /* Where the words of a text are what was asked for: [start, end, number of the word asked]. */
  function marks(core, asked, text) {
    var found = [];
    text.replace(/[\p{L}\p{N}]+/gu, (written, start) => {
      var word = written.toLowerCase(), mark = asked.marks.get(core.tag + word);
      if (mark === undefined) {
        var best = 0.34, group = core.groups[core.byForm.get(word)];
        mark = null;
        asked.forEach((one, at) => {
          var sure = one.isStop && asked[1] ? 0 : one.groups.get(group) || 0, inside = sure < 0.9 && one.plain.length > 2 ? fold(word).indexOf(one.plain) : -1;
          if (sure <= best) return;
          best = sure;
          mark = inside < 0 ? [0, word.length, at] : [inside, inside + one.plain.length, at];
        });
        asked.marks.set(core.tag + word, mark);
      }
      if (mark) found.push([start + mark[0], start + mark[1], mark[2]]);
    });
    return found;
  }

  var kinds = found => new Set(found.map(mark => mark[2])).size;

  /* The part of a text around what was asked for, about 160 letters. */
  function excerpt(text, found) {
    var from = 0, best = 0;
    found.forEach(mark => {
      var size = kinds(found.filter(other => other[0] >= mark[0] && other[1] < mark[0] + 140));
      if (size > best) { best = size; from = mark[0]; }
    });
    var start = from > 50 ? Math.min(from, text.indexOf(' ', from - 45) + 1) : 0, before = start ? '… ' : '';
    var end = start + 160 < text.length ? Math.max(from + 30, text.lastIndexOf(' ', start + 160)) : text.length;
    return [before + text.slice(start, end) + (end < text.length ? ' …' : ''), found.filter(mark => mark[0] >= start && mark[1] <= end)
      .map(mark => [mark[0] - start + before.length, mark[1] - start + before.length])];
  }

  /* A row of a topic in the language that it is shown in. */
  function hit(topic, core, asked, query) {
    var data = core.data, at = core.byTopic.get(topic), kind = kindOf(core, at), [path, id] = topic.split('#');
    var shard = holder(data.texts, at), file = files[shard[1]] || {}, holds = kind === 'phrase' ? files[data.cards] : data.records ? data : file;
    var record = Object.assign({}, ((holds || none).records || none)[at]);
    var title = core.titles[at], anchor = id, heading = null, best = -1, part = ['', []];
    path = path.split('/').map(encodeURIComponent).join('/');
    if (kind === 'step') { path += '.steg-' + encodeURIComponent(id); anchor = ''; }
    record.trust = data.trusts[core.trust[at]] || null;
    if (record.old) {
      var now = tokens(record.citation), old = tokens(record.old.join(', '));
      if (!query.some(word => /\d/.test(word) && old.includes(word) && !now.includes(word))) record.now = null;
      delete record.old;
    }
    var sections = file.texts ? file.texts[at - shard[0]] : none;
    for (var i = 0; i < sections.length; i += i ? 3 : 1) {
      var text = sections[i ? i + 2 : 0], found = marks(core, asked, text), size = kinds(found) + (i && 1.5 * kinds(marks(core, asked, sections[i + 1])));
      if (size <= best || !text && !i) continue;
      best = size;
      part = excerpt(text, found);
      if (i && !id) { anchor = sections[i]; heading = sections[i + 1]; }
    }
    return {
      topic, kind, lang: core.tag, href: core.tag + '/' + path + '.html' + (anchor ? '#' + encodeURIComponent(anchor) : ''), title, heading,
      excerpt: part[0], titleMarks: marks(core, asked, title).map(mark => mark.slice(0, 2)), excerptMarks: part[1], record
    };
  }

  /* Words of the index that are near what was written, when nothing was found. */
  function near(core, query) {
    var found = [];
    query.map(fold).forEach(plain => core.folded.forEach((form, i) => {
      var far = distance(plain, form, 3) - shared(plain, form) / 4;
      if (far < 3.5 && form.length > 3 && !/^[~\d]/.test(form)) found.push([far, core.forms[i]]);
    }));
    return found.sort((a, b) => a[0] - b[0]).slice(0, 5).map(pair => pair[1]);
  }

  function answer(tags, written, query, options, done, id) {
    var own = language(options.lang), shown = tags.map(language).filter(Boolean);
    shown.sort((a, b) => (b === own) - (a === own));
    var understood = shown.map(core => understand(core, query)), shards = [];
    understood.forEach((asked, i) => {
      asked.marks = new Map();
      missing(shown[i], asked).forEach(shard => shards.push([shown[i], ...shard]));
    });
    fetchFiles(shards.map(shard => shard[2]), () => {
      if (id !== latest || !shown[0]) return;
      shards.forEach(([core, first, name]) => { if (files[name]) readPostings(core, first, files[name]); });
      var topics = new Map(), result = { query: written, corrected: null, count: 0, kinds: {}, near: [], hits: [] };
      shown.forEach((core, i) => collect(core, understood[i], i ? 0.85 : 1, topics));
      var ranked = rank(topics, query, shown, understood);
      ranked.forEach(topic => { result.kinds[topic.kind] = (result.kinds[topic.kind] || 0) + 1; });
      var kept = ranked.filter(topic => !options.kind || topic.kind === options.kind);
      var corrected = query.map((word, at) => understood.some(asked => asked[at].exact || asked[at].prefix || asked[at].both[0] && !asked[at].isTypo) ? word
        : understood[0][at].best || word).join(' ');
      result.count = kept.length;
      if (!ranked.length) result.near = near(shown[0], query);
      else if (corrected !== query.join(' ')) result.corrected = corrected;
      var rows = kept.slice(0, options.limit || 20).map(topic =>
        [topic.name, topic.core, understood[shown.indexOf(topic.core)], holder(topic.core.data.texts, topic.at)[1]]);
      function give() {
        if (id === latest) done(Object.assign({}, result, { hits: rows.map(row => hit(row[0], row[1], row[2], query)) }));
      }
      function more(some) {
        var names = Array.from(new Set(some)).filter(name => !files[name]);
        if (names.length) fetchFiles(names, give);
      }
      give();
      /* A card is nothing without its words, nor a contact without its number. What the texts say waits for whoever is still writing. */
      more(rows.map((row, i) => kept[i].kind === 'phrase' ? row[1].data.cards
        : !row[1].data.records && /contact|law/.test(kept[i].kind) && row[3]).filter(Boolean));
      rest = setTimeout(() => more(rows.slice(0, options.told || 99).map(row => row[3])), 200);
    });
  }

  /* The languages that every query is sought in: the reader's, and the first of the handbook where that says more. */
  function nearest(tag) {
    var own = languages.find(one => one[0] === tag), first = languages[0];
    return !first || own && own[1] >= 0.9 * first[1] ? [tag] : [tag, first[0]];
  }

  /* In which languages a query is sought is told by the query alone, whatever was fetched before: in the nearest, and in the others
     too for a word that those know of no text of their own. Where they may still mean what was written, by its beginning or a
     letter changed, the others are asked when somebody stays at the query or nothing was found. */
  function find(written, options, done) {
    var id = ++latest, query = tokens(written), tags, all;
    clearTimeout(pause);
    clearTimeout(rest);
    if (!query.length) return done({ query: written, corrected: null, count: 0, kinds: {}, near: [], hits: [] });
    function understood() {
      if (id !== latest) return;
      var asked = tags.map(language).filter(Boolean).map(core => understand(core, query));
      var others = () => fetchFiles(all, () => { if (id === latest) answer(all, written, query, options, done, id); });
      var now = () => answer(tags, written, query, options, result => result.count ? done(result) : others(), id);
      var has = take => query.every((word, at) => asked.some(meanings => take(meanings[at])));
      if (has(one => one.own)) return now();
      if (!has(one => one.own || !one.exact && (one.prefix || one.best || one.both[0] || one.plain.length < 3))) return others();
      pause = setTimeout(others, 500);
      now();
    }
    /* The reader's own file says which languages there are; somebody may have written before it came. */
    fetchFiles([options.lang], () => {
      tags = nearest(options.lang);
      all = languages.map(one => one[0]);
      fetchFiles(tags, understood);
    });
  }

  return {
    load(to, done) {
      root = to;
      var own = document.documentElement.lang;
      fetchFiles([own], () => {
        languages = (files[own] || { languages }).languages;
        fetchFiles(nearest(own), done || (() => 0));
      });
    },

    find,

    /* Called by the files of the index. */
    add(name, data) { files[name] = data; }
  };
})();
