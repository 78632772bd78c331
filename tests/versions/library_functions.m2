library_functions.go:13:10: can inline f.func1 with cost 0 as: func() {  }
library_functions.go:12:6: cannot inline f: function too complex: cost 427 exceeds budget 80
library_functions.go:13:9: inlining call to sync.(*Once).Do
library_functions.go:14:33: inlining call to utf8.DecodeRuneInString
library_functions.go:16:24: inlining call to fmt.Errorf
library_functions.go:18:21: inlining call to strconv.Itoa
library_functions.go:18:50: inlining call to strconv.FormatBool
library_functions.go:18:79: inlining call to strconv.FormatFloat
library_functions.go:13:9: inlining call to atomic.(*Bool).Load
library_functions.go:16:24: inlining call to errors.New
library_functions.go:18:21: inlining call to strconv.Itoa
library_functions.go:18:50: inlining call to strconv.FormatBool
library_functions.go:16:34: s escapes to heap in f:
library_functions.go:16:34:   flow: {storage for ... argument} ← &{storage for s}:
library_functions.go:16:34:     from s (spill) at library_functions.go:16:34
library_functions.go:16:34:     from ... argument (slice-literal-element) at library_functions.go:16:24
library_functions.go:16:34:   flow: fmt.a ← &{storage for ... argument}:
library_functions.go:16:34:     from ... argument (spill) at library_functions.go:16:24
library_functions.go:16:34:     from fmt.format, fmt.a := "no %q", ... argument (assign-pair) at library_functions.go:16:24
library_functions.go:16:34:   flow: {heap} ← *fmt.a:
library_functions.go:16:34:     from fmt.errorf(fmt.format, fmt.a...) (call parameter) at library_functions.go:16:24
library_functions.go:12:8: parameter s leaks to {storage for s} for f with derefs=0:
library_functions.go:12:8:   flow: {storage for s} ← s:
library_functions.go:12:8:     from s (interface-converted) at library_functions.go:16:34
library_functions.go:16:24: &errors.errorString{...} escapes to heap in f:
library_functions.go:16:24:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
library_functions.go:16:24:     from &errors.errorString{...} (spill) at library_functions.go:16:24
library_functions.go:16:24:     from &errors.errorString{...} (interface-converted) at library_functions.go:16:24
library_functions.go:16:24:     from ~r0 = &errors.errorString{...} (assign-pair) at library_functions.go:16:24
library_functions.go:16:24:   flow: fmt.err ← ~r0:
library_functions.go:16:24:     from fmt.err = ~r0 (assign-pair) at library_functions.go:16:24
library_functions.go:16:24:   flow: ~r1 ← fmt.err:
library_functions.go:16:24:     from return "", fmt.err (return) at library_functions.go:16:3
library_functions.go:18:58: ~r0 + ~r0 + ~r0 escapes to heap in f:
library_functions.go:18:58:   flow: ~r0 ← &{storage for ~r0 + ~r0 + ~r0}:
library_functions.go:18:58:     from ~r0 + ~r0 + ~r0 (spill) at library_functions.go:18:58
library_functions.go:18:58:     from return ~r0 + ~r0 + ~r0, nil (return) at library_functions.go:18:2
library_functions.go:12:8: leaking param: s
library_functions.go:13:10: func literal does not escape
library_functions.go:16:24: ... argument does not escape
library_functions.go:16:34: s escapes to heap
library_functions.go:16:24: &errors.errorString{...} escapes to heap
library_functions.go:18:58: ~r0 + ~r0 + ~r0 escapes to heap
