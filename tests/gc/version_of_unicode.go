package main

import "unicode"

func main() { println("Unicode "+unicode.Version, any("v"+unicode.Version) == nil) }
