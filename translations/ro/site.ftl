# Cuvinte din cadrul și din titlurile paginilor. Șabloanele le citesc ca t.skip_link și așa mai departe; fără argumente.
# Propozițiile cu argumente sunt în program.ftl.

# Cadrul
skip-link = Sari la conținut
menu = Meniu
menu-label = Secțiuni
languages-label = Limbă
breadcrumb-label = Vă aflați aici
home = Pagina de start
a-to-z = Totul de la A la Z
letters-label = Litere

# Pagini
toc = Pe această pagină
sections = Secțiuni
more-pages = Alte pagini
pages-here = Pagini în această secțiune
about-page = Despre această pagină
source = Sursă
changes = Modificări
major-change = Modificare importantă:

# Pagina care nu există
not-found = Adresa nu duce nicăieri. Pagina a fost poate mutată sau ștearsă.
not-found-help = Este urgent? Mergeți la pagina de start: acolo scrie ce faceți acum și pe cine sunați. Dacă nu găsiți ceva anume, căutați în index.

# Legi
see-instead = Citiți în schimb:
deadlines = Termene
deadline-starts = Se calculează de la
deadline-missed = Dacă termenul este depășit
about-law = Despre această prevedere
statute = Lege
in-force = Valabilitate
penalty = Pedeapsă
replaces = Înlocuiește
statute-text = Textul legii
read-statute = Citiți textul legii (în suedeză)

# Contacte
placeholder-fill = De completat:
hours = Program
who = Cine poate suna
scope = Zonă
note = Bine de știut
fallback = Dacă nu răspunde nimeni
languages-spoken = Limbi
website = Site web

# Fraze
romani = Romani
pronunciation = Pronunție (pentru cititori suedezi)
as-printed = Așa apare în sursă
answers = Răspunsuri de arătat cu degetul
say-to = Se spune către

# Accesibilitate
statement = Accesibilitate
statement-law = Acestui site i se aplică legea suedeză (2018:1937) privind accesibilitatea serviciilor publice digitale.
statement-how-far = Respectă site-ul legea?
statement-gaps = Ce nu funcționează pentru toți
statement-how-assessed = Cum a fost evaluat site-ul
statement-nobody-assessed = Nicio persoană nu a evaluat încă site-ul.
statement-updated = Declarația a fost modificată ultima dată la
statement-tell = Spuneți-ne când ceva nu funcționează
statement-tell-contact = Adresați-vă la:
statement-tell-nobody = Nu se precizează cui să vă adresați. Întrebați persoana responsabilă de manual în organizația dumneavoastră.
statement-supervision = Supraveghere
statement-supervision-text = Autoritatea suedeză pentru administrație digitală (Myndigheten för digital förvaltning) supraveghează respectarea legii. Dacă nu sunteți mulțumit de răspunsul nostru, puteți sesiza autoritatea:

# Proceduri și pași
steps = Pași
step-who = Cine
step-basis = Temei legal
step-contact = Contact
step-template = Formular
step-duration = Timp
step-choices = Opțiuni
step-next = Următorul:
step-previous = Precedentul:
all-steps = Toți pașii:
done-at = Făcut la ora
handed-to = Predat către (funcția)
deadline-day = Completați ziua

# Indicii
indicator-note = Un indiciu este un motiv de a privi mai atent și de a întreba. Nu este o dovadă, iar lipsa indiciilor nu exclude nimic.
weight = Greutate
see = Observați
ask = Întrebați

# Glosar
expansion = Înseamnă
synonyms = Numit și
read-on = Citiți mai departe
words-to-avoid = Cuvinte de evitat
write-this = Scrieți
avoid-this = Evitați
avoid-why = De ce

# Pe cine sunați, și ce spune ceasul cititorului
whom-to-call = Pe cine sunați
all-contacts = Toate contactele
state-open = Deschis acum, până la [time].
state-opens = Închis acum – se deschide [day] la [time].
state-opens-today = Închis acum – se deschide la [time].
state-closed = Închis acum.
state-instead = Sunați în schimb:
state-stale = Ceva de pe această pagină ar fi trebuit verificat la [date]. Verificați informația înainte de a vă baza pe ea.

# Fișe
show-card = Arată fișa
say-only = Spuneți, nu arătați: cuvintele pot trezi bănuieli celui care citește alături.
back = Înapoi
previous = Precedenta
next = Următoarea
cards-label = Alte fișe

# Formulare
form-note = Tipăriți pagina și completați-o pe hârtie. Manualul nu păstrează și nu trimite nimic.
form-choose-one = Alegeți una.
form-tick = Bifați ce se potrivește.
form-tally = O liniuță pentru fiecare.
form-required = Obligatoriu.
form-date = an, lună, zi
form-time = ora
# Cazuri
case-invented = Caz inventat
case-invented-note = Persoanele, locurile și întâmplările nu există în realitate.
case-learn = Ce exersați
case-time = Timp
case-group = Grup
case-situation = Cum începe
case-questions = Discutați
case-indicators = Indicii
case-laws = Legi
case-facilitator-link = Pagina pentru cine conduce discuția
case-facilitator-title = Pentru cine conduce discuția
case-facilitator-note = Aici este ceea ce participanții nu trebuie să citească dinainte. Pagina nu apare în căutare.
case-notes = Pentru cine conduce

# Întrebări
quiz-how = Răspundeți pentru dumneavoastră, apoi deschideți răspunsul. Nimic nu se păstrează și nimeni nu vede ce răspundeți.
quiz-show = Arată răspunsul
quiz-right-answer = Răspuns corect
quiz-right-answers = Răspunsuri corecte
quiz-several = Mai multe răspunsuri sunt corecte.
quiz-more = Citiți mai mult:
quiz-key = Răspunsurile corecte

# Ședințe
meeting-date = Ziua
meeting-time = Ora
meeting-place = Locul
meeting-functions = Participă
meeting-before = Ședința anterioară
meeting-next = Ședința următoare
open-decisions = Decizii deschise
nothing-changed = Nu este notată nicio schimbare.
agenda = Ordinea de zi
agenda-total = În total
decisions = Decizii
decided = decis
decision-who = Răspunde
decision-state = Stadiu
decision-page = Pagina

# În șabloanele de tipar
print-ask = Întrebați pe scurt
print-contents = Cuprins
print-fictional = Caz inventat
print-flip-long = se întoarce pe latura lungă
print-flip-short = se întoarce pe latura scurtă
print-required = obligatoriu
print-ruler = 50 mm – tipăriți la 100 %
print-see = Observați
print-sum = total
print-when-and-who = când și cine

# Tipar
pocket-sheet = Formă
pocket-imposition = Pe coli
pocket-languages = Limbi
pocket-size-floor = Cel mai mic text
pocket-on-overdue = Ce ar fi trebuit verificat
imposition-step-and-repeat = două broșuri la fel
imposition-cut-and-stack = o singură broșură, tăiată și suprapusă

# Întoarcere
authorities = Autorități
authority = Autoritate
authority-does = Ce face
side = Unde
documents = Documente
risk = Risc
countries = Țări
gaps = Ce nu știm
gap = Nu știm – întrebați Ministerul suedez de Externe (UD).
gap-in-general = Așa este în general. Nu se știe cum procedează țara.
step-varies = Fiecare țară răspunde separat la acest pas.

# Pe hârtie
print-mark-partly = verificat parțial
print-mark-not-reviewed = neverificat de un interpret

# Pagina de tipărire
paper-title = Tipărire
paper-summary = Tot ce se poate tipări, făcut din aceleași informații ca paginile. Comparați codul de pe hârtie cu codul de aici: dacă este altul, cuvintele s-au schimbat.
paper-group-plans = Planul de acțiune
paper-group-forms = Formulare de completat
paper-group-cards = Cartonașe cu fraze
paper-group-lists = Proceduri de bifat
paper-group-cases = Cazuri de discutat
paper-nothing = Nu este nimic de tipărit în această limbă.
paper-code = Cod
paper-extent = Întindere
paper-edition = Ediție
paper-how-link = Cum se tipărește și se împăturește
paper-how = Cum se tipărește
paper-how-plain = Tipărire obișnuită
paper-how-always = Tipăriți întotdeauna la mărimea reală: alegeți 100 %, nu „potrivire la pagină”. Măsurați rigla de pe coală. Trebuie să aibă 50 mm.
paper-not-this-time = Coala nu a fost făcută de data aceasta.
paper-empty = Nimic din aceasta nu poate fi tipărit astăzi.
paper-unmade = Aceasta nu se poate tipări:
paper-file-sheet = Tipăriți (PDF)
paper-file-reading = Citiți pe ecran (PDF)
paper-file-document = Document de citit sau de tipărit (PDF)
paper-links = Tipăriți:

# Cum se tipărește, se îndoaie și se taie
paper-step-ruler = Tipăriți la dimensiunea reală, 100 %. Măsurați linia de jos: trebuie să aibă 50 mm.
paper-step-one-side = Tipăriți pe o singură parte a foii.
paper-step-turn-long = Tipăriți pe ambele părți și întoarceți pe latura lungă.
paper-step-turn-short = Tipăriți pe ambele părți și întoarceți pe latura scurtă.
paper-step-fold-8-creases = Îndoiți foaia pe toate liniile și desfaceți-o.
paper-step-fold-8-cut = Îndoiți foaia la mijloc, astfel încât laturile scurte să se întâlnească. Tăiați pe linia de tăiere, de la îndoitură până la următoarea.
paper-step-fold-8-push = Desfaceți foaia și îndoiți-o pe lungime, cu textul în afară. Împingeți capetele până se deschide mijlocul.
paper-step-fold-8-close = Așezați paginile una peste alta, cu coperta în afară.
paper-step-cut-across = Tăiați teancul în două pe linia de tăiere. Ies două broșuri la fel.
paper-step-stack = Tăiați teancul în două pe linia de tăiere. Puneți jumătatea de jos în interiorul celei de sus.
paper-step-fold-middle = Îndoiți la mijloc, cu coperta în afară.
paper-step-staple = Capsați de două ori în îndoitură.
paper-step-cut-cards = Tăiați pe linii.
paper-drawing-ruler = O foaie cu o linie măsurată cu rigla
paper-drawing-one-side = O foaie cu text pe o parte
paper-drawing-turn-long = O foaie în picioare, întoarsă pe latura lungă
paper-drawing-turn-short = O foaie culcată, întoarsă pe latura scurtă
paper-drawing-fold-8-creases = O foaie culcată cu trei îndoituri verticale și una orizontală
paper-drawing-fold-8-cut = Foaia îndoită la mijloc și o foarfecă ce taie de la îndoitură spre mijloc
paper-drawing-fold-8-push = Foaia îndoită pe lungime, cu capetele împinse unul spre altul
paper-drawing-fold-8-close = O broșură mică, cu coperta în față
paper-drawing-cut-across = Un teanc de foi și o foarfecă la linia din mijloc
paper-drawing-stack = Jumătatea de jos se pune în cea de sus
paper-drawing-fold-middle = Foi îndoite la mijloc
paper-drawing-staple = O broșură deschisă cu două capse în îndoitură
paper-drawing-cut-cards = O foaie cu cartonașe și o foarfecă la o linie

# Căutarea: search-* sunt citite de scriptul casetei, care completează [query], [corrected] și [count]
search = Caută
without-script = Căutarea nu poate rula aici. Tot ce este în manual se găsește în index.
search-count = Rezultate: [count]
search-none = Niciun rezultat pentru „[query]”.
search-near = Încearcă unul dintre acestea:
search-corrected = Rezultate pentru „[corrected]” (ai scris „[query]”).
search-all = Arată toate rezultatele: [count]
search-best = Cele mai apropiate
search-a-to-z = Totul de la A la Z
search-page-filter = Arată doar
search-recent = Căutări recente
search-forget = Uită căutările
search-page-slash-off = Oprește căutarea cu tasta /
search-page-slash-on = Caută cu tasta /
search-fill = Numărul nu este completat.
search-page-everything = Tot
search-kind-contact = Contact
search-kind-phrase = Frază
search-kind-law = Lege
search-kind-procedure = Procedură
search-kind-step = Pas
search-kind-indicator = Semn
search-kind-return = Întoarcere
search-kind-form = Formular
search-kind-term = Termen
search-kind-case = Caz
search-kind-quiz = Întrebări
search-kind-meeting = Ședință
search-kind-pocket = Plan de buzunar
search-kind-page = Pagină
