package main

import (
	"fmt"
	"strings"
)

func main() {
	words := strings.Fields(strings.Repeat("the quick brown fox jumps over the lazy dog ", 2000))
	counts := map[string]int{}
	for _, w := range words {
		counts[strings.ToUpper(w)]++
	}
	var b strings.Builder
	for i := 0; i < 20000; i++ {
		b.WriteString(fmt.Sprintf("%d,", i))
	}
	fmt.Println(len(counts), counts["FOX"], len(b.String()))
}
