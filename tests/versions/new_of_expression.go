package p

func f() int { return 1 }

var a = new(42)

func g() *int { return new(f()) }
