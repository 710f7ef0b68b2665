/* The search: loads the index that the handbook was published with (src/output/search/format.rs tells its form) and finds what
   a query means. The box that shows it is another script. Nothing is stored and nothing is sent.

   handbokSearch.load(language)              begins to load the index for a reader's language
   handbokSearch.kindName(kind)              what the reader's language calls a kind of topic
   handbokSearch.find(query, options, done)  options {kind?, limit, told?}: how many hits come with an excerpt, all when it
     does not say; calls done with {query, corrected?, count, kinds: {kind: n}, near: [word], hits: [hit]}, first with what titles
     say where the rest has to be fetched, and again when postings, texts or other languages have come, unless another query
     was asked since
   hit: {topic, kind, lang, href, title, heading, excerpt, titleMarks, excerptMarks, record}; href from the site's top,
   marks begin with [start, end]; record has {trust}, and what its kind's rows show. */
window.handbokSearch = (() => {
  let reader, latest = 0;

  /* How strong a posting is that only a title tells, once (src/output/search/indexer.rs). */
  const IN_TITLE = 11;

  const files = {}, coming = {}, cores = {};

  /* Helpers: the largest number that a list has and the sum of its numbers, the list that a map has for a key, one more in it,
     and a map's number that only grows. */
  const largest = (list, take) => list.reduce((most, one) => Math.max(most, take(one) || 0), 0);
  const total = (list, take) => list.reduce((sum, one, i) => sum + take(one, i), 0);
  const listOf = (map, key) => map.get(key) || [];
  const push = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);
  const raise = (map, key, value) => map.get(key) >= value || map.set(key, value);

  /* Only files of the index, and only from beside the pages. */
  const rules = {
    createScriptURL(name) {
      if (/[^\w.-]/.test(name)) throw TypeError(name);
      return handbok.root + 'search/' + name + '.js';
    }
  };
  const policy = window.trustedTypes?.createPolicy('handbok-search', rules) || rules;

  /* Once for each file; one that did not come may be asked for again. */
  const fetchFiles = names => Promise.all(names.map(name => coming[name] ??= new Promise(done => {
    const script = document.createElement('script');
    script.onload = script.onerror = () => {
      if (!files[name]) delete coming[name];
      done();
    };
    script.src = policy.createScriptURL(name);
    document.head.append(script);
  })));

  /* Folding, Romani keys and tokens, as src/output/search/{fold,token}.rs have them. */
  const fold = word => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

  const romaniKey = word => fold(
    [[/[čćçc]h|tj|[čćç]/g, 'c'], [/s[hj]/g, 's'], [/zh|[žźʒǯ]/g, 'z'], [/([kpt])h/g, '$1'], [/x/g, 'h'], [/θ/g, 't'], [/q/g, 'k'],
      [/w/g, 'v'], [/[yj]/g, 'i']].reduce((key, rule) => key.replace(...rule), word)
  ).replace(/(.)\1+/g, '$1');

  const letter = '(?:[ \u00a0]([a-h])(?![\\p{L}\\p{N}]))', one = '(\\d[\\p{L}\\p{N}]*)';
  const token = RegExp(`${one}(?:[ \u00a0]?kap\\.?[ \u00a0]?|([:/]))${one}${letter}?|(\\d+)${letter}`
    + '|\\d+(?:[ \u00a0\u2011-]\\d+(?![\\p{L}\\p{N}]))+|[\\p{L}\\p{N}]+', 'gu');
  const tokens = text => [...text.toLowerCase().matchAll(token)].flatMap(([all, chapter, sign, section, its, number, part]) => {
    const digits = all.split(/[ \u00a0\u2011-]/), joined = digits.join('');
    return chapter ? chapter + (sign || ':') + section + (its || '') : number ? number + part : joined.length > 4 ? joined : digits;
  });

  /* Reading the index. */
  function numbers(text) {
    const all = [];
    let value = 0, times = 1;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i), sign = code - 32 - (code > 34) - (code > 92);
      if (sign < 62) { all.push(value + sign * times); value = 0; times = 1; }
      else { value += (sign - 62) * times; times *= 31; }
    }
    return all;
  }

  /* Lists of numbers, each with its length before it. */
  function lists(text) {
    const all = numbers(text), found = [];
    for (let i = 0; i < all.length; i += all[i] + 1) found.push(all.slice(i + 1, i + 1 + all[i]));
    return found;
  }

  /* Numbers of which each was told as its distance from the one before. */
  function rising(distances) {
    let last = 0;
    return distances.map(distance => last += distance);
  }

  const places = list => new Map(list.map((one, i) => [one, i]));

  function words(text, parting) {
    let before = '';
    return text ? text.split(parting).map(word => before = before.slice(0, parseInt(word[0], 36)) + word.slice(1)) : [];
  }

  const capital = word => word[0].toUpperCase() + word.slice(1);
  const slug = title => fold(title.toLowerCase()).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

  /* A language, once its main file has come. */
  function language(tag) {
    const data = files[tag];
    if (cores[tag] || !data) return cores[tag];
    let next = 0;
    const forms = words(data.forms, ' '), folded = forms.map(fold), parts = numbers(data.parts), literals = data.literals.split('\n');
    const groups = numbers(data.groups).map(back => back ? next - back : next++);
    const titles = lists(data.titles).map(list => list.map((word, i) => word % 2 ? literals[word >> 1] : i ? forms[word >> 1] : capital(forms[word >> 1])).join(' '));
    const topics = words(data.topics, '\n').map((name, i) => name.replace('\t', slug(titles[i])));
    const core = cores[tag] = {
      ...data, tag, forms, topics, folded, titles, trust: numbers(data.trust), kind: numbers(data.kind),
      groups, byForm: places(forms), byTopic: places(topics),
      byFold: new Map(), related: new Map(), halves: new Map(), stop: new Set(data.stop.split(' ')), endings: new Set(fold(data.endings).split(' ')),
      foreign: new Set(rising(numbers(data.foreign))), lists: [], known: {}, shards: data.shards || [[0, tag]]
    };
    folded.forEach((form, i) => push(core.byFold, form, groups[i]));
    core.said = titles.map((title, topic) => tokens(title).filter(word => !core.stop.has(word)).map(word => {
      const group = groups[core.byForm.get(word)], its = core.lists[group] ||= { documents: [], impacts: [] };
      its.documents.push(topic);
      its.impacts.push(IN_TITLE);
      return group;
    }));
    lists(data.related).forEach(set => set.forEach(group => set.forEach(other => other !== group && push(core.related, group, [other, 0.6]))));
    rising(parts.filter((part, i) => i % 3 === 0)).forEach((compound, i) => {
      const far = parts[3 * i + 1], first = compound + (far % 2 ? far : -far) / 2 | 0, last = parts[3 * i + 2];
      push(core.related, first, [compound, 0.5]);
      push(core.related, last, [compound, 0.6]);
      core.halves.set(compound, [0.75, [first], [last]]);
    });
    return core;
  }

  /* The documents of each group of a shard, and how strong each is. */
  function readPostings(core, [group, name]) {
    const data = files[name];
    if (!data?.postings) return;
    const impacts = numbers(data.impacts);
    let posting = 0;
    lists(data.postings).forEach(distances => {
      core.lists[group++] = { documents: rising(distances), impacts: impacts.slice(posting, posting += distances.length) };
    });
    data.postings = '';
  }

  /* The last of `[first, name]` that begins at or before a number. */
  const holder = (shards, number) => shards.findLast(shard => shard[0] <= number);

  /* The distance of two words in letters left out, put in, changed or swapped; anything above `most` is more than it. */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return 9;
    let above, last, row = [0, ...b.split('')].map((x, j) => j);
    for (let i = 1; i <= a.length; i++) {
      above = last; last = row; row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], above[j - 2] + 1);
      }
      if (Math.min(...row) > most) return 9;
    }
    return row[b.length];
  }

  /* How much of two words is a common beginning, when the rest may be endings: 0 to 1. */
  function likeness(a, b) {
    const longer = Math.max(a.length, b.length);
    let same = 0;
    while (a[same] && a[same] === b[same]) same++;
    return same > 3 && same > 0.6 * a.length && longer - same < 6 ? same / longer : 0;
  }

  /* What a word of the query may mean in a language: groups, each with how sure that is, from 0 to 1. */
  function meaning(core, word) {
    const plain = fold(word), isNumber = /^\d/.test(word), romani = '~' + romaniKey(word), groups = new Map();
    const add = (group, sure) => raise(groups, group, sure), written = core.groups[core.byForm.get(word)], isStop = core.stop.has(word);
    const addRelated = (group, sure) => listOf(core.related, group).forEach(([other, share]) => add(other, sure * share));
    listOf(core.byFold, plain).forEach(group => add(group, group === written ? 1 : written === undefined && word === plain ? 0.95 : 0.75));
    listOf(core.byFold, romani).forEach(group => add(group, 0.9));
    const found = {
      plain, isStop, own: isStop || [...groups.keys()].some(group => !core.foreign.has(group)), exact: largest([...groups.values()], sure => sure), both: []
    };
    [...groups].forEach(([group, sure]) => {
      addRelated(group, sure);
      if (core.halves.has(group)) found.both.push(core.halves.get(group));
    });
    const most = isNumber || plain.length < 4 || found.exact ? 0 : plain.length < 7 ? 1 : 2;
    const roots = most ? rootsOf(core, plain) : [];
    let best = 0;
    core.folded.forEach((form, i) => {
      const group = core.groups[i], inside = form.indexOf(plain);
      if (form[0] === '~') {
        if (romani.length > 3 && form.startsWith(romani) || most && romani.length > 4 && distance(romani, form, 1) < 2) add(group, 0.65);
      } else if (!inside && plain.length > 1 + isNumber) {
        add(group, 0.85 * (0.5 + 0.5 * plain.length / form.length));
        found.prefix = 1;
      } else if (!isNumber && plain.length > 3) {
        if (inside > 0) return add(group, 0.45);
        let sure = 0;
        if (most && (form[0] === plain[0] || form[1] === plain[1])) {
          const far = distance(plain, form, most);
          /* Who mistypes rather leaves a letter out than puts one in, and seldom has the first one wrong. */
          sure = far > most ? 0 : (far > 1 ? 0.55 : 0.8) + (form.length - plain.length) / 40;
          if (form[0] !== plain[0]) sure *= 0.8;
          if (sure > best) { best = sure; found.best = core.forms[i]; }
        }
        const root = largest(roots, root => form.startsWith(root) && core.endings.has(form.slice(root.length)) && root.length);
        if (root > 3) found.prefix = 1;
        sure = Math.max(sure, root && 0.7, 0.7 * likeness(plain, form));
        /* Who mistypes rather writes the reader's language. */
        if (sure) add(group, core.foreign.has(group) ? 0.75 * sure : sure);
      }
    });
    /* One letter wrong in a long word is likelier than a compound that the handbook does not have. */
    found.isTypo = best > 0.7;
    if (!found.exact && !isNumber) {
      found.both = halves(core, plain);
      found.both.forEach(([sure, ...parts]) => parts.flat().forEach(group => add(group, 0.6 * sure)));
    }
    /* What is surest finds what the rest would. */
    found.groups = new Map([...groups].sort((a, b) => b[1] - a[1]).slice(0, 8));
    return found;
  }

  /* What is left of a word without each ending that it may have. */
  const rootsOf = (core, plain) => [...core.endings, ''].filter(ending => plain.endsWith(ending) && plain.length - ending.length > 2)
    .map(ending => plain.slice(0, plain.length - ending.length));

  /* The two halves of a compound that the index does not have, with how sure that is; a linking s may stand between them. One
     half at least must be a word as it stands, the other may be like one. */
  function halves(core, plain) {
    const found = [];
    const groupsWhere = test => [...new Set(core.groups.filter((group, i) => test(core.folded[i], core.forms[i])))].slice(0, 9);
    const known = part => core.stop.has(part) ? [] : listOf(core.byFold, part);
    const like = part => groupsWhere(form => likeness(part, form) || form.startsWith(part) || part.length > 4 && form.includes(part) || form.length > 4 && part.startsWith(form));
    for (let cut = 3; cut <= plain.length - 3; cut++) {
      const first = plain.slice(0, cut), bare = first.replace(/[aeious]$/, ''), last = plain.slice(cut);
      let sure = 0.9, firsts = known(first), lasts = known(last);
      if (!firsts.length) firsts = groupsWhere((form, written) => form.startsWith(bare) && form.length - bare.length < 3 && !core.stop.has(written));
      if (firsts.length && !lasts.length) { lasts = like(last); sure = 0.7; }
      else if (lasts.length && !firsts.length && last.length > 3) { firsts = like(bare); sure = 0.7; }
      if (firsts.length && lasts.length) found.push([sure, firsts, lasts]);
    }
    return found;
  }

  /* What a query means in a language: for each word its meanings; two of them may be one compound. */
  function understand(core, query) {
    const asked = query.map(word => {
      const found = core.known[word] ??= meaning(core, word);
      return { ...found, groups: new Map(found.groups) };
    });
    query.forEach((word, i) => {
      if (i && !/^\d/.test(word)) ['', 's'].forEach(link => listOf(core.byFold, fold(query[i - 1] + link + word)).forEach(group => {
        asked.slice(i - 1, i + 1).forEach(one => { one.groups.set(group, 1); one.exact = one.own = 1; });
      }));
    });
    asked.forEach(one => { one.surest = largest([...one.groups.values()], sure => sure); });
    return asked;
  }

  /* The query in each of some languages: all that is known of the language, and what each word means there. */
  const read = (tags, query) => tags.map(language).filter(Boolean).map(core => ({ ...core, asked: understand(core, query), marks: new Map() }));

  /* All that a word may mean: how sure that is, and the groups of which a document has to have one, or one of each list of them. */
  const readings = one => [...[...one.groups].map(([group, sure]) => [sure, [group]]), ...one.both];

  /* The shards with the postings of all that a query may mean, where it has many those of what is surest. */
  const shardsOf = core => [...new Set(
    core.asked.flatMap(readings).sort((a, b) => b[0] - a[0]).flatMap(([sure, ...parts]) => parts.flat().map(group => holder(core.shards, group)))
  )].slice(0, 8);

  /* The documents of some groups, each with what it weighs, at most 1. */
  const weigh = (core, groups) => groups.flatMap(group => {
    const { documents, impacts } = core.lists[group] || { documents: [] };
    const rare = Math.log(1 + core.topics.length / documents.length) / Math.log(1 + core.topics.length);
    return documents.map((document, i) => [document, (0.4 + 0.6 * rare) * (impacts[i] + 1) / 16]);
  });

  /* Adds what a language knows of a query to the topics found; where it is not the reader's, that counts less. */
  function collect(core, share, topics) {
    core.asked.forEach((one, at) => readings(one).forEach(([sure, ...parts]) => {
      const [first, ...others] = parts.map(groups => weigh(core, groups)), maps = others.map(other => new Map(other));
      first.forEach(([document, weight]) => {
        const least = Math.min(weight, ...maps.map(other => other.get(document) || 0)), name = core.topics[document];
        if (!least) return;
        const topic = topics.get(name) || { name, weights: new Map(), sures: new Map() };
        topics.set(name, topic);
        raise(topic.weights, at, sure * least * share);
        raise(topic.sures, at, sure);
      });
    }));
  }

  /* Kinds that come in many, of which one page says more; and the one that is sought most. */
  const liked = { step: 0.8, phrase: 0.9, meeting: 0.8, contact: 1.15 };

  /* How much of a topic's title in a language is what is asked. */
  function titled(core, topic) {
    const said = core.said[core.byTopic.get(topic.name)] || [];
    const matched = total(said, group => largest(core.asked, one => one.groups.get(group) / one.surest));
    return 0.8 * matched / (said.length || 1) * topic.covered;
  }

  /* How far each topic answers the query, the best first. */
  function rank(all, shown) {
    const steps = new Map(), heavy = shown[0].asked.map(one => one.isStop ? 0.12 : 1);
    const mean = values => total(heavy, (weight, at) => weight * (values.get(at) || 0)) / total(heavy, weight => weight);
    const sort = () => all.sort((a, b) => b.score - a.score);
    all.forEach(topic => {
      const core = topic.core = shown.find(core => core.byTopic.has(topic.name)), at = topic.at = core.byTopic.get(topic.name);
      topic.kind = core.kinds[core.kind[at]];
      topic.title = core.titles[at];
      topic.covered = mean(topic.sures);
      topic.score = mean(topic.weights) * topic.covered ** 1.4 * (liked[topic.kind] || 1);
    });
    sort().forEach((topic, place) => {
      if (place < 99) topic.score *= 1 + largest(shown, core => titled(core, topic));
      /* Each country's return has the same step: the first of them says it, the others leave room for what says something else. */
      if (topic.kind !== 'step') return;
      const step = topic.name.replace(/[^/]*#/, '#'), before = steps.get(step) || 0;
      topic.score *= 0.7 ** before;
      steps.set(step, before + 1);
    });
    sort();
    return all.filter(topic => topic.score >= 0.15 * all[0].score);
  }

  /* Where the words of a text are what was asked for: [start, end, number of the word asked]. */
  const marks = (core, text) => [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: written, index }) => {
    const word = written.toLowerCase();
    if (!core.marks.has(word)) core.marks.set(word, mark(core, word));
    return core.marks.get(word).map(([from, to, at]) => [index + from, index + to, at]);
  });

  /* The part of a word that is what was asked for: in a list of one, or none. */
  function mark(core, word) {
    const group = core.groups[core.byForm.get(word)];
    let best = 0.34, part = [];
    core.asked.forEach((one, at) => {
      const sure = one.isStop && core.asked[1] ? 0 : one.groups.get(group) || 0;
      const inside = sure < 0.9 && one.plain.length > 2 ? fold(word).indexOf(one.plain) : -1;
      if (sure <= best) return;
      best = sure;
      part = [inside < 0 ? [0, word.length, at] : [inside, inside + one.plain.length, at]];
    });
    return part;
  }

  /* How many of the words asked some marks are of. */
  const variety = found => new Set(found.map(mark => mark[2])).size;

  /* The part of a text around what was asked for, about 160 letters. */
  function excerpt(text, found) {
    let from = 0, best = 0;
    found.forEach(([start]) => {
      const size = variety(found.filter(other => other[0] >= start && other[1] < start + 140));
      if (size > best) { best = size; from = start; }
    });
    const start = from > 50 ? text.lastIndexOf(' ', from - 35) + 1 : 0, before = start ? '… ' : '', shift = start - before.length;
    const end = start + 160 < text.length ? Math.max(from + 30, text.lastIndexOf(' ', start + 160)) : text.length;
    return {
      excerpt: before + text.slice(start, end) + (end < text.length ? ' …' : ''),
      excerptMarks: found.filter(mark => mark[0] >= start && mark[1] <= end).map(([from, to]) => [from - shift, to - shift])
    };
  }

  /* The files with the text of a topic, as [first topic, name], and with what its row shows beside. */
  const textsOf = ({ core, at }) => holder(core.texts, at);
  const recordsOf = topic => topic.kind === 'phrase' ? topic.core.cards : topic.core.records ? topic.core.tag : textsOf(topic)[1];

  /* A row of a topic in the language that it is shown in. */
  function hit(topic, query) {
    const { core, at, kind, title } = topic, [first, name] = textsOf(topic), record = { ...files[recordsOf(topic)]?.records?.[at] };
    let [path, id] = topic.name.split('#'), heading, anchor = id, best = -1, part = excerpt('', []);
    record.trust = core.trusts[core.trust[at]];
    if (!query.some(word => record.old?.includes(word))) record.now = null;
    const sections = files[name]?.texts[at - first] || [];
    for (let i = 0; i < sections.length; i += 3) {
      const [itsId, itsHeading, text] = sections.slice(i), found = marks(core, text), size = variety(found) + 1.5 * variety(marks(core, itsHeading));
      if (size <= best) continue;
      best = size;
      part = excerpt(text, found);
      if (!id) { anchor = itsId; heading = itsHeading; }
    }
    if (kind === 'step') { path += '.steg-' + id; anchor = ''; }
    return {
      topic: topic.name, kind, lang: core.tag, href: core.tag + '/' + path + '.html' + (anchor ? '#' + anchor : ''), title, heading,
      titleMarks: marks(core, title), record, ...part
    };
  }

  /* Words of the index that are near what was written, when nothing was found. */
  function near(core, query) {
    const found = [];
    query.map(fold).forEach(plain => core.folded.forEach((form, i) => {
      const far = distance(plain, form, 3);
      if (far < 4 && /^[^~\d]{4}/.test(form)) found.push([far, core.forms[i]]);
    }));
    return found.sort((a, b) => a[0] - b[0]).slice(0, 5).map(pair => pair[1]);
  }

  /* What was written, with each word that nothing is known of as the index has it; nothing when that is the same. */
  function corrected(shown, query) {
    const words = query.map((word, at) => {
      const isKnown = shown.some(({ asked }) => asked[at].exact || asked[at].prefix || asked[at].both[0] && !asked[at].isTypo);
      return !isKnown && shown[0].asked[at].best || word;
    });
    return words.join() !== query.join() && words.join(' ');
  }

  /* The languages that every query is sought in, and the others; nothing is sought where no index is. */
  const languages = () => files[reader]?.languages || [[], []];

  /* The reader's own file tells which they are; somebody may have written before it came. */
  async function fetchNearest() {
    await fetchFiles([reader]);
    await fetchFiles(languages()[0]);
  }

  /* In which languages a query is sought is told by the query alone, whatever was fetched before: in the nearest, and in the others
     too when those know of no text of their own for a word and somebody stays at the query, or when nothing was found. */
  async function find(written, options, done) {
    const id = ++latest, isLate = () => id !== latest, later = (act, wait) => setTimeout(() => isLate() || act(), wait);
    const query = tokens(written);
    let given, timer;
    if (!query.length) return done({ query: written, near: [], hits: [] });

    /* What titles say is there at once; what else is said of the words may have to be fetched. */
    async function answer(shown, others) {
      const needed = shown.map(shardsOf), names = needed.flat().map(shard => shard[1]);
      if (!names.every(name => files[name])) {
        say(shown);
        await fetchFiles(names);
      }
      shown.forEach((core, i) => needed[i].forEach(shard => readPostings(core, shard)));
      say(shown, others, true);
    }

    function say(shown, others, isWhole) {
      if (isLate() || !shown[0]) return;
      const topics = new Map();
      const known = shown.map(core => total(core.asked, one => !one.exact ? 0.4 : one.own ? 1 : 0.7));
      shown.forEach((core, i) => collect(core, (i ? 0.85 : 1) * known[i] / Math.max(...known), topics));
      const ranked = rank([...topics.values()], shown), kept = ranked.filter(topic => !options.kind || topic.kind === options.kind);
      if (!kept[0] && (others || !isWhole)) return others?.();
      const kinds = {};
      ranked.forEach(({ kind }) => { kinds[kind] = (kinds[kind] || 0) + 1; });
      const result = {
        query: written, kinds, count: kept.length, corrected: ranked[0] && corrected(shown, query), near: ranked[0] ? [] : near(shown[0], query)
      };
      const rows = given = kept.slice(0, options.limit);
      const give = () => isLate() || rows === given && done({ ...result, hits: rows.map(topic => hit(topic, query)) });
      give();
      /* What the texts and the cards say waits for whoever is still writing. */
      if (isWhole) later(async () => {
        const names = [...rows.filter(({ kind }) => /phrase|contact|law/.test(kind)).map(recordsOf), ...rows.slice(0, options.told).map(topic => textsOf(topic)[1])];
        if (names.every(name => files[name])) return;
        await fetchFiles(names);
        give();
      }, 150);
    }

    async function others() {
      clearTimeout(timer);
      await fetchFiles(languages().flat());
      answer(read(languages().flat(), query));
    }

    await fetchNearest();
    if (isLate()) return;
    const shown = read(languages()[0], query), isOwn = (word, at) => shown.some(core => core.asked[at].own);
    if (!query.every(isOwn)) timer = later(others, 250);
    answer(shown, others);
  }

  return {
    load(language) {
      reader = language;
      fetchNearest();
    },

    kindName: kind => files[reader].names[kind],

    find,

    /* Called by the files of the index. */
    add(name, data) { files[name] = data; }
  };
})();
