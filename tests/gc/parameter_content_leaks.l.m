parameter_content_leaks.go:5:15: leaking param content: lines
