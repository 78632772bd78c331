library_functions.go:13:10: can inline f.func1
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
library_functions.go:12:8: leaking param: s
library_functions.go:13:10: func literal does not escape
library_functions.go:16:24: ... argument does not escape
library_functions.go:16:34: s escapes to heap
library_functions.go:16:24: &errors.errorString{...} escapes to heap
library_functions.go:18:58: ~r0 + ~r0 + ~r0 escapes to heap
