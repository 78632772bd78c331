# example.com/alike/seal
seal/seal.go:10:39: letter{...} escapes to heap
seal/seal.go:12:53: string(rune(97 + l.n)) escapes to heap
seal/seal.go:13:52: "letter " + letter.hidden(l) escapes to heap
seal/seal.go:15:13: leaking param: s
seal/seal.go:17:13: leaking param: s
seal/seal.go:17:47: s.hidden escapes to heap
# example.com/alike
./main.go:25:30: devirtualizing x.(local).hidden to both
./main.go:18:7: b does not escape
./main.go:23:18: both{...} escapes to heap
./main.go:24:20: any(own{...}) does not escape
./main.go:25:13: ... argument does not escape
./main.go:25:30: both.hidden(x.(local).(both)) escapes to heap
./main.go:25:45: seal.Reveal(x.(seal.Sealed)) escapes to heap
./main.go:25:64: fits escapes to heap
./main.go:28:13: ... argument does not escape
./main.go:28:15: f(x.(seal.Sealed)) escapes to heap
./main.go:28:52: .autotmp_6() escapes to heap
