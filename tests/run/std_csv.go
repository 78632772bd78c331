package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	for _, s := range []string{"a,b,c\nd,e,f\n", "a,\"b,c\",d\n", "a,\"b\nc\",d\n\n#x\ne,f,g", "a,b\nc\n", "a\"b,c\n", "\"a\"b,c\n", "\"abc", "a,b\r\nc,d\r\n", " a, \"b\"\n", "\"a\"\"b\",c", "x;y;z\n", "", "\n\n", "\"a\nb", "a,,\n,,"} {
		for mode := 0; mode < 5; mode++ {
			r := csv.NewReader(strings.NewReader(s))
			switch mode {
			case 1:
				r.LazyQuotes = true
			case 2:
				r.TrimLeadingSpace = true
				r.Comment = '#'
			case 3:
				r.Comma = ';'
				r.FieldsPerRecord = -1
			case 4:
				r.FieldsPerRecord = 2
				r.ReuseRecord = true
			}
			for {
				rec, err := r.Read()
				if err == io.EOF {
					break
				}
				fmt.Printf("%d %q %v %d\n", mode, rec, err, r.InputOffset())
				for i := range rec {
					l, c := r.FieldPos(i)
					fmt.Print(l, ":", c, " ")
				}
				fmt.Println()
				if err != nil {
					var pe *csv.ParseError
					if errors.As(err, &pe) {
						fmt.Println(pe.Line, pe.Column, pe.Err == csv.ErrFieldCount)
					}
					break
				}
			}
		}
		all, err := csv.NewReader(strings.NewReader(s)).ReadAll()
		fmt.Println(len(all), all, err)
	}
	w := csv.NewWriter(os.Stdout)
	w.Write([]string{"a", "b c", "d,e", "f\"g", "h\ni", " x", "", `\.`})
	w.Comma = ';'
	w.UseCRLF = true
	w.Write([]string{"a;b", "c,d", "e\r\nf"})
	w.Flush()
	fmt.Println(w.Error())
	w.Comma = '"'
	fmt.Println(w.Write([]string{"x"}))
	r := csv.NewReader(strings.NewReader("x"))
	r.Comma = '\n'
	_, err := r.Read()
	fmt.Println(err)
	w = csv.NewWriter(os.Stdout)
	w.WriteAll([][]string{{"1", "2"}, {"3", "4"}})
}
