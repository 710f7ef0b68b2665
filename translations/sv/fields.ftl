# Vad fälten rymmer: `field-TABELL-FÄLT`, en mening. Står som anmärkning i nya sidor och i redaktörernas vägledning.

# Inställningar (handbook.yaml)
field-settings-title = Handbokens namn.
field-settings-organisation = Den organisation som ger ut handboken.
field-settings-languages = Handbokens språk som koder, källspråket först.
field-settings-country = Det land vars korta och nationella telefonnummer handboken använder, med två stora bokstäver.
field-settings-theme = Mappen i themes med handbokens utseende.
field-settings-review = Hur ofta sidorna ska granskas.
field-settings-base_url = Webbplatsens offentliga adress, när den är känd.
field-settings-covers = De avsnitt som ett språk omfattar, när det inte är alla. Språkets startsida leder bara till dem.
field-settings-accessibility = Uppgifterna i tillgänglighetsredogörelsen.
field-settings-extra = Egna uppgifter som programmet inte använder.
field-review-interval = Hur lång tid det får gå mellan två granskningar.
field-review-warn = Hur lång tid i förväg programmet påminner om en granskning.
field-statement-assessed = Den senaste bedömningen, när en människa har gjort en.
field-statement-gaps = Det som inte fungerar för alla.
field-statement-updated = Dagen då redogörelsen senast ändrades.
field-statement-feedback = Hur läsaren säger till när något inte fungerar.
field-statement-contact = Den kontakt som tar emot synpunkter.
field-assessed-on = Dagen för bedömningen.
field-assessed-by = Om organisationen själv (own) eller någon utifrån (external) har bedömt.
field-assessed-result = Om webbplatsen följer lagen helt (full), delvis (partial) eller inte (none).
field-gap-id = Bristens id, som länkar leder till.
field-gap-what = Vad som inte fungerar och för vem.
field-gap-why = Varför, eller när det rättas.
field-gap-ground = Om det ska rättas (not-yet), är undantaget som oskäligt betungande (burden) eller inte omfattas av lagen (outside).

# Alla sidor
field-common-kind = Vad sidan innehåller; utan fältet är den en vanlig text.
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

# Sökord
field-keywords-keywords = Ord som någon kan söka med men som inte står i texten, med komma mellan; de visas inte.

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
field-deadline-what = Vad som ska vara gjort då.
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

# Rutiner
field-procedure-steps = Stegen i ordning, en sak att göra i varje.
field-procedure-deadlines = Tidsfristerna: egna, eller vägen till en tidsfrist på en lags sida, som `../lagar/lvu-7-8.md#understallning`.
field-step-id = Stegets id, som länkar och översättningar använder.
field-step-do = Det enda som ska göras i steget, i en kort mening.
field-step_details-who = Funktionen som gör det, aldrig en persons namn.
field-step_details-more = Varför och hur, och vad som kan gå fel.
field-step_details-basis = Lagsidorna som steget vilar på.
field-step_details-contact = Den man vänder sig till, en eller flera kontakter.
field-step_details-template = Sidan med mallen eller blanketten.
field-step_details-duration = Hur lång tid steget tar, i ord eller som `14 days`.
field-step_details-choices = Där vägen delar sig: om något gäller, vart man går då.
field-choice-if = Det som ska gälla.
field-choice-then = Steget på sidan, som `"#ring"`, eller vägen till en annan sida.
field-choice-id = Vägvalets id, om det ska översättas i en egen fil.

# Tecken (indicators)
field-indicators-groups = Tecknens grupper på sidan; utelämnas när de är få.
field-indicators-indicators = Tecknen på sidan.
field-group-id = Gruppens id, som länkar leder till.
field-group-name = Vad gruppens tecken handlar om.
field-indicator-id = Tecknets id, som länkar leder till.
field-indicator-text = Tecknet, i en mening om vad som händer med barnet.
field-indicator-weight = Hur mycket tecknet säger: starkt, medel eller svagt.
field-indicator-group = Id:t för den grupp som tecknet hör till.
field-indicator-see = Vad man själv kan se.
field-indicator-ask = Vad en kort fråga, eller en annan myndighet, kan visa.

# Ordlista (glossary)
field-glossary-terms = Orden i ordlistan.
field-term-id = Ordets id, som länkar leder till.
field-term-term = Ordet.
field-term-means = Vad ordet betyder, i en eller två meningar.
field-term-abbreviation = Ordets förkortning; första gången den står på en sida får läsaren veta vad den betyder.
field-term-expansion = Vad förkortningen står för, när det inte är ordet självt.
field-term-synonyms = Andra ord för samma sak, som sökningen också ska hitta.
field-term-misspellings = Vanliga felstavningar, som sökningen också ska hitta.
field-term-avoid = Ord som inte ska användas i stället för det här.
field-term-see = Sidor att läsa vidare på.
field-avoided-word = Ordet att undvika; flera former skiljs åt med komma.
field-avoided-write = Vad man skriver i stället, när det inte är ordet självt.
field-avoided-why = Varför ordet ska undvikas.

# Återvändande
field-return-country = Landet som barnet återvänder till, med två stora bokstäver; utelämnas i den gemensamma ordningen.
field-return-spine = Vägen till sidan med den gemensamma ordningen; måste finnas för ett land.
field-return-ask = Den man frågar när svar saknas; ett land utan egen frågar den som den gemensamma ordningen nämner.
field-return-authorities = Myndigheterna som medverkar, här och i hemlandet.
field-return-steps = Stegen. Ett land skriver bara det som skiljer, under samma id.
field-authority-id = Myndighetens id, som stegen hänvisar till.
field-authority-name = Myndighetens namn.
field-authority-side = Var den finns: i hemlandet, här eller i båda länderna.
field-authority-does = Vad den gör.
field-authority-contact = Hur man når den.
field-authority-url = Dess webbadress.
field-return_step-id = Stegets id; hos ett land samma som i den gemensamma ordningen.
field-return_step-do = Det enda som ska göras i steget. Ett land kan utelämna det och behålla de gemensamma orden.
field-return_step-side = Var det görs: i hemlandet, här eller i båda länderna.
field-return_step-authority = Id för myndigheten som gör det.
field-return_step-documents = Handlingarna som behövs eller ges.
field-return_step-risk = Vad som kan gå fel.
field-return_step-varies = Om varje land ska svara för sig; står bara i den gemensamma ordningen.
field-return_step-unknown = Om det sägs öppet att svaret inte är känt.
field-return_step-after = Det steg som ett lands eget steg kommer efter.

# Mallar (form)
field-form-sections = Mallens avsnitt; utelämnas när fälten är få.
field-form-fields = Det som ska fyllas i.
field-form-anonymous = Om mallen inte får fråga efter något som visar vem någon är.
field-form-privacy = Vad den som fyller i behöver veta om uppgifterna.
field-form-sheet = Det papper som mallen ritas för.
field-form_field-id = Fältets id, som länkar leder till.
field-form_field-label = Vad som ska fyllas i.
field-form_field-type = Hur det fylls i: text på en rad, flera rader, ett tal, streck, datum, klockslag, kryss, ett val eller en plats.
field-form_field-section = Id:t för det avsnitt som fältet hör till.
field-form_field-options = Det som går att kryssa för eller räkna.
field-form_field-lines = Hur många linjer det ska finnas att skriva på.
field-form_field-help = Hur fältet fylls i.
field-form_field-required = Om fältet måste fyllas i.
field-form_field-see = Sidor att läsa innan fältet fylls i.

# Vad som får stå i ett fält, som det låter efter ”förväntade”
shape-words = en text, eller en text för varje språk
shape-text = en text
shape-texts = en lista av texter
shape-number = ett heltal
shape-flag = `true` (ja) eller `false` (nej)
shape-date = ett datum, som `2026-11-23`
shape-choice = ett av de ord som går att välja
shape-reference = vägen till en annan sida
shape-references = en väg till en annan sida, eller en lista av vägar
shape-record = ett eller flera fält med namn och värde
shape-records = en lista där varje punkt har egna fält
shape-choice-or-texts = ett av de ord som går att välja, eller en lista av texter
shape-texts-or-records = en lista där varje punkt är en text eller har egna fält
shape-references-or-records = en lista där varje punkt är en väg till en sida eller har egna fält
shape-language-words = en text, eller fältet `text` med egen källa
shape-translated-records = texterna under varsitt id, som `jouren: {"{"}name: …{"}"}`
shape-anything = vad som helst

# Slag av sidor, som de låter efter ”är inte”
kind-page = en sida med text
kind-law = en lag
kind-contacts = en kontakt
kind-phrases = en sida med fraser
kind-procedure = en rutin
kind-indicators = en sida med tecken
kind-glossary = en ordlista
kind-return = en sida om återvändande
kind-form = en mall

# Fall
field-case-learn = Vad gruppen tränar på.
field-case-group = Hur många som pratar igenom fallet.
field-case-situation = Det som är känt från början; en tom rad ger ett nytt stycke.
field-case-stops = Stoppen, i den ordning gruppen tar dem.
field-case-facilitator = Anteckningar om hela fallet för den som leder samtalet; deltagarna ser dem inte.
field-group-from = Det minsta antalet personer.
field-group-to = Det största antalet personer.
field-stop-id = Stoppets id, som länkar leder till.
field-stop-name = Stoppets namn.
field-stop-text = Det nya som händer; en tom rad ger ett nytt stycke.
field-stop-questions = Frågorna att prata om; en översättning har lika många i samma ordning.
field-stop-minutes = Hur många minuter stoppet tar.
field-stop-indicators = De tecken som stoppet handlar om.
field-stop-laws = De lagar som stoppet handlar om.
field-stop-facilitator = Anteckningar om stoppet för den som leder samtalet; deltagarna ser dem inte.
shape-list-of-words = en lista av texter, i en översättning lika lång
kind-case = ett fall

# Frågor
field-quiz-questions = Frågorna, i den ordning de visas.
field-question-id = Frågans id, som länkar leder till.
field-question-question = Frågan.
field-question-answers = Svaren att välja mellan, minst två.
field-question-several = Om flera svar är rätt.
field-question-why = Varför det rätta svaret är rätt; en tom rad ger ett nytt stycke.
field-question-more = Den sida i handboken där det står mer.
field-answer-id = Svarets id, som en översättning i egen fil hittar det med.
field-answer-text = Svaret.
field-answer-right = Om svaret är rätt.
field-answer-why = Varför just det här svaret är rätt eller fel.
kind-quiz = en sida med frågor

# Möten
field-meeting-date = Dagen då mötet hålls.
field-meeting-time = När mötet börjar, och slutar.
field-meeting-place = Var mötet hålls.
field-meeting-functions = De funktioner som deltar, aldrig namn.
field-meeting-agenda = Punkterna på dagordningen.
field-meeting-decisions = Besluten; utelämnas tills mötet har hållits.
field-meeting-next = Dagen för nästa möte.
field-agenda_item-id = Punktens id, som länkar leder till.
field-agenda_item-item = Vad punkten handlar om.
field-agenda_item-who = Den funktion som håller i punkten.
field-agenda_item-minutes = Hur många minuter punkten får ta.
field-decision-id = Beslutets id, som länkar leder till.
field-decision-what = Vad som ska göras.
field-decision-who = Den funktion som ska göra det.
field-decision-due = Dagen då det senast ska vara klart.
field-decision-done = Dagen då det blev klart; utelämnas tills dess.
field-decision-page = Den sida i handboken som ändras.
kind-meeting = ett möte

# Tryck
field-pocket-sheet = Hur det trycks, viks och skärs.
field-pocket-imposition = Hur ett häfte i A6 ligger på arken: två lika (`step-and-repeat`, om inget står), eller ett enda som skärs och läggs samman (`cut-and-stack`).
field-pocket-edition = Utgåvans dag eller namn; utelämnas så länge det är ett utkast.
field-pocket-languages = De av handbokens språk som det trycks på, när det inte är alla.
field-pocket-size_floor = Den minsta textstorleken i punkter, från 6 till 36.
field-pocket-on_overdue = Vad som händer med uppgifter som borde ha kontrollerats: märks, utelämnas eller hindrar tryckning.
field-pocket-romani = Vilka former på romani som får tryckas: bara granskade, eller också belagda.
field-pocket-panels = Sidorna eller korten, i den ordning man läser dem.
field-panel-id = Sidans id, som länkar leder till.
field-panel-title = Rubriken på sidan.
field-panel-contacts = Kontakter, valda efter ord eller en och en.
field-panel-indicators = Tecken, en grupp eller ett och ett.
field-panel-laws = Lagar, med sina korta texter.
field-panel-phrases = Fraser från en sida.
field-panel-steps = Steg ur en rutin.
field-panel-text = Egen text; en tom rad ger ett nytt stycke.
field-panel-lines = Antal rader att skriva på.
field-panel-digits = Talen från 1 till så många, stora, att peka på.
field-panel-section = Ett helt avsnitt, i menyns ordning; för sheet: reading.
field-panel-handbook = Hela handboken; för sheet: reading.
field-panel_contacts-tags = Kontakter som har något av de här orden i tags.
field-panel_contacts-ids = Just de här kontakterna, i den här ordningen.
field-panel_indicators-group = Alla tecken på en sida, eller i en grupp på den.
field-panel_indicators-ids = Just de här tecknen, i den här ordningen.
field-panel_phrases-from = Sidan med fraser.
field-panel_phrases-ids = Fraserna efter id, i den här ordningen; utelämnas för alla.
field-panel_phrases-varieties = De varieteter av romani som ska visas; utelämnas för alla.
field-panel_steps-of = Rutinen.
field-panel_steps-ids = Stegen efter id, i den här ordningen; utelämnas för alla.
kind-pocket = en sida om något att trycka

# Bild och ljud på ett kort
field-phrase-picture = En bild av det som frasen säger.
field-phrase-sound = Frasen uppläst.
field-picture-file = Bildens fil, med vägen från den här filen.
field-picture-alt = Vad bilden visar, för den som inte ser den.
field-sound-file = Ljudets fil, med vägen från den här filen.
field-sound-language = Språket som frasen läses på, som språkkod.
field-sound-voice = Vem som läser: en roll, aldrig ett namn.
field-sound-reviewed = När en talare lyssnade och godkände, och i vilken roll.
