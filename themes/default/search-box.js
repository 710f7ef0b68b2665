/* The search box: what the engine finds, in rows that carry what is needed. Below the field of every page a combobox with
   its list; the page of results shows the same rows as text (search-page.js). Everything is built as elements. What was sought
   and opened is offered again as long as the tab is open, and kept nowhere else. */
/* The way to the site's top from this page: what stands before `assets/` in this script's own address. */
handbok.root = document.currentScript.getAttribute('src').split('assets/')[0];

/* Puts on a style that comes with a script. */
handbok.wear = style => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
};

((form, words) => {
  const field = form.elements.q, header = form.closest('header'), language = document.documentElement.lang;
  let options = [], active = -1, shown;

  'role=combobox aria-expanded=false aria-autocomplete=list aria-controls=found aria-keyshortcuts=/ autocomplete=off'.split(' ')
    .forEach(pair => field.setAttribute(...pair.split('=')));

  /* How many come first as the engine ranks them, and how many more of each kind; how many of all tell what the text says. */
  const BEST = 3, EACH = 4, MOST = 24, TOLD = 6, RECENT = 5;

  /* What there is of a list in lists. */
  const present = list => list.flat(9).filter(Boolean);

  /* An element with its attributes and what is in it; nothing where what was to be in it is not there. */
  function make(name, attributes, ...inside) {
    const element = document.createElement(name), parts = present(inside);
    if (inside.length && !parts[0]) return;
    for (const key in attributes) if (attributes[key] != null) element.setAttribute(key, attributes[key]);
    element.append(...parts);
    return element;
  }

  /* As unseen as the link that skips to the text. */
  const status = make('p', { role: 'status', class: 'skip' });
  const panel = make('div', { class: 'results', hidden: '' });

  const show = (element, ...inside) => element.replaceChildren(...present(inside));

  /* A text with its matches marked. */
  function marked(text, marks) {
    let at = 0;
    const parts = marks.map(([from, to]) => [text.slice(at, from), make('mark', {}, text.slice(from, at = to))]);
    return [parts, text.slice(at)];
  }

  const say = (key, values) => words[key].replace(/\[(\w+)\]/g, (whole, name) => values[name]);
  const { kindName, find } = handbokSearch;
  const searchFor = query => form.action + '?q=' + encodeURIComponent(query);

  /* A hit as a row: a link to it with all that is known, then each number as a link of its own. Where the row stands in a
     list to choose from, each of them is a choice. */
  function row(hit, isOption) {
    const { record, title } = hit, now = handbok.now(), none = isOption && 'none';
    const its = record.opening && handbok.state(record.opening, now);
    const lang = hit.lang === language ? null : hit.lang;

    function link(attributes, ...inside) {
      if (isOption) Object.assign(attributes, { role: 'option', id: 'found-' + options.length, tabindex: -1, 'data-topic': hit.topic });
      const element = make('a', attributes, inside);
      if (isOption) options.push(element);
      return element;
    }

    const number = ({ tel, text, label }, name) => make('span', { role: none },
      tel ? link({ class: 'phone', href: tel, 'aria-label': text + ', ' + name }, text) : make('span', { class: 'phone' }, text),
      label && ' ' + label);
    const saying = (text, lang, rest) => text && text !== title && make('span', {}, make('b', { lang }, text), rest);

    const about = [kindName(hit.kind), record.citation, hit.heading, lang && new Intl.DisplayNames(language, { type: 'language' }).of(lang)];
    /* While it cannot be rung, the next in order that is open. */
    const next = !its?.isOpen && record.next?.find(one => handbok.state(one.opening, now).isOpen);
    return make('div', { class: 'hit', role: none },
      link({ href: handbok.root + hit.href },
        make('strong', { lang }, marked(title, hit.titleMarks)),
        make('small', {}, present(about).join(' · ')),
        make('b', { class: 'now' }, record.now),
        record.romani
          ? [saying(record.sv, 'sv'), saying(record.ro, 'ro'), record.romani.map(one => saying(one.text, 'rom', ' ' + one.variety + ' – ' + one.mark))]
          : make('span', { lang }, marked(hit.excerpt, hit.excerptMarks)),
        its ? make('b', { class: 'state' + (its.isOpen ? ' open' : '') }, its.sentence) : make('span', {}, record.hours),
        make('small', {}, record.trust),
        make('b', { class: 'now' }, record.placeholder && words.fill),
        make('span', {}, record.via)),
      record.numbers?.map(line => number(line, title)),
      next && [make('b', { role: none }, words.instead + ' ' + next.name + ' '), number(next, next.name)]);
  }

  const rows = hits => hits.map(hit => row(hit));

  function group(name, hits) {
    const id = 'found-of-' + name;
    return hits[0] && make('div', { role: 'group', 'aria-labelledby': id },
      make('p', { id, role: 'none' }, words[name] || kindName(name)), hits.map(hit => row(hit, true)));
  }

  /* Contacts before the rest, and before those that cannot be rung from here those that can. */
  const reach = hit => hit.kind === 'contact' && (hit.record.numbers?.some(line => line.tel) ? 2 : 1);

  /* The first ones as they are ranked, contacts before the others when the query looks like a number to ring; then some
     more of each kind, in the order in which they appear. */
  function listed({ query, hits }) {
    const called = words['words-contact'].split(' '), kinds = {};
    if (/^[\d\s+-]{3,}$/.test(query) || query.toLowerCase().split(/\s+/).some(word => called.includes(word))) {
      hits = [...hits].sort((a, b) => reach(b) - reach(a));
    }
    hits.slice(BEST).forEach(hit => (kinds[hit.kind] ||= []).push(hit));
    return [group('best', hits.slice(0, BEST)), Object.keys(kinds).map(kind => group(kind, kinds[kind].slice(0, EACH)))];
  }

  /* What is said before the rows; when there are none, near words, whom to ring when it is urgent, and the register. */
  const lead = result => make('p', {}, result.corrected && say('corrected', result));

  function nothing(result) {
    const urgent = make('div');
    find('akut 112', { kind: 'contact', limit: BEST }, found => show(urgent, rows(found.hits)));
    return make('div', { 'data-search-empty': '' },
      make('p', {}, say('none', result)),
      result.near[0] && make('p', {}, words.near, result.near.map(word => [' ', make('a', { href: searchFor(word) }, word)])),
      urgent,
      make('p', {}, make('a', { href: handbok.root + language + '/a-o.html' }, words['a-to-z'])));
  }

  /* What a choice leads to, however much more is known of it by now. */
  const key = option => option?.dataset.topic + /^tel:.*/.exec(option?.href);

  function open(result) {
    const isAny = !!result.hits[0], isSame = shown === result.query, chosen = isSame && key(options[active]);
    options = [];
    active = -1;
    show(panel, lead(result), isAny
      ? [
        make('div', { role: 'listbox', id: 'found', 'aria-label': say('count', result) }, listed(result)),
        make('p', {}, make('a', { href: searchFor(result.query) }, say('all', result)))
      ]
      : nothing(result));
    status.textContent = say(isAny ? 'count' : 'none', result);
    reveal(isAny);
    if (!isSame) panel.scrollTop = 0;
    shown = result.query;
    choose(options.findIndex(option => key(option) === chosen));
  }

  function reveal(isList) {
    if (panel.hidden && innerWidth < 768) form.scrollIntoView();
    panel.hidden = false;
    field.setAttribute('aria-expanded', isList);
    place();
  }

  /* What was sought before in this tab, the last first. */
  const recent = () => JSON.parse(handbok.kept.recent || '[]');
  const remember = query => { handbok.kept.recent = JSON.stringify([...new Set([query, ...recent()])].slice(0, RECENT)); };

  /* While nothing is written, what was sought before is offered, and to forget it. */
  function offerRecent() {
    close();
    shown = '';
    options = recent().map((query, i) => make('a', { role: 'option', id: 'found-' + i, tabindex: -1, href: searchFor(query) }, query));
    if (!options[0]) return;
    const button = make('button', { type: 'button', class: 'slash' }, words.forget);
    button.onclick = () => {
      handbok.kept.recent = '';
      close();
    };
    show(panel, make('p', {}, words.recent), make('div', { role: 'listbox', id: 'found', 'aria-label': words.recent }, options), button);
    reveal(true);
  }

  /* The panel hangs below the field and ends above the phone's keyboard. */
  function place() {
    panel.style.top = form.offsetTop + form.offsetHeight + 'px';
    panel.style.maxHeight = Math.max(visualViewport.offsetTop + visualViewport.height - panel.getBoundingClientRect().top - 8, 160) + 'px';
  }

  function close() {
    panel.hidden = true;
    status.textContent = '';
    field.setAttribute('aria-expanded', false);
    choose(-1);
  }

  function choose(at) {
    const chosen = options[at];
    options[active]?.removeAttribute('aria-selected');
    active = at;
    if (!chosen) return field.removeAttribute('aria-activedescendant');
    chosen.setAttribute('aria-selected', true);
    chosen.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', chosen.id);
  }

  function answer() {
    const query = field.value.trim();
    if (!query) return offerRecent();
    find(query, { limit: MOST, told: TOLD }, result => {
      if (query === field.value.trim() && document.activeElement === field) open(result);
    });
  }

  const keys = {
    ArrowDown() { panel.hidden ? answer() : choose((active + 1) % options.length); },
    ArrowUp() { panel.hidden ? answer() : choose((active > 0 ? active : options.length) - 1); },
    Enter() { return !options[active] || options[active].click(); },
    Escape() {
      close();
      if (!handbok.before) return;
      field.blur();
      handbok.before.focus();
      handbok.before = null;
    }
  };

  field.oninput = answer;
  field.onfocus = () => { if (!field.value) answer(); };
  field.onkeydown = event => {
    if (keys[event.key] && !event.isComposing && !keys[event.key]()) event.preventDefault();
  };
  panel.onclick = event => { if (event.target.closest('a') && field.value.trim()) remember(field.value.trim()); };
  /* A click beside the links leaves the focus where it is; wherever else the focus goes, the panel closes. */
  panel.onmousedown = event => { if (!event.target.closest('a')) event.preventDefault(); };
  header.addEventListener('focusout', ({ relatedTarget }) => {
    if (!panel.contains(relatedTarget) && relatedTarget !== field) close();
  });
  visualViewport.onresize = place;

  header.append(status, panel);
  handbokSearch.load(language);
  /* The page of results has a script of its own, which comes after. */
  handbok.box = { make, show, say, rows, lead, nothing, searchFor, remember };
  const next = form.querySelector('template').content.firstChild;
  if (next) document.head.append(next);
  /* Somebody may have written before this came. */
  if (document.activeElement === field) answer();
})(document.querySelector('.search'), handbokWords);
