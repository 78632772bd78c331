parameter_content_leaks.go:5:15: parameter lines leaks to {heap} for keepRest with derefs=1:
parameter_content_leaks.go:5:15:   flow: {heap} ← *lines:
parameter_content_leaks.go:5:15:     from lines[0] (dot of pointer) at parameter_content_leaks.go:5:45
parameter_content_leaks.go:5:15:     from sink = lines[0] (assign) at parameter_content_leaks.go:5:38
parameter_content_leaks.go:5:15: leaking param content: lines
