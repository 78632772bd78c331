main.go:3:6: can inline main with cost 15 as: func() { config := make(map[string]any); config["port"] = 8080; println(len(config)) }
main.go:5:19: 8080 escapes to heap in main:
main.go:5:19:   flow: {heap} ← &{storage for 8080}:
main.go:5:19:     from 8080 (spill) at main.go:5:19
main.go:5:19:     from config["port"] = 8080 (assign) at main.go:5:17
main.go:4:16: make(map[string]any) does not escape
main.go:5:19: 8080 escapes to heap
