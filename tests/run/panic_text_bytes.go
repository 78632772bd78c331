package main

type name string

func main() {
	defer func() { panic(name("b\xfe\nc")) }()
	panic("a\xff\nline")
}
