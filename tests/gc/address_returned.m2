address_returned.go:6:6: cannot inline newPoint: marked go:noinline
address_returned.go:7:2: p escapes to heap in newPoint:
address_returned.go:7:2:   flow: ~r0 ← &p:
address_returned.go:7:2:     from &p (address-of) at address_returned.go:8:9
address_returned.go:7:2:     from return &p (return) at address_returned.go:8:2
address_returned.go:7:2: moved to heap: p
