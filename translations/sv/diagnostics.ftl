# Vad som är fel i innehållet. Nyckeln är kodens namn, eller `kod-variant`; `.help` är en sak att göra.
# Argumenten står i koden där felet rapporteras. Första raden: liten bokstav, ingen punkt, det skrivna inom ` `.

accessibility-claim = redogörelsen säger att allt följer lagen men listar brister
    .help = skriv `result: partial`, eller ta bort det i `gaps` som är rättat

accessibility-old = tillgängligheten bedömdes { $date }, för mer än ett år sedan
    .help = bedöm webbplatsen på nytt och skriv den nya dagen, eller ta bort `assessed` så länge

alert-unknown = rutan är av ett slag som handboken inte har
    .help = välj ett av de tre slagen: `> [!CAUTION]` (Akut), `> [!IMPORTANT]` (Viktigt) eller `> [!NOTE]` (Bra att veta)

case-empty = fallet har inga stopp
    .help = lägg till minst ett stopp, som `stops: [{"{"}id: aldern, name: Åldern, minutes: 10{"}"}]`

case-group = en grupp på { $from } till { $to } personer går inte ihop
    .help = skriv det minsta antalet först, som `group: {"{"}from: 3, to: 8{"}"}`

contact-phone = telefonnumret `{ $number }` går inte att ringa
    .help = skriv numret som man slår det, som `070-174 06 05`, eller med landsnummer, som `+46 70 174 06 05`
contact-phone-characters = telefonnumret `{ $number }` innehåller annat än siffror
    .help = skriv bara siffror, mellanslag, bindestreck och ett plustecken först, som `070-174 06 05` eller `+46 70 174 06 05`
contact-phone-country = telefonnumret `{ $number }` saknar riktnummer eller landsnummer
    .help = börja med riktnumret, som `070-174 06 05`, eller med landsnumret, som `+46 70 174 06 05`; till ett kortnummer som bara fungerar i ett annat land hör `country`, som `country: RO`
contact-phone-empty = en punkt i listan `numbers` är inget telefonnummer
    .help = skriv ett nummer på varje plats i listan, som `numbers: ["070-174 06 05"]`
contact-phone-long = telefonnumret `{ $number }` har för många siffror
    .help = ge varje nummer en egen plats i listan, som `numbers: ["070-174 06 05", "070-174 06 06"]`
contact-phone-plan = telefonnumret `{ $number }` finns inte i landets nummerplan
    .help = jämför siffrorna med källan och skriv `+` i stället för `00` före landsnumret, som `+46 70 174 06 05`
contact-phone-short = telefonnumret `{ $number }` har för få siffror
    .help = skriv hela numret, som `070-174 06 05`, eller med landsnummer, som `+46 70 174 06 05`

contact-placeholder = numret `{ $number }` kan gå till någon på riktigt, men kontakten är en platshållare
    .help = ta bort numret, eller byt det mot ett som inte tillhör någon, som `070-174 06 05`

contact-unreachable = kontakten `{ $id }` saknar nummer, webbadress och uppgift om hur man når den
    .help = lägg till ett nummer, som `numbers: ["112"]`, eller hur man når den, som `via: genom kommunens växel`; skriv `placeholder: true` om numret ännu inte är känt

date-invalid = `{ $text }` går inte att läsa som ett datum
    .help = skriv år, månad och dag med siffror, som `2026-11-23`; i fältet `seen` räcker året eller år och månad, som `2026-04`

date-order = perioden slutar `{ $to }`, innan den har börjat `{ $from }`
    .help = låt `to` vara samma dag som `from` eller senare, som `in_force: {"{"}from: 2025-07-01, to: 2026-12-31{"}"}`
date-order-decision-done = beslutet är klart `{ $day }`, före mötet `{ $meeting }`
    .help = skriv den dag då det blev klart, som `done: { $meeting }`, eller ta bort `done`
date-order-decision-due = beslutet ska vara klart `{ $day }`, före mötet `{ $meeting }`
    .help = skriv en dag efter mötet, eller mötets egen dag, som `due: { $meeting }`
date-order-next = nästa möte är `{ $day }`, före det här mötet `{ $meeting }`
    .help = rätta `date` eller `next`, som `next: 2027-01-28`

deadline-length = `{ $text }` går inte att läsa som en tid
    .help = skriv ett tal och `days`, `weeks`, `months` eller `years`, som `4 months`, eller skriv `at once` för genast

field-duplicate = fältet `{ $field }` står två gånger, första gången på rad { $line }
    .help = samla uppgifterna i ett av fälten och ta bort det andra, som `tags: [akut, natt]`

field-missing = fältet `{ $field }` saknas
    .help = lägg till det, som `{ $example }`
field-missing-either = fälten `{ $field }` och `{ $other }` saknas båda
    .help = lägg till ett av dem, som `{ $example }`

field-type = fältet `{ $field }` har fel slags innehåll: förväntade { $expected }
    .help = skriv om det till { $expected }; så ser formerna ut: `title: Första samtalet` är en text, `tags: [akut, natt]` är en lista, `id: jouren` är ett fält
field-type-example = fältet `{ $field }` har fel slags innehåll: förväntade { $expected }
    .help = skriv det så här: `{ $example }`
field-type-file = mellan `---`-raderna står det inga fält
    .help = skriv varje fält på en egen rad, med namn, kolon och värde, som `title: Första samtalet`

field-unknown = fältet `{ $field }` finns inte här
    .help = byt namn på fältet till ett av dessa, eller ta bort det: { $known }

field-value = `{ $text }` går inte att välja i fältet `{ $field }`
    .help = skriv `{ $field }:` följt av ett av dessa ord: { $known }
field-value-country = `{ $text }` är ingen landskod
    .help = skriv landet med två stora bokstäver, som `country: SE`
field-value-lines = `{ $text }` är inget antal rader som får plats
    .help = skriv ett heltal från 0 till 40, som `lines: 4`

file-case = namnet skiljer sig från `{ $other }` bara i stora och små bokstäver
    .help = byt namn på den ena filen och skriv med bara små bokstäver, som `stockholm-natt.md`

file-encoding = filen är inte sparad som UTF-8, så å, ä och ö kan bli fel
    .help = öppna filen i textredigeraren och spara den på nytt med teckenkodningen `UTF-8`
file-encoding-name = filens namn har tecken som inte går att läsa
    .help = byt namn på filen, som `forsta-samtalet.md`

file-name = namnet `{ $name }` kan inte bli en adress på webbplatsen
    .help = byt namn på filen till små bokstäver, siffror och bindestreck, som `forsta-samtalet.md`; `a-o.md` använder webbplatsen själv
file-name-part = adressen hör till en del av sidan `{ $of }`, som ett steg eller en sida för den som leder
    .help = byt punkten mot ett bindestreck, som `{ $right }`
file-name-twice = sidan finns i två filer på samma språk, en med språket i namnet och en utan
    .help = behåll den ena filen, som `vagval.md`, och ta bort den andra, som `vagval.sv.md`

file-symlink = genvägen (symbolisk länk) leder ut ur innehållsmappen eller till något som inte finns
    .help = lägg själva filen i innehållsmappen i stället för genvägen, som `content/kartor/city.pdf`
file-symlink-loop = genvägen (symbolisk länk) leder tillbaka till en mapp som den själv ligger i
    .help = ta bort genvägen och länka i texten i stället, som `[Lagar](../lagar/index.md)`

file-unreadable = filen eller mappen går inte att läsa (datorn svarar: { $reason })
    .help = kontrollera att den finns kvar och att du har rätt att läsa den, till exempel genom att öppna den i textredigeraren

form-personal = fältet `{ $label }` frågar efter något som visar vem någon är, men mallen är anonym
    .help = ta bort fältet eller fråga efter ett antal eller en funktion, som `label: Antal barn`; uppgifter om en person hör hemma i akten

front-matter-open = sidhuvudet (front matter) avslutas aldrig
    .help = skriv en rad med bara `---` under det sista fältet, ovanför texten

glossary-abbreviation = förkortningen `{ $abbreviation }` hör redan till ordet `{ $id }` i { $file }, rad { $line }
    .help = ta bort `abbreviation` vid det ena ordet, eller samla dem i ett ord med `synonyms`, som `synonyms: [vårdhem]`
glossary-unused = ingen sida har ordet `{ $term }` eller något av dess andra ord
    .help = skriv under `see` vilken sida som ordet hör till, så att sökningen leder dit

group-unknown = gruppen `{ $group }` finns inte på sidan
    .help = skriv id:t för en grupp som finns, eller lägg till den under `{ $groups }:`, som `- {"{"}id: pengarna, name: Pengarna{"}"}`

heading-level = rubriken har fel nivå
    .help = börja med `##` under titeln och gå ett steg i taget, som `## Första minuten` och under den `### Lyssna`
heading-level-skipped = rubriken hoppar över en nivå och står på nivå { $level }
    .help = börja rubriken med `{ $right }`, som `{ $right } Första minuten`
heading-level-title = texten har en rubrik till på titelns nivå
    .help = börja rubriken med `{ $right }`, som `{ $right } Första minuten`
heading-level-twice = titeln i texten är en annan än `{ $title }` i sidhuvudet
    .help = ta bort rubriken ur texten, eller skriv samma titel där, som `# { $title }`

hours-invalid = öppettiden `{ $text }` går inte att läsa
    .help = skriv dagarna och sedan klockslagen, som `mon-fri 08:00-17:00` eller `lör 10-14`
hours-invalid-meeting = mötets tid `{ $text }` går inte att läsa
    .help = skriv när mötet börjar, eller när det börjar och slutar, som `time: "13:00-15:00"`

html-raw = `{ $html }` är HTML, som inte får stå i texten
    .help = skriv med Markdown i stället, som `**viktigt**` för fet stil eller `[Vägval](vagval.md)` för en länk

id-duplicate = id:t `{ $id }` finns redan på rad { $line }
    .help = ge det ena ett annat id, som `{ $id }-natt`

id-invalid = `{ $text }` kan inte vara ett id
    .help = välj ett annat id av bokstäver, siffror och bindestreck, som `socialjouren-natt`; orden `main`, `about`, `changes`, `deadlines`, `pages`, `statute`, `steps`, `authorities`, `gaps` och `countries` använder sidan själv

image-alt = bilden `{ $link }` saknar beskrivning
    .help = skriv inom hakparenteserna vad bilden visar, som `![Karta över stationen]({ $link })`

indicator-origin = `{ $word }` säger varifrån någon kommer eller vad någon tror på, inte vad som händer med barnet
    .help = skriv vad man ser eller hör i stället, som `text: En vuxen tömmer burken flera gånger`

kind-unknown = det finns ingen sidtyp som heter `{ $kind }`
    .help = skriv en av sidtyperna efter `kind:`, som `kind: page`: { $known }

language-tag = `{ $text }` är ingen språkkod
    .help = skriv språket som en kod, som `sv`, `en`, `ro` eller `rmy-x-kalderas`

language-unknown = handboken finns inte på språket `{ $tag }`
    .help = använd ett av handbokens språk ({ $known }), eller lägg till språket i `handbook.yaml`, som `languages: [{ $known }, { $tag }]`

law-citation = `{ $text }` går inte att läsa som en bestämmelse i en äldre lag
    .help = skriv paragraf, lagens förkortning och lagens nummer, som `14 kap. 1 § SoL (2001:453)`

law-number = `{ $text }` är inget lagnummer
    .help = skriv årtal, kolon och nummer inom citattecken, som `number: "2025:400"`, eller för EU som `number: 2011/36/EU`

law-provision = `{ $text }` går inte att läsa som en paragraf eller artikel
    .help = skriv den som i lagen, som `6 §`, `4 kap. 1 a §`, `7–8, 34 §§` eller `art. 13`

law-repealed = `{ $old }` gällde till och med { $on } och har upphört
    .help = hänvisa till den bestämmelse som gäller nu, som `19 kap. 1 § SoL`
law-repealed-renumbered = `{ $old }` är den äldre beteckningen; bestämmelsen är nu `{ $new }`
    .help = skriv `{ $new }`
law-repealed-replaced = `{ $old }` gällde till och med { $on } och är ersatt av `{ $new }`
    .help = läs den nya bestämmelsen och skriv `{ $new }` om den säger samma sak

law-statute = lagen `{ $abbreviation }` har ett annat nummer här än på sidan `{ $other }`
    .help = skriv samma lag på båda sidorna, som `statute: {"{"}name: Socialtjänstlag, abbreviation: SoL, number: "2025:400"{"}"}`

law-unknown = handboken har ingen lag med förkortningen `{ $abbreviation }`
    .help = rätta förkortningen, som `6 § LVU`, eller lägg till en sida om lagen med `kind: law` och `abbreviation: { $abbreviation }`

letter-cedilla = bokstaven `{ $letter }` har cedilj; rumänska skrivs med komma under
    .help = skriv `{ $right }`

link-anchor = `{ $id }` finns inte på sidan `{ $entry }`
    .help = länka till en rubrik eller ett id som finns där, som `../kontakter/stockholm.md#socialjouren`

link-dead = `{ $link }` leder till en fil som inte finns
    .help = skriv vägen från mappen där den här filen ligger, som `../lagar/lvu-6.md`
link-dead-file = `{ $link }` är ingen fil i innehållsmappen
    .help = spara filen bredvid sidan och skriv vägen dit, som `mat.png`
link-dead-image = bilden `{ $link }` ligger på en annan webbplats
    .help = spara bilden i innehållsmappen och skriv vägen dit, som `![Karta över stationen](karta.png)`
link-dead-outside = länken `{ $link }` leder ut ur handboken
    .help = skriv vägen från mappen där den här filen ligger, utan snedstreck först, som `../lagar/lvu-6.md`
link-dead-reference = `{ $link }` leder inte till någon sida i handboken
    .help = skriv vägen till en fil som slutar på `.md`, för en kontakt följd av `#` och dess id, som `../kontakter/stockholm.md#socialjouren`

link-empty = länken till `{ $link }` har ingen text
    .help = skriv inom hakparenteserna vart länken leder, som `[Polisens webbplats]({ $link })`

link-scheme = `{ $text }` är ingen adress som handboken kan länka till
    .help = skriv hela webbadressen med `https://` först, som `https://polisen.se/`

meeting-day = mappen har ett möte till samma dag, `{ $other }`
    .help = rätta dagen på det ena mötet, som `date: 2026-11-26`, eller skriv båda på en sida

message-missing = texten `{ $key }` är inte översatt, så sidorna visar den på engelska
    .help = lägg till en rad för den, som `{ $key } = din text`
message-missing-language = programmet har inga egna texter på språket `{ $language }`, så menyer och knappar står på engelska
    .help = översätt dem i en egen fil, som `translations/{ $language }/site.ftl`

message-syntax = texten går inte att läsa här (på engelska: { $reason })
    .help = skriv namn, likhetstecken och text på en rad, som `menu = Meny`

minutes-invalid = `{ $text }` minuter går inte att använda
    .help = skriv ett antal minuter från 1 till 1440, som `minutes: 10`

personal-number = filen innehåller ett personnummer eller samordningsnummer
    .help = ta bort numret och skriv så att ingen kan kännas igen, som `en flicka, 14 år`

phone-in-text = telefonnumret `{ $number }` står direkt i texten
    .help = lägg numret bland kontakterna och länka dit med tomma hakparenteser, som `[](../kontakter/stockholm.md#socialjouren)`

pocket-discretion = ”{ $panel }” kan läsas av den som står bredvid barnet, men ordet ”{ $word }” avslöjar varför ni frågar ({ $language })
    .help = skriv om eller välj något annat till sidan; omslag, fraser och kort nämner aldrig misstanke, polis eller utnyttjande
pocket-discretion-spread = tecknen på ”{ $panel }” ligger öppna bredvid fraserna på ”{ $phrases }” ({ $language })
    .help = lägg dem på olika uppslag, så att den som läser fraserna inte ser tecknen
pocket-discretion-title = titeln kan läsas av den som står bredvid barnet, men ordet ”{ $word }” avslöjar varför ni frågar ({ $language })
    .help = ge trycket en titel som inte nämner misstanke, polis eller utnyttjande, som `title: Fickplan`

pocket-empty = sidan i trycket har inget innehåll
    .help = välj något till den, som `contacts: {"{"}tags: [akut]{"}"}`, `laws: [../lagar/sol-19-1.md]` eller `text: Fyll i själv`
pocket-empty-choice = det står inte vad som ska väljas
    .help = skriv ett av fälten { $known }, som `contacts: {"{"}tags: [akut]{"}"}`
pocket-empty-product = listan `panels` har ingen sida
    .help = lägg till minst en, som `{"{"}id: framsida, title: Framsida, text: Handlingsplan{"}"}`
pocket-empty-tag = ingen kontakt har ordet `{ $tag }` i `tags`
    .help = skriv ett ord som någon kontakt har, eller ge en kontakt ordet, som `tags: [{ $tag }]`

pocket-fold = ett vikt ark har { $wanted } sidor, men `panels` har { $count }
    .help = skriv { $wanted } sidor i `panels`, eller välj en form som rymmer fler eller färre, som `sheet: a6-booklet`
pocket-fold-imposition = bara ett häfte i A6 kan skäras och läggas samman
    .help = ta bort fältet, eller välj `sheet: a6-booklet`

pocket-nothing = inget som trycket väljer får tryckas i dag ({ $language })
    .help = läs på utskriftssidan vad som utelämnas och varför; kontrollera det, eller välj något annat

pocket-overdue = ”{ $what }” skulle ha kontrollerats, och därför görs inte trycket ({ $language })
    .help = kontrollera uppgiften och skriv ny dag i `due`, eller välj `on_overdue: mark`

pocket-size = `{ $text }` är ingen textstorlek som går att läsa på papper
    .help = skriv storleken i punkter, från 6 till 36, som `size_floor: 8.5`
pocket-size-digits = det går inte att peka på tal upp till `{ $text }`
    .help = skriv ett tal från 1 till 100, som `digits: 20`
pocket-size-lines = `{ $text }` rader får inte plats
    .help = skriv ett antal rader från 1 till 60, som `lines: 6`

print-fit = `{ $panel }` har { $lines ->
        [one] 1 rad
       *[other] { $lines } rader
    } för mycket på { $language }: från ”{ $from }” får inget plats
    .help = korta texten, skriv kortare text för papper i `pocket`, eller välj färre poster med `ids`
print-fit-room = `{ $panel }` har { $lines ->
        [one] 1 rad
       *[other] { $lines } rader
    } för mycket på { $language }: från ”{ $from }” får inget plats
    .help = korta texten eller välj färre poster med `ids`; `{ $other }` har plats för ungefär { $room } rader till

print-layout = text ligger för nära kanten på sida { $page } av { $product } ({ $language }): ”{ $words }”
    .help = flytta in texten i tryckmallen, eller korta ett ord som är längre än raden
print-layout-bold = larmnumret ”{ $words }” är inte fetstilt på sida { $page } av { $product } ({ $language })
    .help = visa numret med `urgent-number` i tryckmallen, som i `themes/default/print/lib.typ`
print-layout-colour = sida { $page } av { $product } ({ $language }) har färg, som en kopiator inte återger
    .help = använd bara svart och grått i tryckmallen, som `luma(70)`
print-layout-cut = text kapas på sida { $page } av { $product } ({ $language }): ”{ $words }”
    .help = ge texten mer plats i tryckmallen, eller korta den
print-layout-language = texten ”{ $words }” på sida { $page } av { $product } ({ $language }) säger inte vilket språk den är på
    .help = visa texten med `say` i tryckmallen, som i `themes/default/print/lib.typ`
print-layout-overprint = text ligger på annan text på sida { $page } av { $product } ({ $language }): ”{ $words }”
    .help = ta bort den fasta höjden i tryckmallen, eller korta texten
print-layout-small = texten ”{ $words }” på sida { $page } av { $product } ({ $language }) är { $size } punkter, minst { $least } krävs
    .help = gör texten större i tryckmallen, och korta den om den inte får plats

print-letter = tecknet `{ $letter }` ({ $code }) finns inte i tryckets typsnitt (sida { $page } av { $product }, { $language }: ”{ $words }”)
    .help = skriv det med ord eller ett annat tecken, som `Telefon` i stället för en bild av en telefon

print-template = tryckmallen går inte att använda (på engelska: { $reason })
    .help = rätta mallen på den raden, eller ta bort filen, så används den som följer med, som `themes/default/print/pocket.typ`

print-template-doubt = något i tryckmallen är tveksamt (på engelska: { $reason })
    .help = rätta mallen på den raden, eller ta bort filen, så används den som följer med, som `themes/default/print/pocket.typ`

quiz-answer-few = frågan har färre än två svar
    .help = skriv minst två svar, som `answers: [{"{"}text: Nej, right: true{"}"}, {"{"}text: Ja{"}"}]`
quiz-answer-none = inget av svaren är rätt
    .help = skriv `right: true` i det rätta svaret, som `{"{"}text: Nej, right: true{"}"}`
quiz-answer-question = listan `questions` har ingen fråga
    .help = lägg till minst en fråga, som `{"{"}id: tecken, question: Räcker ett tecken?, answers: […], why: …{"}"}`
quiz-answer-several = mer än ett svar är rätt
    .help = låt bara ett svar ha `right: true`, eller skriv `several: true` i frågan

reference-kind = `{ $link }` är inte { $wanted }
    .help = skriv vägen till rätt fil, för en lag som `../lagar/sol-19-1.md` och för en kontakt med dess id, som `../kontakter/stockholm.md#socialjouren`
reference-kind-deadline = `{ $link }` är ingen tidsfrist
    .help = skriv vägen till lagens sida, följd av `#` och tidsfristens id, som `../lagar/lvu-7-8.md#understallning`

return-authority = myndigheten `{ $id }` finns varken här eller i den gemensamma ordningen
    .help = skriv id:t för en av myndigheterna, eller lägg till den under `authorities`, som `- {"{"}id: { $id }, name: Socialnämnden, side: here{"}"}`

return-country = landet `{ $country }` har redan en sida, `{ $other }`
    .help = för ihop de två sidorna till en, så att ingen läser den som är fel, och behåll `country: { $country }` bara där

return-spine = landet `{ $country }` saknar den gemensamma ordningen
    .help = skriv vägen till sidan med de gemensamma stegen, som `spine: gemensamt.md`
return-spine-country = sidan `{ $link }` är själv ett lands sida, inte den gemensamma ordningen
    .help = skriv vägen till den sida som har de gemensamma stegen och inget `country`, som `spine: gemensamt.md`
return-spine-without-country = sidan bygger på en gemensam ordning, men säger inte för vilket land
    .help = skriv landet med två stora bokstäver, som `country: RO`

return-step = steget `{ $id }` finns inte i den gemensamma ordningen
    .help = skriv ett id därifrån, eller låt det vara ett eget steg genom att säga vad det kommer efter, som `after: skydd`
return-step-after = steget `{ $id }` finns inte, så inget kan komma efter det
    .help = skriv id:t för det steg som kommer före, som `after: skydd`
return-step-common = den gemensamma ordningens steg står i den ordning de skrivs, utan `after`
    .help = ta bort `after` och flytta steget till sin plats i listan, som `- id: skydd`
return-step-heading = rubriken har samma id som det gemensamma steget eller myndigheten `{ $id }`
    .help = ge rubriken ett eget id sist på raden, som `## Rubrik {"{"}#om-{ $id }{"}"}`
return-step-moved = steget `{ $id }` är gemensamt för alla länder och kan inte flyttas
    .help = ta bort `after`, eller ge steget ett eget id, som `id: { $id }-eget`
return-step-varies = `varies` säger att varje land ska svara, och hör hemma i den gemensamma ordningen
    .help = ta bort `varies`; om svaret inte är känt, skriv `unknown: true`

theme-file = `{ $name }` finns inte i mappen `themes`
    .help = rätta namnet, eller skriv `theme: default` i `handbook.yaml` för det utseende som följer med
theme-file-script = skriptet går inte att läsa (på engelska: { $reason })
    .help = rätta skriptet på den raden, eller ta bort filen, så används den som följer med, som `themes/default/script.js`
theme-file-script-whole = skriptet går inte att läsa tillsammans med dem som det hämtar in (på engelska: { $reason })
    .help = se till att de inte använder samma namn, eller ta bort filerna, så används de som följer med, som `themes/default/script.js`
theme-file-unreadable = temats fil går inte att läsa (datorn svarar: { $reason })
    .help = kontrollera att du har rätt att läsa filen, eller ta bort den, så används den som följer med, som `themes/default/style.css`

theme-template = sidmallen går inte att använda (på engelska: { $reason })
    .help = rätta mallen på den raden, eller ta bort filen, så används den som följer med, som `themes/default/page.html`

translation-fact = fältet `{ $field }` hör inte hemma i en översättning
    .help = skriv det bara i `{ $source }`; i en översättning står bara texter, som `title: Immediate care`

translation-headings = översättningens rubriker stämmer inte med källtextens
    .help = ge båda texterna samma rubriker i samma ordning, som `## Första minuten` och `## The first minute`
translation-headings-fewer = översättningen saknar en rubrik som svarar mot `{ $expected }`
    .help = lägg till rubriken på samma plats och nivå, som `## The first minute` för `## Första minuten`
translation-headings-more = rubriken `{ $found }` har ingen motsvarighet i källtexten
    .help = ta bort rubriken, eller lägg till den i källtexten också, som `## Första minuten` för `## The first minute`
translation-headings-other = rubriken `{ $found }` har en annan nivå än `{ $expected }` på samma plats i källtexten
    .help = ge rubrikerna samma nivå och ordning, som `## Första minuten` och `## The first minute`

translation-missing = sidan är inte översatt till språket `{ $language }`
    .help = skriv översättningen i en fil bredvid, `{ $file }`

translation-orphan = översättningens källtext `{ $source }` finns inte
    .help = ge filen samma namn som sin källtext med språket före `.md`, som `vagval.en.md` för `vagval.md`

translation-record = id:t `{ $id }` finns inte i `{ $source }`
    .help = skriv samma id som där, följt av texterna, som `jouren: {"{"}name: On-call service{"}"}`
translation-record-list = översättningens `{ $field }` har { $found } punkter, källtextens { $wanted }
    .help = skriv en översättning för varje punkt i samma ordning, som `{ $field }: [First, Second]` för `{ $field }: [Första, Andra]`

word-avoid = ordlistan säger att `{ $word }` ska undvikas
    .help = skriv hellre `{ $write }`; ordlistan säger varför

yaml-comment = `{ $text }` läses inte, för `#` börjar en kommentar
    .help = sätt citattecken runt hela texten, som `title: "Steg #1"`

yaml-limit = fälten är för många eller ligger i för många nivåer
    .help = dela upp uppgifterna på flera sidor och lägg fält i högst några nivåer, som `contacts:` och under det `- id: jouren`

yaml-syntax = fälten går inte att läsa härifrån
    .help = skriv namn, kolon, mellanslag och värde på varje rad, med citattecken om värdet när det börjar med ett annat tecken än en bokstav eller siffra, som `title: "*Viktigt*"`
yaml-syntax-bracket = en parentes i värdet har inte sin andra hälft
    .help = avsluta varje `[` med `]` och varje `{"{"}` med `{"}"}`, som `tags: [akut, natt]`
yaml-syntax-character = värdet börjar med ett tecken som betyder något särskilt
    .help = sätt citattecken om värdet, som `title: "@ i adresser"`
yaml-syntax-colon = kolonet står där inget nytt fält kan börja
    .help = sätt citattecken om ett värde med kolon, som `title: "Barn: första samtalet"`; ska ett nytt fält börja här, låt det börja lika långt ut som fältet ovanför
yaml-syntax-dash = listan börjar på fältets egen rad
    .help = skriv varje punkt på en egen rad under fältet, som `  - akut`, eller allt på en rad, som `tags: [akut, natt]`
yaml-syntax-documents = en rad med `---` eller `...` står mitt bland fälten
    .help = ta bort den raden, så att fälten följer på varandra, som `title: Lagar` och på nästa rad `order: 10`
yaml-syntax-indent = raden är inte indragen som raderna omkring
    .help = börja fält som hör ihop lika långt in på raden, som `  - id: jouren` och under `id` raden `    name: Jouren`
yaml-syntax-quote = citattecknet avslutas aldrig
    .help = skriv ett citattecken också efter värdet, som `title: "Första samtalet"`
yaml-syntax-quote-inside = citattecknet avslutar värdet innan texten är slut
    .help = sätt den ena sortens citattecken om hela värdet och den andra inuti, som `title: '"Barnet" i centrum'`
yaml-syntax-tab = raden är indragen med tabb
    .help = dra in raden med mellanslag, som `  - id: jouren`
