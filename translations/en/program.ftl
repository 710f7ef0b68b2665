# Sentences that the program fills in and that readers see on the pages.

# Languages
own-name-sv = Svenska
own-name-en = English
own-name-ro = Română
own-name-bg = Български
language-sv = Swedish
language-en = English
language-ro = Romanian
language-bg = Bulgarian
language-tr = Turkish
language-hu = Hungarian
language-rom = Romani
language-rom-me = Romani from Montenegro
language-rom-ro = Romani, Romanian school standard
language-rmy = Vlax Romani
language-rmy-x-kalderas = Kalderash
language-rmy-x-lovara = Lovari
language-rmn = Balkan Romani
language-rmn-x-arli = Arli
language-rmn-x-erli = Erli
language-rmn-x-bugurdz = Bugurdži
language-rmn-x-ursari = Ursari
language-rmn-x-spoitor = Spoitori
language-rmc = Carpathian Romani
language-rmc-x-romungro = Romungro
language-rmc-x-selice = Romani of Selice
only-in = available in { $language }
fallback-notice = This page has not been translated into { $language }. It is shown in { $source }.

# Countries
country-ro = Romania
country-bg = Bulgaria
country-se = Sweden
number-only-in = Can only be called in { $country }

# Trust
trust-check-verified = Read in the source.
trust-check-partly = Partly read in the source.
trust-check-recalled = From memory; the source has not been read.
trust-check-unverified = Nobody has checked this.
trust-check-unknown = It is not stated how this was checked.
trust-seen = The source is from { $seen }.
trust-reviewed = Reviewed by { $role } on { $date }.
trust-not-reviewed = Nobody has reviewed this.
trust-fresh = To be checked by { $date }.
trust-due-soon = Due to be checked soon: by { $date }.
trust-overdue = Should have been checked on { $date }.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# Laws
in-force-from = In force from { $from }
in-force-to = In force until { $to }
in-force-between = In force from { $from } to { $to }
law-repealed-status = This provision is no longer in force.
law-to-come-status = This provision is not yet in force.
length-at-once = at once
length-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
length-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
 }
length-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
 }
length-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
 }

# Contacts
hours-round-the-clock = Day and night
hours-on-request = By appointment
hours-holidays-closed = Closed on public holidays.
hours-holidays-open = Open on public holidays too.
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
placeholder-inline = number to be filled in locally

# Phrases
say-to-child = a child
say-to-adult = an adult
say-to-both = children and adults
wording-partly = from a source, not reviewed
wording-recalled = not checked by a speaker of the language
wording-unverified = not checked
form-attested = attested
form-composed = composed of attested words
form-unverified = not checked
form-reviewed = reviewed by { $role } on { $date }
form-not-reviewed = not reviewed by an interpreter

# Texts
callout-acute = Urgent
callout-important = Important
callout-note = Good to know
footnotes = Notes
footnote-back = Back to the text, note
table-label = Table

# Pages that the program makes
a-to-z-title = Everything from A to Z
a-to-z-summary = All pages and contacts in alphabetical order.
not-found-title = Page not found

# Accessibility
statement-title = Accessibility statement
statement-summary = How far this site is accessible to everybody, who has assessed that, and how to tell us when something does not work.
statement-not-assessed = We do not know. The site is built to meet WCAG 2.2 at level AA, but we promise nothing until a person has assessed it.
statement-full = Wholly, by the latest assessment.
statement-partial = In part, by the latest assessment. What is missing is listed below.
statement-none = It does not, by the latest assessment. What is missing is listed below.
statement-assessed-own = We assessed the site ourselves on { $date }.
statement-assessed-external = An independent reviewer assessed the site on { $date }.
statement-not-yet = To be mended.
statement-burden = Exempt as an unreasonable burden (section 12).
statement-outside = Outside the Act (section 9).

# Procedures and steps
step-of = Step { $number } of { $total }
step-number = step { $number }
step-alone = Show step { $number } alone
deadline-last = Last day: { $day }.
deadline-free = That is a Saturday, a Sunday or a public holiday. The next working day is { $next }. Sometimes the last day moves to it (lagen 1930:173). Protection and what must be done at once never wait.
deadline-at-once = At once, the same day: { $day }.

# Indicators
weight-strong = strong
weight-medium = medium
weight-weak = weak

# Return
return-common = Common to all countries
return-changed = Common step, as it is for { $country }
return-own = A step of its own for { $country }
return-gaps = { $count ->
    [0] every step has an answer
    [one] one step has no answer
   *[other] { $count } steps have no answer
 }
side-in = { $country }
side-home = The home country
side-both = Both countries
country-pl = Poland
country-sk = Slovakia
country-hu = Hungary
country-md = Moldova
country-rs = Serbia
country-ua = Ukraine
country-al = Albania
country-lt = Lithuania
country-lv = Latvia

# Cases and meetings
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
people = { $count ->
    [one] { $count } person
   *[other] { $count } people
 }
people-between = { $from }–{ $to } people
decision-done = done { $date }
decision-open = open
decision-open-due = open, due { $date }
decision-overdue = should have been done { $date }
changed-since = Changed in the handbook since { $date }

# Print
sheet-fold-8 = one side of A4, folded to eight small pages
sheet-a6-booklet = A6 booklet
sheet-a5-booklet = A5 booklet in large print
sheet-wallet-card = card for the wallet
sheet-flashcards = cards to learn by
sheet-show-cards = cards to show to somebody
sheet-form = form
sheet-tick-list = list to tick off
sheet-case-sheet = case to hand out
sheet-reading = text to read, A4
edition = Edition { $name }
edition-draft = Draft – do not use
points = { $whole } points
points-and-tenths = { $whole }.{ $tenth } points
on-overdue-mark = is printed with a mark
on-overdue-leave-out = is left out
on-overdue-refuse = stops the printing
romani-reviewed = only forms that a speaker has reviewed
romani-attested = also forms from a source, marked “not reviewed by an interpreter”
varieties = Romani: { $names }
count-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
 }
count-indicators = { $count ->
    [one] { $count } sign
   *[other] { $count } signs
 }
count-laws = { $count ->
    [one] { $count } law
   *[other] { $count } laws
 }
count-phrases = { $count ->
    [one] { $count } phrase
   *[other] { $count } phrases
 }
count-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
 }
count-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
 }
count-digits = the numbers 1–{ $most } to point at
count-lines = { $count ->
    [one] { $count } line to write on
   *[other] { $count } lines to write on
 }

# Sound on a card
sound-label = Listen in { $language }
sound-voice = Read by { $role }.
sound-reviewed = Reviewed by { $role } on { $date }.
sound-not-reviewed = Nobody who speaks the language has reviewed the sound.

# On paper
print-throw-away = Throw away after { $date }
print-fill-in = Fill in: { $name }
print-mark-overdue = should have been checked { $date }
left-out-unverified = Nobody has checked it.
left-out-recalled = Known from memory; the source was not read.
left-out-contact = Contacts are printed only when they are fully checked.
left-out-overdue = It should have been checked { $date }.
left-out-composed = The Romani form is put together from attested words. It is not printed, not even when somebody has reviewed it.
left-out-form-unverified = The Romani form is unchecked.
left-out-form-not-reviewed = No interpreter has reviewed the Romani form.
left-out-not-in-force = The provision is not in force today.
left-out-one-language = The phrase may not be printed in any other language.
left-out-not-discreet = The words may give away why you ask to whoever reads along.
left-out-conditional = The phrase may be said only when something is true, and this paper cannot say so.
left-out-gap = Nobody knows how the step is done.
left-out-number = The number belongs to none of the handbook’s contacts.
left-out-picture = The picture’s file cannot be printed. The description stands in its place.
paper-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
 }
paper-sheets = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
 }
paper-side = Side { $number } of the sheet, a small picture
paper-print-this = Print: { $title }
paper-left-out = Left out: { $count }

# Search
search-now = is now { $citation }
# Words that people seek a kind by
search-words-contact = phone number call contact
search-words-law = law act section
search-words-form = form template
search-words-indicator = sign indicator
search-words-case = case exercise
search-words-phrase = say phrase word
