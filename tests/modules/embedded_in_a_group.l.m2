# example.com/group
./main.go:17:17: len(list) escapes to heap in main:
./main.go:17:17:   flow: {storage for ... argument} ← &{storage for len(list)}:
./main.go:17:17:     from len(list) (spill) at ./main.go:17:17
./main.go:17:17:     from ... argument (slice-literal-element) at ./main.go:17:13
./main.go:17:17:   flow: {heap} ← {storage for ... argument}:
./main.go:17:17:     from ... argument (spill) at ./main.go:17:13
./main.go:17:17:     from fmt.Println(... argument...) (call parameter) at ./main.go:17:13
./main.go:17:30: b escapes to heap in main:
./main.go:17:30:   flow: {storage for ... argument} ← &{storage for b}:
./main.go:17:30:     from b (spill) at ./main.go:17:30
./main.go:17:30:     from ... argument (slice-literal-element) at ./main.go:17:13
./main.go:17:30:   flow: {heap} ← {storage for ... argument}:
./main.go:17:30:     from ... argument (spill) at ./main.go:17:13
./main.go:17:30:     from fmt.Println(... argument...) (call parameter) at ./main.go:17:13
./main.go:19:24: a escapes to heap in main:
./main.go:19:24:   flow: {storage for ... argument} ← &{storage for a}:
./main.go:19:24:     from a (spill) at ./main.go:19:24
./main.go:19:24:     from ... argument (slice-literal-element) at ./main.go:19:12
./main.go:19:24:   flow: {heap} ← {storage for ... argument}:
./main.go:19:24:     from ... argument (spill) at ./main.go:19:12
./main.go:19:24:     from fmt.Printf("%q %v\n", ... argument...) (call parameter) at ./main.go:19:12
./main.go:17:13: ... argument does not escape
./main.go:17:17: len(list) escapes to heap
./main.go:17:30: b escapes to heap
./main.go:19:12: ... argument does not escape
./main.go:19:24: a escapes to heap
