# What the fields hold: `field-TABLE-FIELD`, one sentence. Used as comments in new pages and in the editors' guide.

# Settings (handbook.yaml)
field-settings-title = The handbook's name.
field-settings-organisation = The organisation that issues the handbook.
field-settings-languages = The handbook's languages as codes, the source language first.
field-settings-country = The country of the short and national phone numbers, as two capital letters.
field-settings-theme = The folder in themes that holds the handbook's design.
field-settings-review = How often pages are to be reviewed.
field-settings-base_url = The website's public address, once it is known.
field-settings-covers = The sections that a language covers, when it is not all of them. The home page of the language leads to these only.
field-settings-accessibility = What the accessibility statement says.
field-settings-extra = Details of your own that the program does not use.
field-review-interval = How much time may pass between two reviews.
field-review-warn = How long in advance the program reminds of a review.
field-statement-assessed = The latest assessment, when a person has made one.
field-statement-gaps = What does not work for everybody.
field-statement-updated = The day the statement was last changed.
field-statement-feedback = How readers tell of what does not work.
field-statement-contact = The contact that takes their comments.
field-assessed-on = The day of the assessment.
field-assessed-by = Whether the organisation itself (own) or somebody outside (external) assessed.
field-assessed-result = Whether the site meets the law wholly (full), in part (partial) or not (none).
field-gap-id = The id of the gap, to which links lead.
field-gap-what = What does not work, and for whom.
field-gap-why = Why, or when it will be mended.
field-gap-ground = Whether it is to be mended (not-yet), exempt as an unreasonable burden (burden) or outside the law (outside).

# All pages
field-common-kind = What the page holds; without the field it is plain text.
field-common-title = The page's title.
field-common-summary = One sentence on what the page is about.
field-common-tags = Words to choose the page by.
field-common-order = The page's place in its section; smaller numbers come first.
field-common-pocket = The short text that is printed on paper.
field-common-changes = What was changed on the page, and when.
field-common-audience = The people whom the page is written for.
field-common-extra = Details of your own that the program does not use.
field-change-on = The day of the change.
field-change-what = What was changed.
field-change-why = Why it was changed.
field-change-major = Whether everyone who works by the page must be told.

# Keywords
field-keywords-keywords = Words that somebody may search with but that do not stand in the text, with commas between; they are not shown.

# Trust
field-trust-check = How well the information was checked against its source.
field-trust-source = Where the information comes from.
field-trust-seen = When the source was read: a year, a year and month, or a day.
field-trust-due = The day by which the information must be reviewed again.
field-trust-reviewed = When the page was last reviewed and by whom; left out when nobody has.
field-reviewed-on = The day of the review.
field-reviewed-by = The reviewer's role, not their name.

# Laws
field-law-statute = The law that the provision stands in.
field-law-provision = The section or article.
field-law-in_force = The time during which the provision is in force.
field-law-replaces = Older numbers of the same provision.
field-law-replaced_by = The page on the provision that has replaced this one.
field-law-penalty = The penalty.
field-law-url = The web address of the official text.
field-law-deadlines = The time limits that the provision sets.
field-statute-name = The law's full name.
field-statute-abbreviation = The abbreviation by which the law is cited.
field-statute-number = The law's number, in quotation marks.
field-in_force-from = The first day on which the provision is in force.
field-in_force-to = The last day on which the provision was in force, if it no longer is.
field-deadline-id = The time limit's id, which links lead to.
field-deadline-starts = What the time is counted from.
field-deadline-length = How long the time is, or at once.
field-deadline-what = What must be done by then.
field-deadline-missed = What happens if the time limit is missed.
field-deadline-source = The provision that sets the time limit.

# Contacts
field-contacts-contacts = The contacts on the page.
field-contact-id = The contact's id, which links lead to.
field-contact-name = The name of whom one calls.
field-contact-numbers = The phone numbers, the most important first.
field-contact-via = How to reach the contact when it has no number of its own.
field-contact-url = The contact's web address.
field-contact-hours = When somebody answers; left out when it is not known.
field-contact-holidays = Whether the hours hold on public holidays too.
field-contact-hours_note = The hours in words, when the exact times are not known.
field-contact-who = Who may call.
field-contact-scope = The area that the contact is responsible for.
field-contact-note = Something that is good to know before the call.
field-contact-fallback = Whom to call instead when nobody answers, in this order.
field-contact-languages = The languages that the contact speaks, as codes.
field-contact-country = The country where the numbers work, when it is not the handbook's own.
field-contact-placeholder = Whether the contact waits for the municipality to fill in its own number.
field-contact-tags = Words to choose the contact by.
field-number-number = The phone number, in quotation marks.
field-number-label = What this very number is for.
field-number-country = The country where the number works.

# Phrases
field-phrases-phrases = The phrases, a card for each.
field-phrase-id = The card's id, which links lead to.
field-phrase-situation = When the phrase is needed.
field-phrase-condition = What must be true before the phrase may be said.
field-phrase-romani = The phrase in Romani, one form for each variety.
field-phrase-say_to = The person the phrase is said to: child, adult or both.
field-phrase-answers = Answers that the other person can point at.
field-phrase-note = Something to keep in mind when saying the phrase.
field-wording-text = The phrase in the language.
field-wording-source = Where this very wording comes from.
field-wording-check = How well the wording was checked against its source.
field-romani-form = The phrase as it is written here.
field-romani-tag = The variety as a language code.
field-romani-status = Whether the form stands in a source, was composed by us or is unverified.
field-romani-as_printed = The phrase exactly as the source prints it.
field-romani-pronunciation = The pronunciation, spelt so that a Swede can read it.
field-romani-gender = Whom the form is said to or by, when that differs.
field-romani-source = The source of the form.
field-romani-grade = How certain the form is, from A to C.
field-romani-reviewed = When a speaker reviewed the form, and in what role.

# Procedures
field-procedure-steps = The steps in order, one thing to do in each.
field-procedure-deadlines = The deadlines: its own, or the way to a deadline on a law's page, as in `../lagar/lvu-7-8.md#understallning`.
field-step-id = The step's id, which links and translations use.
field-step-do = The one thing to do in the step, in a short sentence.
field-step_details-who = The function that does it, never a person's name.
field-step_details-more = Why and how, and what may go wrong.
field-step_details-basis = The pages of law that the step rests on.
field-step_details-contact = Whom to turn to, one or more contacts.
field-step_details-template = The page with the template or form.
field-step_details-duration = How long the step takes, in words or as `14 days`.
field-step_details-choices = Where the way parts: if something is so, where to go then.
field-choice-if = What must be so.
field-choice-then = The step on the page, as `"#ring"`, or the way to another page.
field-choice-id = The id of the way on, if it is to be translated in a file of its own.

# Indicators
field-indicators-groups = The groups of the indicators on the page; left out when they are few.
field-indicators-indicators = The indicators on the page.
field-group-id = The group's id, which links lead to.
field-group-name = What the group's indicators are about.
field-indicator-id = The indicator's id, which links lead to.
field-indicator-text = The sign, in a sentence on what happens to the child.
field-indicator-weight = How much the sign says: strong, medium or weak.
field-indicator-group = The id of the group that the indicator belongs to.
field-indicator-see = What one can see.
field-indicator-ask = What a short question, or another authority, can show.

# Glossary
field-glossary-terms = The terms of the glossary.
field-term-id = The term's id, which links lead to.
field-term-term = The term.
field-term-means = What it means, in a sentence or two.
field-term-abbreviation = Its abbreviation; the first time it stands on a page, readers are told what it means.
field-term-expansion = What the abbreviation stands for, when that is not the term itself.
field-term-synonyms = Other words for the same, which the search is to find too.
field-term-misspellings = Common misspellings, which the search is to find too.
field-term-avoid = Words not to be used for it.
field-term-see = Pages to read on.
field-avoided-word = The word to avoid; several forms are parted by commas.
field-avoided-write = What to write instead, when that is not the term itself.
field-avoided-why = Why the word is to be avoided.

# Return
field-return-country = The country that the child returns to, with two capital letters; left out in the common order.
field-return-spine = The way to the page with the common order; a country must have it.
field-return-ask = Whom to ask when there is no answer; a country without its own asks whom the common order names.
field-return-authorities = The authorities that take part, here and in the home country.
field-return-steps = The steps. A country writes only what differs, under the same id.
field-authority-id = The authority's id, which steps refer to.
field-authority-name = The authority's name.
field-authority-side = Where it is: in the home country, here or in both.
field-authority-does = What it does.
field-authority-contact = How to reach it.
field-authority-url = Its address on the web.
field-return_step-id = The step's id; for a country the same as in the common order.
field-return_step-do = The one thing to do in the step. A country may leave it out and keep the common words.
field-return_step-side = Where it is done: in the home country, here or in both.
field-return_step-authority = The id of the authority that does it.
field-return_step-documents = The papers that are needed or given.
field-return_step-risk = What may go wrong.
field-return_step-varies = Whether every country must answer for itself; stands only in the common order.
field-return_step-unknown = Whether it is said openly that the answer is not known.
field-return_step-after = The step that a country's own step comes after.

# Forms
field-form-sections = The sections of the form; left out when the fields are few.
field-form-fields = What is to be filled in.
field-form-anonymous = Whether the form may not ask for anything that shows who somebody is.
field-form-privacy = What whoever fills it in needs to know about what is written.
field-form-sheet = The paper that the form is drawn for.
field-form_field-id = The field's id, which links lead to.
field-form_field-label = What is to be filled in.
field-form_field-type = How: text on one line, several lines, a number, strokes, a date, a time, ticks, one choice or a place.
field-form_field-section = The id of the section that the field belongs to.
field-form_field-options = What can be ticked or counted.
field-form_field-lines = How many lines there are to write on.
field-form_field-help = How the field is filled in.
field-form_field-required = Whether the field must be filled in.
field-form_field-see = Pages to read before the field is filled in.

# What may stand in a field, as it reads after "expected"
shape-words = a text, or a text for each language
shape-text = a text
shape-texts = a list of texts
shape-number = a whole number
shape-flag = `true` (yes) or `false` (no)
shape-date = a date, as in `2026-11-23`
shape-choice = one of the words to choose from
shape-reference = the way to another page
shape-references = the way to another page, or a list of ways
shape-record = one or more fields with name and value
shape-records = a list in which each item has fields of its own
shape-choice-or-texts = one of the words to choose from, or a list of texts
shape-texts-or-records = a list in which each item is a text or has fields of its own
shape-references-or-records = a list in which each item is the way to a page or has fields of its own
shape-language-words = a text, or the field `text` with a source of its own
shape-translated-records = the words below the id of each, as in `jouren: {"{"}name: …{"}"}`
shape-anything = anything

# Kinds of pages, as they read after "is not"
kind-page = a page of text
kind-law = a law
kind-contacts = a contact
kind-phrases = a page of phrases
kind-procedure = a procedure
kind-indicators = a page of indicators
kind-glossary = a glossary
kind-return = a return procedure
kind-form = a form

# Cases
field-case-learn = What the group practises.
field-case-group = How many people talk the case through.
field-case-situation = What is known from the start; an empty line begins a new paragraph.
field-case-stops = The stops, in the order in which the group takes them.
field-case-facilitator = Notes on the whole case for the one who leads the talk; participants do not see them.
field-group-from = The fewest people.
field-group-to = The most people.
field-stop-id = The stop's id, which links lead to.
field-stop-name = The stop's name.
field-stop-text = What is new; an empty line begins a new paragraph.
field-stop-questions = The questions to talk about; a translation has as many in the same order.
field-stop-minutes = How many minutes the stop takes.
field-stop-indicators = The signs that the stop is about.
field-stop-laws = The laws that the stop is about.
field-stop-facilitator = Notes on the stop for the one who leads the talk; participants do not see them.
shape-list-of-words = a list of texts, as long in a translation
kind-case = a case

# Quizzes
field-quiz-questions = The questions, in the order in which they are shown.
field-question-id = The question's id, which links lead to.
field-question-question = The question.
field-question-answers = The answers to choose from, at least two.
field-question-several = Whether several answers are right.
field-question-why = Why the right answer is right; an empty line begins a new paragraph.
field-question-more = The page of the handbook that says more.
field-answer-id = The answer's id, by which a translation in a file of its own finds it.
field-answer-text = The answer.
field-answer-right = Whether the answer is right.
field-answer-why = Why this very answer is right or wrong.
kind-quiz = a page of questions

# Meetings
field-meeting-date = The day of the meeting.
field-meeting-time = When the meeting begins, and ends.
field-meeting-place = Where the meeting is held.
field-meeting-functions = The functions that take part, never names.
field-meeting-agenda = The items of the agenda.
field-meeting-decisions = The decisions; left out until the meeting has been held.
field-meeting-next = The day of the next meeting.
field-agenda_item-id = The item's id, which links lead to.
field-agenda_item-item = What the item is about.
field-agenda_item-who = The function that leads the item.
field-agenda_item-minutes = How many minutes the item may take.
field-decision-id = The decision's id, which links lead to.
field-decision-what = What is to be done.
field-decision-who = The function that is to do it.
field-decision-due = The day by which it is to be done.
field-decision-done = The day on which it was done; left out until then.
field-decision-page = The page of the handbook that changes.
kind-meeting = a meeting

# Print
field-pocket-sheet = How it is printed, folded and cut.
field-pocket-imposition = How a booklet in A6 lies on its sheets: two alike (`step-and-repeat`, unless you say otherwise), or a single one that is cut and stacked (`cut-and-stack`).
field-pocket-edition = The day or name of the edition; left out while it is a draft.
field-pocket-languages = The languages of the handbook that it is printed in, when not all.
field-pocket-size_floor = The smallest type in points, from 6 to 36.
field-pocket-on_overdue = What becomes of information that should have been checked: it is marked, left out or stops the printing.
field-pocket-romani = Which forms of Romani may be printed: only reviewed ones, or attested ones too.
field-pocket-panels = The pages or cards, in the order in which one reads them.
field-panel-id = The page's id, which links lead to.
field-panel-title = The heading of the page.
field-panel-contacts = Contacts, chosen by words or one by one.
field-panel-indicators = Signs, a group or one by one.
field-panel-laws = Laws, with their short texts.
field-panel-phrases = Phrases of a page.
field-panel-steps = Steps of a procedure.
field-panel-text = A text of its own; an empty line begins a new paragraph.
field-panel-lines = How many lines there are to write on.
field-panel-digits = The numbers from 1 to this one, large, to point at.
field-panel-section = A whole section, in the order of the menu; for sheet: reading.
field-panel-handbook = The whole handbook; for sheet: reading.
field-panel_contacts-tags = Contacts that have one of these words in tags.
field-panel_contacts-ids = These very contacts, in this order.
field-panel_indicators-group = All signs of a page, or of a group on it.
field-panel_indicators-ids = These very signs, in this order.
field-panel_phrases-from = The page of phrases.
field-panel_phrases-ids = The phrases by id, in this order; left out for all of them.
field-panel_phrases-varieties = The varieties of Romani to show; left out for all of them.
field-panel_steps-of = The procedure.
field-panel_steps-ids = The steps by id, in this order; left out for all of them.
kind-pocket = a page on something to print

# Picture and sound on a card
field-phrase-picture = A picture of what the phrase says.
field-phrase-sound = The phrase read aloud.
field-picture-file = The picture's file, with the way from this file.
field-picture-alt = What the picture shows, for those who do not see it.
field-sound-file = The sound's file, with the way from this file.
field-sound-language = The language the phrase is read in, as a language code.
field-sound-voice = Who reads: a role, never a name.
field-sound-reviewed = When a speaker listened and approved, and in what role.
