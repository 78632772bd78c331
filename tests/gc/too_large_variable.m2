too_large_variable.go:3:6: can inline large with cost 18 as: func() int { small = <nil>; big = <nil>; return 32769 + small[1] + big[1] }
too_large_variable.go:5:6: big escapes to heap in large:
too_large_variable.go:5:6:   flow: {heap} ← &big:
too_large_variable.go:5:6:     from big (too large for stack) at too_large_variable.go:5:6
too_large_variable.go:5:6: moved to heap: big
