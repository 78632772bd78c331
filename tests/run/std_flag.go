package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, ",") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

func main() {
	try := func(args ...string) {
		fs := flag.NewFlagSet("tool", flag.ContinueOnError)
		fs.SetOutput(os.Stdout)
		n := fs.Int("n", 5, "number of `things`")
		s := fs.String("name", "world", "a name\nin two lines")
		b := fs.Bool("v", false, "verbose")
		d := fs.Duration("d", time.Second, "wait")
		f := fs.Float64("f", 0, "float")
		u := fs.Uint("u", 0, "u")
		u64 := fs.Uint64("u64", 7, "")
		i64 := fs.Int64("i64", -1, "i64")
		var l list
		fs.Var(&l, "l", "list")
		fs.Func("fn", "call", func(s string) error {
			if s == "bad" {
				return errors.New("it is bad")
			}
			fmt.Println("fn", s)
			return nil
		})
		fs.BoolFunc("bf", "boolfn", func(s string) error { fmt.Println("bf", s); return nil })
		err := fs.Parse(args)
		fmt.Println(*n, *s, *b, *d, *f, *u, *u64, *i64, l, err, fs.Args(), fs.NArg(), fs.NFlag(), fs.Arg(0), fs.Parsed())
		fs.Visit(func(f *flag.Flag) { fmt.Println("set", f.Name, f.Value, f.DefValue) })
	}
	try()
	try("-n", "3", "--name=bob", "-v", "rest", "-n", "4")
	try("-n=x")
	try("-n=99999999999999999999")
	try("-v=maybe")
	try("-zzz")
	try("-n")
	try("-h")
	try("--", "-n", "2")
	try("-=3")
	try("-d", "1h2m", "-f", "2.5", "-u", "3", "-l", "a", "-l", "b", "-fn", "q", "-bf", "-", "x")
	try("-d", "zz")
	try("-fn", "bad")
	x := flag.Int("x", 1, "ex")
	flag.Parse()
	fmt.Println(*x, flag.NArg(), flag.Args(), flag.Lookup("x").Usage)
	fmt.Println(flag.Set("x", "12"), *x, flag.Set("nope", "1"))
	flag.CommandLine.SetOutput(os.Stdout)
	flag.PrintDefaults()
}
