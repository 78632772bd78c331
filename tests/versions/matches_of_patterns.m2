matches_of_patterns.go:7:6: cannot inline main: function too complex: cost 298 exceeds budget 80
matches_of_patterns.go:8:23: inlining call to regexp.(*Regexp).MatchString
matches_of_patterns.go:8:40: inlining call to regexp.(*Regexp).Match
matches_of_patterns.go:8:95: inlining call to regexp.(*Regexp).FindStringIndex
matches_of_patterns.go:8:23: inlining call to regexp.(*Regexp).doMatch
matches_of_patterns.go:8:40: inlining call to regexp.(*Regexp).doMatch
matches_of_patterns.go:8:48: ([]byte)("ab") escapes to heap in main:
matches_of_patterns.go:8:48:   flow: regexp.b ← &{storage for ([]byte)("ab")}:
matches_of_patterns.go:8:48:     from ([]byte)("ab") (spill) at matches_of_patterns.go:8:48
matches_of_patterns.go:8:48:     from regexp.re, regexp.b := r, ([]byte)("ab") (assign-pair) at matches_of_patterns.go:8:40
matches_of_patterns.go:8:48:   flow: regexp.b ← regexp.b:
matches_of_patterns.go:8:48:     from regexp.re, regexp.r, regexp.b, regexp.s := regexp.re, nil, regexp.b, "" (assign-pair) at matches_of_patterns.go:8:40
matches_of_patterns.go:8:48:   flow: {heap} ← regexp.b:
matches_of_patterns.go:8:48:     from (*regexp.Regexp).find(regexp.re, regexp.r, regexp.b, regexp.s, 0, 0, nil) (call parameter) at matches_of_patterns.go:8:40
matches_of_patterns.go:8:48: ([]byte)("ab") escapes to heap
