package testing

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode"
	"unicode/utf8"
)

// ---- What T, B and F have in common

//line testing.go:1024:1
func (c *common) private() {}

func (c *common) Failed() bool      { return c.failed }
func (c *common) Skipped() bool     { return c.skipped }
func (c *common) Output() io.Writer { return asOutput{c} }
func (c *common) Attr(_, _ string)  {}

// artifactDirs are those of tests that asked for one.
var artifactDirs sync.Map

func (c *common) ArtifactDir() string {
	dir, ok := artifactDirs.Load(c)
	if !ok {
		dir, _ = artifactDirs.LoadOrStore(c, c.TempDir())
	}
	return dir.(string)
}

func (c *common) Context() context.Context {
	if c.ctx == nil {
		return context.Background()
	}
	return c.ctx
}

func (c *common) Fail() {
	if c.parent != nil {
		c.parent.Fail()
	}
	if c.done {
		panic("Fail in goroutine after " + c.name + " has completed")
	}
	c.failed = true
}

func (c *common) FailNow() {
	c.Fail()
	c.finished = true
	runtime.Goexit()
}

func (c *common) SkipNow() {
	c.skipped, c.finished = true, true
	runtime.Goexit()
}

// asOutput writes lines into a test's output.
type asOutput struct{ c *common }

func (o asOutput) Write(p []byte) (int, error) {
	note(o.c, strings.TrimSuffix(string(p), "\n"), "")
	return len(p), nil
}

// note adds text to the output of the test, or to that of the nearest one around that goes on.
func note(c *common, text, place string) {
	if c.done || inBubble[c] {
		for p := c.parent; p != nil; p = p.parent {
			if !p.done {
				note(p, text, place)
				return
			}
		}
		panic("Log in goroutine after " + c.name + " has completed: " + place + text)
	}
	line := "    " + place + strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "\n        ") + "\n"
	switch {
	case c.chatty != nil && !c.bench:
		if last := c.chatty.lastName; last != "" && last != c.name {
			fmt.Printf("=== NAME  %s\n", c.name)
		}
		c.chatty.lastName = c.name
		io.WriteString(os.Stdout, line)
	case c.bench || c.parent != nil:
		c.output = append(c.output, line...)
	}
}

// place is the line that calls a method of a test, helpers left out: `skip` functions lie between.
func place(c *common, skip int) string {
	if inBubble[c] {
		c = c.parent
	}
	for ; ; skip++ {
		pc, file, line, ok := runtime.Caller(skip + 1)
		if !ok {
			return "???:1: "
		}
		name := runtime.FuncForPC(pc).Name()
		// A deferred call of a panic stands where the panic does.
		if _, helps := c.helperNames[name]; !helps && name != "runtime.gopanic" {
			return fmt.Sprintf("%s:%d: ", filepath.Base(file), line)
		}
	}
}

func (c *common) Helper() {
	if inBubble[c] {
		c = c.parent
	}
	if c.helperNames == nil {
		c.helperNames = map[string]struct{}{}
	}
	if pc, _, _, ok := runtime.Caller(1); ok {
		c.helperNames[runtime.FuncForPC(pc).Name()] = struct{}{}
	}
}

func (c *common) Log(args ...any)                 { note(c, fmt.Sprintln(args...), place(c, 1)) }
func (c *common) Logf(format string, args ...any) { note(c, fmt.Sprintf(format, args...), place(c, 1)) }

func (c *common) Error(args ...any) {
	note(c, fmt.Sprintln(args...), place(c, 1))
	c.Fail()
}

func (c *common) Errorf(format string, args ...any) {
	note(c, fmt.Sprintf(format, args...), place(c, 1))
	c.Fail()
}

func (c *common) Fatal(args ...any) {
	note(c, fmt.Sprintln(args...), place(c, 1))
	c.FailNow()
}

func (c *common) Fatalf(format string, args ...any) {
	note(c, fmt.Sprintf(format, args...), place(c, 1))
	c.FailNow()
}

func (c *common) Skip(args ...any) {
	note(c, fmt.Sprintln(args...), place(c, 1))
	c.SkipNow()
}

func (c *common) Skipf(format string, args ...any) {
	note(c, fmt.Sprintf(format, args...), place(c, 1))
	c.SkipNow()
}

func (c *common) Cleanup(f func()) { c.cleanups = append(c.cleanups, f) }

// tidyUp runs the cleanups, the last first; they may add others.
func tidyUp(c *common) {
	c.cleanupStarted.Store(true)
	defer c.cleanupStarted.Store(false)
	if c.cancelCtx != nil {
		c.cancelCtx()
	}
	// One that ends the goroutine, or panics, does not end the others.
	defer func() {
		if len(c.cleanups) > 0 {
			tidyUp(c)
		}
	}()
	for n := len(c.cleanups); n > 0; n = len(c.cleanups) {
		f := c.cleanups[n-1]
		c.cleanups = c.cleanups[:n-1]
		f()
	}
}

// nameRune leaves out what may have a meaning in a path or a pattern.
func nameRune(r rune) rune {
	if r < utf8.RuneSelf && !('0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || strings.ContainsRune("!#$%&()+,-.=@^_{}~ ", r)) {
		return -1
	}
	if r >= utf8.RuneSelf && !unicode.IsLetter(r) && !unicode.IsNumber(r) {
		return -1
	}
	return r
}

func (c *common) TempDir() string {
	// The directory goes with the cleanups; who asks later gets another.
	_, gone := os.Stat(c.tempDir)
	if c.tempDir == "" || os.IsNotExist(gone) {
		dir, err := os.MkdirTemp(os.Getenv("GOTMPDIR"), strings.Map(nameRune, c.name[:min(len(c.name), 64)]))
		if err != nil {
			c.Fatalf("TempDir: %v", err)
		}
		c.tempDir = dir
		c.Cleanup(func() { os.RemoveAll(dir) })
	}
	c.tempDirSeq++
	dir := fmt.Sprintf("%s%c%03d", c.tempDir, os.PathSeparator, c.tempDirSeq)
	if err := os.Mkdir(dir, 0o777); err != nil {
		c.Fatalf("TempDir: %v", err)
	}
	return dir
}

func (c *common) Setenv(key, value string) {
	before, had := os.LookupEnv(key)
	if err := os.Setenv(key, value); err != nil {
		c.Fatalf("cannot set environment variable: %v", err)
	}
	if had {
		c.Cleanup(func() { os.Setenv(key, before) })
	} else {
		c.Cleanup(func() { os.Unsetenv(key) })
	}
}

func (c *common) Chdir(dir string) {
	before, err := os.Getwd()
	if err == nil {
		err = os.Chdir(dir)
	}
	if err != nil {
		c.Fatal(err)
	}
	c.Cleanup(func() { os.Chdir(before) })
	if !strings.HasPrefix(dir, "/") {
		dir, _ = os.Getwd()
	}
	c.Setenv("PWD", dir)
}

// ---- T

func (t *T) Setenv(key, value string) {
	checkAlone(t, "Setenv")
	t.common.Setenv(key, value)
}

func (t *T) Chdir(dir string) {
	checkAlone(t, "Chdir")
	t.common.Chdir(dir)
}

func checkAlone(t *T, name string) {
	for c := &t.common; c != nil; c = c.parent {
		if c.isParallel {
			panic("testing: test using t.Setenv, t.Chdir, or cryptotest.SetGlobalRandom can not use t.Parallel")
		}
	}
	t.denyParallel = true
}

func (t *T) Deadline() (deadline time.Time, ok bool) {
	refuse(t, "Deadline")
	return
}

func (t *T) Parallel() {
	if t.isParallel {
		panic("testing: t.Parallel called multiple times")
	}
	refuse(t, "Parallel")
	if t.denyParallel {
		panic("testing: test using t.Setenv, t.Chdir, or cryptotest.SetGlobalRandom can not use t.Parallel")
	}
	t.isParallel = true
	state(t, "PAUSE")
	t.signal <- true
	<-t.parent.barrier
	state(t, "CONT ")
}

// state tells of a test that begins, waits or goes on, where all is told.
func state(t *T, what string) {
	if t.chatty != nil {
		fmt.Printf("=== %s %s\n", what, t.name)
		t.chatty.lastName = t.name
	}
}

// indented is the output of a test, told to the one around it.
type indented struct{ c *common }

func (w indented) Write(b []byte) (int, error) {
	for line := range strings.Lines(string(b)) {
		w.c.output = append(w.c.output, "    "+line...)
	}
	return len(b), nil
}

func child(t *T, name string) *T {
	ctx, cancel := context.WithCancel(context.Background())
	c := &T{tstate: t.tstate}
	c.barrier, c.signal = make(chan bool), make(chan bool, 1)
	c.name, c.parent, c.level, c.chatty = name, &t.common, t.level+1, t.chatty
	c.ctx, c.cancelCtx = ctx, cancel
	c.w = indented{&c.common}
	return c
}

// uniqueName is the test's name below its parent's.
func uniqueName(t *T, name string) string {
	around := ""
	if t.level > 0 {
		around = t.name + "/"
	}
	return uniquePath(t.tstate.match.subNames, around, name)
}

// uniquePath is a name below others, with blanks as `_`, and a number if it was there before.
func uniquePath(seen map[string]int32, around, name string) string {
	text := []rune(name)
	for i, c := range text {
		if c == ' ' || c == '\t' || c == '\n' {
			text[i] = '_'
		}
	}
	name = around + string(text)
	if strings.HasSuffix(name, "/") {
		name += "#00"
	}
	full := name
	for n := seen[name]; ; n++ {
		if n > 0 {
			full = fmt.Sprintf("%s#%02d", name, n)
		}
		seen[name] = n + 1
		if _, again := seen[full]; full == name || !again {
			seen[full] += 0
			return full
		}
	}
}

func (t *T) Run(name string, f func(t *T)) bool {
	refuse(t, "Run")
	if name == insideBubble {
		return runInBubble(t, f)
	}
	if t.cleanupStarted.Load() {
		panic("testing: t.Run called during t.Cleanup")
	}
	t.hasSub.Store(true)
	c := child(t, uniqueName(t, name))
	state(c, "RUN  ")
	go tRunner(c, f)
	if !<-c.signal {
		runtime.Goexit()
	}
	if c.isParallel && !c.done {
		t.sub = append(t.sub, c)
	}
	return !c.failed
}

func tRunner(t *T, f func(t *T)) {
	start := time.Now()
	defer func() {
		fault := recover()
		signal := true
		if !t.finished && fault == nil {
			fault = "test executed panic(nil) or runtime.Goexit"
			for p := t.parent; p != nil && signal; p = p.parent {
				if p.finished {
					t.Errorf("%v: subtest may have called FailNow on a parent test", fault)
					fault, signal = nil, false
				}
			}
		}
		if fault != nil {
			t.Fail()
			for c := &t.common; c.parent != nil && !inBubble[c]; c = c.parent {
				tell(c, "FAIL", time.Since(start))
			}
			panic(fault)
		}
		close(t.barrier)
		for _, sub := range t.sub {
			<-sub.signal
		}
		defer func() {
			if fault := recover(); fault != nil {
				t.Fail()
				for c := &t.common; c.parent != nil && !inBubble[c]; c = c.parent {
					tell(c, "FAIL", time.Since(start))
				}
				panic(fault)
			}
			switch {
			case t.failed:
				tell(&t.common, "FAIL", time.Since(start))
			case t.chatty != nil && t.skipped:
				tell(&t.common, "SKIP", time.Since(start))
			case t.chatty != nil:
				tell(&t.common, "PASS", time.Since(start))
			}
			t.done = true
			t.signal <- signal
		}()
		tidyUp(&t.common)
	}()
	f(t)
	t.finished = true
}

// tell adds how the test ended, with its output, to the output of the test around it.
func tell(c *common, how string, took time.Duration) {
	if c.parent == nil || inBubble[c] {
		return
	}
	text := fmt.Sprintf("--- %s: %s (%.2fs)\n", how, c.name, took.Seconds())
	if c.chatty != nil && c.parent.parent == nil {
		c.chatty.lastName = c.name
	}
	io.WriteString(c.parent.w, text+string(c.output))
	c.output = nil
}

// ---- All tests of a program

var (
	short  *bool
	chatty chattyFlag
	inited bool
)

func Init() {
	if !inited {
		inited = true
		short = flag.Bool("test.short", false, "run smaller test suite to save time")
		flag.BoolVar(&chatty.on, "test.v", false, "verbose: print additional output")
		flag.String("test.run", "", "run only tests and examples matching `regexp`")
		benchNames = flag.String("test.bench", "", "run only benchmarks matching `regexp`")
		benchTime = flag.String("test.benchtime", "1s", "run each benchmark for duration `d` or N times if `d` is of the form Nx")
		benchMemory = flag.Bool("test.benchmem", false, "print memory allocations for benchmarks")
		flag.Uint("test.count", 1, "run tests and benchmarks `n` times")
		flag.Duration("test.timeout", 0, "panic test binary after duration `d` (default 0, timeout disabled)")
	}
}

func RunTests(matchString func(pat, str string) (bool, error), tests []InternalTest) (ok bool) {
	if len(tests) == 0 {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	return testsPass(tests, nil)
}

func testsPass(tests []InternalTest, targets []InternalFuzzTarget) bool {
	root := &T{tstate: &testState{match: &matcher{subNames: map[string]int32{}}}}
	root.signal, root.barrier = make(chan bool, 1), make(chan bool)
	root.w = os.Stdout
	if chatty.on {
		root.chatty = &chattyPrinter{w: os.Stdout}
	}
	go tRunner(root, func(t *T) {
		for _, test := range tests {
			t.Run(test.Name, test.F)
		}
		for _, target := range targets {
			t.Run(target.Name, func(t *T) { seeded(t, target.Fn) })
		}
	})
	<-root.signal
	return !root.failed
}

func MainStart(deps testDeps, tests []InternalTest, benchmarks []InternalBenchmark, fuzzTargets []InternalFuzzTarget, examples []InternalExample) *M {
	Init()
	return &M{deps: deps, tests: tests, benchmarks: benchmarks, fuzzTargets: fuzzTargets, examples: examples}
}

func (m *M) Run() (code int) {
	if !flag.Parsed() {
		flag.Parse()
	}
	m.numRun++
	if len(m.tests)+len(m.fuzzTargets)+len(m.examples) == 0 && *benchNames == "" {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	ok := testsPass(m.tests, m.fuzzTargets)
	_, examplesOK := runExamples(nil, m.examples)
	// Benchmarks of what does not work say nothing.
	ok = ok && examplesOK && runBenchmarks("", nil, m.benchmarks)
	if !ok {
		m.exitCode = 1
		fmt.Println("FAIL")
		return 1
	}
	fmt.Println("PASS")
	return 0
}

func Main(matchString func(pat, str string) (bool, error), tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) {
	os.Exit(MainStart(nil, tests, benchmarks, nil, examples).Run())
}

// ---- B

// guarded runs a benchmark on a goroutine of its own, which FailNow ends.
func guarded(b *B, n int) {
	ended := make(chan bool)
	b.ctx, b.cancelCtx = context.WithCancel(context.Background())
	go func() {
		defer close(ended)
		b.run(n)
		b.finished = true
	}()
	<-ended
	tidyUp(&b.common)
}

func (b *B) Run(name string, f func(b *B)) bool {
	b.hasSub.Store(true)
	if b.bstate != nil {
		sub := &B{benchFunc: f, bstate: b.bstate}
		sub.name, sub.parent, sub.level = uniquePath(benchNamed, b.name+"/", name), &b.common, b.level+1
		present(sub)
		if sub.failed {
			b.Fail()
		}
		return !sub.failed
	}
	sub := &B{benchFunc: f}
	sub.name, sub.parent, sub.level, sub.bench = b.name+"/"+name, &b.common, b.level+1, true
	r := measure(sub)
	b.result.N, b.result.T = 1, b.result.T+time.Duration(r.NsPerOp())
	b.netAllocs += uint64(r.AllocsPerOp())
	b.netBytes += uint64(r.AllocedBytesPerOp())
	return !sub.failed
}

func (b *B) RunParallel(body func(*PB)) {
	if b.N == 0 {
		return
	}
	workers := max(b.parallelism, 1) * runtime.GOMAXPROCS(0)
	var taken atomic.Uint64
	ended := make(chan bool)
	for range workers {
		go func() {
			defer func() { ended <- true }()
			body(&PB{globalN: &taken, grain: 1, bN: uint64(b.N)})
		}()
	}
	for range workers {
		<-ended
	}
	if taken.Load() <= uint64(b.N) && !b.failed {
		b.Fatal("RunParallel: body exited without pb.Next() == false")
	}
}

func (pb *PB) Next() bool {
	if pb.cache > 0 {
		pb.cache--
		return true
	}
	return pb.globalN.Add(1) <= pb.bN
}
