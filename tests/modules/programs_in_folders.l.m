# example.com/cmds/internal/greet
internal/greet/greet.go:5:9: s does not escape
internal/greet/greet.go:5:44: "hello " + strings.TrimSpace(s) escapes to heap
# example.com/cmds/cmd/hello
cmd/hello/main.go:11:13: ... argument does not escape
cmd/hello/main.go:11:22: greet.To("world") escapes to heap
cmd/hello/main.go:11:45: cmds.Version() escapes to heap
