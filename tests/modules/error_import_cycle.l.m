package example.com/m
	imports example.com/m/a from main.go
	imports example.com/m/b from a.go
	imports example.com/m/c from b.go
	imports example.com/m/a from c.go: import cycle not allowed
