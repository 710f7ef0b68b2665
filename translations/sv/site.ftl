# Ord i sidornas ram och rubriker. Mallarna läser dem som t.skip_link och så vidare; inga argument.
# Meningar med argument står i program.ftl.

# Ramen
skip-link = Hoppa till innehållet
menu = Meny
menu-label = Avsnitt
languages-label = Språk
breadcrumb-label = Du är här
home = Startsidan
a-to-z = Allt från A till Ö
letters-label = Bokstäver

# Sidor
toc = På den här sidan
sections = Avsnitt
more-pages = Fler sidor
pages-here = Sidor i avsnittet
about-page = Om den här sidan
source = Källa
changes = Ändringar
major-change = Viktig ändring:

# Sidan som inte finns
not-found = Adressen leder ingenstans. Sidan kan ha flyttats eller tagits bort.
not-found-help = Är det bråttom? Gå till startsidan, där står vad du gör nu och vem du ringer. Letar du efter något särskilt, titta i registret.

# Lagar
see-instead = Läs i stället:
deadlines = Tidsfrister
deadline-starts = Räknas från
deadline-missed = Om tiden missas
about-law = Om bestämmelsen
statute = Lag
in-force = Giltighet
penalty = Straff
replaces = Ersätter
statute-text = Lagtext
read-statute = Läs lagtexten

# Kontakter
placeholder-fill = Fyll i:
hours = Öppet
who = Vem får ringa
scope = Område
note = Bra att veta
fallback = Om ingen svarar
languages-spoken = Språk
website = Webbplats

# Fraser
romani = Romani
pronunciation = Uttal
as-printed = Så står det i källan
answers = Svar att peka på
say-to = Sägs till

# Tillgänglighet
statement = Tillgänglighet
statement-law = Lagen (2018:1937) om tillgänglighet till digital offentlig service gäller för webbplatsen.
statement-how-far = Följer webbplatsen lagen?
statement-gaps = Det här fungerar inte för alla
statement-how-assessed = Så har webbplatsen bedömts
statement-nobody-assessed = Ingen människa har bedömt webbplatsen ännu.
statement-updated = Redogörelsen ändrades senast
statement-tell = Säg till när något inte fungerar
statement-tell-contact = Hör av dig till:
statement-tell-nobody = Det framgår inte hur du säger till. Fråga den som ansvarar för handboken i din organisation.
statement-supervision = Tillsyn
statement-supervision-text = Myndigheten för digital förvaltning ser till att lagen följs. Är du inte nöjd med hur vi tar hand om din synpunkt kan du anmäla det dit:

# Rutiner och steg
steps = Steg
step-who = Vem
step-basis = Stöd i lag
step-contact = Kontakt
step-template = Mall
step-duration = Tid
step-choices = Vägval
step-next = Nästa:
step-previous = Förra:
all-steps = Alla steg:
done-at = Klart kl.
handed-to = Överlämnat till (funktion)
deadline-day = Fyll i dagen

# Tecken (indicators)
indicator-note = Ett tecken är ett skäl att titta närmare och fråga. Det är inget bevis, och inga tecken friar någon.
weight = Tyngd
see = Se efter
ask = Fråga

# Ordlista (glossary)
expansion = Står för
synonyms = Kallas också
read-on = Läs vidare
words-to-avoid = Ord att undvika
write-this = Skriv
avoid-this = Undvik
avoid-why = Varför

# Mallar (form)
form-note = Skriv ut sidan och fyll i den på papper. Handboken sparar och skickar ingenting.
form-choose-one = Välj ett.
form-tick = Kryssa för det som stämmer.
form-tally = Ett streck för varje.
form-required = Måste fyllas i.
form-date = år, månad, dag
form-time = klockan

# Sökningen: search-* läser rutans script, som fyller i [query], [corrected] och [count]
search = Sök
without-script = Sökningen kan inte köras här. Allt som finns i handboken står i registret.
search-count = Träffar: [count]
search-none = Inga träffar för ”[query]”.
search-near = Sök på något av de här:
search-corrected = Visar träffar för ”[corrected]” (du skrev ”[query]”).
search-all = Visa alla träffar: [count]
search-best = Närmast
search-a-to-z = Allt från A till Ö
search-page-filter = Visa bara
search-recent = Senaste sökningarna
search-forget = Glöm sökningarna
search-page-slash-off = Sluta söka med tangenten /
search-page-slash-on = Sök med tangenten /
search-fill = Numret är inte ifyllt.
search-page-everything = Allt
search-kind-contact = Kontakt
search-kind-phrase = Fras
search-kind-law = Lag
search-kind-procedure = Rutin
search-kind-step = Steg
search-kind-indicator = Tecken
search-kind-return = Återvändande
search-kind-form = Mall
search-kind-term = Ord
search-kind-case = Fall
search-kind-quiz = Frågor
search-kind-meeting = Möte
search-kind-pocket = Fickplan
search-kind-page = Sida

# Startsidan
whom-to-call = Vem du ringer
all-contacts = Alla kontakter

# Det som beror på läsarens klocka: script fyller i [time], [day] och [date]
state-open = Öppet nu, till [time].
state-opens = Stängt nu – öppnar [day] [time].
state-opens-today = Stängt nu – öppnar [time].
state-closed = Stängt nu.
state-instead = Ring i stället:
state-stale = Något på den här sidan skulle ha kontrollerats [date]. Kontrollera uppgifterna innan du litar på dem.

# Fraser att visa
show-card = Visa kortet
say-only = Säg det. Visa det inte: texten kan väcka misstankar hos den som läser med.
back = Tillbaka
previous = Förra
next = Nästa
cards-label = Fler kort

# Återvändande
authorities = Myndigheter
authority = Myndighet
authority-does = Vad den gör
side = Var
documents = Handlingar
risk = Risk
countries = Länder
gaps = Det här vet vi inte
gap = Vi vet inte – fråga UD.
gap-in-general = Så här är det i allmänhet. Hur landet gör är inte känt.
step-varies = Varje land svarar själv på det här steget.

# Fall
case-invented = Påhittat fall
case-invented-note = Personerna, platserna och händelserna finns inte på riktigt.
case-learn = Det här tränar ni
case-time = Tid
case-group = Grupp
case-situation = Så börjar det
case-questions = Prata om
case-indicators = Tecken
case-laws = Lagar
case-facilitator-link = Sidan för dig som leder samtalet
case-facilitator-title = För dig som leder samtalet
case-facilitator-note = Här står det som deltagarna inte ska läsa i förväg. Sidan finns inte i sökningen.
case-notes = För dig som leder

# Frågor
quiz-how = Svara för dig själv och öppna sedan svaret. Ingenting sparas, och ingen ser vad du svarar.
quiz-show = Visa svaret
quiz-right-answer = Rätt svar
quiz-right-answers = Rätta svar
quiz-several = Flera svar är rätt.
quiz-more = Läs mer:
quiz-key = Facit

# I tryckmallar
print-ask = Fråga kort
print-contents = Innehåll
print-fictional = Påhittat fall
print-flip-long = vänd på långsidan
print-flip-short = vänd på kortsidan
print-required = måste fyllas i
print-ruler = 50 mm – skriv ut i 100 %
print-see = Se
print-sum = summa
print-when-and-who = när och vem

# Möten
meeting-date = Dag
meeting-time = Tid
meeting-place = Plats
meeting-functions = Deltar
meeting-before = Förra mötet
meeting-next = Nästa möte
open-decisions = Öppna beslut
nothing-changed = Ingen ändring är antecknad.
agenda = Dagordning
agenda-total = Sammanlagt
decisions = Beslut
decided = beslutat
decision-who = Ansvarar
decision-state = Läge
decision-page = Sida

# Tryck
pocket-sheet = Form
pocket-imposition = På arket
pocket-languages = Språk
pocket-size-floor = Minsta text
pocket-on-overdue = Det som borde ha kontrollerats
imposition-step-and-repeat = två lika häften
imposition-cut-and-stack = ett häfte, som skärs och läggs samman

# På papper
print-mark-partly = delvis kontrollerat
print-mark-not-reviewed = ej granskad av tolk

# Utskriftssidan
paper-title = Skriv ut
paper-summary = Allt som går att skriva ut, gjort av samma uppgifter som sidorna. Jämför koden på ditt papper med koden här: är den en annan har orden ändrats.
paper-group-plans = Handlingsplanen
paper-group-forms = Mallar att fylla i
paper-group-cards = Fraskort
paper-group-lists = Rutiner att bocka av
paper-group-cases = Fall att prata om
paper-nothing = Det finns inget att skriva ut på det här språket.
paper-code = Kod
paper-extent = Omfång
paper-edition = Utgåva
paper-how-link = Så skriver du ut och viker
paper-how = Så skriver du ut
paper-how-plain = Vanlig utskrift
paper-how-always = Skriv alltid ut i verklig storlek: välj 100 %, inte ”anpassa till sidan”. Mät linjalen på arket. Den ska vara 50 mm.
paper-not-this-time = Arket är inte gjort den här gången.
paper-empty = Inget av det får tryckas i dag.
paper-unmade = Det här går inte att skriva ut:
paper-file-sheet = Skriv ut (PDF)
paper-file-reading = Läs på skärmen (PDF)
paper-file-document = Dokument att läsa eller skriva ut (PDF)
paper-links = Skriv ut:

# Att skriva ut, vika och klippa
paper-step-ruler = Skriv ut i verklig storlek, 100 %. Mät linjen längst ned: den ska vara 50 mm.
paper-step-one-side = Skriv ut på ena sidan av pappret.
paper-step-turn-long = Skriv ut på båda sidor och vänd på långsidan.
paper-step-turn-short = Skriv ut på båda sidor och vänd på kortsidan.
paper-step-fold-8-creases = Vik arket längs alla linjer och vik upp det igen.
paper-step-fold-8-cut = Vik arket på mitten så att kortsidorna möts. Klipp från vecket längs klipplinjen, till nästa veck.
paper-step-fold-8-push = Vik upp arket och vik det på längden med texten utåt. För ihop ändarna tills mitten öppnar sig.
paper-step-fold-8-close = Lägg sidorna över varandra till ett häfte med omslaget ytterst.
paper-step-cut-across = Skär bunten mitt itu längs klipplinjen. Det blir två likadana häften.
paper-step-stack = Skär bunten mitt itu längs klipplinjen. Lägg den undre halvan inuti den övre.
paper-step-fold-middle = Vik på mitten med omslaget utåt.
paper-step-staple = Häfta i vecket med två klamrar.
paper-step-cut-cards = Klipp längs linjerna.
paper-drawing-ruler = Ett ark med en linje som mäts mot en linjal
paper-drawing-one-side = Ett ark med text på ena sidan
paper-drawing-turn-long = Ett stående ark som vänds runt sin långsida
paper-drawing-turn-short = Ett liggande ark som vänds runt sin kortsida
paper-drawing-fold-8-creases = Ett liggande ark med tre lodräta veck och ett vågrätt
paper-drawing-fold-8-cut = Arket vikt på mitten, med en sax som klipper från vecket till mitten
paper-drawing-fold-8-push = Arket vikt på längden, med ändarna på väg mot varandra
paper-drawing-fold-8-close = Ett litet häfte med omslaget framåt
paper-drawing-cut-across = En bunt ark med en sax vid mittlinjen
paper-drawing-stack = Den undre halvan läggs i den övre
paper-drawing-fold-middle = Ark som viks på mitten
paper-drawing-staple = Ett uppslaget häfte med två klamrar i vecket
paper-drawing-cut-cards = Ett ark med kort och en sax vid en linje
