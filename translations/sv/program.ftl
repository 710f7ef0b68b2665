# Meningar som programmet fyller i och som läsaren ser på sidorna.

# Språk
own-name-sv = Svenska
own-name-en = English
own-name-ro = Română
own-name-bg = Български
language-sv = svenska
language-en = engelska
language-ro = rumänska
language-bg = bulgariska
language-tr = turkiska
language-hu = ungerska
language-rom = romani
language-rom-me = romani från Montenegro
language-rom-ro = romani, rumänsk skolnorm
language-rmy = vlaxromani
language-rmy-x-kalderas = kalderaš
language-rmy-x-lovara = lovara
language-rmn = balkanromani
language-rmn-x-arli = arli
language-rmn-x-erli = erli
language-rmn-x-bugurdz = bugurdži
language-rmn-x-ursari = ursari
language-rmn-x-spoitor = spoitori
language-rmc = karpatisk romani
language-rmc-x-romungro = romungro
language-rmc-x-selice = romani från Selice
only-in = finns på { $language }
fallback-notice = Den här sidan är inte översatt till { $language }. Den visas på { $source }.

# Länder
country-ro = Rumänien
country-bg = Bulgarien
country-se = Sverige
number-only-in = Går bara att ringa i { $country }

# Tillit
trust-check-verified = Läst i källan.
trust-check-partly = Delvis läst i källan.
trust-check-recalled = Återgivet ur minnet; källan är inte läst.
trust-check-unverified = Ingen har kontrollerat detta.
trust-check-unknown = Det framgår inte hur uppgiften är kontrollerad.
trust-seen = Källan är från { $seen }.
trust-reviewed = Granskat av { $role } { $date }.
trust-not-reviewed = Ingen har granskat detta.
trust-fresh = Ska kontrolleras senast { $date }.
trust-due-soon = Ska snart kontrolleras: senast { $date }.
trust-overdue = Skulle ha kontrollerats { $date }.
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

# Lagar
in-force-from = Gäller från { $from }
in-force-to = Gällde till och med { $to }
in-force-between = Gäller från { $from } till och med { $to }
law-repealed-status = Bestämmelsen gäller inte längre.
law-to-come-status = Bestämmelsen gäller inte ännu.
length-at-once = genast
length-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
 }
length-weeks = { $count ->
    [one] { $count } vecka
   *[other] { $count } veckor
 }
length-months = { $count ->
    [one] { $count } månad
   *[other] { $count } månader
 }
length-years = { $count } år

# Kontakter
hours-round-the-clock = Dygnet runt
hours-on-request = Efter överenskommelse
hours-holidays-closed = Stängt på helgdagar.
hours-holidays-open = Öppet även på helgdagar.
weekday-1 = måndag
weekday-2 = tisdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lördag
weekday-7 = söndag
placeholder-inline = numret fylls i lokalt

# Fraser
say-to-child = ett barn
say-to-adult = en vuxen
say-to-both = barn och vuxna
wording-partly = ur en källa, ej granskad
wording-recalled = ej kontrollerad av någon som talar språket
wording-unverified = okontrollerad
form-attested = belagd
form-composed = sammansatt av belagda ord
form-unverified = okontrollerad
form-reviewed = granskad av { $role } { $date }
form-not-reviewed = ej granskad av tolk

# Texter
callout-acute = Akut
callout-important = Viktigt
callout-note = Bra att veta
footnotes = Noter
footnote-back = Tillbaka till texten, not
table-label = Tabell

# Sidor som programmet gör
a-to-z-title = Allt från A till Ö
a-to-z-summary = Alla sidor och kontakter i bokstavsordning.
not-found-title = Sidan finns inte

# Tillgänglighet
# Med ett mjukt bindestreck, så att ordet får plats på en telefon.
statement-title = Tillgänglighets­redogörelse
statement-summary = I vilken mån webbplatsen fungerar för alla, vem som har bedömt det och hur du säger till när något brister.
statement-not-assessed = Det vet vi inte. Webbplatsen är byggd för att följa WCAG 2.2 på nivå AA, men vi lovar ingenting förrän en människa har bedömt den.
statement-full = Helt, enligt den senaste bedömningen.
statement-partial = Delvis, enligt den senaste bedömningen. Det som brister står nedan.
statement-none = Inte, enligt den senaste bedömningen. Det som brister står nedan.
statement-assessed-own = Vi bedömde webbplatsen själva { $date }.
statement-assessed-external = En oberoende granskare bedömde webbplatsen { $date }.
statement-not-yet = Ska rättas.
statement-burden = Undantaget som oskäligt betungande (12 §).
statement-outside = Omfattas inte av lagen (9 §).

# Rutiner och steg
step-of = Steg { $number } av { $total }
step-number = steg { $number }
step-alone = Visa steg { $number } för sig
deadline-last = Sista dag: { $day }.
deadline-free = Det är lördag, söndag eller helgdag. Nästa arbetsdag är { $next }. Ibland flyttas sista dagen dit (lagen 1930:173). Skydd och det som ska ske genast väntar aldrig.
deadline-at-once = Genast, samma dag: { $day }.

# Tecken (indicators)
weight-strong = stark
weight-medium = medel
weight-weak = svag

# Återvändande
return-common = Gemensamt för alla länder
return-changed = Gemensamt steg, så här för { $country }
return-own = Eget steg för { $country }
return-gaps = { $count ->
    [0] alla steg har svar
    [one] ett steg saknar svar
   *[other] { $count } steg saknar svar
 }
side-in = { $country }
side-home = Hemlandet
side-both = Båda länderna
country-pl = Polen
country-sk = Slovakien
country-hu = Ungern
country-md = Moldavien
country-rs = Serbien
country-ua = Ukraina
country-al = Albanien
country-lt = Litauen
country-lv = Lettland

# Fall och möten
minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minuter
 }
people = { $count ->
    [one] { $count } person
   *[other] { $count } personer
 }
people-between = { $from }–{ $to } personer
decision-done = klart { $date }
decision-open = öppet
decision-open-due = öppet, ska vara klart { $date }
decision-overdue = skulle ha varit klart { $date }
changed-since = Ändrat i handboken sedan { $date }

# Tryck
sheet-fold-8 = A4 på en sida, vikt till åtta små sidor
sheet-a6-booklet = häfte i A6
sheet-a5-booklet = häfte i A5 med stor text
sheet-wallet-card = kort för plånboken
sheet-flashcards = kort att öva med
sheet-show-cards = kort att visa någon
sheet-form = blankett
sheet-tick-list = lista att bocka av
sheet-case-sheet = fall att dela ut
sheet-reading = text att läsa, A4
edition = Utgåva { $name }
edition-draft = Utkast – använd inte
points = { $whole } punkter
points-and-tenths = { $whole },{ $tenth } punkter
on-overdue-mark = trycks med ett märke
on-overdue-leave-out = utelämnas
on-overdue-refuse = hindrar tryckning
romani-reviewed = bara former som en talare har granskat
romani-attested = också former ur en källa, märkta ”ej granskad av tolk”
varieties = Romani: { $names }
count-contacts = { $count ->
    [one] { $count } kontakt
   *[other] { $count } kontakter
 }
count-indicators = { $count ->
    [one] { $count } tecken
   *[other] { $count } tecken
 }
count-laws = { $count ->
    [one] { $count } lag
   *[other] { $count } lagar
 }
count-phrases = { $count ->
    [one] { $count } fras
   *[other] { $count } fraser
 }
count-steps = { $count ->
    [one] { $count } steg
   *[other] { $count } steg
 }
count-pages = { $count ->
    [one] { $count } sida
   *[other] { $count } sidor
 }
count-digits = talen 1–{ $most } att peka på
count-lines = { $count ->
    [one] { $count } rad att skriva på
   *[other] { $count } rader att skriva på
 }

# Ljud på ett kort
sound-label = Lyssna på { $language }
sound-voice = Uppläst av { $role }.
sound-reviewed = Granskat av { $role } { $date }.
sound-not-reviewed = Ingen som talar språket har granskat ljudet.

# På papper
print-throw-away = Kasta efter { $date }
print-fill-in = Fyll i: { $name }
print-mark-overdue = skulle ha kontrollerats { $date }
left-out-unverified = Ingen har kontrollerat uppgiften.
left-out-recalled = Återgivet ur minnet; källan är inte läst.
left-out-contact = Kontakter trycks bara när de är helt kontrollerade.
left-out-overdue = Skulle ha kontrollerats { $date }.
left-out-composed = Formen på romani är sammansatt av belagda ord. Den trycks inte ens när någon har granskat den.
left-out-form-unverified = Formen på romani är okontrollerad.
left-out-form-not-reviewed = Ingen tolk har granskat formen på romani.
left-out-not-in-force = Bestämmelsen gäller inte i dag.
left-out-one-language = Frasen får inte tryckas på något annat språk.
left-out-not-discreet = Orden kan avslöja varför ni frågar för den som läser med.
left-out-conditional = Frasen får sägas bara när något är sant, och det kan inte stå på det här papperet.
left-out-gap = Ingen vet hur steget görs.
left-out-number = Numret hör inte till någon av handbokens kontakter.
left-out-picture = Bildens fil går inte att trycka. Beskrivningen står i bildens ställe.
paper-pages = { $count ->
    [one] { $count } sida
   *[other] { $count } sidor
 }
paper-sheets = { $count ->
    [one] { $count } ark
   *[other] { $count } ark
 }
paper-side = Arkets sida { $number }, i liten bild
paper-print-this = Skriv ut: { $title }
paper-left-out = Utelämnat: { $count }

# Sökning
search-now = heter nu { $citation }
# Ord som folk söker en viss sort med
search-words-contact = telefon nummer ringa kontakt
search-words-law = lag paragraf
search-words-form = mall blankett formulär
search-words-indicator = tecken indikator
search-words-case = fall övning
search-words-phrase = säga fras ord
