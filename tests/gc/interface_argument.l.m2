interface_argument.go:7:14: 1000 escapes to heap in main:
interface_argument.go:7:14:   flow: {storage for ... argument} ← &{storage for 1000}:
interface_argument.go:7:14:     from 1000 (spill) at interface_argument.go:7:14
interface_argument.go:7:14:     from ... argument (slice-literal-element) at interface_argument.go:7:13
interface_argument.go:7:14:   flow: {heap} ← {storage for ... argument}:
interface_argument.go:7:14:     from ... argument (spill) at interface_argument.go:7:13
interface_argument.go:7:14:     from fmt.Println(... argument...) (call parameter) at interface_argument.go:7:13
interface_argument.go:8:14: "text" escapes to heap in main:
interface_argument.go:8:14:   flow: {storage for ... argument} ← &{storage for "text"}:
interface_argument.go:8:14:     from "text" (spill) at interface_argument.go:8:14
interface_argument.go:8:14:     from ... argument (slice-literal-element) at interface_argument.go:8:13
interface_argument.go:8:14:   flow: {heap} ← {storage for ... argument}:
interface_argument.go:8:14:     from ... argument (spill) at interface_argument.go:8:13
interface_argument.go:8:14:     from fmt.Println(... argument...) (call parameter) at interface_argument.go:8:13
interface_argument.go:8:22: 2.5 escapes to heap in main:
interface_argument.go:8:22:   flow: {storage for ... argument} ← &{storage for 2.5}:
interface_argument.go:8:22:     from 2.5 (spill) at interface_argument.go:8:22
interface_argument.go:8:22:     from ... argument (slice-literal-element) at interface_argument.go:8:13
interface_argument.go:8:22:   flow: {heap} ← {storage for ... argument}:
interface_argument.go:8:22:     from ... argument (spill) at interface_argument.go:8:13
interface_argument.go:8:22:     from fmt.Println(... argument...) (call parameter) at interface_argument.go:8:13
interface_argument.go:8:27: true escapes to heap in main:
interface_argument.go:8:27:   flow: {storage for ... argument} ← &{storage for true}:
interface_argument.go:8:27:     from true (spill) at interface_argument.go:8:27
interface_argument.go:8:27:     from ... argument (slice-literal-element) at interface_argument.go:8:13
interface_argument.go:8:27:   flow: {heap} ← {storage for ... argument}:
interface_argument.go:8:27:     from ... argument (spill) at interface_argument.go:8:13
interface_argument.go:8:27:     from fmt.Println(... argument...) (call parameter) at interface_argument.go:8:13
interface_argument.go:7:13: ... argument does not escape
interface_argument.go:7:14: 1000 escapes to heap
interface_argument.go:8:13: ... argument does not escape
interface_argument.go:8:14: "text" escapes to heap
interface_argument.go:8:22: 2.5 escapes to heap
interface_argument.go:8:27: true escapes to heap
