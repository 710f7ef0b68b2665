# Vad fälten rymmer: `field-TABELL-FÄLT`, en mening. Står som anmärkning i nya sidor och i redaktörernas vägledning.

# Inställningar (handbook.yaml)
field-settings-title = Handbokens namn.
field-settings-organisation = Den organisation som ger ut handboken.
field-settings-languages = Handbokens språk som koder, källspråket först.
field-settings-country = Det land vars korta och nationella telefonnummer handboken använder, med två stora bokstäver.
field-settings-theme = Mappen i themes med handbokens utseende.
field-settings-review = Hur ofta sidorna ska granskas.
field-settings-base_url = Webbplatsens offentliga adress, när den är känd.
field-settings-covers = De avsnitt som ett språk omfattar, när det inte är alla.
field-settings-extra = Egna uppgifter som programmet inte använder.
field-review-interval = Hur lång tid det får gå mellan två granskningar.
field-review-warn = Hur lång tid i förväg programmet påminner om en granskning.

# Alla sidor
field-common-kind = Sidans typ: page, law, contacts eller phrases.
field-common-title = Sidans titel.
field-common-summary = En mening om vad sidan handlar om.
field-common-tags = Ord att välja ut sidan med.
field-common-order = Sidans plats i sitt avsnitt; mindre tal kommer först.
field-common-pocket = Den korta text som trycks på papper.
field-common-changes = Vad som har ändrats på sidan och när.
field-common-audience = De som sidan är skriven för.
field-common-extra = Egna uppgifter som programmet inte använder.
field-change-on = Dagen då det ändrades.
field-change-what = Vad som ändrades.
field-change-why = Varför det ändrades.
field-change-major = Om alla som arbetar efter sidan behöver få veta det.

# Tillförlitlighet
field-trust-check = Hur väl uppgiften är kontrollerad mot källan.
field-trust-source = Varifrån uppgiften kommer.
field-trust-seen = När källan lästes: år, år och månad, eller dag.
field-trust-due = Dagen då uppgiften senast ska granskas igen.
field-trust-reviewed = När sidan senast granskades och av vem; utelämnas när ingen har gjort det.
field-reviewed-on = Dagen för granskningen.
field-reviewed-by = Rollen hos den som granskade, inte namnet.

# Lagar
field-law-statute = Den lag som bestämmelsen står i.
field-law-provision = Paragrafen eller artikeln.
field-law-in_force = Tiden då bestämmelsen gäller.
field-law-replaces = Äldre beteckningar på samma bestämmelse.
field-law-replaced_by = Sidan om den bestämmelse som har ersatt den här.
field-law-penalty = Straffet.
field-law-url = Webbadressen till den officiella lagtexten.
field-law-deadlines = De tider som bestämmelsen sätter.
field-statute-name = Lagens hela namn.
field-statute-abbreviation = Förkortningen som lagen hänvisas till med.
field-statute-number = Lagens nummer, inom citattecken.
field-in_force-from = Den första dagen då bestämmelsen gäller.
field-in_force-to = Den sista dagen då bestämmelsen gäller, om den har upphört.
field-deadline-id = Tidsfristens id, som länkar leder till.
field-deadline-starts = Det som tiden räknas från.
field-deadline-length = Hur lång tiden är, eller at once för genast.
field-deadline-missed = Vad som händer om tiden missas.
field-deadline-source = Den bestämmelse som sätter tiden.

# Kontakter
field-contacts-contacts = Kontakterna på sidan.
field-contact-id = Kontaktens id, som länkar leder till.
field-contact-name = Namnet på den man ringer.
field-contact-numbers = Telefonnumren, det viktigaste först.
field-contact-via = Hur man når kontakten, när den inte har något eget nummer.
field-contact-url = Kontaktens webbadress.
field-contact-hours = När någon svarar; utelämnas när det inte är känt.
field-contact-holidays = Om öppettiderna gäller också på helgdagar.
field-contact-hours_note = Öppettiderna i ord, när klockslagen inte är kända.
field-contact-who = Vilka som får ringa.
field-contact-scope = Det område som kontakten ansvarar för.
field-contact-note = Något som är bra att veta före samtalet.
field-contact-fallback = Vem man ringer i stället när ingen svarar, i den ordningen.
field-contact-languages = De språk som kontakten talar, som koder.
field-contact-country = Det land där numren gäller, när det inte är handbokens eget.
field-contact-placeholder = Om kontakten väntar på att kommunen fyller i sitt eget nummer.
field-contact-tags = Ord att välja ut kontakten med.
field-number-number = Telefonnumret, inom citattecken.
field-number-label = Vad just det här numret är till för.
field-number-country = Det land där numret gäller.

# Fraser
field-phrases-phrases = Fraserna, ett kort för varje.
field-phrase-id = Kortets id, som länkar leder till.
field-phrase-situation = När frasen behövs.
field-phrase-condition = Vad som måste vara sant för att frasen ska få sägas.
field-phrase-romani = Frasen på romani, en form för varje varietet.
field-phrase-say_to = Den som frasen sägs till: barn, vuxen eller båda.
field-phrase-answers = Svar som den andra kan peka på.
field-phrase-note = Något att tänka på när frasen sägs.
field-wording-text = Frasen på språket.
field-wording-source = Varifrån just den här formuleringen kommer.
field-wording-check = Hur väl formuleringen är kontrollerad mot källan.
field-romani-form = Frasen som den skrivs här.
field-romani-tag = Varieteten som språkkod.
field-romani-status = Om formen finns i en källa, är sammansatt av oss eller är okontrollerad.
field-romani-as_printed = Frasen exakt som den står i källan.
field-romani-pronunciation = Uttalet, skrivet så att en svensk kan läsa det.
field-romani-gender = Vem formen sägs till eller av, när det skiljer sig.
field-romani-source = Källan till formen.
field-romani-grade = Hur säker formen är, från A till C.
field-romani-reviewed = När en talare granskade formen, och i vilken roll.

# Vad som får stå i ett fält, som det låter efter ”förväntade”
shape-words = en text, eller en text för varje språk
shape-text = en text
shape-texts = en lista av texter
shape-number = ett heltal
shape-flag = `true` (ja) eller `false` (nej)
shape-date = ett datum, som `2026-11-23`
shape-choice = ett av de ord som går att välja
shape-reference = vägen till en annan sida
shape-references = en lista av vägar till andra sidor
shape-record = ett eller flera fält med namn och värde
shape-records = en lista där varje punkt har egna fält
shape-choice-or-texts = ett av de ord som går att välja, eller en lista av texter
shape-texts-or-records = en lista där varje punkt är en text eller har egna fält
shape-language-words = en text, eller fältet `text` med egen källa
shape-translated-records = texterna under varsitt id, som `jouren: {"{"}name: …{"}"}`
shape-anything = vad som helst

# Slag av sidor, som de låter efter ”är inte”
kind-page = en sida med text
kind-law = en lag
kind-contacts = en kontakt
kind-phrases = en sida med fraser

# Bild och ljud på ett kort
field-phrase-picture = En bild av det som frasen säger.
field-phrase-sound = Frasen uppläst.
field-picture-file = Bildens fil, med vägen från den här filen.
field-picture-alt = Vad bilden visar, för den som inte ser den.
field-sound-file = Ljudets fil, med vägen från den här filen.
field-sound-language = Språket som frasen läses på, som språkkod.
field-sound-voice = Vem som läser: en roll, aldrig ett namn.
field-sound-reviewed = När en talare lyssnade och godkände, och i vilken roll.
