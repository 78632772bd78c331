# ex/notes/words
words/words.go:15:11: leaking param: name
words/words.go:21:27: map[string]*Word{} escapes to heap
words/words.go:25:19: &Word{...} escapes to heap
# ex/notes
./main.go:24:32: leaking param: path
./main.go:24:45: leaking param: entry
./main.go:24:64: leaking param: err
./main.go:25:14: ... argument does not escape
./main.go:25:15: path escapes to heap
./main.go:25:32: entry.IsDir() escapes to heap
./main.go:16:14: ... argument does not escape
./main.go:19:13: ... argument does not escape
./main.go:19:17: len(found) escapes to heap
./main.go:19:38: found["the"].Count escapes to heap
./main.go:22:13: ... argument does not escape
./main.go:24:27: func literal does not escape
./main.go:28:40: ... argument does not escape
./main.go:29:12: ... argument does not escape
./main.go:29:24: text escapes to heap
./main.go:32:13: ... argument does not escape
./main.go:32:31: strings.HasPrefix(string(source), "package main") escapes to heap
./main.go:32:39: string(source) does not escape
./main.go:34:23: ... argument does not escape
./main.go:35:13: ... argument does not escape
./main.go:35:40: ([]byte)("short") does not escape
./main.go:37:13: ... argument does not escape
./main.go:37:17: len(found) escapes to heap
