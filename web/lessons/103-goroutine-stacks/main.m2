main.go:9:6: cannot inline count: marked go:noinline
main.go:19:6: cannot inline main: unhandled op GO
main.go:22:2: can inline main.gowrap1 with cost 61 as: func() { count(1, .autotmp_1) }
main.go:23:2: can inline main.gowrap2 with cost 61 as: func() { count(10, .autotmp_2) }
main.go:13:18: inlining call to runtime.Gosched
main.go:16:11: inlining call to sync.(*WaitGroup).Done
main.go:13:18: inlining call to runtime.checkTimeouts
main.go:9:22: parameter done leaks to {heap} for count with derefs=0:
main.go:9:22:   flow: sync.wg ← done:
main.go:9:22:     from sync.wg := done (assign-pair) at main.go:16:11
main.go:9:22:   flow: {heap} ← sync.wg:
main.go:9:22:     from (*sync.WaitGroup).Add(sync.wg, -1) (call parameter) at main.go:16:11
main.go:9:22: leaking param: done
main.go:20:6: done escapes to heap in main:
main.go:20:6:   flow: {heap} ← &done:
main.go:20:6:     from done (address-of) at main.go:21:6
main.go:20:6:     from (*sync.WaitGroup).Add(done, 2) (call parameter) at main.go:21:10
main.go:22:2: func literal escapes to heap in main:
main.go:22:2:   flow: {heap} ← &{storage for func literal}:
main.go:22:2:     from func literal (spill) at main.go:22:2
main.go:23:2: func literal escapes to heap in main:
main.go:23:2:   flow: {heap} ← &{storage for func literal}:
main.go:23:2:     from func literal (spill) at main.go:23:2
main.go:20:6: done escapes to heap in main:
main.go:20:6:   flow: {heap} ← &done:
main.go:20:6:     from done (address-of) at main.go:24:6
main.go:20:6:     from (*sync.WaitGroup).Wait(done) (call parameter) at main.go:24:11
main.go:22:14: main capturing by value: .autotmp_1 (addr=false assign=false width=8)
main.go:23:15: main capturing by value: .autotmp_2 (addr=false assign=false width=8)
main.go:20:6: moved to heap: done
