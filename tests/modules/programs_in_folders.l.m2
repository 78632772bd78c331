# example.com/cmds/internal/greet
internal/greet/greet.go:5:44: "hello " + strings.TrimSpace(s) escapes to heap in To:
internal/greet/greet.go:5:44:   flow: ~r0 ← &{storage for "hello " + strings.TrimSpace(s)}:
internal/greet/greet.go:5:44:     from "hello " + strings.TrimSpace(s) (spill) at internal/greet/greet.go:5:44
internal/greet/greet.go:5:44:     from return "hello " + strings.TrimSpace(s) (return) at internal/greet/greet.go:5:28
internal/greet/greet.go:5:9: s does not escape
internal/greet/greet.go:5:44: "hello " + strings.TrimSpace(s) escapes to heap
# example.com/cmds/cmd/hello
cmd/hello/main.go:11:22: greet.To("world") escapes to heap in main:
cmd/hello/main.go:11:22:   flow: {storage for ... argument} ← &{storage for greet.To("world")}:
cmd/hello/main.go:11:22:     from greet.To("world") (spill) at cmd/hello/main.go:11:22
cmd/hello/main.go:11:22:     from ... argument (slice-literal-element) at cmd/hello/main.go:11:13
cmd/hello/main.go:11:22:   flow: {heap} ← {storage for ... argument}:
cmd/hello/main.go:11:22:     from ... argument (spill) at cmd/hello/main.go:11:13
cmd/hello/main.go:11:22:     from fmt.Println(... argument...) (call parameter) at cmd/hello/main.go:11:13
cmd/hello/main.go:11:45: cmds.Version() escapes to heap in main:
cmd/hello/main.go:11:45:   flow: {storage for ... argument} ← &{storage for cmds.Version()}:
cmd/hello/main.go:11:45:     from cmds.Version() (spill) at cmd/hello/main.go:11:45
cmd/hello/main.go:11:45:     from ... argument (slice-literal-element) at cmd/hello/main.go:11:13
cmd/hello/main.go:11:45:   flow: {heap} ← {storage for ... argument}:
cmd/hello/main.go:11:45:     from ... argument (spill) at cmd/hello/main.go:11:13
cmd/hello/main.go:11:45:     from fmt.Println(... argument...) (call parameter) at cmd/hello/main.go:11:13
cmd/hello/main.go:11:13: ... argument does not escape
cmd/hello/main.go:11:22: greet.To("world") escapes to heap
cmd/hello/main.go:11:45: cmds.Version() escapes to heap
