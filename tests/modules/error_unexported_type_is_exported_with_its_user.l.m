# example.com/m/audit
audit/audit.go:19:28: &entry{} escapes to heap
audit/audit.go:21:26: &clerk{} escapes to heap
audit/audit.go:24:26: &hidden{} escapes to heap
# example.com/m
./main.go:6:12: name entry not exported by package audit
./main.go:7:12: name journal not exported by package audit
./main.go:8:12: undefined: audit.clerk
./main.go:9:12: undefined: audit.hidden
