inline_through_packages.go:9:21: inlining call to strings.Contains
inline_through_packages.go:9:51: inlining call to strings.HasPrefix
inline_through_packages.go:10:20: inlining call to errors.New
inline_through_packages.go:9:21: inlining call to strings.Index
inline_through_packages.go:9:51: inlining call to stringslite.HasPrefix
inline_through_packages.go:8:12: s does not escape
inline_through_packages.go:10:20: &errors.errorString{...} escapes to heap
