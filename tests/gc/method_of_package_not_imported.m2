method_of_package_not_imported.go:7:6: cannot inline get: function too complex: cost 120 exceeds budget 80
method_of_package_not_imported.go:9:6: can inline set with cost 74 as: func(http.Header) { http.Header.Set(h, "k", "v") }
method_of_package_not_imported.go:11:6: can inline main with cost 0 as: func() {  }
method_of_package_not_imported.go:9:32: inlining call to http.Header.Set
method_of_package_not_imported.go:9:32: inlining call to textproto.MIMEHeader.Set
method_of_package_not_imported.go:7:10: parameter r leaks to {heap} for get with derefs=2:
method_of_package_not_imported.go:7:10:   flow: {heap} ← **r:
method_of_package_not_imported.go:7:10:     from r.URL (dot of pointer) at method_of_package_not_imported.go:7:44
method_of_package_not_imported.go:7:10:     from (*url.URL).Query(r.URL) (call parameter) at method_of_package_not_imported.go:7:54
method_of_package_not_imported.go:7:10: leaking param content: r
method_of_package_not_imported.go:9:32: []string{...} escapes to heap in set:
method_of_package_not_imported.go:9:32:   flow: {heap} ← &{storage for []string{...}}:
method_of_package_not_imported.go:9:32:     from []string{...} (spill) at method_of_package_not_imported.go:9:32
method_of_package_not_imported.go:9:32:     from textproto.h[textproto.CanonicalMIMEHeaderKey(textproto.key)] = []string{...} (assign) at method_of_package_not_imported.go:9:32
method_of_package_not_imported.go:9:10: h does not escape
method_of_package_not_imported.go:9:32: []string{...} escapes to heap
