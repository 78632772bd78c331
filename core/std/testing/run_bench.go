package testing

import (
	"fmt"
	"io"
	"os"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

// ---- The benchmarks and examples of a program of tests

var (
	benchNames  *string
	benchTime   *string
	benchMemory *bool
	benchNamed  map[string]int32
)

// rounds is how often a benchmark runs after its first round. Time is virtual, so a duration says nothing about it.
func rounds() int {
	n, err := strconv.Atoi(strings.TrimSuffix(*benchTime, "x"))
	if err != nil || n < 1 {
		return 100
	}
	return n
}

func runBenchmarks(importPath string, matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) bool {
	if *benchNames == "" {
		return true
	}
	wanted, err := regexp.Compile(*benchNames)
	if err != nil {
		fmt.Fprintf(os.Stderr, "testing: invalid regexp for -test.bench: %v\n", err)
		os.Exit(1)
	}
	benchNamed = map[string]int32{}
	benchmarks = slices.DeleteFunc(slices.Clone(benchmarks), func(b InternalBenchmark) bool { return !wanted.MatchString(b.Name) })
	state := &benchState{}
	for _, b := range benchmarks {
		state.maxLen = max(state.maxLen, len(b.Name)+1)
	}
	ok := true
	for _, b := range benchmarks {
		top := &B{benchFunc: b.F, bstate: state}
		top.name, top.level = b.Name, 1
		present(top)
		ok = ok && !top.failed
	}
	return ok
}

// present runs a benchmark once, then as often as was asked for, and prints its line.
func present(b *B) {
	state := b.bstate
	b.signal, b.w, b.bench = make(chan bool, 1), os.Stdout, true
	if n := len(b.name) + 1; n > state.maxLen {
		state.maxLen = n + 8
	}
	guarded(b, 1)
	switch {
	case b.failed:
		fmt.Printf("--- FAIL: %s\n%s", b.name, b.output)
		return
	case b.hasSub.Load() || b.finished && b.skipped:
		return
	}
	if state.extLen == 0 {
		// The first one: what the numbers hold for.
		state.extLen = 1
		fmt.Printf("goos: %s\ngoarch: %s\n", runtime.GOOS, runtime.GOARCH)
	}
	fmt.Printf("%-*s\t", state.maxLen, b.name)
	if n := rounds(); n > 1 && b.loop.n == 0 {
		guarded(b, n)
	}
	if b.failed {
		fmt.Printf("--- FAIL: %s\n%s", b.name, b.output)
		return
	}
	r := BenchmarkResult{b.N, b.result.T, b.bytes, b.netAllocs, b.netBytes, b.extra}
	line := r.String()
	if *benchMemory || b.showAllocResult {
		line += "\t" + r.MemString()
	}
	fmt.Println(line)
	if len(b.output) > 0 {
		fmt.Printf("--- BENCH: %s\n%s", b.name, shortened(b.output))
	}
}

// shortened keeps ten lines of what a benchmark logs in each round.
func shortened(output []byte) []byte {
	lines := 0
	for i, c := range output {
		if c == '\n' {
			if lines++; lines == 10 {
				return append(slices.Clone(output[:i]), "\n\t... [output truncated]\n"...)
			}
		}
	}
	return output
}

func runExamples(matchString func(pat, str string) (bool, error), examples []InternalExample) (ran, ok bool) {
	ok = true
	for _, e := range examples {
		ran = true
		ok = prints(e) && ok
	}
	return ran, ok
}

// prints runs an example with a pipe for its standard output and says whether the text is the one expected.
func prints(e InternalExample) (ok bool) {
	shown := os.Stdout
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Stdout = w
	text := make(chan string)
	go func() {
		all, _ := io.ReadAll(r)
		text <- string(all)
	}()
	start := time.Now()
	ended := false
	defer func() {
		took := time.Since(start)
		failure := recover()
		w.Close()
		os.Stdout = shown
		got, want := strings.TrimSpace(<-text), strings.TrimSpace(e.Output)
		if e.Unordered {
			ok = sortedLines(got) == sortedLines(want)
		} else {
			ok = got == want
		}
		diff := ""
		switch {
		case ok || failure != nil:
		case e.Unordered:
			diff = fmt.Sprintf("got:\n%s\nwant (unordered):\n%s\n", got, want)
		default:
			diff = fmt.Sprintf("got:\n%s\nwant:\n%s\n", got, want)
		}
		ok = ok && ended
		if !ok {
			fmt.Printf("--- FAIL: %s (%.2fs)\n%s", e.Name, took.Seconds(), diff)
		}
		if failure != nil {
			panic(failure)
		}
	}()
	e.F()
	ended = true
	return
}

func sortedLines(text string) string {
	lines := strings.Split(text, "\n")
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}
