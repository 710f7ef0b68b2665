/* Says the last day of each deadline once the day it counts from is filled in. Nothing is stored and nothing is sent.
   Without script there are no fields, and the lengths stand in words. */
'use strict';

handbok.deadlines = {
  /* The last day of a time limit, counted as 1 § lagen (1930:173) om beräkning av lagstadgad tid counts: the day of the
     event is not one of the days; weeks end on the weekday of the same name; months and years on the date of the same
     number, or on the last day of the month when it has none. */
  lastDay: function (year, month, date, unit, count) {
    var first = handbok.day(year, month, date);
    if (unit === 'days') { return first + count; }
    if (unit === 'weeks') { return first + 7 * count; }
    if (unit === 'months' || unit === 'years') {
      var months = month + count * (unit === 'years' ? 12 : 1);
      return Math.min(handbok.day(year, months, date), handbok.day(year, months + 1, 0));
    }
    return first;
  },

  nextWorkingDay: function (day) {
    while (handbok.isFree(day)) { day += 1; }
    return day;
  },

  /* What is said of one deadline when its event was on a day, `2026-11-23`: the last day, and what to know of a day that is
     no working day. Nothing without a whole date. */
  sentences: function (sentences, written, unit, count) {
    var parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written);
    if (!parts || Number(parts[1]) < 1900) { return ['', '']; }
    var say = function (day) {
      return new Intl.DateTimeFormat(handbok.locale, {
        weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'
      }).format(new Date(day * 864e5));
    };
    var last = this.lastDay(Number(parts[1]), Number(parts[2]), Number(parts[3]), unit, count);
    if (unit === 'at-once') { return [sentences.atOnce.replace('{day}', say(last)), '']; }
    var free = handbok.isFree(last) ? ' ' + sentences.free.replace('{next}', say(this.nextWorkingDay(last))) : '';
    return [sentences.last.replace('{day}', say(last)), free];
  },

  /* Adds a field for the day to an event, and room for the answer to each of its deadlines. */
  addField: function (event, sentences) {
    var answers = Array.prototype.map.call(event.querySelectorAll('[data-unit]'), function (deadline) {
      var output = document.createElement('output');
      deadline.insertBefore(output, deadline.querySelector('dl'));
      return { output: output, unit: deadline.dataset.unit, count: Number(deadline.dataset.count) };
    });
    var field = document.createElement('input');
    field.type = 'date';
    field.name = 'day';
    field.autocomplete = 'off';
    var label = document.createElement('label');
    label.className = 'event-day';
    label.append(sentences.day + ' ', field);
    field.setAttribute('aria-label', sentences.day + ': ' + event.querySelector('.event-name').textContent);
    event.querySelector('h3').after(label);
    field.addEventListener('input', function () {
      answers.forEach(function (answer) {
        var said = handbok.deadlines.sentences(sentences, field.value, answer.unit, answer.count);
        var last = document.createElement('strong');
        last.textContent = said[0];
        answer.output.replaceChildren(last, said[1]);
      });
      event.classList.toggle('filled', answers[0].output.textContent !== '');
    });
  }
};

Array.prototype.forEach.call(document.querySelectorAll('.timeline'), function (timeline) {
  Array.prototype.forEach.call(timeline.querySelectorAll('.event'), function (event) {
    handbok.deadlines.addField(event, timeline.dataset);
  });
});
