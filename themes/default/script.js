/* What pages do when script runs. Without it everything can be read and used; script only adds what depends on the day. */
'use strict';

var handbok = {
  /* The language of the page as dates are written in it: English ones with the day first, as everywhere in the handbook. */
  locale: document.documentElement.lang.replace(/^en$/, 'en-GB'),

  /* A calendar day as a number that sorts and subtracts: days since 1 January 1970. */
  day: function (year, month, date) {
    return Math.round(Date.UTC(year, month - 1, date) / 864e5);
  },

  /* Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm, Nature, 20 April 1876). */
  easter: function (year) {
    var a = year % 19, b = Math.floor(year / 100), c = year % 100;
    var d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    var e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
    var f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
    return handbok.day(year, Math.floor(f / 31), f % 31 + 1);
  },

  /* Whether a day is a Swedish public holiday other than an ordinary Sunday (lagen 1989:253 om allmänna helgdagar), or one
     of the eves that lagen 1930:173 treats as one when a time limit ends: Midsummer, Christmas and New Year's Eve. */
  isHoliday: function (day) {
    var date = new Date(day * 864e5);
    var year = date.getUTCFullYear(), weekday = date.getUTCDay();
    var monthAndDate = (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
    var fixed = [101, 106, 501, 606, 1224, 1225, 1226, 1231];
    var fromEaster = day - handbok.easter(year);
    return fixed.indexOf(monthAndDate) >= 0
      || [-2, 0, 1, 39, 49].indexOf(fromEaster) >= 0
      || (weekday === 5 && monthAndDate >= 619 && monthAndDate <= 625)
      || (weekday === 6 && monthAndDate >= 620 && monthAndDate <= 626)
      || (weekday === 6 && monthAndDate >= 1031 && monthAndDate <= 1106);
  },

  /* Whether a time limit that ends on this day moves to the next working day (2 § lagen 1930:173). */
  isFree: function (day) {
    var weekday = new Date(day * 864e5).getUTCDay();
    return weekday === 0 || weekday === 6 || handbok.isHoliday(day);
  },

  /* The moment by Swedish clocks: a day, and the minute of it. */
  now: function () {
    var t = new Date().toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' }).split(/\D+/).map(Number);
    return { day: handbok.day(t[0], t[1], t[2]), minute: t[3] * 60 + t[4] };
  },

  /* A week as the page writes it (`12345 480 1020;6 600 840;`, with `+` open on holidays too) from yesterday to the end of
     next week: pairs of minutes since 1970, those that follow on each other joined. */
  openings: function (week, today) {
    var found = [], last;
    for (var day = today - 1; day < today + 15; day++) {
      if (week.indexOf('+') < 0 && handbok.isHoliday(day)) continue;
      var digit = String((day + 3) % 7 + 1);
      week.split(';').map(function (rule) { return rule.split(' '); }).filter(function (rule) {
        return rule[2] && rule[0].indexOf(digit) >= 0;
      }).sort(function (a, b) { return a[1] - b[1]; }).forEach(function (rule) {
        var from = day * 1440 + Number(rule[1]), to = day * 1440 + Number(rule[2]);
        if (last && from <= last[1]) last[1] = Math.max(to, last[1]);
        else found.push(last = [from, to]);
      });
    }
    return found;
  },

  /* The opening that is now or comes next; `isNow` says which. */
  next: function (week, now) {
    var minute = now.day * 1440 + now.minute;
    var opening = handbok.openings(week, now.day).filter(function (pair) { return pair[1] > minute; })[0];
    return opening && { from: opening[0], to: opening[1], isNow: opening[0] <= minute };
  },

  /* A week as above in a sentence: open until when, or closed until when. */
  state: function (week, now) {
    var words = handbokWords, next = handbok.next(week, now), day = next && Math.floor(next.from / 1440);

    function time(minute) {
      var of = (minute % 1440) || 0;
      return ('0' + Math.floor(of / 60)).slice(-2) + '.' + ('0' + of % 60).slice(-2);
    }

    /* A day's name; with its date when that name would be taken for one nearer. */
    function name() {
      var form = { weekday: 'long', timeZone: 'UTC' };
      if (day > now.day + 6) { form.day = 'numeric'; form.month = 'long'; }
      return new Date(day * 864e5).toLocaleDateString(handbok.locale, form);
    }

    if (!next) return { sentence: words.closed };
    if (next.isNow) return { isOpen: true, sentence: words.open.replace('[time]', next.to % 1440 ? time(next.to) : '24.00') };
    var sentence = day === now.day ? words.today : words.opens.replace('[day]', name());
    return { sentence: sentence.replace('[time]', time(next.from)) };
  }
};

(function (words) {
  /* Says of each contact whether it is open, and else whom to ring instead: the next in order that is open. */
  function sayOpen() {
    var now = handbok.now();
    document.querySelectorAll('.state').forEach(function (state) {
      var its = handbok.state(state.dataset.week, now);
      state.textContent = its.sentence;
      state.classList.toggle('open', !!its.isOpen);
      if (its.isOpen) return;
      var others = state.nextElementSibling.content.querySelectorAll('[data-week]');
      var other = [].filter.call(others, function (one) {
        var its = handbok.next(one.dataset.week, now);
        return its && its.isNow;
      })[0];
      if (other) state.append(' ' + words.instead + ' ', document.importNode(other, true));
    });
  }

  /* What has fallen due since the page was built says so, and so does the top of the page. */
  function sayStale() {
    var today = new Date(handbok.now().day * 864e5).toISOString().slice(0, 10), first;
    document.querySelectorAll('.due').forEach(function (due) {
      var date = due.querySelector('time'), trust = due.closest('.trust');
      if (date.dateTime >= today) return;
      if (!first || date.dateTime < first.dateTime) first = date;
      var sentence = words.overdue.split('[date]');
      due.replaceChildren(sentence[0], date, sentence[1]);
      trust.classList.remove('fresh', 'due-soon');
      trust.classList.add('overdue');
    });
    if (!first || document.querySelector('.page-warning .overdue')) return;
    var notice = document.createElement('p');
    notice.className = 'notice stale';
    notice.textContent = words.stale.replace('[date]', first.textContent);
    document.querySelector('h1').closest('hgroup, h1').after(notice);
  }

  sayOpen();
  sayStale();
  setInterval(sayOpen, 6e4);
})(handbokWords);

/* The search's own script waits in a template until somebody goes to the field: by a click, by Tab, or by `/` from anywhere
   but a field, unless the search page has turned that off while the tab is open (WCAG 2.1.4). From a template, because an address written here would need a promise (Trusted Types). */
(function (form) {
  var field = form.elements.q, script = form.querySelector('template').content.firstChild;

  /* What is kept while the tab is open, or where the browser keeps nothing, while the page is. */
  try { handbok.kept = sessionStorage; } catch (error) { handbok.kept = {}; }

  /* Once is enough: a script that has run does not run again. */
  function ask() { document.head.append(script); }

  field.onfocus = ask;
  addEventListener('keydown', function (event) {
    if (event.key !== '/' || event.ctrlKey || event.altKey || event.target.closest('input, textarea, select') || handbok.kept.slash) return;
    event.preventDefault();
    handbok.before = document.activeElement;
    field.select();
  });
  if (document.querySelector('.found') || document.activeElement === field) ask();
})(document.querySelector('.search'));
