# Vad programmet säger på kommandoraden.

severity-error = fel
severity-warning = varning
severity-help = hjälp
did-you-mean = menade du `{ $name }`?
count-errors = { $count ->
    [one] 1 fel
   *[other] { $count } fel
 }
count-warnings = { $count ->
    [one] 1 varning
   *[other] { $count } varningar
 }
explain-hint = Kör `handbok explain KOD` för att läsa mer om en kod.
explain-wrong = Fel:
explain-right = Rätt:
explain-unknown = det finns ingen kod `{ $code }`
check-done = Inget hindrar att handboken publiceras ({ $count } filer). Kör `handbok build` för att bygga den.
build-progress = Bygger
build-done = { $files } filer i { $out }, varav { $changed } nya eller ändrade. Kör `handbok serve` för att se dem.
build-refused = Ingenting publicerades; { $out } är som förut. Rätta felen och kör `handbok build` igen.
serve-started = Öppna { $address } i webbläsaren. Avsluta med Ctrl+C.
init-done = { $count } filer i { $root }. Kör `handbok serve` där för att se handboken.
new-done = { $file } är skapad. Fyll i den och kör `handbok check`.
new-body = Skriv texten här.
