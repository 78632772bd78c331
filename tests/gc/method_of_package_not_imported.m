method_of_package_not_imported.go:9:6: can inline set
method_of_package_not_imported.go:11:6: can inline main
method_of_package_not_imported.go:9:32: inlining call to http.Header.Set
method_of_package_not_imported.go:9:32: inlining call to textproto.MIMEHeader.Set
method_of_package_not_imported.go:7:10: leaking param content: r
method_of_package_not_imported.go:9:10: h does not escape
method_of_package_not_imported.go:9:32: []string{...} escapes to heap
