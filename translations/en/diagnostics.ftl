# What is wrong with the content. The key is the code's name, or `code-variant`; `.help` is one thing to do.
# The arguments stand in the code that reports it. Line one: lower-case, no full stop, the offending text in ` `.

accessibility-claim = the statement says that all meets the law but lists gaps
    .help = write `result: partial`, or remove from `gaps` what is mended

accessibility-old = accessibility was assessed on { $date }, more than a year ago
    .help = assess the site again and write the new day, or remove `assessed` for now

alert-unknown = the callout is of a kind that the handbook does not have
    .help = choose one of the three kinds: `> [!CAUTION]` (Emergency), `> [!IMPORTANT]` (Important) or `> [!NOTE]` (Good to know)

case-empty = the case has no stops
    .help = add at least one stop, as in `stops: [{"{"}id: age, name: Her age, minutes: 10{"}"}]`

case-group = a group of { $from } to { $to } people cannot be
    .help = write the smaller number first, as in `group: {"{"}from: 3, to: 8{"}"}`

contact-phone = phone number `{ $number }` cannot be dialled
    .help = write the number as it is dialled, as in `070-174 06 05`, or with country code, as in `+46 70 174 06 05`
contact-phone-characters = phone number `{ $number }` has other characters than digits
    .help = write only digits, spaces, hyphens and a plus sign in front, as in `070-174 06 05` or `+46 70 174 06 05`
contact-phone-country = phone number `{ $number }` lacks its area code or country code
    .help = begin with the area code, as in `070-174 06 05`, or with the country code, as in `+46 70 174 06 05`; give a short number that works only in another country its `country`, as in `country: RO`
contact-phone-empty = an item in the list `numbers` is no phone number
    .help = write one number for each item of the list, as in `numbers: ["070-174 06 05"]`
contact-phone-long = phone number `{ $number }` has too many digits
    .help = give each number its own place in the list, as in `numbers: ["070-174 06 05", "070-174 06 06"]`
contact-phone-plan = phone number `{ $number }` is not in its country's numbering plan
    .help = compare the digits with the source, and write `+` instead of `00` before the country code, as in `+46 70 174 06 05`
contact-phone-short = phone number `{ $number }` is too short
    .help = write the whole number, as in `070-174 06 05`, or with country code, as in `+46 70 174 06 05`

contact-placeholder = number `{ $number }` may reach a real person, but the contact is a placeholder
    .help = remove the number, or use one that belongs to nobody, such as `070-174 06 05`

contact-unreachable = contact `{ $id }` has no number, no web address and no word on how to reach it
    .help = add a number, as in `numbers: ["112"]`, or how to reach it, as in `via: through the municipal switchboard`; write `placeholder: true` if the number is not yet known

date-invalid = `{ $text }` cannot be read as a date
    .help = write year, month and day in digits, as in `2026-11-23`; in the field `seen` the year, or year and month, is enough, as in `2026-04`

date-order = the period ends `{ $to }`, before it begins `{ $from }`
    .help = let `to` be the same day as `from` or later, as in `in_force: {"{"}from: 2025-07-01, to: 2026-12-31{"}"}`
date-order-decision-done = the decision was done `{ $day }`, before the meeting `{ $meeting }`
    .help = write the day on which it was done, as in `done: { $meeting }`, or remove `done`
date-order-decision-due = the decision is due `{ $day }`, before the meeting `{ $meeting }`
    .help = write a day after the meeting, or the meeting's own, as in `due: { $meeting }`
date-order-next = the next meeting is `{ $day }`, before this one `{ $meeting }`
    .help = correct `date` or `next`, as in `next: 2027-01-28`

deadline-length = `{ $text }` cannot be read as a length of time
    .help = write a number and `days`, `weeks`, `months` or `years`, as in `4 months`, or write `at once`

field-duplicate = field `{ $field }` stands twice, first on line { $line }
    .help = put everything in one of the fields and remove the other, as in `tags: [akut, natt]`

field-missing = field `{ $field }` is missing
    .help = add it, as in `{ $example }`
field-missing-either = the fields `{ $field }` and `{ $other }` are both missing
    .help = add one of them, as in `{ $example }`

field-type = field `{ $field }` has the wrong kind of content: expected { $expected }
    .help = rewrite it as { $expected }; these are the forms: `title: The first talk` is a text, `tags: [akut, natt]` is a list, `id: jouren` is a field
field-type-example = field `{ $field }` has the wrong kind of content: expected { $expected }
    .help = write it like this: `{ $example }`
field-type-file = there are no fields between the `---` lines
    .help = write each field on its own line, with name, colon and value, as in `title: The first talk`

field-unknown = there is no field `{ $field }` here
    .help = rename the field to one of these, or remove it: { $known }

field-value = `{ $text }` cannot be chosen in field `{ $field }`
    .help = write `{ $field }:` followed by one of these words: { $known }
field-value-country = `{ $text }` is no country code
    .help = write the country as two capital letters, as in `country: SE`
field-value-lines = `{ $text }` is no number of lines that has room
    .help = write a whole number from 0 to 40, as in `lines: 4`

file-case = the name differs from `{ $other }` only in capital and small letters
    .help = rename one of the files, in small letters only, as in `stockholm-natt.md`

file-encoding = the file is not saved as UTF-8, so letters such as å, ä and ö may come out wrong
    .help = open the file in the text editor and save it again with the encoding `UTF-8`
file-encoding-name = the file's name has characters that cannot be read
    .help = rename the file, as in `forsta-samtalet.md`

file-name = the name `{ $name }` cannot be an address on the website
    .help = rename the file with small letters, digits and hyphens, as in `forsta-samtalet.md`; `a-o.md` is used by the website itself
file-name-part = the address belongs to a part of the page `{ $of }`, such as a step or a page for the one who leads
    .help = write a hyphen instead of the dot, as in `{ $right }`
file-name-twice = the page stands in two files in the same language, one with the language in its name and one without
    .help = keep one of the files, such as `vagval.md`, and remove the other, such as `vagval.sv.md`

file-symlink = the shortcut (symbolic link) leads out of the content folder or to something that does not exist
    .help = put the file itself in the content folder instead of the shortcut, as in `content/kartor/city.pdf`
file-symlink-loop = the shortcut (symbolic link) leads back to a folder that it lies in
    .help = remove the shortcut and write a link in the text instead, as in `[Laws](../lagar/index.md)`

file-unreadable = the file or folder cannot be read (the computer says: { $reason })
    .help = check that it still exists and that you may read it, for example by opening it in the text editor

form-personal = the field `{ $label }` asks for something that shows who somebody is, but the form is anonymous
    .help = remove the field, or ask for a count or a function, as in `label: Number of children`; what concerns a person belongs in the case file

front-matter-open = the front matter never ends
    .help = write a line with only `---` below the last field, above the text

glossary-abbreviation = the abbreviation `{ $abbreviation }` belongs to the term `{ $id }` already, in { $file }, line { $line }
    .help = remove `abbreviation` from one of the terms, or make them one term with `synonyms`, as in `synonyms: [care home]`
glossary-unused = no page has the term `{ $term }` or any of its other words
    .help = write below `see` which page it belongs to, so that the search leads there

group-unknown = there is no group `{ $group }` on the page
    .help = write the id of a group that is there, or add it below `{ $groups }:`, as in `- {"{"}id: pengarna, name: The money{"}"}`

heading-level = the heading has the wrong level
    .help = begin with `##` below the title and go one step at a time, as in `## The first minute` and below it `### Listen`
heading-level-skipped = the heading skips a level and stands on level { $level }
    .help = begin the heading with `{ $right }`, as in `{ $right } The first minute`
heading-level-title = the text has one more heading on the title's level
    .help = begin the heading with `{ $right }`, as in `{ $right } The first minute`
heading-level-twice = the title in the text is not the `{ $title }` of the front matter
    .help = remove the heading from the text, or write the same title there, as in `# { $title }`

hours-invalid = opening hours `{ $text }` cannot be read
    .help = write the days and then the times, as in `mon-fri 08:00-17:00` or `sat 10-14`
hours-invalid-meeting = the time of the meeting `{ $text }` cannot be read
    .help = write when the meeting begins, or when it begins and ends, as in `time: "13:00-15:00"`

html-raw = `{ $html }` is HTML, which must not stand in the text
    .help = write Markdown instead, as in `**important**` for bold or `[Choices](vagval.md)` for a link

id-duplicate = the id `{ $id }` already stands on line { $line }
    .help = give one of them another id, as in `{ $id }-natt`

id-invalid = `{ $text }` cannot be an id
    .help = choose another id of letters, digits and hyphens, as in `socialjouren-natt`; the words `main`, `about`, `changes`, `deadlines`, `pages`, `statute`, `steps`, `authorities`, `gaps` and `countries` are used by the page itself

image-alt = image `{ $link }` has no description
    .help = write between the square brackets what the image shows, as in `![Map of the station]({ $link })`

indicator-origin = `{ $word }` says where somebody comes from or believes in, not what happens to the child
    .help = write what one sees or hears instead, as in `text: An adult empties the cup again and again`

kind-unknown = there is no kind of page called `{ $kind }`
    .help = write one of the kinds after `kind:`, as in `kind: page`: { $known }

language-tag = `{ $text }` is no language code
    .help = write the language as a code, as in `sv`, `en`, `ro` or `rmy-x-kalderas`

language-unknown = the handbook is not written in the language `{ $tag }`
    .help = use one of the handbook's languages ({ $known }), or add the language to `handbook.yaml`, as in `languages: [{ $known }, { $tag }]`

law-citation = `{ $text }` cannot be read as a provision of an older law
    .help = write section, the law's abbreviation and the law's number, as in `14 kap. 1 § SoL (2001:453)`

law-number = `{ $text }` is no number of a law
    .help = write year, colon and number in quotation marks, as in `number: "2025:400"`, or for the EU as in `number: 2011/36/EU`

law-provision = `{ $text }` cannot be read as a section or article
    .help = write it as the law does, as in `6 §`, `4 kap. 1 a §`, `7–8, 34 §§` or `art. 13`

law-repealed = `{ $old }` was in force until { $on } and no longer is
    .help = cite the provision that is in force now, as in `19 kap. 1 § SoL`
law-repealed-renumbered = `{ $old }` is the old number; the provision is now `{ $new }`
    .help = write `{ $new }`
law-repealed-replaced = `{ $old }` was in force until { $on } and is replaced by `{ $new }`
    .help = read the new provision, and write `{ $new }` if it says the same

law-statute = the law `{ $abbreviation }` has another number here than on page `{ $other }`
    .help = write the same law on both pages, as in `statute: {"{"}name: Socialtjänstlag, abbreviation: SoL, number: "2025:400"{"}"}`

law-unknown = the handbook has no law with the abbreviation `{ $abbreviation }`
    .help = correct the abbreviation, as in `6 § LVU`, or add a page on the law with `kind: law` and `abbreviation: { $abbreviation }`

letter-cedilla = letter `{ $letter }` has a cedilla; Romanian has a comma below
    .help = write `{ $right }`

link-anchor = `{ $id }` does not exist on page `{ $entry }`
    .help = link to a heading or an id that exists there, as in `../kontakter/stockholm.md#socialjouren`

link-dead = `{ $link }` leads to a file that does not exist
    .help = write the way from the folder of this file, as in `../lagar/lvu-6.md`
link-dead-file = `{ $link }` is no file in the content folder
    .help = save the file beside the page and write the way to it, as in `mat.png`
link-dead-image = image `{ $link }` lies on another website
    .help = save the image in the content folder and write the way to it, as in `![Map of the station](karta.png)`
link-dead-outside = link `{ $link }` leads out of the handbook
    .help = write the way from the folder of this file, without a slash in front, as in `../lagar/lvu-6.md`
link-dead-reference = `{ $link }` leads to no page of the handbook
    .help = write the way to a file that ends in `.md`, for a contact followed by `#` and its id, as in `../kontakter/stockholm.md#socialjouren`

link-empty = the link to `{ $link }` has no text
    .help = write between the square brackets where the link leads, as in `[The police website]({ $link })`

link-scheme = `{ $text }` is no address that the handbook can link to
    .help = write the whole web address, beginning with `https://`, as in `https://polisen.se/`

meeting-day = the folder has another meeting on the same day, `{ $other }`
    .help = correct the day of one of them, as in `date: 2026-11-26`, or write both on one page

message-missing = the text `{ $key }` is not translated, so the pages show it in English
    .help = add a line for it, as in `{ $key } = your text`
message-missing-language = the program has no texts of its own in the language `{ $language }`, so menus and buttons are in English
    .help = translate them in a file of your own, as in `translations/{ $language }/site.ftl`

message-syntax = the text cannot be read here ({ $reason })
    .help = write name, equals sign and text on one line, as in `menu = Menu`

minutes-invalid = `{ $text }` minutes cannot be used
    .help = write a number of minutes from 1 to 1440, as in `minutes: 10`

personal-number = the file holds a Swedish personal identity number or co-ordination number
    .help = remove the number and write so that nobody can be recognised, as in `a girl, 14 years old`

phone-in-text = phone number `{ $number }` stands directly in the text
    .help = put the number among the contacts and link to it with empty square brackets, as in `[](../kontakter/stockholm.md#socialjouren)`

pocket-discretion = “{ $panel }” can be read by whoever stands beside the child, but the word “{ $word }” gives away why you ask ({ $language })
    .help = write or choose something else for the page; covers, phrases and cards never name suspicion, police or exploitation
pocket-discretion-spread = the signs on “{ $panel }” lie open beside the phrases on “{ $phrases }” ({ $language })
    .help = put them on different spreads, so that whoever reads the phrases does not see the signs
pocket-discretion-title = the title can be read by whoever stands beside the child, but the word “{ $word }” gives away why you ask ({ $language })
    .help = give the print a title that names neither suspicion nor police nor exploitation, as in `title: Pocket plan`

pocket-empty = the panel holds nothing
    .help = choose something for it, as in `contacts: {"{"}tags: [akut]{"}"}`, `laws: [../lagar/sol-19-1.md]` or `text: Fill in yourself`
pocket-empty-choice = it does not say what to choose
    .help = write one of the fields { $known }, as in `contacts: {"{"}tags: [akut]{"}"}`
pocket-empty-product = the list `panels` has no panel
    .help = add at least one, as in `{"{"}id: cover, title: Cover, text: Action plan{"}"}`
pocket-empty-tag = no contact has the word `{ $tag }` in `tags`
    .help = write a word that some contact has, or give a contact the word, as in `tags: [{ $tag }]`

pocket-fold = a folded sheet has { $wanted } pages, but `panels` has { $count }
    .help = write { $wanted } pages in `panels`, or choose a form that holds more or fewer, as in `sheet: a6-booklet`
pocket-fold-imposition = only a booklet in A6 can be cut and stacked
    .help = remove the field, or choose `sheet: a6-booklet`

pocket-nothing = nothing that the print selects may be printed today ({ $language })
    .help = read on the print page what is left out and why; check it, or choose something else

pocket-overdue = “{ $what }” should have been checked, so this is not printed ({ $language })
    .help = check the fact and write a new day in `due`, or choose `on_overdue: mark`

pocket-size = `{ $text }` is no size of type that can be read on paper
    .help = write the size in points, from 6 to 36, as in `size_floor: 8.5`
pocket-size-digits = nobody can point at numbers up to `{ $text }`
    .help = write a number from 1 to 100, as in `digits: 20`
pocket-size-lines = `{ $text }` lines do not fit
    .help = write a number of lines from 1 to 60, as in `lines: 6`

print-fit = `{ $panel }` has { $lines ->
        [one] 1 line
       *[other] { $lines } lines
    } too many in { $language }: nothing from “{ $from }” on has room
    .help = shorten the text, write a shorter one for paper in `pocket`, or choose fewer records with `ids`
print-fit-room = `{ $panel }` has { $lines ->
        [one] 1 line
       *[other] { $lines } lines
    } too many in { $language }: nothing from “{ $from }” on has room
    .help = shorten the text or choose fewer records with `ids`; `{ $other }` has room for about { $room } more lines

print-layout = text is too near the edge on page { $page } of { $product } ({ $language }): “{ $words }”
    .help = move the text inwards in the print template, or shorten a word that is longer than the line
print-layout-bold = the emergency number “{ $words }” is not bold on page { $page } of { $product } ({ $language })
    .help = show the number with `urgent-number` in the print template, as in `themes/default/print/lib.typ`
print-layout-colour = page { $page } of { $product } ({ $language }) has a colour, which a copier loses
    .help = use only black and grey in the print template, as in `luma(70)`
print-layout-cut = text is cut off on page { $page } of { $product } ({ $language }): “{ $words }”
    .help = give the text more room in the print template, or shorten it
print-layout-language = the text “{ $words }” on page { $page } of { $product } ({ $language }) does not say which language it is in
    .help = show the text with `say` in the print template, as in `themes/default/print/lib.typ`
print-layout-overprint = text lies upon other text on page { $page } of { $product } ({ $language }): “{ $words }”
    .help = remove the fixed height in the print template, or shorten the text
print-layout-small = the text “{ $words }” on page { $page } of { $product } ({ $language }) is { $size } points, and must be at least { $least }
    .help = make the text larger in the print template, and shorten it if it has no room

print-letter = the print face does not have the letter `{ $letter }` ({ $code }) (page { $page } of { $product }, { $language }: “{ $words }”)
    .help = write it in words or with another letter, as in `Telephone` for a picture of a telephone

print-template = the print template cannot be used ({ $reason })
    .help = correct the template on that line, or remove the file so that ours is used, as with `themes/default/print/pocket.typ`

print-template-doubt = the typesetter has doubts about the print template ({ $reason })
    .help = correct the template on that line, or remove the file so that ours is used, as with `themes/default/print/pocket.typ`

quiz-answer-few = the question has fewer than two answers
    .help = write at least two answers, as in `answers: [{"{"}text: No, right: true{"}"}, {"{"}text: Yes{"}"}]`
quiz-answer-none = none of the answers is right
    .help = write `right: true` in the right answer, as in `{"{"}text: No, right: true{"}"}`
quiz-answer-question = the list `questions` has no question
    .help = add at least one question, as in `{"{"}id: sign, question: Is one sign enough?, answers: […], why: …{"}"}`
quiz-answer-several = more than one answer is right
    .help = let only one answer have `right: true`, or write `several: true` in the question

reference-kind = `{ $link }` is not { $wanted }
    .help = write the way to the right file, for a law as in `../lagar/sol-19-1.md` and for a contact with its id, as in `../kontakter/stockholm.md#socialjouren`
reference-kind-deadline = `{ $link }` is no deadline
    .help = write the way to the page of the law, followed by `#` and the id of the deadline, as in `../lagar/lvu-7-8.md#understallning`

return-authority = the authority `{ $id }` is neither here nor in the common order
    .help = write the id of one of the authorities, or add it below `authorities`, as in `- {"{"}id: { $id }, name: Social welfare board, side: here{"}"}`

return-country = the country `{ $country }` already has a page, `{ $other }`
    .help = join the two pages into one, so that nobody reads the wrong one, and keep `country: { $country }` only there

return-spine = the country `{ $country }` lacks the common order
    .help = write the way to the page with the common steps, as in `spine: gemensamt.md`
return-spine-country = the page `{ $link }` is itself a country's page, not the common order
    .help = write the way to the page that has the common steps and no `country`, as in `spine: gemensamt.md`
return-spine-without-country = the page builds on a common order, but does not say for which country
    .help = write the country with two capital letters, as in `country: RO`

return-step = the step `{ $id }` does not exist in the common order
    .help = write an id from there, or make it a step of its own by saying what it comes after, as in `after: skydd`
return-step-after = the step `{ $id }` does not exist, so nothing can come after it
    .help = write the id of the step that comes before, as in `after: skydd`
return-step-common = the steps of the common order stand in the order they are written, without `after`
    .help = remove `after` and move the step to its place in the list, as in `- id: skydd`
return-step-heading = the heading has the same id as the common step or authority `{ $id }`
    .help = give the heading an id of its own at the end of the line, as in `## Heading {"{"}#about-{ $id }{"}"}`
return-step-moved = the step `{ $id }` is common to all countries and cannot be moved
    .help = remove `after`, or give the step an id of its own, as in `id: { $id }-own`
return-step-varies = `varies` says that every country must answer, and belongs in the common order
    .help = remove `varies`; if the answer is not known, write `unknown: true`

theme-file = `{ $name }` does not exist in the folder `themes`
    .help = correct the name, or write `theme: default` in `handbook.yaml` for the design that comes with the program
theme-file-script = the script cannot be read ({ $reason })
    .help = correct the script on that line, or remove the file so that ours is used, as with `themes/default/script.js`
theme-file-script-whole = the script cannot be read together with those that it imports ({ $reason })
    .help = see that they do not use the same name, or remove the files so that ours are used, as with `themes/default/script.js`
theme-file-unreadable = the theme's file cannot be read (the computer says: { $reason })
    .help = check that you may read the file, or remove it so that ours is used, as with `themes/default/style.css`

theme-template = the page template cannot be used ({ $reason })
    .help = correct the template on that line, or remove the file so that ours is used, as with `themes/default/page.html`

translation-fact = field `{ $field }` does not belong in a translation
    .help = write it only in `{ $source }`; a translation holds only words, as in `title: Immediate care`

translation-headings = the translation's headings do not match those of the source text
    .help = give both texts the same headings in the same order, as in `## Första minuten` and `## The first minute`
translation-headings-fewer = the translation lacks a heading for `{ $expected }`
    .help = add the heading in the same place and on the same level, as in `## The first minute` for `## Första minuten`
translation-headings-more = heading `{ $found }` has no match in the source text
    .help = remove the heading, or add it to the source text too, as in `## Första minuten` for `## The first minute`
translation-headings-other = heading `{ $found }` has another level than `{ $expected }` in the same place of the source text
    .help = give the headings the same level and order, as in `## Första minuten` and `## The first minute`

translation-missing = the page is not translated into the language `{ $language }`
    .help = write the translation in a file beside it, `{ $file }`

translation-orphan = the translation's source text `{ $source }` does not exist
    .help = give the file the name of its source text with the language before `.md`, as in `vagval.en.md` for `vagval.md`

translation-record = the id `{ $id }` does not exist in `{ $source }`
    .help = write the same id as there, followed by the words, as in `jouren: {"{"}name: On-call service{"}"}`
translation-record-list = the translation's `{ $field }` has { $found } items, the source's has { $wanted }
    .help = write one translation for each item in the same order, as in `{ $field }: [First, Second]` for `{ $field }: [Första, Andra]`

word-avoid = the glossary says to avoid `{ $word }`
    .help = rather write `{ $write }`; the glossary says why

yaml-comment = `{ $text }` is not read, because `#` begins a comment
    .help = put quotation marks around the whole text, as in `title: "Step #1"`

yaml-limit = the fields are too many or lie in too many levels
    .help = divide them among several pages and use no more than a few levels, as in `contacts:` and below it `- id: jouren`

yaml-syntax = the fields cannot be read from here on
    .help = write name, colon, space and value on each line, with quotation marks around the value when it begins with anything but a letter or digit, as in `title: "*Important*"`
yaml-syntax-bracket = a bracket in the value lacks its other half
    .help = end every `[` with `]` and every `{"{"}` with `{"}"}`, as in `tags: [akut, natt]`
yaml-syntax-character = the value begins with a character that has a meaning of its own
    .help = put quotation marks around the value, as in `title: "@ in addresses"`
yaml-syntax-colon = the colon stands where no new field can begin
    .help = put quotation marks around a value with a colon, as in `title: "Children: the first talk"`; if a new field is to begin here, begin it as far in as the field above
yaml-syntax-dash = the list begins on the line of its field
    .help = write each item on its own line below the field, as in `  - akut`, or all on one line, as in `tags: [akut, natt]`
yaml-syntax-documents = a line with `---` or `...` stands among the fields
    .help = remove that line, so that the fields follow each other, as in `title: Laws` and on the next line `order: 10`
yaml-syntax-indent = the line is not indented as the lines around it
    .help = begin fields that belong together equally far in on the line, as in `  - id: jouren` and below `id` the line `    name: Jouren`
yaml-syntax-quote = the quotation mark never ends
    .help = write a quotation mark after the value too, as in `title: "The first talk"`
yaml-syntax-quote-inside = the quotation mark ends the value before the text is over
    .help = put one sort of quotation mark around the whole value and use the other inside, as in `title: '"The child" first'`
yaml-syntax-tab = the line is indented with a tab
    .help = indent the line with spaces, as in `  - id: jouren`
