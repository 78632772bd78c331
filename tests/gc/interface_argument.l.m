interface_argument.go:7:13: ... argument does not escape
interface_argument.go:7:14: 1000 escapes to heap
interface_argument.go:8:13: ... argument does not escape
interface_argument.go:8:14: "text" escapes to heap
interface_argument.go:8:22: 2.5 escapes to heap
interface_argument.go:8:27: true escapes to heap
