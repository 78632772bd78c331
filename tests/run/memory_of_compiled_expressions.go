package main

import (
	"fmt"
	"regexp"
	"regexp/syntax"
	"runtime"
	"runtime/debug"
	"strings"
)

var (
	sa any
	ss string
	se error
	sl []string
	st bool
)

// each prints objects and bytes of one call, once what is kept between calls is there.
func each(name string, f func()) {
	f()
	f()
	var a, b runtime.MemStats
	runtime.ReadMemStats(&a)
	for range 10 {
		f()
	}
	runtime.ReadMemStats(&b)
	fmt.Printf("%s: %d/%d\n", name, (b.Mallocs-a.Mallocs+2)/10, (b.TotalAlloc-a.TotalAlloc+5)/80*8)
}

var re1 = regexp.MustCompile(`[a-z]+`)
var re2 = regexp.MustCompile(`(\w+)@(\w+)\.com`)
var re3 = regexp.MustCompile(`(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})`)
var re4 = regexp.MustCompile(`a(x*)b`)
var re5 = regexp.MustCompile(`^hello$`)
var re7 = regexp.MustCompile(`^(\d+)\s+(\w+)$`)
var text = "the quick brown fox bob@example.com and sue@site.com on 2024-03-05"

func main() {
	debug.SetGCPercent(-1)
	runtime.GOMAXPROCS(1)
	each("st = re1.MatchString(text)", func() { st = re1.MatchString(text) })
	each("st = re2.MatchString(text)", func() { st = re2.MatchString(text) })
	each("st = re5.MatchString(\"hello\")", func() { st = re5.MatchString("hello") })
	each("ss = re1.FindString(text)", func() { ss = re1.FindString(text) })
	each("sl = re3.FindStringSubmatch(text)", func() { sl = re3.FindStringSubmatch(text) })
	each("sl = re7.FindStringSubmatch(\"12 ab\")", func() { sl = re7.FindStringSubmatch("12 ab") })
	each("sl = regexp.MustCompile(`\\s+`).Split(\"a b c\", -1)", func() { sl = regexp.MustCompile(`\s+`).Split("a b  c", -1) })
	each("st, se = regexp.MatchString(`a.b`, \"axb\")", func() { st, se = regexp.MatchString(`a.b`, "axb") })
	each("sa = regexp.MustCompile(`[a-z]+`)", func() { sa = regexp.MustCompile(`[a-z]+`) })
	each("sa = regexp.MustCompile(`abc`)", func() { sa = regexp.MustCompile(`abc`) })
	each("sa = regexp.MustCompile(`^abc$`)", func() { sa = regexp.MustCompile(`^abc$`) })
	each("sa = regexp.MustCompile(`\\d+`)", func() { sa = regexp.MustCompile(`\d+`) })
	each("sa = regexp.MustCompile(`\\s+`)", func() { sa = regexp.MustCompile(`\s+`) })
	each("sa = regexp.MustCompile(`\\w+@\\w+\\.\\w+`)", func() { sa = regexp.MustCompile(`\w+@\w+\.\w+`) })
	each("sa = regexp.MustCompile(`(a|b)*c`)", func() { sa = regexp.MustCompile(`(a|b)*c`) })
	each("sa = regexp.MustCompile(`a+b*c?`)", func() { sa = regexp.MustCompile(`a+b*c?`) })
	each("sa = regexp.MustCompile(`(\\d{4})-(\\d{2})-(\\d{2})`)", func() { sa = regexp.MustCompile(`(\d{4})-(\d{2})-(\d{2})`) })
	each("sa = regexp.MustCompile(`foo|bar|baz`)", func() { sa = regexp.MustCompile(`foo|bar|baz`) })
	each("sa = regexp.MustCompile(`(?i)hello`)", func() { sa = regexp.MustCompile(`(?i)hello`) })
	each("sa = regexp.MustCompile(`^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}$`)", func() { sa = regexp.MustCompile(`^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}$`) })
	each("sa = regexp.MustCompile(`(?P<first>\\w+) (?P<last>\\w+)`)", func() { sa = regexp.MustCompile(`(?P<first>\w+) (?P<last>\w+)`) })
	each("sa = regexp.MustCompile(`p([a-z]+)ch`)", func() { sa = regexp.MustCompile(`p([a-z]+)ch`) })
	each("sa = regexp.MustCompile(`[^aeiou]`)", func() { sa = regexp.MustCompile(`[^aeiou]`) })
	each("sa = regexp.MustCompile(`.*`)", func() { sa = regexp.MustCompile(`.*`) })
	each("sa = regexp.MustCompile(`a{2,5}`)", func() { sa = regexp.MustCompile(`a{2,5}`) })
	each("sa = regexp.MustCompile(`^(\\d+)\\s+(\\w+)$`)", func() { sa = regexp.MustCompile(`^(\d+)\s+(\w+)$`) })
	each("sa = regexp.MustCompile(`\\bfoo\\b`)", func() { sa = regexp.MustCompile(`\bfoo\b`) })
	each("sa = regexp.MustCompile(`(?m)^x$`)", func() { sa = regexp.MustCompile(`(?m)^x$`) })
	each("sa = regexp.MustCompile(`\\$\\{(\\w+)\\}`)", func() { sa = regexp.MustCompile(`\$\{(\w+)\}`) })
	each("sa = regexp.MustCompile(`\"([^\"]*)\"`)", func() { sa = regexp.MustCompile(`"([^"]*)"`) })
	each("sa = regexp.MustCompile(`<[^>]+>`)", func() { sa = regexp.MustCompile(`<[^>]+>`) })
	each("sa = regexp.MustCompile(`https?://[^\\s]+`)", func() { sa = regexp.MustCompile(`https?://[^\s]+`) })
	each("sa = regexp.MustCompile(`(a+)(b+)?`)", func() { sa = regexp.MustCompile(`(a+)(b+)?`) })
	each("sa = regexp.MustCompile(`\\p{L}+`)", func() { sa = regexp.MustCompile(`\p{L}+`) })
	each("sa = regexp.MustCompile(`[[:alpha:]]+`)", func() { sa = regexp.MustCompile(`[[:alpha:]]+`) })
	each("sa = regexp.MustCompile(`a|b|c|d`)", func() { sa = regexp.MustCompile(`a|b|c|d`) })
	each("sa = regexp.MustCompile(``)", func() { sa = regexp.MustCompile(``) })
	each("sa = regexp.MustCompile(`x`)", func() { sa = regexp.MustCompile(`x`) })
	each("sa = regexp.MustCompile(`.`)", func() { sa = regexp.MustCompile(`.`) })
	each("sa = regexp.MustCompile(`(?s)a.b`)", func() { sa = regexp.MustCompile(`(?s)a.b`) })
	each("sa = regexp.MustCompile(`(?:ab)+`)", func() { sa = regexp.MustCompile(`(?:ab)+`) })
	each("sa = regexp.MustCompile(`abc|abd`)", func() { sa = regexp.MustCompile(`abc|abd`) })
	each("sa = regexp.MustCompilePOSIX(`a+|b`)", func() { sa = regexp.MustCompilePOSIX(`a+|b`) })
	each("_, se = regexp.Compile(`a(b`)", func() { _, se = regexp.Compile(`a(b`) })
	each("_, se = regexp.Compile(`*a`)", func() { _, se = regexp.Compile(`*a`) })
	each("_, se = regexp.Compile(`[z-a]`)", func() { _, se = regexp.Compile(`[z-a]`) })
	each("_, se = regexp.Compile(`a\\`)", func() { _, se = regexp.Compile(`a\`) })
	each("_, se = regexp.Compile(`(?P<n`)", func() { _, se = regexp.Compile(`(?P<n`) })
	each("_, e := regexp.Compile(`a(b`); ss = e.Error()", func() { _, e := regexp.Compile(`a(b`); ss = e.Error() })
	each("r := re1.Copy(); r.Longest(); sa = r", func() { r := re1.Copy(); r.Longest(); sa = r })
	each("for _, l := range strings.Split(\"a=1 b=2\", \" \") { st = re4.MatchString(l) }", func() {
		for _, l := range strings.Split("a=1 b=2", " ") {
			st = re4.MatchString(l)
		}
	})
	each("p, e := syntax.Parse(`a+b`, syntax.Perl); sa, se = p, e", func() { p, e := syntax.Parse(`a+b`, syntax.Perl); sa, se = p, e })
	{
		p, _ := syntax.Parse(`a+b`, syntax.Perl)
		each("pr, e := syntax.Compile(p.Simplify()); sa, se = pr, e", func() { pr, e := syntax.Compile(p.Simplify()); sa, se = pr, e })
	}
}
