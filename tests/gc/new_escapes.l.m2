new_escapes.go:5:12: new(int) escapes to heap in counter:
new_escapes.go:5:12:   flow: ~r0 ← &{storage for new(int)}:
new_escapes.go:5:12:     from new(int) (spill) at new_escapes.go:5:12
new_escapes.go:5:12:     from return new(int) (return) at new_escapes.go:5:2
new_escapes.go:5:12: new(int) escapes to heap
