package main

import (
	"fmt"
	"regexp"
	"strings"
)

func main() {
	for _, c := range [][2]string{{`a+b`, "xaaab ab"}, {`(\w+)@(\w+)\.com`, "bob@example.com, alice@x.com"}, {`^\d{3}-\d{4}$`, "555-1234"}, {`(?i)hello`, "say HeLLo"}, {`a*?b|c`, "aab c"}, {`(a|ab)(c|bcd)(d*)`, "abcd"}, {`[^aeiou\s]+`, "hello world"}, {`\bfoo\b`, "foo food foo"}, {`(?m)^(\w+)$`, "one\ntwo\nthree 3"}, {`x*`, "axxb"}, {``, "abc"}, {`(?P<y>\d{4})-(?P<m>\d\d)`, "2024-05 2023-11"}, {`p([a-z]+)ch`, "peach punch pinch"}, {`.`, "日本語"}, {`[[:alpha:]]+|\d+`, "abc123"}, {`(a)|(b)`, "ba"}, {`(?s)a.b`, "a\nb"}, {`a.b`, "a\nb"}, {`\p{Greek}+`, "abc αβγ"}, {`\$\{?(\w+)\}?`, "x $foo ${bar}"}, {`(?U)a+`, "aaa"}, {`a{2,3}`, "aaaaaaa"}, {`\x41\n?`, "A"}, {`[\d\-x]+`, "1-x y"}, {`([a-c]*)*`, "abcd"}, {`\Qa.b\E+`, "a.bbb"}, {`(foo|foobar)`, "foobar"}, {`[a-z]+?`, "abc"}} {
		re := regexp.MustCompile(c[0])
		s := c[1]
		fmt.Printf("%q %v %q %v %q %v\n", c[0], re.MatchString(s), re.FindString(s), re.FindStringIndex(s), re.FindStringSubmatch(s), re.FindStringSubmatchIndex(s))
		fmt.Printf("  %q %v %q\n", re.FindAllString(s, -1), re.FindAllStringIndex(s, 2), re.FindAllStringSubmatch(s, -1))
		fmt.Printf("  %q %q %q %d %q\n", re.ReplaceAllString(s, "<$0:$1>"), re.ReplaceAllLiteralString(s, "$1"), re.ReplaceAllStringFunc(s, strings.ToUpper), re.NumSubexp(), re.SubexpNames())
		fmt.Printf("  %q %q\n", re.Split(s, -1), re.Split(s, 2))
	}
	for _, e := range []string{"(", ")", "a)b", "*", "a**", "[a", "[z-a]", `\q`, "a{1001}", "(?P<n>a)(?P<n>b)", "(?z)", "a\\", "(?P<>a)", "[[:foo:]]", `\pX`, "a+*", "(?i", "x{2}{3}", "a{,2}", "(?<name>x)", "+"} {
		_, err := regexp.Compile(e)
		fmt.Printf("%q: %v\n", e, err)
	}
	re := regexp.MustCompile(`(?P<first>\w+) (?P<last>\w+)`)
	fmt.Println(re.ReplaceAllString("John Smith", "${last}, $first $firstx $$"), re.SubexpIndex("last"), re)
	fmt.Println(regexp.QuoteMeta("a.b*c[d]"), string(re.ReplaceAll([]byte("a b"), []byte("$2"))))
	fmt.Printf("%q\n", re.FindAllSubmatch([]byte("a b c d"), -1))
	p := regexp.MustCompilePOSIX(`a|ab|abc`)
	fmt.Println(p.FindString("abcd"))
	ok, err := regexp.MatchString("p([a-z]+)ch", "peach")
	fmt.Println(ok, err)
	defer func() { fmt.Println(recover()) }()
	regexp.MustCompile("a(b")
}
