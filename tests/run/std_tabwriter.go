package main

import (
	"fmt"
	"os"
	"text/tabwriter"
)

func main() {
	for _, fl := range []uint{0, tabwriter.AlignRight, tabwriter.Debug, tabwriter.AlignRight | tabwriter.Debug, tabwriter.TabIndent, tabwriter.DiscardEmptyColumns, tabwriter.FilterHTML, tabwriter.StripEscape} {
		for _, pc := range []byte{' ', '\t', '.'} {
			w := tabwriter.NewWriter(os.Stdout, 5, 8, 1, pc, fl)
			fmt.Fprintln(w, "a\tb\tc")
			fmt.Fprintln(w, "aa\tbb\tcc")
			fmt.Fprintln(w, "aaa\t日本語\t")
			fmt.Fprintln(w, "aaaa\tdddd\teeee\t")
			fmt.Fprintln(w, "single")
			fmt.Fprintln(w, "\t\tx\ty")
			fmt.Fprintln(w, "\v\vx\vy")
			fmt.Fprintln(w, "<b>bold</b>\t&amp;\tz")
			if fl&tabwriter.StripEscape != 0 {
				fmt.Fprint(w, "\xffa\tb\xff\tz\n")
			}
			fmt.Fprint(w, "q\tr\ff\tg\n")
			fmt.Fprintln(w)
			fmt.Fprintln(w, "long name here\tx")
			fmt.Fprint(w, "last\tcell")
			w.Flush()
			fmt.Println("|")
		}
	}
	w := new(tabwriter.Writer)
	w.Init(os.Stdout, 0, 8, 0, '\t', 0)
	fmt.Fprintln(w, "Name\tAge\tCity")
	fmt.Fprintln(w, "----\t---\t----")
	fmt.Fprintf(w, "%s\t%d\t%s\n", "Alice Wonderland", 30, "Paris")
	fmt.Fprintf(w, "%s\t%d\t%s\n", "Bob", 4, "Berlin")
	w.Flush()
}
