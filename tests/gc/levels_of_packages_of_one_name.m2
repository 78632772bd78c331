levels_of_packages_of_one_name.go:8:6: cannot inline f: function too complex: cost 155 exceeds budget 80
levels_of_packages_of_one_name.go:15:6: can inline main with cost 64 as: func() { println(f(([]byte)("a"), ([]byte)("b"))) }
levels_of_packages_of_one_name.go:9:15: inlining call to hmac.Equal
levels_of_packages_of_one_name.go:12:24: inlining call to time.Time.Unix
levels_of_packages_of_one_name.go:9:15: inlining call to subtle.ConstantTimeCompare
levels_of_packages_of_one_name.go:12:24: inlining call to time.(*Time).unixSec
levels_of_packages_of_one_name.go:9:15: inlining call to subtle.ConstantTimeCompare
levels_of_packages_of_one_name.go:12:24: inlining call to time.(*Time).sec
levels_of_packages_of_one_name.go:9:15: inlining call to constanttime.ByteEq
levels_of_packages_of_one_name.go:8:8: a does not escape
levels_of_packages_of_one_name.go:8:11: b does not escape
levels_of_packages_of_one_name.go:15:32: ([]byte)("a") does not escape
levels_of_packages_of_one_name.go:15:32: zero-copy string->[]byte conversion
levels_of_packages_of_one_name.go:15:45: ([]byte)("b") does not escape
levels_of_packages_of_one_name.go:15:45: zero-copy string->[]byte conversion
