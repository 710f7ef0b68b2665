# Propoziții pe care programul le completează și pe care cititorul le vede pe pagini.

# Limbi
own-name-sv = Svenska
own-name-en = English
own-name-ro = Română
own-name-bg = Български
language-sv = suedeză
language-en = engleză
language-ro = română
language-bg = bulgară
language-tr = turcă
language-hu = maghiară
language-rom = romani
language-rom-me = romani din Muntenegru
language-rom-ro = romani, norma școlară din România
language-rmy = romani vlax
language-rmy-x-kalderas = căldărărească
language-rmy-x-lovara = lovărească
language-rmn = romani balcanică
language-rmn-x-arli = arli
language-rmn-x-erli = erli
language-rmn-x-bugurdz = bugurdži
language-rmn-x-ursari = ursărească
language-rmn-x-spoitor = spoitorească
language-rmc = romani carpatică
language-rmc-x-romungro = romungro
language-rmc-x-selice = romani din Selice
only-in = disponibil în { $language }
fallback-notice = Această pagină nu este tradusă în { $language }. Este afișată în { $source }.

# Țări
country-ro = România
country-bg = Bulgaria
country-se = Suedia
number-only-in = Se poate suna numai din { $country }

# Încredere
trust-check-verified = Citit în sursă.
trust-check-partly = Citit parțial în sursă.
trust-check-recalled = Redat din memorie; sursa nu a fost citită.
trust-check-unverified = Nimeni nu a verificat aceasta.
trust-check-unknown = Nu se precizează cum a fost verificat.
trust-seen = Sursa este din { $seen }.
trust-reviewed = Revizuit de { $role } la { $date }.
trust-not-reviewed = Nimeni nu a revizuit aceasta.
trust-fresh = De verificat din nou la { $date }.
trust-due-soon = Urmează să fie verificat din nou: { $date }.
trust-overdue = Ar fi trebuit verificat la { $date }.
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie

# Legi
in-force-from = În vigoare din { $from }
in-force-to = În vigoare până la { $to }
in-force-between = În vigoare din { $from } până la { $to }
law-repealed-status = Această prevedere nu mai este în vigoare.
law-to-come-status = Această prevedere nu este încă în vigoare.
length-at-once = imediat
length-days = { $count ->
    [one] o zi
    [few] { $count } zile
   *[other] { $count } de zile
 }
length-weeks = { $count ->
    [one] o săptămână
    [few] { $count } săptămâni
   *[other] { $count } de săptămâni
 }
length-months = { $count ->
    [one] o lună
    [few] { $count } luni
   *[other] { $count } de luni
 }
length-years = { $count ->
    [one] un an
    [few] { $count } ani
   *[other] { $count } de ani
 }

# Contacte
hours-round-the-clock = Zi și noapte
hours-on-request = La cerere
hours-holidays-closed = Închis în zilele de sărbătoare legală.
hours-holidays-open = Deschis și în zilele de sărbătoare legală.
weekday-1 = luni
weekday-2 = marți
weekday-3 = miercuri
weekday-4 = joi
weekday-5 = vineri
weekday-6 = sâmbătă
weekday-7 = duminică
placeholder-inline = numărul se completează local

# Fraze
say-to-child = un copil
say-to-adult = un adult
say-to-both = copii și adulți
wording-partly = dintr-o sursă, nerevizuit
wording-recalled = neverificat de un vorbitor al limbii
wording-unverified = neverificat
form-attested = atestat
form-composed = compus din cuvinte atestate
form-unverified = neverificat
form-reviewed = revizuit de { $role } la { $date }
form-not-reviewed = nerevizuit de un interpret

# Texte
callout-acute = Urgent
callout-important = Important
callout-note = Bine de știut
footnotes = Note
footnote-back = Înapoi la text, nota
table-label = Tabel

# Pagini făcute de program
a-to-z-title = Totul de la A la Z
a-to-z-summary = Toate paginile și contactele în ordine alfabetică.
not-found-title = Pagina nu există

# Accesibilitate
statement-title = Declarație de accesibilitate
statement-summary = În ce măsură este accesibil acest site pentru toți, cine a evaluat aceasta și cum ne spuneți când ceva nu funcționează.
statement-not-assessed = Nu știm. Site-ul este construit pentru a respecta WCAG 2.2 la nivelul AA, dar nu promitem nimic până când o persoană nu îl evaluează.
statement-full = În totalitate, conform ultimei evaluări.
statement-partial = Parțial, conform ultimei evaluări. Ce lipsește este enumerat mai jos.
statement-none = Nu, conform ultimei evaluări. Ce lipsește este enumerat mai jos.
statement-assessed-own = Am evaluat noi înșine site-ul la { $date }.
statement-assessed-external = Un evaluator independent a evaluat site-ul la { $date }.
statement-not-yet = Urmează să fie remediat.
statement-burden = Exceptat ca sarcină disproporționată (articolul 12).
statement-outside = Nu intră sub incidența legii (articolul 9).

# Proceduri și pași
step-of = Pasul { $number } din { $total }
step-number = pasul { $number }
step-alone = Arată numai pasul { $number }
deadline-last = Ultima zi: { $day }.
deadline-free = Este sâmbătă, duminică sau sărbătoare legală. Următoarea zi lucrătoare este { $next }. Termenul pentru ceva ce se face la o autoritate sau la tribunal se poate muta în acea zi (legea suedeză 1930:173), dar protecția și ceea ce trebuie făcut imediat nu așteaptă niciodată.
deadline-at-once = Imediat, în aceeași zi: { $day }.

# Indicii
weight-strong = puternic
weight-medium = mediu
weight-weak = slab

# Cazuri și ședințe
minutes = { $count ->
    [one] { $count } minut
    [few] { $count } minute
   *[other] { $count } de minute
 }
people = { $count ->
    [one] { $count } persoană
    [few] { $count } persoane
   *[other] { $count } de persoane
 }
people-between = { $from }–{ $to } persoane
decision-done = încheiat la { $date }
decision-open = deschis
decision-open-due = deschis, de încheiat până la { $date }
decision-overdue = ar fi trebuit încheiat la { $date }
changed-since = Schimbat în manual după { $date }

# Tipar
sheet-fold-8 = o față de A4, pliată în opt pagini mici
sheet-a6-booklet = broșură A6
sheet-a5-booklet = broșură A5 cu text mare
sheet-wallet-card = card pentru portofel
sheet-flashcards = cartonașe de exersat
sheet-show-cards = cartonașe de arătat cuiva
sheet-form = formular
sheet-tick-list = listă de bifat
sheet-case-sheet = caz de împărțit
sheet-reading = text de citit, A4
edition = Ediția { $name }
edition-draft = Schiță – nu folosiți
points = { $whole } puncte
points-and-tenths = { $whole },{ $tenth } puncte
on-overdue-mark = se tipărește cu un semn
on-overdue-leave-out = se omite
on-overdue-refuse = oprește tipărirea
romani-reviewed = numai forme revizuite de un vorbitor
romani-attested = și forme dintr-o sursă, marcate „nerevizuit de un interpret”
varieties = Romani: { $names }
count-contacts = { $count ->
    [one] { $count } contact
    [few] { $count } contacte
   *[other] { $count } de contacte
 }
count-indicators = { $count ->
    [one] { $count } indiciu
    [few] { $count } indicii
   *[other] { $count } de indicii
 }
count-laws = { $count ->
    [one] { $count } lege
    [few] { $count } legi
   *[other] { $count } de legi
 }
count-phrases = { $count ->
    [one] { $count } frază
    [few] { $count } fraze
   *[other] { $count } de fraze
 }
count-steps = { $count ->
    [one] { $count } pas
    [few] { $count } pași
   *[other] { $count } de pași
 }
count-pages = { $count ->
    [one] { $count } pagină
    [few] { $count } pagini
   *[other] { $count } de pagini
 }
count-digits = numerele 1–{ $most }, de arătat cu degetul
count-lines = { $count ->
    [one] { $count } rând de completat
    [few] { $count } rânduri de completat
   *[other] { $count } de rânduri de completat
 }

# Întoarcere
return-common = Comun pentru toate țările
return-changed = Pas comun, așa cum este pentru { $country }
return-own = Pas propriu pentru { $country }
return-gaps = { $count ->
    [0] fiecare pas are un răspuns
    [one] un pas nu are răspuns
    [few] { $count } pași nu au răspuns
   *[other] { $count } de pași nu au răspuns
 }
side-in = { $country }
side-home = Țara de origine
side-both = Ambele țări
country-pl = Polonia
country-sk = Slovacia
country-hu = Ungaria
country-md = Moldova
country-rs = Serbia
country-ua = Ucraina
country-al = Albania
country-lt = Lituania
country-lv = Letonia

# Sunet
sound-label = Ascultați în { $language }
sound-voice = Citit de { $role }.
sound-reviewed = Revizuit de { $role } la { $date }.
sound-not-reviewed = Nimeni care vorbește limba nu a revizuit sunetul.

# Pe hârtie
print-throw-away = Aruncați după { $date }
print-fill-in = Completați: { $name }
print-mark-overdue = trebuia verificat la { $date }
left-out-unverified = Nimeni nu a verificat informația.
left-out-recalled = Redat din memorie; sursa nu a fost citită.
left-out-contact = Contactele se tipăresc numai când sunt verificate complet.
left-out-overdue = Trebuia verificat la { $date }.
left-out-composed = Forma în romani este compusă din cuvinte atestate. Nu se tipărește.
left-out-form-unverified = Forma în romani nu este verificată.
left-out-form-not-reviewed = Niciun interpret nu a verificat forma în romani.
left-out-not-in-force = Dispoziția nu este în vigoare astăzi.
left-out-one-language = Fraza nu poate fi tipărită în nicio altă limbă.
left-out-not-discreet = Cuvintele pot arăta de ce întrebați, dacă citește și altcineva.
left-out-conditional = Fraza se spune numai dacă ceva este adevărat, iar acest lucru nu poate fi scris pe hârtia aceasta.
left-out-gap = Nimeni nu știe cum se face pasul.
left-out-number = Numărul nu aparține niciunui contact din manual.
left-out-picture = Fișierul imaginii nu poate fi tipărit. Descrierea stă în locul imaginii.
paper-pages = { $count ->
    [one] { $count } pagină
    [few] { $count } pagini
   *[other] { $count } de pagini
 }
paper-sheets = { $count ->
    [one] { $count } coală
    [few] { $count } coli
   *[other] { $count } de coli
 }
paper-side = Fața { $number } a colii, imagine mică
paper-print-this = Tipăriți: { $title }
paper-left-out = Omise: { $count }

# Căutare
search-now = acum { $citation }
# Cuvinte după care se caută
search-words-contact = telefon număr contact
search-words-law = lege articol
search-words-form = formular model
search-words-indicator = semn indicator
search-words-case = caz exercițiu
search-words-phrase = spune expresie cuvânt
