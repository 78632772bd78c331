package p

func f() {
	if true // ERROR "syntax error: unexpected newline, expected { after if clause"
	{
	}
}
