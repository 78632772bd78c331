// A `//line` directive that names no file: the later phases of gc call it `??`.
package p

//line :20
func f() *int { x := 1; return &x }

//line named.go:5
func g() *int { return f() }

//line :40:7
func h() *int { return g() }
