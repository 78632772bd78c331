main.go:6:6: cannot inline count: marked go:noinline
main.go:15:6: cannot inline main: unhandled op GO
main.go:18:2: can inline main.gowrap1 with cost 61 as: func() { count(1, .autotmp_1) }
main.go:19:2: can inline main.gowrap2 with cost 61 as: func() { count(10, .autotmp_2) }
main.go:12:11: inlining call to sync.(*WaitGroup).Done
main.go:6:22: parameter done leaks to {heap} for count with derefs=0:
main.go:6:22:   flow: sync.wg ← done:
main.go:6:22:     from sync.wg := done (assign-pair) at main.go:12:11
main.go:6:22:   flow: {heap} ← sync.wg:
main.go:6:22:     from (*sync.WaitGroup).Add(sync.wg, -1) (call parameter) at main.go:12:11
main.go:6:22: leaking param: done
main.go:16:6: done escapes to heap in main:
main.go:16:6:   flow: {heap} ← &done:
main.go:16:6:     from done (address-of) at main.go:17:6
main.go:16:6:     from (*sync.WaitGroup).Add(done, 2) (call parameter) at main.go:17:10
main.go:18:2: func literal escapes to heap in main:
main.go:18:2:   flow: {heap} ← &{storage for func literal}:
main.go:18:2:     from func literal (spill) at main.go:18:2
main.go:19:2: func literal escapes to heap in main:
main.go:19:2:   flow: {heap} ← &{storage for func literal}:
main.go:19:2:     from func literal (spill) at main.go:19:2
main.go:16:6: done escapes to heap in main:
main.go:16:6:   flow: {heap} ← &done:
main.go:16:6:     from done (address-of) at main.go:20:6
main.go:16:6:     from (*sync.WaitGroup).Wait(done) (call parameter) at main.go:20:11
main.go:18:14: main capturing by value: .autotmp_1 (addr=false assign=false width=8)
main.go:19:15: main capturing by value: .autotmp_2 (addr=false assign=false width=8)
main.go:16:6: moved to heap: done
