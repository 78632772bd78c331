package main

func main() {
	defer println("deferred")
	defer recover()
	panic("goes on")
}
