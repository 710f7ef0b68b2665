/* What pages do when script runs. Without it everything can be read and used; script only adds what depends on the day. */
'use strict';

var handbok = {
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
  }
};
