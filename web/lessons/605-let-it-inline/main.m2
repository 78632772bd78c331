main.go:6:6: cannot inline newPair: marked go:noinline
main.go:10:6: can inline main with cost 71 as: func() { p := newPair(3, 4); println(p.a * p.b) }
main.go:7:9: &pair{...} escapes to heap in newPair:
main.go:7:9:   flow: ~r0 ← &{storage for &pair{...}}:
main.go:7:9:     from &pair{...} (spill) at main.go:7:9
main.go:7:9:     from return &pair{...} (return) at main.go:7:2
main.go:7:9: &pair{...} escapes to heap
