/* The page of results, whose address says what is sought and of what kind: all rows as text, with a choice of kind; below them the
   key that leads to the field, to be turned off and on. It comes after the search's script and shows with what that has. */
/* @import "search-page.css"; */
(({ make, show, say, rows, lead, nothing, searchFor, remember }, words) => {
  const field = document.querySelector('.search').elements.q, page = document.querySelector('.found');
  const address = new URLSearchParams(location.search), kind = address.get('kind') || '';

  /* The most rows that it shows. */
  const MOST = 60;

  function showPage(result) {
    const kinds = Object.entries(result.kinds), all = kinds.reduce((sum, one) => sum + one[1], 0);
    const filter = ([one, count]) => make('li', {}, make('a', { href: searchFor(field.value) + (one && '&kind=' + one), 'aria-current': one === kind || null },
      `${one ? handbokSearch.kindName(one) : words.everything} (${count})`));
    show(page, result.hits[0]
      ? [
        lead(result),
        make('p', { role: 'status' }, say('count', result)),
        kinds[1] && make('nav', { class: 'kinds', 'aria-label': words.filter }, make('ul', {}, [['', all], ...kinds].map(filter))),
        rows(result.hits)
      ]
      : nothing(result));
  }

  function offerKey() {
    const button = make('button', { type: 'button', class: 'slash' });
    const name = () => { button.textContent = words[handbok.kept.slash ? 'slash-on' : 'slash-off']; };
    button.onclick = () => {
      handbok.kept.slash = handbok.kept.slash ? '' : 'off';
      name();
    };
    name();
    page.after(button);
  }

  offerKey();
  field.value ||= address.get('q') || '';
  if (!field.value) return;
  remember(field.value);
  document.title = field.value + ' – ' + document.title;
  handbokSearch.find(field.value, { kind, limit: MOST }, showPage);
})(handbok.box, handbokWords);
