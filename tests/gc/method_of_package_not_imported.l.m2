method_of_package_not_imported.go:7:10: parameter r leaks to {heap} for get with derefs=2:
method_of_package_not_imported.go:7:10:   flow: {heap} ← **r:
method_of_package_not_imported.go:7:10:     from r.URL (dot of pointer) at method_of_package_not_imported.go:7:44
method_of_package_not_imported.go:7:10:     from (*url.URL).Query(r.URL) (call parameter) at method_of_package_not_imported.go:7:54
method_of_package_not_imported.go:7:10: leaking param content: r
method_of_package_not_imported.go:9:10: h does not escape
