package main

import (
	"strings"
	"testing"
)

var text = strings.Repeat("日本", 40)

var count int

func main() {
	println(testing.AllocsPerRun(10, func() { count = len([]rune(text)) }) == 0, count)
	println(len([]rune("a\xffb")), len([]rune("")))
}
