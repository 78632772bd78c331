main.go:3:6: can inline main with cost 19 as: func() { tags := make(map[string][]string); tags["go"] = []string{...}; println(len(tags["go"])) }
main.go:5:23: []string{...} escapes to heap in main:
main.go:5:23:   flow: {heap} ← &{storage for []string{...}}:
main.go:5:23:     from []string{...} (spill) at main.go:5:23
main.go:5:23:     from tags["go"] = []string{...} (assign) at main.go:5:13
main.go:4:14: make(map[string][]string) does not escape
main.go:5:23: []string{...} escapes to heap
