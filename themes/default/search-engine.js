/* The search: loads the index that the handbook was published with (src/output/search/format.rs tells its form) and finds what
   a query means. The box that shows it is another script. Nothing is stored and nothing is sent.

   handbokSearch.load(root, done)            loads the index; `root` is the relative way to the site's top, such as `../../`
   handbokSearch.find(query, options, done)  options {lang, kind?, limit}; calls done with
     {query, corrected, count, kinds: {kind: n}, near: [word], hits: [hit]}, and once more when texts or other languages that
     had to be fetched have come, unless another query was asked since
   hit: {topic, kind, lang, href, title, heading, excerpt, titleMarks, excerptMarks, record}; href from the site's top,
   marks are [start, end]. */
'use strict';

window.handbokSearch = (function () {
  var files = {}, waiting = {}, languages = [], loaded = {}, root = '', latest = 0;

  /* Only files of the index, and only from beside the pages. */
  function address(name) {
    if (!/^[\w.-]+$/.test(name)) throw new TypeError(name);
    return root + 'search/' + name + '.js';
  }
  var policy = window.trustedTypes
    && trustedTypes.createPolicy('handbok-search', { createScriptURL: address });

  function fetchFile(name, done) {
    if (files[name]) return done();
    if (waiting[name]) return waiting[name].push(done);
    waiting[name] = [done];
    var script = document.createElement('script');
    script.onload = script.onerror = function () {
      var all = waiting[name];
      delete waiting[name];
      all.forEach(function (one) { one(); });
    };
    script.src = policy ? policy.createScriptURL(name) : address(name);
    document.head.append(script);
  }

  function fetchAll(names, done) {
    var left = names.length;
    if (!left) return done();
    names.forEach(function (name) {
      fetchFile(name, function () { if (!--left) done(); });
    });
  }

  /* Folding, Romani keys and tokens, as src/output/search/{fold,token}.rs have them. */
  var others = { ø: 'o', æ: 'a', ł: 'l', đ: 'd' };
  function fold(word) {
    return /^[\x00-\x7f]*$/.test(word) ? word
      : word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[øæłđ]/g, function (sign) { return others[sign]; });
  }

  function romaniKey(word) {
    var key = word.replace(/s[hj]/g, 's').replace(/zh/g, 'z').replace(/[čćçc]h|tj|[čćç]/g, 'c').replace(/([kpt])h/g, '$1')
      .replace(/[žźʒǯ]/g, 'z').replace(/x/g, 'h').replace(/θ/g, 't').replace(/q/g, 'k').replace(/w/g, 'v').replace(/[yj]/g, 'i');
    return fold(key).replace(/(.)\1+/g, '$1');
  }

  function tokens(text) {
    var number = '\\d[\\p{L}\\p{N}]*', letter = '(?:[ \\u00a0]([a-h])(?![\\p{L}\\p{N}]))?';
    var one = new RegExp('(' + number + ')[ \\u00a0]?kap\\.?[ \\u00a0]?(' + number + ')' + letter
      + '|(' + number + ')([:/])(' + number + ')' + letter + '|(\\d+)[ \\u00a0]([a-h])(?![\\p{L}\\p{N}])'
      + '|\\d+(?:[ \\u00a0\\u2011-]\\d+(?![\\p{L}\\p{N}]))+|[\\p{L}\\p{N}]+', 'gu');
    var found = [], parts;
    while ((parts = one.exec(text.toLowerCase()))) {
      if (parts[2]) found.push(parts[1] + ':' + parts[2] + (parts[3] || ''));
      else if (parts[6]) found.push(parts[4] + parts[5] + parts[6] + (parts[7] || ''));
      else if (parts[9]) found.push(parts[8] + parts[9]);
      else {
        var digits = parts[0].replace(/[ \u00a0\u2011-]/g, '');
        if (digits.length >= 5) found.push(digits);
        else found.push.apply(found, parts[0].split(/[ \u00a0\u2011-]/));
      }
    }
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
    return text ? text.split(parting).map(function (word) {
      return (before = before.slice(0, parseInt(word[0], 36)) + word.slice(1));
    }) : [];
  }

  function push(map, key, value) {
    var list = map.get(key);
    if (list) list.push(value); else map.set(key, [value]);
  }

  /* A language, once its main file has come. */
  function language(tag) {
    var core = loaded[tag];
    if (core) return core;
    var name = (languages.filter(function (one) { return one[0] === tag; })[0] || [])[2], data = files[name];
    if (!data) return null;
    core = loaded[tag] = {
      tag: tag, data: data, forms: words(data.forms, ' '), byForm: new Map(), byFold: new Map(), related: new Map(),
      wholes: new Map(), topics: words(data.topics, '\n'), titles: data.titles.split('\n'), byTopic: new Map(),
      stop: new Set(data.stop.split(' ')), trust: numbers(data.trust), lists: [], synonyms: new Map(), next: 0
    };
    core.groups = numbers(data.groups).map(function (back) { return back ? core.next - back : core.next++; });
    core.folded = core.forms.map(fold);
    core.forms.forEach(function (form, i) {
      core.byForm.set(form, i);
      push(core.byFold, core.folded[i], i);
    });
    core.topics.forEach(function (topic, i) { core.byTopic.set(topic, i); });
    for (var related = numbers(data.related), i = 0; i < related.length; i += related[i] + 1) {
      var group = related.slice(i + 1, i + 1 + related[i]);
      group.forEach(function (one) { core.related.set(one, group); });
    }
    for (var parts = numbers(data.parts), whole = 0, at = 0; at < parts.length; at += 3) {
      whole += parts[at];
      push(core.wholes, parts[at + 1], [whole, 0.5]);
      push(core.wholes, parts[at + 2], [whole, 0.6]);
    }
    data.synonyms.forEach(function (set) {
      set[0].forEach(function (phrase) {
        var its = phrase.split(' ').map(fold);
        push(core.synonyms, its[0], { words: its, set: set });
      });
    });
    if (data.postings !== undefined) readPostings(core, 0, data);
    return core;
  }

  function readPostings(core, group, data) {
    var all = numbers(data.postings), impacts = numbers(data.impacts), posting = 0;
    for (var i = 0; i < all.length;) {
      for (var count = all[i++], list = [], document = 0; count--;) list.push(document += all[i++], impacts[posting++]);
      core.lists[group++] = list;
    }
  }

  /* The files with the postings of these groups that have not come yet. */
  function shardsOf(core, groups) {
    var names = new Set();
    groups.forEach(function (group) {
      if (!core.lists[group] && core.data.shards) names.add(holder(core.data.shards, group));
    });
    return names;
  }

  /* The last of `[first, name]` that begins at or before a number. */
  function holder(shards, number) {
    return shards.reduce(function (found, shard) { return shard[0] <= number ? shard : found; });
  }

  /* The distance of two words in letters left out, put in, changed or swapped; anything above `most` is one more. */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    var above, row = [], last;
    for (var j = 0; j <= b.length; j++) row[j] = j;
    for (var i = 1; i <= a.length; i++) {
      above = last; last = row; row = [i];
      var least = i;
      for (j = 1; j <= b.length; j++) {
        var cost = a[i - 1] === b[j - 1] ? 0 : 1;
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], above[j - 2] + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) return most + 1;
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
    return same > 3 && same >= 0.6 * a.length && longer - same < 6 ? same / longer : 0;
  }

  /* What a word of the query may mean in a language: groups, each with how sure that is, from 0 to 1. */
  function meanings(core, word, isLast) {
    var plain = fold(word), isNumber = /^\d/.test(word), found = { groups: new Map(), exact: 0, prefix: 0, best: null, word: word };
    function add(group, sure) {
      if (!(found.groups.get(group) >= sure)) found.groups.set(group, sure);
    }
    (core.byFold.get(plain) || []).forEach(function (i) {
      var sure = core.forms[i] === word ? 1 : word === plain ? (core.byForm.has(word) ? 0.8 : 0.95) : 0.75;
      add(core.groups[i], sure);
      found.exact = Math.max(found.exact, sure);
    });
    var key = '~' + romaniKey(word), romani = core.byForm.get(key);
    if (romani !== undefined && !isNumber) { add(core.groups[romani], 0.9); found.exact = Math.max(found.exact, 0.9); }
    found.groups.forEach(function (sure, group) {
      (core.related.get(group) || []).forEach(function (other) { add(other, 0.6 * sure); });
    });
    Array.from(found.groups).forEach(function (pair) {
      (core.wholes.get(pair[0]) || []).forEach(function (whole) { add(whole[0], whole[1] * pair[1]); });
    });
    var most = isNumber || plain.length < 4 || found.exact ? 0 : plain.length < 7 ? 1 : 2, best = 0;
    for (var i = 0; i < core.folded.length; i++) {
      var form = core.folded[i], group = core.groups[i], isRomani = form[0] === '~';
      if (isRomani) {
        if (key.length > 3 && !isNumber && form.startsWith(key)) add(group, 0.7);
        else if (key.length > 4 && most && distance(key, form, 1) < 2) add(group, 0.6);
        continue;
      }
      if (plain.length > 1 && form.startsWith(plain)) {
        if (!isNumber || plain.length > 2) {
          add(group, (isLast ? 0.85 : 0.75) * (0.5 + 0.5 * plain.length / form.length));
          found.prefix = 1;
        }
        continue;
      }
      if (isNumber || plain.length < 4) continue;
      var inside = form.indexOf(plain);
      if (inside > 0) { add(group, inside + plain.length === form.length ? 0.5 : 0.4); continue; }
      var far = most && form.length > 2 ? distance(plain, form, most) : 9, sure = far > most ? 0 : far === 1 ? 0.75 : 0.55;
      if (!sure || !found.exact) sure = Math.max(sure, likeness(plain, form) * (found.exact ? 0.5 : 0.75));
      if (sure) {
        add(group, sure);
        if (sure > best && far <= most) { best = sure; found.best = core.forms[i]; }
      }
    }
    found.surest = 0;
    found.groups.forEach(function (sure) { found.surest = Math.max(found.surest, sure); });
    return found;
  }

  /* The two halves of a compound that the index does not have, with how sure that is; a linking s may stand between them. One
     half at least must be a word as it stands, the other may be like one. */
  function halves(core, word) {
    var plain = fold(word), found = [], single = [];
    function known(part) {
      return (core.byFold.get(part) || []).filter(function (i) { return !core.stop.has(core.forms[i]); }).map(function (i) {
        return core.groups[i];
      });
    }
    function like(part) {
      var its = [];
      if (part.length > 3) core.folded.forEach(function (form, i) { if (likeness(part, form)) its.push(core.groups[i]); });
      return its;
    }
    for (var cut = 3; cut <= plain.length - 3; cut++) {
      var first = plain.slice(0, cut), bare = first.replace(/[aeious]$/, ''), last = plain.slice(cut);
      var firsts = known(first).concat(known(bare), known(bare + 'a'), known(bare + 'or')), lasts = known(last), sure = 0.9;
      if (firsts.length && !lasts.length) { lasts = like(last); sure = 0.7; }
      else if (lasts.length && !firsts.length) { firsts = like(bare); sure = 0.7; }
      if (firsts.length && lasts.length) found.push({ parts: [firsts, lasts], sure: sure });
      else if (firsts.length && cut > 3) single[0] = firsts;
      else if (lasts.length && plain.length - cut > 3 && !single[1]) single[1] = lasts;
    }
    return found.length ? found : single.filter(Boolean).map(function (groups) { return { parts: [groups], sure: 0.5 }; });
  }

  /* The documents of some groups: `take` gets each with what it weighs, at most 1. */
  function weigh(core, groups, cap, take) {
    var all = core.topics.length;
    groups.forEach(function (sure, group) {
      var list = core.lists[group] || [];
      var rare = Math.log(1 + all / (list.length / 2 || 1)) / Math.log(1 + all);
      if (sure < 0.9) rare = Math.min(rare, cap);
      for (var i = 0; i < list.length; i += 2) take(list[i], sure * (0.25 + 0.75 * rare) * (list[i + 1] + 1) / 16, sure);
    });
  }

  function each(groups, sure) {
    return new Map(groups.map(function (group) { return [group, sure]; }));
  }

  /* What a query means in a language: for each word its meanings, with those that the thesaurus and its neighbours add. */
  function understand(core, query) {
    var asked = query.map(function (word, i) {
      var meaning = meanings(core, word, i === query.length - 1);
      meaning.isStop = core.stop.has(word);
      meaning.both = meaning.exact ? [] : halves(core, word);
      meaning.topics = new Map();
      return meaning;
    });
    var plain = query.map(fold);
    query.forEach(function (word, i) {
      if (!i || /^\d/.test(word)) return;
      [plain[i - 1] + plain[i], plain[i - 1] + 's' + plain[i]].forEach(function (joined) {
        (core.byFold.get(joined) || []).forEach(function (form) {
          [asked[i - 1], asked[i]].forEach(function (one) { one.groups.set(core.groups[form], 1); one.exact = 1; });
        });
      });
    });
    function groupsOf(word) {
      return (core.byFold.get(word) || []).map(function (i) { return core.groups[i]; });
    }
    function isForm(i, word) {
      return plain[i] === word || groupsOf(plain[i]).some(function (group) { return groupsOf(word).indexOf(group) >= 0; });
    }
    core.synonyms.forEach(function (sets) {
      sets.forEach(function (entry) {
        for (var i = 0; i + entry.words.length <= plain.length; i++) {
          if (!entry.words.every(function (word, at) { return isForm(i + at, word); })) continue;
          for (var at = i; at < i + entry.words.length; at++) {
            var one = asked[at];
            one.exact = Math.max(one.exact, 0.9);
            entry.set[1].forEach(function (topic, place) { one.topics.set(topic, place ? 0.75 : 0.6); });
            entry.set[0].forEach(function (phrase) {
              var its = phrase.split(' ').map(fold).filter(function (word) { return !core.stop.has(word); });
              if (its.length === 1) groupsOf(its[0]).forEach(function (group) {
                if (!(one.groups.get(group) >= 0.8)) one.groups.set(group, 0.8);
              });
              else if (its.length < 4) {
                its = its.map(groupsOf);
                if (its.every(function (groups) { return groups.length; })) one.both.push({ parts: its, sure: 0.9 });
              }
            });
          }
        }
      });
    });
    return asked;
  }

  function groupsNeeded(asked) {
    var needed = [];
    asked.forEach(function (meaning) {
      meaning.groups.forEach(function (sure, group) { needed.push(group); });
      meaning.both.forEach(function (both) { needed = needed.concat.apply(needed, both.parts); });
    });
    return needed;
  }

  /* Adds what a language knows of a query to the topics found. */
  function collect(core, asked, preferred, topics) {
    asked.forEach(function (meaning, at) {
      var cap = 0;
      weigh(core, meaning.groups, 1, function (document, weight, sure) { if (sure >= 0.75) cap = Math.max(cap, weight); });
      function take(document, weight, sure) {
        var name = core.topics[document], topic = topics.get(name);
        if (!topic) topics.set(name, (topic = { name: name, weights: [], sures: [] }));
        weight *= preferred;
        if (!(topic.weights[at] >= weight)) topic.weights[at] = weight;
        if (!(topic.sures[at] >= sure)) topic.sures[at] = sure;
      }
      weigh(core, meaning.groups, cap || 1, take);
      meaning.topics.forEach(function (sure, document) { take(document, sure, 1); });
      meaning.both.forEach(function (both) {
        var weights = both.parts.map(function (groups) {
          var own = new Map(), spread = new Map();
          groups.forEach(function (group) {
            spread.set(group, 0.9);
            (core.related.get(group) || []).forEach(function (other) { if (!spread.has(other)) spread.set(other, 0.6); });
            (core.wholes.get(group) || []).forEach(function (whole) { if (!spread.has(whole[0])) spread.set(whole[0], 0.5); });
          });
          weigh(core, spread, 1, function (document, weight) { own.set(document, Math.max(weight, own.get(document) || 0)); });
          return own;
        });
        weights.forEach(function (own, part) {
          own.forEach(function (weight, document) {
            var least = weights.reduce(function (least, other) { return Math.min(least, other.get(document) || 0); }, weight);
            var isAll = least > 0;
            take(document, both.sure * (isAll ? 0.8 * least + 0.2 * weight : (part ? 0.35 : 0.3) * weight), both.sure * (isAll ? 0.9 : 0.4));
          });
        });
      });
    });
  }

  /* Kinds that come in many, of which one page says more. */
  var lighter = { step: 0.8, phrase: 0.9, meeting: 0.8 };

  function kindOf(cores, name) {
    for (var i = 0; i < cores.length; i++) {
      var at = cores[i].byTopic.get(name);
      if (at !== undefined) return cores[i].data.kinds[cores[i].data.kind.charCodeAt(at) - 48];
    }
  }

  /* How far each topic answers the query, the best first. */
  function rank(topics, query, cores, understood) {
    var heavy = query.map(function (word, at) {
      return understood.every(function (asked) { return asked[at].isStop && asked[at].exact; })
        || understood[0][at].isStop ? 0.12 : 1;
    });
    var whole = heavy.reduce(function (sum, weight) { return sum + weight; }, 0);
    var plain = query.map(fold).join(' '), all = Array.from(topics.values());
    var surest = query.map(function (word, at) {
      return all.reduce(function (most, topic) { return Math.max(most, topic.sures[at] || 0); }, 0) || 1;
    });
    all.forEach(function (topic) {
      var covered = 0, sum = 0;
      heavy.forEach(function (weight, at) {
        covered += weight * (topic.sures[at] || 0) / surest[at];
        sum += weight * (topic.weights[at] || 0);
      });
      topic.covered = covered / whole;
      topic.score = sum / whole * Math.pow(topic.covered, 1.2);
    });
    all.sort(function (a, b) { return b.score - a.score; });
    all.slice(0, 80).forEach(function (topic) {
      var most = 0;
      cores.forEach(function (core, number) {
        var at = core.byTopic.get(topic.name);
        if (at === undefined) return;
        var own = tokens(core.titles[at]), matched = 0, light = 0;
        own.forEach(function (word) {
          if (core.stop.has(word)) { light++; return; }
          var form = core.byForm.get(word), group = core.groups[form];
          matched += understood[number].reduce(function (best, meaning) {
            return Math.max(best, form === undefined ? 0 : (meaning.groups.get(group) || 0) / (meaning.surest || 1));
          }, 0);
        });
        var title = fold(own.join(' ')), bonus = 0.5 * matched / (own.length - light || 1) * topic.covered;
        if (title === plain) bonus += 0.5;
        else if (plain.length > 3 && (' ' + title + ' ').includes(' ' + plain + ' ')) bonus += 0.2;
        most = Math.max(most, bonus);
      });
      topic.score *= 1 + most;
    });
    all.forEach(function (topic) { topic.score *= lighter[kindOf(cores, topic.name)] || 1; });
    all.sort(function (a, b) { return b.score - a.score || (a.name < b.name ? -1 : 1); });
    var top = all[0];
    return all.filter(function (topic) { return topic.score >= 0.15 * top.score && topic.covered >= 0.45 * top.covered; });
  }

  /* Where the words of a text are what was asked for: [start, end, number of the word asked]. */
  function marks(core, asked, text) {
    var found = [], one = /[\p{L}\p{N}]+/gu, parts;
    while ((parts = one.exec(text))) {
      var word = parts[0].toLowerCase(), plain = fold(word), start = parts.index, form = core.byForm.get(word), best = 0, mark;
      asked.forEach(function (meaning, at) {
        var sure = form === undefined ? 0 : meaning.groups.get(core.groups[form]) || 0;
        if (meaning.isStop && asked.length > 1) sure = 0;
        if (sure <= best || sure < 0.35) return;
        var asks = fold(meaning.word), inside = sure < 0.9 && asks.length > 2 ? plain.indexOf(asks) : -1;
        best = sure;
        mark = inside < 0 ? [start, start + word.length, at] : [start + inside, start + inside + asks.length, at];
      });
      if (best) found.push(mark);
    }
    return found;
  }

  /* The part of a text around what was asked for, about 160 letters. */
  function excerpt(text, found) {
    var best = 0, from = 0;
    found.forEach(function (mark, i) {
      var seen = new Set();
      for (var j = i; j < found.length && found[j][1] < mark[0] + 140; j++) seen.add(found[j][2]);
      if (seen.size > best) { best = seen.size; from = mark[0]; }
    });
    var start = from > 50 ? text.indexOf(' ', from - 45) + 1 : 0;
    if (start > from) start = from;
    var end = start + 160 < text.length ? text.lastIndexOf(' ', start + 160) : text.length;
    if (end <= from) end = Math.min(text.length, start + 160);
    var before = start ? '… ' : '';
    return {
      text: before + text.slice(start, end) + (end < text.length ? ' …' : ''),
      marks: found.filter(function (mark) { return mark[0] >= start && mark[1] <= end; }).map(function (mark) {
        return [mark[0] - start + before.length, mark[1] - start + before.length];
      })
    };
  }

  function bare(found) { return found.map(function (mark) { return [mark[0], mark[1]]; }); }

  /* A row: the topic in the reader's language, else in the handbook's first, else where it was found. */
  function hit(name, own, cores, understood, query) {
    var order = [own, languages[0][0]], shown = cores.map(function (core, number) { return [core, understood[number]]; })
      .filter(function (pair) { return pair[0].byTopic.has(name); })
      .sort(function (a, b) { return (order.indexOf(a[0].tag) + 9) % 9 - (order.indexOf(b[0].tag) + 9) % 9; })[0];
    var core = shown[0], asked = shown[1], data = core.data, at = core.byTopic.get(name);
    var kind = data.kinds[data.kind.charCodeAt(at) - 48], place = name.split('#'), id = place[1];
    var path = place[0].split('/').map(encodeURIComponent).join('/'), anchor = id;
    if (kind === 'step') { path += '.steg-' + encodeURIComponent(id); anchor = ''; }
    var shard = holder(data.texts, at), texts = files[shard[1]];
    var record = Object.assign({}, (data.records || (texts && texts.records) || {})[at]);
    record.trust = data.trusts[data.trust && core.trust[at]] || null;
    if (record.old) {
      var now = tokens(record.citation), old = tokens(record.old.join(' '));
      if (!query.some(function (word) { return /\d/.test(word) && old.indexOf(word) >= 0 && now.indexOf(word) < 0; })) record.now = null;
      delete record.old;
    }
    var title = core.titles[at], result = {
      topic: name, kind: kind, lang: core.tag, title: title, heading: null, excerpt: '', titleMarks: bare(marks(core, asked, title)),
      excerptMarks: [], record: record
    };
    var sections = texts && texts.texts[at - shard[0]] || [], best = -1, chosen, chosenMarks;
    for (var i = 0; i < sections.length; i += i ? 3 : 1) {
      var text = i ? sections[i + 2] : sections[0], found = marks(core, asked, text);
      var seen = new Set(found.map(function (mark) { return mark[2]; })).size;
      if (i) seen += new Set(marks(core, asked, sections[i + 1]).map(function (mark) { return mark[2]; })).size * 1.5;
      if (seen > best && (text || i)) { best = seen; chosen = i; chosenMarks = found; }
    }
    if (chosen !== undefined) {
      var part = excerpt(chosen ? sections[chosen + 2] : sections[0], chosenMarks);
      result.excerpt = part.text;
      result.excerptMarks = part.marks;
      if (chosen && !id) { anchor = sections[chosen]; result.heading = sections[chosen + 1]; }
    }
    result.href = core.tag + '/' + path + '.html' + (anchor ? '#' + encodeURIComponent(anchor) : '');
    return result;
  }

  /* Words of the index that are near what was written, when nothing was found. */
  function near(core, query) {
    var found = [];
    query.forEach(function (word) {
      var plain = fold(word);
      core.folded.forEach(function (form, i) {
        if (form[0] === '~' || /^\d/.test(form) || form.length < 4) return;
        var far = distance(plain, form, 3) - shared(plain, form) / 4;
        if (far < 3.5) found.push([far, core.forms[i]]);
      });
    });
    return found.sort(function (a, b) { return a[0] - b[0]; }).slice(0, 5).map(function (pair) { return pair[1]; });
  }

  function answer(written, query, options, done, id) {
    var cores = languages.map(function (one) { return language(one[0]); }).filter(Boolean);
    var own = language(options.lang) || cores[0];
    if (!own) return done({ query: written, corrected: null, count: 0, kinds: {}, near: [], hits: [] });
    cores.sort(function (a, b) { return (b === own) - (a === own); });
    var understood = cores.map(function (core) { return understand(core, query); }), shards = [];
    cores.forEach(function (core, number) {
      shardsOf(core, groupsNeeded(understood[number])).forEach(function (shard) { shards.push([core, shard]); });
    });
    fetchAll(shards.map(function (pair) { return pair[1][1]; }), function () {
      if (id !== latest) return;
      shards.forEach(function (pair) {
        if (files[pair[1][1]]) readPostings(pair[0], pair[1][0], files[pair[1][1]]);
      });
      var topics = new Map();
      cores.forEach(function (core, number) { collect(core, understood[number], number ? 0.85 : 1, topics); });
      var ranked = topics.size ? rank(topics, query, cores, understood) : [], kinds = {};
      ranked.forEach(function (topic) { topic.kind = kindOf(cores, topic.name); kinds[topic.kind] = (kinds[topic.kind] || 0) + 1; });
      var kept = ranked.filter(function (topic) { return !options.kind || topic.kind === options.kind; });
      var corrected = query.map(function (word, at) {
        var exact = understood.some(function (asked) { return asked[at].exact || asked[at].prefix || asked[at].both.length; });
        return !exact && understood[0][at].best || word;
      });
      var result = {
        query: written, corrected: ranked.length && corrected.join(' ') !== query.join(' ') ? corrected.join(' ') : null,
        count: kept.length, kinds: kinds, near: ranked.length ? [] : near(own, query), hits: []
      };
      var shown = kept.slice(0, options.limit || 20);
      function rows() {
        result.hits = shown.map(function (topic) { return hit(topic.name, own.tag, cores, understood, query); });
        done(Object.assign({}, result));
      }
      var texts = new Set();
      shown.forEach(function (topic) {
        var core = [own].concat(cores).filter(function (core) { return core.byTopic.has(topic.name); })[0];
        var name = holder(core.data.texts, core.byTopic.get(topic.name))[1];
        if (!files[name]) texts.add(name);
      });
      rows();
      if (texts.size) fetchAll(Array.from(texts), function () { if (id === latest) rows(); });
    });
  }

  function cores(tags, done) {
    fetchAll(languages.filter(function (one) { return tags.indexOf(one[0]) >= 0; }).map(function (one) { return one[2]; }), done);
  }

  /* The reader's language, and the first of the handbook where that says more. */
  function first(tag) {
    var own = languages.filter(function (one) { return one[0] === tag; })[0];
    return own && own[1] >= 0.9 * languages[0][1] ? [tag] : [tag, languages[0][0]];
  }

  function load(to, done) {
    root = to;
    fetchFile('index', function () {
      languages = files.index ? files.index.languages : [];
      if (!languages.length) { if (done) done(); return; }
      cores(first(document.documentElement.lang), done || function () {});
    });
  }

  function find(written, options, done) {
    var id = ++latest, query = tokens(written);
    if (!query.length) return done({ query: written, corrected: null, count: 0, kinds: {}, near: [], hits: [] });
    cores(first(options.lang), function () {
      if (id !== latest) return;
      var here = first(options.lang).map(language).filter(Boolean);
      var asked = here.map(function (core) { return understand(core, query); });
      function lacks(what) {
        return query.some(function (word, at) {
          return !asked.some(function (meanings) { return what(meanings[at]); });
        });
      }
      var more = lacks(function (meaning) { return meaning.exact; });
      var waits = more && lacks(function (meaning) { return meaning.exact || meaning.prefix; });
      var all = languages.map(function (one) { return one[0]; }), isThere = all.every(language);
      if (!more || isThere) return answer(written, query, options, done, id);
      if (!waits) answer(written, query, options, done, id);
      cores(all, function () { if (id === latest) answer(written, query, options, done, id); });
    });
  }

  return {
    load: load, find: find,
    /* Called by the files of the index. */
    add: function (name, data) { files[name] = data; }
  };
})();
