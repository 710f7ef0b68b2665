/* The search box: what the engine finds, in rows that carry what is needed. Below the field of every page a combobox with
   its list; on the search page the same rows as text. Everything is built as elements, nothing is stored. */
/* The way to the site's top from this page: what stands before `assets/` in this script's own address. */
handbok.root = document.currentScript.getAttribute('src').split('assets/')[0];

/* Puts on a style that comes with a script. */
handbok.wear = function (style) {
  var sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = document.adoptedStyleSheets.concat(sheet);
};

(function (form, words) {
  var field = form.elements.q, language = document.documentElement.lang;
  var page = document.querySelector('.found');
  var status = make('p', { role: 'status', class: 'unseen' });
  var panel = make('div', { class: 'results', hidden: '' });
  var options = [], active = -1, shown;

  'role=combobox aria-expanded=false aria-autocomplete=list aria-controls=found aria-keyshortcuts=/ autocomplete=off'.split(' ').forEach(function (pair) {
    field.setAttribute.apply(field, pair.split('='));
  });

  /* How many come first as the engine ranks them, and how many more of each kind; how many of all tell what the text says. */
  var BEST = 3, EACH = 4, MOST = 24, TOLD = 6, ON_PAGE = 60;

  /* An element, its attributes, and what is in it; nothing of what is not there. */
  function make(name, attributes, inside) {
    var element = document.createElement(name);
    for (var key in attributes) if (attributes[key] != null) element.setAttribute(key, attributes[key]);
    element.append.apply(element, [].concat(inside).filter(Boolean));
    return element;
  }

  /* A text with its matches marked. */
  function marked(text, marks) {
    var parts = [], at = 0;
    (marks || []).forEach(function (pair) {
      parts.push(text.slice(at, pair[0]), make('mark', {}, text.slice(pair[0], pair[1])));
      at = pair[1];
    });
    return parts.concat(text.slice(at));
  }

  function say(key, values) {
    return words[key].replace(/\[(\w+)\]/g, function (whole, name) { return values[name]; });
  }

  function kindName(kind) { return words['kind-' + kind] || words['kind-page']; }

  function searchFor(query, kind) {
    return form.action + '?q=' + encodeURIComponent(query) + (kind ? '&kind=' + kind : '');
  }

  /* A hit as a row: a link to it with all that is known, then each number as a link of its own. Where the row stands in a
     list to choose from, each of them is a choice. */
  function row(hit, isOption) {
    var record = hit.record || {}, now = handbok.now();
    var its = record.opening && handbok.state(record.opening, now);
    var lang = hit.lang === language ? null : hit.lang;

    function link(attributes, inside) {
      if (isOption) Object.assign(attributes, { role: 'option', id: 'found-' + options.length, tabindex: -1, 'data-topic': hit.topic });
      var element = make('a', attributes, inside);
      if (isOption) options.push(element);
      return element;
    }

    function number(line, name) {
      var inside = line.tel ? link({ class: 'phone', href: line.tel, 'aria-label': line.text + ', ' + name }, line.text)
        : make('span', { class: 'phone' }, line.text);
      return make('span', { role: isOption && 'none' }, [inside, line.label && ' ' + line.label]);
    }

    function saying(text, tag, rest) {
      return text && text !== hit.title && make('span', {}, [make('b', { lang: tag }, text), rest]);
    }

    var about = [kindName(hit.kind), record.citation, hit.heading, lang && new Intl.DisplayNames(language, { type: 'language' }).of(lang)];
    var inside = [
      make('strong', { lang: lang }, marked(hit.title, hit.titleMarks)),
      make('small', {}, about.filter(Boolean).join(' · ')),
      record.now && make('b', { class: 'now' }, record.now)
    ];
    if (record.romani) {
      inside.push(saying(record.sv, 'sv'), saying(record.ro, 'ro'));
      record.romani.forEach(function (one) { inside.push(saying(one.text, 'rom', ' ' + one.variety + ' – ' + one.mark)); });
    } else if (hit.excerpt) {
      inside.push(make('span', { lang: lang }, marked(hit.excerpt, hit.excerptMarks)));
    }
    if (its) inside.push(make('b', { class: 'state' + (its.isOpen ? ' open' : '') }, its.sentence));
    else if (record.hours) inside.push(make('span', {}, record.hours));
    if (record.trust) inside.push(make('small', {}, record.trust));

    if (record.placeholder) inside.push(make('b', { class: 'now' }, words.fill));
    if (record.via) inside.push(make('span', {}, record.via));

    var parts = [link({ href: handbok.root + hit.href }, inside)];
    (record.numbers || []).forEach(function (line) { parts.push(number(line, hit.title)); });
    /* While it cannot be rung, the next in order that is open. */
    var next = (!its || !its.isOpen) && (record.next || []).find(function (one) { return handbok.state(one.opening, now).isOpen; });
    if (next) parts.push(make('b', { role: isOption && 'presentation' }, words.instead + ' ' + next.name + ' '), number(next, next.name));
    return make('div', { class: 'hit', role: isOption && 'none' }, parts);
  }

  function group(name, hits) {
    if (!hits.length) return;
    var id = 'found-of-' + name;
    return make('div', { role: 'group', 'aria-labelledby': id }, [
      make('p', { id: id, role: 'presentation' }, words[name] || kindName(name))
    ].concat(hits.map(function (hit) { return row(hit, true); })));
  }

  /* Contacts before the rest, and before those that cannot be rung from here those that can. */
  function reach(hit) {
    return hit.kind !== 'contact' ? 0 : hit.record.numbers.some(function (line) { return line.tel; }) ? 2 : 1;
  }

  /* The first ones as they are ranked, contacts before the others when the query looks like a number to ring; then some
     more of each kind, in the order in which they appear. */
  function listed(result) {
    var hits = result.hits, called = words['words-contact'].split(' ');
    if (/^[\d\s+-]{3,}$/.test(result.query) || result.query.toLowerCase().split(/\s+/).some(function (word) { return called.indexOf(word) >= 0; })) {
      hits = hits.slice().sort(function (a, b) { return reach(b) - reach(a); });
    }
    var rest = hits.slice(BEST), kinds = {};
    rest.forEach(function (hit) { (kinds[hit.kind] = kinds[hit.kind] || []).push(hit); });
    return [group('best', hits.slice(0, BEST))].concat(Object.keys(kinds).map(function (kind) {
      return group(kind, kinds[kind].slice(0, EACH));
    }));
  }

  /* What is said before the rows; when there are none, near words, whom to ring when it is urgent, and the register. */
  function lead(result) {
    return result.corrected && make('p', {}, say('corrected', result));
  }

  function nothing(result) {
    var urgent = make('div'), near = make('p', {}, words.near);
    result.near.forEach(function (word) { near.append(' ', make('a', { href: searchFor(word) }, word)); });
    handbokSearch.find('akut 112', { lang: language, kind: 'contact', limit: BEST }, function (found) {
      urgent.append.apply(urgent, found.hits.map(function (hit) { return row(hit); }));
    });
    return make('div', { 'data-search-empty': '' }, [
      make('p', {}, say('none', result)), result.near.length && near, urgent,
      make('p', {}, make('a', { href: handbok.root + language + '/a-o.html' }, words['a-to-z']))
    ]);
  }

  function show(result) {
    var isAny = result.hits.length;
    var kept = shown === result.query ? active : -1;
    options = [];
    active = -1;
    panel.replaceChildren.apply(panel, [
      lead(result),
      isAny ? make('div', { role: 'listbox', id: 'found', 'aria-label': words.results }, listed(result)) : nothing(result),
      isAny && make('p', {}, make('a', { href: searchFor(result.query) }, say('all', result)))
    ].filter(Boolean));
    status.textContent = isAny ? say('count', result) : say('none', result);
    if (panel.hidden && innerWidth < 768) form.scrollIntoView();
    panel.hidden = false;
    if (shown !== result.query) panel.scrollTop = 0;
    shown = result.query;
    field.setAttribute('aria-expanded', !!isAny);
    place();
    choose(kept);
  }

  /* The panel hangs below the field and ends above the phone's keyboard. */
  function place() {
    var view = window.visualViewport || { offsetTop: 0, height: innerHeight };
    panel.style.top = form.offsetTop + form.offsetHeight + 'px';
    panel.style.maxHeight = Math.max(view.offsetTop + view.height - panel.getBoundingClientRect().top - 8, 160) + 'px';
  }

  function close() {
    panel.hidden = true;
    status.textContent = '';
    field.setAttribute('aria-expanded', 'false');
    choose(-1);
  }

  function choose(at) {
    if (options[active]) options[active].removeAttribute('aria-selected');
    active = at;
    if (!options[at]) return field.removeAttribute('aria-activedescendant');
    options[at].setAttribute('aria-selected', 'true');
    options[at].scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', options[at].id);
  }

  function ask() {
    var query = field.value.trim();
    if (!query) return close();
    handbokSearch.find(query, { lang: language, limit: MOST, told: TOLD }, function (result) {
      if (query === field.value.trim() && document.activeElement === field) show(result);
    });
  }

  var keys = {
    ArrowDown: function () { panel.hidden ? ask() : choose(active + 1 < options.length ? active + 1 : 0); },
    ArrowUp: function () { panel.hidden ? ask() : choose((active > 0 ? active : options.length) - 1); },
    Enter: function () { if (!options[active]) return true; options[active].click(); },
    Escape: function () {
      close();
      if (!handbok.before) return;
      field.blur();
      handbok.before.focus();
      handbok.before = null;
    }
  };

  field.addEventListener('input', ask);
  field.addEventListener('keydown', function (event) {
    if (keys[event.key] && !event.isComposing && !keys[event.key]()) event.preventDefault();
  });
  /* A click beside the links leaves the focus where it is; wherever else the focus goes, the panel closes. */
  panel.addEventListener('mousedown', function (event) { if (!event.target.closest('a')) event.preventDefault(); });
  form.closest('header').addEventListener('focusout', function (event) {
    if (!panel.contains(event.relatedTarget) && event.relatedTarget !== field) close();
  });
  addEventListener('resize', place);
  if (window.visualViewport) visualViewport.addEventListener('resize', place);

  /* The search page: its address says what is sought, and of what kind. */
  function fill(result, kind) {
    var kinds = Object.keys(result.kinds), all = { count: kinds.reduce(function (sum, one) { return sum + result.kinds[one]; }, 0) };
    var filter = function (one) {
      var text = (one ? kindName(one) : words.everything) + ' (' + (one ? result.kinds[one] : all.count) + ')';
      return make('li', {}, make('a', { href: searchFor(field.value, one), 'aria-current': (one || '') === (kind || '') ? 'true' : null }, text));
    };
    page.replaceChildren.apply(page, (result.hits.length ? [
      lead(result),
      make('p', { role: 'status' }, say('count', result)),
      kinds.length > 1 && make('nav', { class: 'kinds', 'aria-label': words.filter }, make('ul', {}, [''].concat(kinds).map(filter)))
    ].concat(result.hits.map(function (hit) { return row(hit); })) : [nothing(result)]).filter(Boolean));
  }

  /* Below them the key that leads to the field, to be turned off and on. */
  function offerKey() {
    var button = make('button', { type: 'button', class: 'slash' });
    function name() { button.textContent = words[sessionStorage.slash ? 'slash-on' : 'slash-off']; }
    button.onclick = function () {
      sessionStorage.slash = sessionStorage.slash ? '' : 'off';
      name();
    };
    name();
    page.after(button);
  }

  form.closest('header').append(status, panel);
  handbokSearch.load(handbok.root, function () {
    var address = new URLSearchParams(location.search), kind = address.get('kind');
    if (page && address.get('q') && !field.value) field.value = address.get('q');
    if (page && field.value) {
      document.title = field.value + ' – ' + document.title;
      handbokSearch.find(field.value, { lang: language, kind: kind, limit: ON_PAGE }, function (result) { fill(result, kind); });
    } else if (document.activeElement === field) ask();
  });
  if (page) offerKey();
})(document.querySelector('.search'), handbokWords);
