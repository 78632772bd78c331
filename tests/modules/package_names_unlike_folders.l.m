# example.com/names/go-yaml
go-yaml/yaml.go:7:14: leaking param: v
go-yaml/yaml.go:7:48: ... argument does not escape
# example.com/names/lib/strings
lib/strings/strings.go:7:7: leaking param content: b
lib/strings/strings.go:7:23: leaking param: s
lib/strings/strings.go:7:52: append escapes to heap
lib/strings/strings.go:8:7: leaking param: b to result ~r0 level=1
lib/strings/strings.go:13:14: Reverse ignoring self-assignment in r[i], r[j] = r[j], r[i]
lib/strings/strings.go:13:14: Reverse ignoring self-assignment in r[i], r[j] = r[j], r[i]
lib/strings/strings.go:10:14: s does not escape
lib/strings/strings.go:11:14: ([]rune)(s) does not escape
lib/strings/strings.go:15:16: string(r) escapes to heap
# example.com/names/v2
v2/names.go:5:10: leaking param: s
v2/names.go:5:35: &Name{...} escapes to heap
v2/names.go:7:7: leaking param content: n
v2/names.go:7:23: f does not escape
v2/names.go:12:7: n does not escape
v2/names.go:12:49: "name " + n.s escapes to heap
# example.com/names
./main.go:21:28: ... argument does not escape
./main.go:21:29: "recovered:" escapes to heap
./main.go:17:6: moved to heap: u
./main.go:13:13: ... argument does not escape
./main.go:13:26: yaml.Marshal(map[string]int{...}) escapes to heap
./main.go:13:41: map[string]int{...} escapes to heap
./main.go:13:65: strings.Reverse("abc") escapes to heap
./main.go:13:89: strings.ToUpper("x") escapes to heap
./main.go:15:13: ... argument does not escape
./main.go:15:25: (*names.Name).Rename(n, strings.Reverse) escapes to heap
./main.go:20:12: ... argument does not escape
./main.go:20:48: yaml.Node{} escapes to heap
./main.go:20:60: (*strings.Builder).String(t) escapes to heap
./main.go:20:64: u escapes to heap
./main.go:21:8: func literal does not escape
./main.go:22:14: u does not escape
