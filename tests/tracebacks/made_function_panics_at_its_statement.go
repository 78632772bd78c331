// The function that is made for a deferred built-in stands at the statement.
package main

type loud string

func main() {
	defer func() {
		defer panic(loud("third"))
		panic(loud("second"))
	}()
	panic(loud("first"))
}
