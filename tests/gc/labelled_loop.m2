labelled_loop.go:5:6: can inline again with cost 23 as: func() { i := 0; loop: ; v := i; out = &v; i++; if i < 3 { goto loop } }
labelled_loop.go:8:2: v escapes to heap in again:
labelled_loop.go:8:2:   flow: {heap} ← &v:
labelled_loop.go:8:2:     from &v (address-of) at labelled_loop.go:9:8
labelled_loop.go:8:2:     from out = &v (assign) at labelled_loop.go:9:6
labelled_loop.go:8:2: moved to heap: v
