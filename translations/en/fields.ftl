# What the fields hold: `field-TABLE-FIELD`, one sentence. Used as comments in new pages and in the editors' guide.

# Settings (handbook.yaml)
field-settings-title = The handbook's name.
field-settings-organisation = The organisation that issues the handbook.
field-settings-languages = The handbook's languages as codes, the source language first.
field-settings-country = The country of the short and national phone numbers, as two capital letters.
field-settings-theme = The folder in themes that holds the handbook's design.
field-settings-review = How often pages are to be reviewed.
field-settings-base_url = The website's public address, once it is known.
field-settings-covers = The sections that a language covers, when it is not all of them.
field-settings-extra = Details of your own that the program does not use.
field-review-interval = How much time may pass between two reviews.
field-review-warn = How long in advance the program reminds of a review.

# All pages
field-common-kind = The kind of page: page, law, contacts or phrases.
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

# What may stand in a field, as it reads after "expected"
shape-words = a text, or a text for each language
shape-text = a text
shape-texts = a list of texts
shape-number = a whole number
shape-flag = `true` (yes) or `false` (no)
shape-date = a date, as in `2026-11-23`
shape-choice = one of the words to choose from
shape-reference = the way to another page
shape-references = a list of ways to other pages
shape-record = one or more fields with name and value
shape-records = a list in which each item has fields of its own
shape-choice-or-texts = one of the words to choose from, or a list of texts
shape-texts-or-records = a list in which each item is a text or has fields of its own
shape-language-words = a text, or the field `text` with a source of its own
shape-translated-records = the words below the id of each, as in `jouren: {"{"}name: …{"}"}`
shape-anything = anything

# Kinds of pages, as they read after "is not"
kind-page = a page of text
kind-law = a law
kind-contacts = a contact
kind-phrases = a page of phrases

# Picture and sound on a card
field-phrase-picture = A picture of what the phrase says.
field-phrase-sound = The phrase read aloud.
field-picture-file = The picture's file, with the way from this file.
field-picture-alt = What the picture shows, for those who do not see it.
field-sound-file = The sound's file, with the way from this file.
field-sound-language = The language the phrase is read in, as a language code.
field-sound-voice = Who reads: a role, never a name.
field-sound-reviewed = When a speaker listened and approved, and in what role.
