method_of_package_not_imported.go:7:10: leaking param content: r
method_of_package_not_imported.go:9:10: h does not escape
