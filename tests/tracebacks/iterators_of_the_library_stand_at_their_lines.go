// What is inlined of the library's iterators tells Go's own lines.
package main

import "strings"

func main() {
	for range strings.Lines("a\nb") {
		for word := range strings.FieldsSeq("a b") {
			if word == "b" {
				panic(word)
			}
		}
	}
}
