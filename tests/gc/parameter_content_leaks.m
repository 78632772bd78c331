parameter_content_leaks.go:5:6: can inline keepRest
parameter_content_leaks.go:5:15: leaking param content: lines
