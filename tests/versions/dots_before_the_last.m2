dots_before_the_last.go:3:10: can only use ... with final parameter
