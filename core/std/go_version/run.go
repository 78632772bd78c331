package version

import (
	"cmp"
	"strings"
)

// release is a version taken apart: numbers as decimals, the kind of a preliminary one.
type release struct{ major, minor, patch, kind, pre string }

func number(s string) (digits, rest string) {
	rest = strings.TrimLeft(s, "0123456789")
	digits = s[:len(s)-len(rest)]
	if digits == "" || digits[0] == '0' && len(digits) > 1 {
		return "", ""
	}
	return digits, rest
}

func bare(x string) string {
	x, _, _ = strings.Cut(x, "-")
	rest, found := strings.CutPrefix(x, "go")
	if !found {
		return ""
	}
	return rest
}

// parse gives the zero release for what is none.
func parse(x string) (v release) {
	major, rest := number(x)
	if major == "" {
		return
	}
	if rest == "" {
		return release{major: major, minor: "0", patch: "0"}
	}
	minor, tail := number(rest[1:])
	if rest[0] != '.' || minor == "" {
		return
	}
	switch {
	case tail == "":
		patch := ""
		if compareNumbers(minor, "21") < 0 {
			patch = "0"
		}
		return release{major: major, minor: minor, patch: patch}
	case tail[0] == '.':
		patch, end := number(tail[1:])
		if patch == "" || end != "" {
			return
		}
		return release{major: major, minor: minor, patch: patch}
	}
	last := strings.TrimLeft(tail, "abcdefghijklmnopqrstuvwxyz")
	kind := tail[:len(tail)-len(last)]
	pre, end := "", ""
	if last != "" {
		pre, end = number(last)
	}
	if kind == "" || end != "" || last != "" && pre == "" {
		return
	}
	return release{major: major, minor: minor, kind: kind, pre: pre}
}

func compareNumbers(x, y string) int { return cmp.Or(cmp.Compare(len(x), len(y)), cmp.Compare(x, y)) }

func Compare(x, y string) int {
	a, b := parse(bare(x)), parse(bare(y))
	return cmp.Or(compareNumbers(a.major, b.major), compareNumbers(a.minor, b.minor), compareNumbers(a.patch, b.patch),
		cmp.Compare(a.kind, b.kind), compareNumbers(a.pre, b.pre))
}

func IsValid(x string) bool { return parse(bare(x)) != release{} }

func Lang(x string) string {
	v := parse(bare(x))
	switch {
	case v == release{}:
		return ""
	case v.major == "1" && v.minor == "0":
		return "go1"
	}
	return "go" + v.major + "." + v.minor
}
