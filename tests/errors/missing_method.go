package p

type reader interface{ Read() int }

type file struct{}

func (f *file) Read() int { return 1 }

var r reader = file{} // ERROR "method Read has pointer receiver"
