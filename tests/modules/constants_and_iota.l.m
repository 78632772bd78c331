# example.com/enums/flags
flags/flags.go:28:28: []string{...} does not escape
flags/flags.go:30:14: append does not escape
# example.com/enums
./main.go:21:13: ... argument does not escape
./main.go:21:15: p.Color escapes to heap
./main.go:21:24: p.perm escapes to heap
./main.go:21:31: color.Color(3) escapes to heap
./main.go:21:43: table[p.Color] escapes to heap
./main.go:21:54: 3 escapes to heap
./main.go:23:12: ... argument does not escape
./main.go:23:13: c escapes to heap
./main.go:23:16: " " escapes to heap
./main.go:27:14: ... argument does not escape
./main.go:27:15: "red" escapes to heap
./main.go:29:14: ... argument does not escape
./main.go:29:15: "not red" escapes to heap
./main.go:29:34: 3072 escapes to heap
./main.go:29:47: 4 escapes to heap
./main.go:31:12: ... argument does not escape
./main.go:31:32: flags.Perm(7) escapes to heap
./main.go:31:43: flags.Perm(7) escapes to heap
./main.go:31:59: flags.Perm(8) escapes to heap
./main.go:32:13: ... argument does not escape
./main.go:32:22: 6.28319 escapes to heap
./main.go:32:36: "flags"[1:3] escapes to heap
./main.go:32:46: 5 escapes to heap
