# example.com/cmds
./lib.go:4:6: can inline Version
# example.com/cmds/internal/greet
internal/greet/greet.go:5:6: can inline To
internal/greet/greet.go:5:9: s does not escape
internal/greet/greet.go:5:44: "hello " + strings.TrimSpace(s) escapes to heap
# example.com/cmds/cmd/hello
cmd/hello/main.go:11:22: inlining call to greet.To
cmd/hello/main.go:11:45: inlining call to cmds.Version
cmd/hello/main.go:11:13: inlining call to fmt.Println
cmd/hello/main.go:11:13: ... argument does not escape
cmd/hello/main.go:11:22: ~r0 escapes to heap
cmd/hello/main.go:11:22: "hello " + strings.TrimSpace(greet.s) escapes to heap
cmd/hello/main.go:11:45: "v1.2" escapes to heap
