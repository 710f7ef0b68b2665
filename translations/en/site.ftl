# Words in the frame and headings of the pages. The templates read them as t.skip_link and so on; no arguments.
# Sentences with arguments stand in program.ftl.

# The frame
skip-link = Skip to the content
menu = Menu
menu-label = Sections
languages-label = Language
breadcrumb-label = You are here
home = Home page
a-to-z = Everything from A to Z
letters-label = Letters

# Pages
toc = On this page
sections = Sections
more-pages = More pages
pages-here = Pages in this section
about-page = About this page
source = Source
changes = Changes
major-change = Important change:

# The page that does not exist
not-found = The address leads nowhere. The page may have been moved or removed.
not-found-help = Is it urgent? Go to the home page: it says what to do now and whom to call. If you are looking for something in particular, try the index.

# Laws
see-instead = Read instead:
deadlines = Deadlines
deadline-starts = Counted from
deadline-missed = If missed
about-law = About this provision
statute = Act
in-force = Validity
penalty = Penalty
replaces = Replaces
statute-text = Text of the law
read-statute = Read the text of the law (in Swedish)

# Contacts
placeholder-fill = Fill in:
hours = Open
who = Who may call
scope = Area
note = Good to know
fallback = If nobody answers
languages-spoken = Languages
website = Website

# Phrases
romani = Romani
pronunciation = Pronunciation (as read in Swedish)
as-printed = As printed in the source
answers = Answers to point at
say-to = Said to

# Accessibility
statement = Accessibility
statement-law = The Swedish Act (2018:1937) on Accessibility of Digital Public Services applies to this site.
statement-how-far = Does the site meet the law?
statement-gaps = What does not work for everybody
statement-how-assessed = How the site was assessed
statement-nobody-assessed = No person has assessed the site yet.
statement-updated = This statement was last changed on
statement-tell = Tell us when something does not work
statement-tell-contact = Get in touch with:
statement-tell-nobody = It is not stated how to tell us. Ask whoever is responsible for the handbook in your organisation.
statement-supervision = Supervision
statement-supervision-text = The Agency for Digital Government (Myndigheten för digital förvaltning) supervises the Act. If you are not content with our answer you can report it there:

# Procedures and steps
steps = Steps
step-who = Who
step-basis = Basis in law
step-contact = Contact
step-template = Template
step-duration = Time
step-choices = Ways on
step-next = Next:
step-previous = Previous:
all-steps = All steps:
done-at = Done at
handed-to = Handed over to (function)
deadline-day = Fill in the day

# Indicators
indicator-note = A sign is a reason to look closer and to ask. It is no proof, and no lack of signs clears anybody.
weight = Weight
see = Look for
ask = Ask

# Glossary
expansion = Stands for
synonyms = Also called
read-on = Read on
words-to-avoid = Words to avoid
write-this = Write
avoid-this = Avoid
avoid-why = Why

# Forms
form-note = Print this page and fill it in on paper. The handbook stores and sends nothing.
form-choose-one = Choose one.
form-tick = Tick what applies.
form-tally = One stroke for each.
form-required = Must be filled in.
form-date = year, month, day
form-time = time

# Home page
whom-to-call = Whom to ring
all-contacts = All contacts

# What depends on the reader's clock: script fills in [time], [day] and [date]
state-open = Open now, until [time].
state-opens = Closed now – opens [day] [time].
state-opens-today = Closed now – opens [time].
state-closed = Closed now.
state-instead = Ring instead:
state-stale = Something on this page should have been checked on [date]. Check the information before you rely on it.

# Phrases to show
show-card = Show the card
say-only = Say it. Do not show it: the words may raise suspicion in somebody who reads along.
back = Back
previous = Previous
next = Next
cards-label = More cards

# Return
authorities = Authorities
authority = Authority
authority-does = What it does
side = Where
documents = Papers
risk = Risk
countries = Countries
gaps = What we do not know
gap = We do not know – ask the Ministry for Foreign Affairs (UD).
gap-in-general = This is how it is in general. How the country does it is not known.
step-varies = Each country answers this step for itself.

# Cases
case-invented = An invented case
case-invented-note = The people, places and events do not exist.
case-learn = What you practise
case-time = Time
case-group = Group
case-situation = How it begins
case-questions = Talk about
case-indicators = Signs
case-laws = Laws
case-facilitator-link = The page for you who lead the talk
case-facilitator-title = For you who lead the talk
case-facilitator-note = This page holds what participants should not read beforehand. The search leaves it out.
case-notes = For you who lead

# Quizzes
quiz-how = Answer for yourself, then open the answer. Nothing is kept, and nobody sees what you answer.
quiz-show = Show the answer
quiz-right-answer = Right answer
quiz-right-answers = Right answers
quiz-several = Several answers are right.
quiz-more = Read more:
quiz-key = Key

# In print templates
print-ask = Ask briefly
print-contents = Contents
print-fictional = Invented case
print-flip-long = turn on the long edge
print-flip-short = turn on the short edge
print-required = must be filled in
print-ruler = 50 mm – print at 100%
print-see = Look
print-sum = total
print-when-and-who = when and who

# Meetings
meeting-date = Day
meeting-time = Time
meeting-place = Place
meeting-functions = Taking part
meeting-before = Meeting before
meeting-next = Next meeting
open-decisions = Open decisions
nothing-changed = No change has been noted.
agenda = Agenda
agenda-total = In all
decisions = Decisions
decided = decided
decision-who = Responsible
decision-state = State
decision-page = Page

# Print
pocket-sheet = Form
pocket-imposition = On the sheets
pocket-languages = Languages
pocket-size-floor = Smallest type
pocket-on-overdue = What should have been checked
imposition-step-and-repeat = two booklets alike
imposition-cut-and-stack = one booklet, cut and stacked

# On paper
print-mark-partly = partly checked
print-mark-not-reviewed = not reviewed by an interpreter

# The print page
paper-title = Print
paper-summary = Everything that can be printed, made of the same information as the pages. Compare the code on your paper with the code here: if it is another, the words have changed.
paper-group-plans = The action plan
paper-group-forms = Templates to fill in
paper-group-cards = Phrase cards
paper-group-lists = Procedures to tick off
paper-group-cases = Cases to talk through
paper-nothing = There is nothing to print in this language.
paper-code = Code
paper-extent = Extent
paper-edition = Edition
paper-how-link = How to print and fold
paper-how = How to print
paper-how-plain = Ordinary printing
paper-how-always = Always print at actual size: choose 100 %, not “fit to page”. Measure the ruler on the sheet. It should be 50 mm.
paper-not-this-time = The sheet was not made this time.
paper-empty = Nothing of it may be printed today.
paper-unmade = This cannot be printed:
paper-file-sheet = Print (PDF)
paper-file-reading = Read on a screen (PDF)
paper-file-document = Document to read or print (PDF)
paper-links = Print:

# How to print, fold and cut
paper-step-ruler = Print at actual size, 100%. Measure the line at the foot: it must be 50 mm.
paper-step-one-side = Print on one side of the paper.
paper-step-turn-long = Print on both sides and flip on the long edge.
paper-step-turn-short = Print on both sides and flip on the short edge.
paper-step-fold-8-creases = Fold the sheet along every line and open it again.
paper-step-fold-8-cut = Fold the sheet in half so that the short edges meet. Cut along the cutting line from the fold to the next one.
paper-step-fold-8-push = Open the sheet and fold it lengthwise with the text outwards. Push the ends together until the middle opens.
paper-step-fold-8-close = Lay the pages over each other into a booklet with the cover outside.
paper-step-cut-across = Cut the pile in half along the cutting line. That makes two booklets alike.
paper-step-stack = Cut the pile in half along the cutting line. Lay the lower half inside the upper.
paper-step-fold-middle = Fold in the middle with the cover outwards.
paper-step-staple = Staple twice in the fold.
paper-step-cut-cards = Cut along the lines.
paper-drawing-ruler = A sheet with a line held against a ruler
paper-drawing-one-side = A sheet with text on one side
paper-drawing-turn-long = An upright sheet turned over its long edge
paper-drawing-turn-short = A landscape sheet turned over its short edge
paper-drawing-fold-8-creases = A landscape sheet with three vertical folds and one across
paper-drawing-fold-8-cut = The sheet folded in half, scissors cutting from the fold to the middle
paper-drawing-fold-8-push = The sheet folded lengthwise, its ends being pushed together
paper-drawing-fold-8-close = A small booklet with its cover in front
paper-drawing-cut-across = A pile of sheets with scissors at the line in the middle
paper-drawing-stack = The lower half is laid into the upper
paper-drawing-fold-middle = Sheets being folded in the middle
paper-drawing-staple = An open booklet with two staples in its fold
paper-drawing-cut-cards = A sheet of cards with scissors at a line

# The search: search-* is read by the script of the box, which fills in [query], [corrected] and [count]
search = Search
without-script = The search cannot run here. Everything in the handbook is in the index.
search-count = Results: [count]
search-none = Nothing found for “[query]”.
search-near = Try one of these:
search-corrected = Showing results for “[corrected]” (you wrote “[query]”).
search-all = Show all results: [count]
search-best = Nearest
search-a-to-z = Everything from A to Z
search-page-filter = Show only
search-recent = Recent searches
search-forget = Forget the searches
search-page-slash-off = Stop searching with the / key
search-page-slash-on = Search with the / key
search-fill = The number has not been filled in.
search-page-everything = Everything
search-kind-contact = Contact
search-kind-phrase = Phrase
search-kind-law = Law
search-kind-procedure = Procedure
search-kind-step = Step
search-kind-indicator = Sign
search-kind-return = Return
search-kind-form = Form
search-kind-term = Term
search-kind-case = Case
search-kind-quiz = Quiz
search-kind-meeting = Meeting
search-kind-pocket = Pocket plan
search-kind-page = Page
