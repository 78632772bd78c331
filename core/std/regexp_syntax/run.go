package syntax

//line parse.go:51:1
func (e ErrorCode) String() string {
	return string(e)
}

func (e *Error) Error() string { return "error parsing regexp: " + string(e.Code) + ": `" + e.Expr + "`" }
