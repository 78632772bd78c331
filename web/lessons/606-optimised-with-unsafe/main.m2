main.go:12:6: cannot inline fill: marked go:noinline
main.go:17:6: can inline hide with cost 9 as: func(*buffer) *buffer { x := uintptr(unsafe.Pointer(b)); return (*buffer)(unsafe.Pointer(x ^ uintptr(0))) }
main.go:23:6: cannot inline work: marked go:noinline
main.go:29:6: can inline main with cost 65 as: func() { println(work()); println(last.data[0]) }
main.go:12:11: parameter b leaks to {heap} for fill with derefs=0:
main.go:12:11:   flow: {heap} ← b:
main.go:12:11:     from last = b (assign) at main.go:14:7
main.go:12:11: leaking param: b
main.go:17:11: b does not escape
main.go:24:6: b escapes to heap in work:
main.go:24:6:   flow: {heap} ← &b:
main.go:24:6:     from &b (address-of) at main.go:25:7
main.go:24:6:     from fill(&b) (call parameter) at main.go:25:6
main.go:24:6: moved to heap: b
