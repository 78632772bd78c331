inline_through_packages.go:8:6: cannot inline check: function too complex: cost 109 exceeds budget 80
inline_through_packages.go:9:21: inlining call to strings.Contains
inline_through_packages.go:9:51: inlining call to strings.HasPrefix
inline_through_packages.go:10:20: inlining call to errors.New
inline_through_packages.go:9:21: inlining call to strings.Index
inline_through_packages.go:9:51: inlining call to stringslite.HasPrefix
inline_through_packages.go:10:20: &errors.errorString{...} escapes to heap in check:
inline_through_packages.go:10:20:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
inline_through_packages.go:10:20:     from &errors.errorString{...} (spill) at inline_through_packages.go:10:20
inline_through_packages.go:10:20:     from &errors.errorString{...} (interface-converted) at inline_through_packages.go:10:20
inline_through_packages.go:10:20:     from ~r0 = &errors.errorString{...} (assign-pair) at inline_through_packages.go:10:20
inline_through_packages.go:10:20:   flow: ~r0 ← ~r0:
inline_through_packages.go:10:20:     from return ~r0 (return) at inline_through_packages.go:10:3
inline_through_packages.go:8:12: s does not escape
inline_through_packages.go:10:20: &errors.errorString{...} escapes to heap
