package main

import "sort"

type entry struct {
	name, text string
	change     int
}

var symbols = map[string]string{
	"a": "1", "b": "2", "c": "3", "d": "4", "e": "5", "f": "6", "g": "7", "h": "8",
	"i": "1", "j": "2", "k": "3", "l": "4", "m": "5", "n": "6", "o": "7", "p": "8",
}

type entries []entry

func (e entries) Len() int           { return len(e) }
func (e entries) Swap(i, j int)      { e[i], e[j] = e[j], e[i] }
func (e entries) Less(i, j int) bool { return e[i].name < e[j].name }

func sorted(list []entry) int {
	sort.Sort(entries(list))
	return len(symbols)
}

func main() {
	println(sorted(nil))
}
