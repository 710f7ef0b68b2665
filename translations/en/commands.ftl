# What the program says on the command line.

severity-error = error
severity-warning = warning
severity-help = help
did-you-mean = did you mean `{ $name }`?
count-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
 }
count-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
 }
explain-hint = Run `handbok explain CODE` to read more about a code.
explain-wrong = Wrong:
explain-right = Right:
explain-unknown = there is no code `{ $code }`
check-done = Nothing keeps the handbook from being published ({ $count } files). Run `handbok build` to build it.
build-progress = Building
build-done = { $files } files in { $out }, of which { $changed } are new or changed. Run `handbok serve` to look at them.
build-refused = Nothing was published; { $out } is as it was. Mend the errors and run `handbok build` again.
serve-started = Open { $address } in a browser. Stop with Ctrl+C.
init-done = { $count } files in { $root }. Run `handbok serve` there to see the handbook.
new-done = { $file } has been written. Fill it in and run `handbok check`.
new-body = Write the text here.
