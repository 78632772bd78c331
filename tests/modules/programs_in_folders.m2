# example.com/cmds
./lib.go:4:6: can inline Version with cost 2 as: func() string { return "v1.2" }
# example.com/cmds/internal/greet
internal/greet/greet.go:5:6: can inline To with cost 63 as: func(string) string { return "hello " + strings.TrimSpace(s) }
internal/greet/greet.go:5:44: "hello " + strings.TrimSpace(s) escapes to heap in To:
internal/greet/greet.go:5:44:   flow: ~r0 ← &{storage for "hello " + strings.TrimSpace(s)}:
internal/greet/greet.go:5:44:     from "hello " + strings.TrimSpace(s) (spill) at internal/greet/greet.go:5:44
internal/greet/greet.go:5:44:     from return "hello " + strings.TrimSpace(s) (return) at internal/greet/greet.go:5:28
internal/greet/greet.go:5:9: s does not escape
internal/greet/greet.go:5:44: "hello " + strings.TrimSpace(s) escapes to heap
# example.com/cmds/cmd/hello
cmd/hello/main.go:10:6: cannot inline main: function too complex: cost 148 exceeds budget 80
cmd/hello/main.go:11:22: inlining call to greet.To
cmd/hello/main.go:11:45: inlining call to cmds.Version
cmd/hello/main.go:11:13: inlining call to fmt.Println
cmd/hello/main.go:11:22: ~r0 escapes to heap in main:
cmd/hello/main.go:11:22:   flow: {storage for ... argument} ← &{storage for ~r0}:
cmd/hello/main.go:11:22:     from ~r0 (spill) at cmd/hello/main.go:11:22
cmd/hello/main.go:11:22:     from ... argument (slice-literal-element) at cmd/hello/main.go:11:13
cmd/hello/main.go:11:22:   flow: fmt.a ← &{storage for ... argument}:
cmd/hello/main.go:11:22:     from ... argument (spill) at cmd/hello/main.go:11:13
cmd/hello/main.go:11:22:     from fmt.a := ... argument (assign-pair) at cmd/hello/main.go:11:13
cmd/hello/main.go:11:22:   flow: {heap} ← *fmt.a:
cmd/hello/main.go:11:22:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at cmd/hello/main.go:11:13
cmd/hello/main.go:11:45: "v1.2" escapes to heap in main:
cmd/hello/main.go:11:45:   flow: {storage for ... argument} ← &{storage for "v1.2"}:
cmd/hello/main.go:11:45:     from "v1.2" (spill) at cmd/hello/main.go:11:45
cmd/hello/main.go:11:45:     from ... argument (slice-literal-element) at cmd/hello/main.go:11:13
cmd/hello/main.go:11:45:   flow: fmt.a ← &{storage for ... argument}:
cmd/hello/main.go:11:45:     from ... argument (spill) at cmd/hello/main.go:11:13
cmd/hello/main.go:11:45:     from fmt.a := ... argument (assign-pair) at cmd/hello/main.go:11:13
cmd/hello/main.go:11:45:   flow: {heap} ← *fmt.a:
cmd/hello/main.go:11:45:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at cmd/hello/main.go:11:13
cmd/hello/main.go:11:22: "hello " + strings.TrimSpace(greet.s) escapes to heap in main:
cmd/hello/main.go:11:22:   flow: ~r0 ← &{storage for "hello " + strings.TrimSpace(greet.s)}:
cmd/hello/main.go:11:22:     from "hello " + strings.TrimSpace(greet.s) (spill) at cmd/hello/main.go:11:22
cmd/hello/main.go:11:22:     from ~r0 = "hello " + strings.TrimSpace(greet.s) (assign-pair) at cmd/hello/main.go:11:22
cmd/hello/main.go:11:22:   flow: {storage for ~r0} ← ~r0:
cmd/hello/main.go:11:22:     from ~r0 (interface-converted) at cmd/hello/main.go:11:22
cmd/hello/main.go:11:13: ... argument does not escape
cmd/hello/main.go:11:22: ~r0 escapes to heap
cmd/hello/main.go:11:22: "hello " + strings.TrimSpace(greet.s) escapes to heap
cmd/hello/main.go:11:45: "v1.2" escapes to heap
