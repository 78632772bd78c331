package main

import (
	"fmt"
	"sort"
	"unicode"
)

// Scripts, categories and properties are tables that programs look into by name.
func main() {
	maps := []map[string]*unicode.RangeTable{unicode.Scripts, unicode.Categories, unicode.Properties}
	for _, r := range "aЖ漢ひأד🙂ꀀ1 ⃝ᏣᚁÅ" {
		var in []string
		for _, m := range maps {
			for name, t := range m {
				if unicode.Is(t, r) {
					in = append(in, name)
				}
			}
		}
		sort.Strings(in)
		fmt.Printf("%q %v\n", r, in)
	}
	fmt.Println(len(unicode.Scripts), len(unicode.Categories), len(unicode.Properties), unicode.CategoryAliases["Letter"])
	fmt.Println(unicode.Cherokee, unicode.Ogham.R16, unicode.Gothic.R32, unicode.Dash.LatinOffset, unicode.FoldScript["Greek"].R16)
	fmt.Println(unicode.Space == unicode.Z, unicode.Mark == unicode.M, unicode.In('\u20dd', unicode.Me, unicode.Mc))
	fmt.Println(unicode.IsOneOf(unicode.GraphicRanges, 'x'), unicode.IsOneOf(unicode.PrintRanges, ' '))
	fmt.Println(string(unicode.AzeriCase.ToUpper('i')), string(unicode.AzeriCase.ToLower('I')))
}
