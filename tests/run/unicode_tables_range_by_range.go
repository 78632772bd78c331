package main

import (
	"fmt"
	"regexp"
	"sort"
	"unicode"
)

func digest(t *unicode.RangeTable) (h uint32) {
	for _, r := range t.R16 {
		h = h*31 + uint32(r.Lo)*7 + uint32(r.Hi)*3 + uint32(r.Stride)
	}
	for _, r := range t.R32 {
		h = h*31 + r.Lo*7 + r.Hi*3 + r.Stride
	}
	return h
}

func main() {
	for _, m := range []map[string]*unicode.RangeTable{unicode.Categories, unicode.Scripts, unicode.Properties, unicode.FoldCategory} {
		var names []string
		for name := range m {
			names = append(names, name)
		}
		sort.Strings(names)
		for _, name := range names {
			fmt.Println(name, len(m[name].R16), len(m[name].R32), m[name].LatinOffset, digest(m[name]))
		}
	}
	fmt.Println(unicode.Letter == unicode.L, unicode.Is(unicode.Letter, 'é'), unicode.In('7', unicode.Upper, unicode.Digit))
	h := uint32(0)
	for _, r := range unicode.CaseRanges {
		h = h*31 + r.Lo*5 + r.Hi*7 + uint32(r.Delta[0])*11 + uint32(r.Delta[1])*13 + uint32(r.Delta[2])
	}
	fmt.Println(len(unicode.CaseRanges), unicode.CaseRanges[7], h)
	for _, name := range []string{"Thai", "Old_Italic", "old italic", "Sc", "currency-symbol", "ASCII", "Assigned", "Cn", "LC", "lu", "Nope"} {
		re, err := regexp.Compile(`\p{` + name + `}+`)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s %q %q\n", name, re.FindAllString("aBกขc𐌀𐌁 $€\u0378z", -1), regexp.MustCompile(`\P{`+name+`}`).FindString("aBกขc𐌀𐌁 $€\u0378z"))
	}
}
