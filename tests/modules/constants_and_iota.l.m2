# example.com/enums/flags
flags/flags.go:28:28: []string{...} does not escape
flags/flags.go:30:14: append does not escape
# example.com/enums
./main.go:21:15: p.Color escapes to heap in main:
./main.go:21:15:   flow: {storage for ... argument} ← &{storage for p.Color}:
./main.go:21:15:     from p.Color (spill) at ./main.go:21:15
./main.go:21:15:     from ... argument (slice-literal-element) at ./main.go:21:13
./main.go:21:15:   flow: {heap} ← {storage for ... argument}:
./main.go:21:15:     from ... argument (spill) at ./main.go:21:13
./main.go:21:15:     from fmt.Println(... argument...) (call parameter) at ./main.go:21:13
./main.go:21:24: p.perm escapes to heap in main:
./main.go:21:24:   flow: {storage for ... argument} ← &{storage for p.perm}:
./main.go:21:24:     from p.perm (spill) at ./main.go:21:24
./main.go:21:24:     from ... argument (slice-literal-element) at ./main.go:21:13
./main.go:21:24:   flow: {heap} ← {storage for ... argument}:
./main.go:21:24:     from ... argument (spill) at ./main.go:21:13
./main.go:21:24:     from fmt.Println(... argument...) (call parameter) at ./main.go:21:13
./main.go:21:31: color.Color(3) escapes to heap in main:
./main.go:21:31:   flow: {storage for ... argument} ← &{storage for color.Color(3)}:
./main.go:21:31:     from color.Color(3) (spill) at ./main.go:21:31
./main.go:21:31:     from ... argument (slice-literal-element) at ./main.go:21:13
./main.go:21:31:   flow: {heap} ← {storage for ... argument}:
./main.go:21:31:     from ... argument (spill) at ./main.go:21:13
./main.go:21:31:     from fmt.Println(... argument...) (call parameter) at ./main.go:21:13
./main.go:21:43: table[p.Color] escapes to heap in main:
./main.go:21:43:   flow: {storage for ... argument} ← &{storage for table[p.Color]}:
./main.go:21:43:     from table[p.Color] (spill) at ./main.go:21:43
./main.go:21:43:     from ... argument (slice-literal-element) at ./main.go:21:13
./main.go:21:43:   flow: {heap} ← {storage for ... argument}:
./main.go:21:43:     from ... argument (spill) at ./main.go:21:13
./main.go:21:43:     from fmt.Println(... argument...) (call parameter) at ./main.go:21:13
./main.go:21:54: 3 escapes to heap in main:
./main.go:21:54:   flow: {storage for ... argument} ← &{storage for 3}:
./main.go:21:54:     from 3 (spill) at ./main.go:21:54
./main.go:21:54:     from ... argument (slice-literal-element) at ./main.go:21:13
./main.go:21:54:   flow: {heap} ← {storage for ... argument}:
./main.go:21:54:     from ... argument (spill) at ./main.go:21:13
./main.go:21:54:     from fmt.Println(... argument...) (call parameter) at ./main.go:21:13
./main.go:23:13: c escapes to heap in main:
./main.go:23:13:   flow: {storage for ... argument} ← &{storage for c}:
./main.go:23:13:     from c (spill) at ./main.go:23:13
./main.go:23:13:     from ... argument (slice-literal-element) at ./main.go:23:12
./main.go:23:13:   flow: {heap} ← {storage for ... argument}:
./main.go:23:13:     from ... argument (spill) at ./main.go:23:12
./main.go:23:13:     from fmt.Print(... argument...) (call parameter) at ./main.go:23:12
./main.go:23:16: " " escapes to heap in main:
./main.go:23:16:   flow: {storage for ... argument} ← &{storage for " "}:
./main.go:23:16:     from " " (spill) at ./main.go:23:16
./main.go:23:16:     from ... argument (slice-literal-element) at ./main.go:23:12
./main.go:23:16:   flow: {heap} ← {storage for ... argument}:
./main.go:23:16:     from ... argument (spill) at ./main.go:23:12
./main.go:23:16:     from fmt.Print(... argument...) (call parameter) at ./main.go:23:12
./main.go:27:15: "red" escapes to heap in main:
./main.go:27:15:   flow: {storage for ... argument} ← &{storage for "red"}:
./main.go:27:15:     from "red" (spill) at ./main.go:27:15
./main.go:27:15:     from ... argument (slice-literal-element) at ./main.go:27:14
./main.go:27:15:   flow: {heap} ← {storage for ... argument}:
./main.go:27:15:     from ... argument (spill) at ./main.go:27:14
./main.go:27:15:     from fmt.Println(... argument...) (call parameter) at ./main.go:27:14
./main.go:29:15: "not red" escapes to heap in main:
./main.go:29:15:   flow: {storage for ... argument} ← &{storage for "not red"}:
./main.go:29:15:     from "not red" (spill) at ./main.go:29:15
./main.go:29:15:     from ... argument (slice-literal-element) at ./main.go:29:14
./main.go:29:15:   flow: {heap} ← {storage for ... argument}:
./main.go:29:15:     from ... argument (spill) at ./main.go:29:14
./main.go:29:15:     from fmt.Println(... argument...) (call parameter) at ./main.go:29:14
./main.go:29:34: 3072 escapes to heap in main:
./main.go:29:34:   flow: {storage for ... argument} ← &{storage for 3072}:
./main.go:29:34:     from 3072 (spill) at ./main.go:29:34
./main.go:29:34:     from ... argument (slice-literal-element) at ./main.go:29:14
./main.go:29:34:   flow: {heap} ← {storage for ... argument}:
./main.go:29:34:     from ... argument (spill) at ./main.go:29:14
./main.go:29:34:     from fmt.Println(... argument...) (call parameter) at ./main.go:29:14
./main.go:29:47: 4 escapes to heap in main:
./main.go:29:47:   flow: {storage for ... argument} ← &{storage for 4}:
./main.go:29:47:     from 4 (spill) at ./main.go:29:47
./main.go:29:47:     from ... argument (slice-literal-element) at ./main.go:29:14
./main.go:29:47:   flow: {heap} ← {storage for ... argument}:
./main.go:29:47:     from ... argument (spill) at ./main.go:29:14
./main.go:29:47:     from fmt.Println(... argument...) (call parameter) at ./main.go:29:14
./main.go:31:32: flags.Perm(7) escapes to heap in main:
./main.go:31:32:   flow: {storage for ... argument} ← &{storage for flags.Perm(7)}:
./main.go:31:32:     from flags.Perm(7) (spill) at ./main.go:31:32
./main.go:31:32:     from ... argument (slice-literal-element) at ./main.go:31:12
./main.go:31:32:   flow: {heap} ← {storage for ... argument}:
./main.go:31:32:     from ... argument (spill) at ./main.go:31:12
./main.go:31:32:     from fmt.Printf("%v %d %s\n", ... argument...) (call parameter) at ./main.go:31:12
./main.go:31:43: flags.Perm(7) escapes to heap in main:
./main.go:31:43:   flow: {storage for ... argument} ← &{storage for flags.Perm(7)}:
./main.go:31:43:     from flags.Perm(7) (spill) at ./main.go:31:43
./main.go:31:43:     from ... argument (slice-literal-element) at ./main.go:31:12
./main.go:31:43:   flow: {heap} ← {storage for ... argument}:
./main.go:31:43:     from ... argument (spill) at ./main.go:31:12
./main.go:31:43:     from fmt.Printf("%v %d %s\n", ... argument...) (call parameter) at ./main.go:31:12
./main.go:31:59: flags.Perm(8) escapes to heap in main:
./main.go:31:59:   flow: {storage for ... argument} ← &{storage for flags.Perm(8)}:
./main.go:31:59:     from flags.Perm(8) (spill) at ./main.go:31:59
./main.go:31:59:     from ... argument (slice-literal-element) at ./main.go:31:12
./main.go:31:59:   flow: {heap} ← {storage for ... argument}:
./main.go:31:59:     from ... argument (spill) at ./main.go:31:12
./main.go:31:59:     from fmt.Printf("%v %d %s\n", ... argument...) (call parameter) at ./main.go:31:12
./main.go:32:22: 6.28319 escapes to heap in main:
./main.go:32:22:   flow: {storage for ... argument} ← &{storage for 6.28319}:
./main.go:32:22:     from 6.28319 (spill) at ./main.go:32:22
./main.go:32:22:     from ... argument (slice-literal-element) at ./main.go:32:13
./main.go:32:22:   flow: {heap} ← {storage for ... argument}:
./main.go:32:22:     from ... argument (spill) at ./main.go:32:13
./main.go:32:22:     from fmt.Println(... argument...) (call parameter) at ./main.go:32:13
./main.go:32:36: "flags"[1:3] escapes to heap in main:
./main.go:32:36:   flow: {storage for ... argument} ← &{storage for "flags"[1:3]}:
./main.go:32:36:     from "flags"[1:3] (spill) at ./main.go:32:36
./main.go:32:36:     from ... argument (slice-literal-element) at ./main.go:32:13
./main.go:32:36:   flow: {heap} ← {storage for ... argument}:
./main.go:32:36:     from ... argument (spill) at ./main.go:32:13
./main.go:32:36:     from fmt.Println(... argument...) (call parameter) at ./main.go:32:13
./main.go:32:46: 5 escapes to heap in main:
./main.go:32:46:   flow: {storage for ... argument} ← &{storage for 5}:
./main.go:32:46:     from 5 (spill) at ./main.go:32:46
./main.go:32:46:     from ... argument (slice-literal-element) at ./main.go:32:13
./main.go:32:46:   flow: {heap} ← {storage for ... argument}:
./main.go:32:46:     from ... argument (spill) at ./main.go:32:13
./main.go:32:46:     from fmt.Println(... argument...) (call parameter) at ./main.go:32:13
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
