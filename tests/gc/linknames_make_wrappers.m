linknames_make_wrappers.go:8:6: can inline keep
linknames_make_wrappers.go:11:6: can inline other
linknames_make_wrappers.go:13:6: can inline plain
linknames_make_wrappers.go:15:6: can inline main
linknames_make_wrappers.go:16:6: inlining call to keep
linknames_make_wrappers.go:17:7: inlining call to other
linknames_make_wrappers.go:18:7: inlining call to plain
linknames_make_wrappers.go:8:11: leaking param: p
linknames_make_wrappers.go:8:19: leaking param: q to result ~r1 level=0
linknames_make_wrappers.go:11:12: leaking param content: p
linknames_make_wrappers.go:13:12: leaking param: p to result ~r0 level=0
linknames_make_wrappers.go:16:10: new(int) escapes to heap
linknames_make_wrappers.go:17:7: ... argument does not escape
linknames_make_wrappers.go:17:11: new(int) escapes to heap
