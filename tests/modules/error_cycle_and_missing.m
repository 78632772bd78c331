b/b.go:4:3: package nosuch is not in std ($GOROOT/src/nosuch)
package example.com/m/a
	imports example.com/m/b from a.go
	imports example.com/m/a from b.go: import cycle not allowed
