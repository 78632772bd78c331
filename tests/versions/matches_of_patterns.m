matches_of_patterns.go:8:23: inlining call to regexp.(*Regexp).MatchString
matches_of_patterns.go:8:40: inlining call to regexp.(*Regexp).Match
matches_of_patterns.go:8:95: inlining call to regexp.(*Regexp).FindStringIndex
matches_of_patterns.go:8:23: inlining call to regexp.(*Regexp).doMatch
matches_of_patterns.go:8:40: inlining call to regexp.(*Regexp).doMatch
matches_of_patterns.go:8:48: ([]byte)("ab") escapes to heap
