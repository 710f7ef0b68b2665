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
