// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package testing

import "context"
import "io"
import "reflect"
import "sync"
import "sync/atomic"
import "time"

type B struct {
	common
	importPath       string
	bstate           *benchState
	N                int
	previousN        int
	previousDuration time.Duration
	benchFunc        func(b *B)
	benchTime        durationOrCountFlag
	bytes            int64
	missingBytes     bool
	timerOn          bool
	showAllocResult  bool
	result           BenchmarkResult
	parallelism      int
	startAllocs      uint64
	startBytes       uint64
	netAllocs        uint64
	netBytes         uint64
	extra            map[string]float64
	loop             struct {
		n    uint64
		i    uint64
		done bool
	}
}

func (b *B) StartTimer()
func (b *B) StopTimer()
func (b *B) ResetTimer()
func (b *B) SetBytes(n int64)
func (b *B) ReportAllocs()
func (b *B) runN(n int)
func (b *B) run1() bool
func (b *B) run()
func (b *B) doBench() BenchmarkResult
func (b *B) launch()
func (b *B) Elapsed() time.Duration
func (b *B) ReportMetric(n float64, unit string)
func (b *B) stopOrScaleBLoop() bool
func (b *B) loopSlowPath() bool
func (b *B) Loop() bool
func (b *B) Run(name string, f func(b *B)) bool
func (b *B) add(other BenchmarkResult)
func (b *B) trimOutput()
func (b *B) RunParallel(body func(*PB))
func (b *B) SetParallelism(p int)

type BenchmarkResult struct {
	N         int
	T         time.Duration
	Bytes     int64
	MemAllocs uint64
	MemBytes  uint64
	Extra     map[string]float64
}

func (r BenchmarkResult) NsPerOp() int64
func (r BenchmarkResult) mbPerSec() float64
func (r BenchmarkResult) AllocsPerOp() int64
func (r BenchmarkResult) AllocedBytesPerOp() int64
func (r BenchmarkResult) String() string
func (r BenchmarkResult) MemString() string

type Cover struct {
	Mode            string
	Counters        map[string][]uint32
	Blocks          map[string][]CoverBlock
	CoveredPackages string
}

type CoverBlock struct {
	Line0 uint32
	Col0  uint16
	Line1 uint32
	Col1  uint16
	Stmts uint16
}

type F struct {
	common
	fstate     *fuzzState
	tstate     *testState
	inFuzzFn   bool
	corpus     []corpusEntry
	result     fuzzResult
	fuzzCalled bool
}

func (f *F) Helper()
func (f *F) Fail()
func (f *F) Skipped() bool
func (f *F) Add(args ...any)
func (f *F) Fuzz(ff any)
func (f *F) report()

type InternalBenchmark struct {
	Name string
	F    func(b *B)
}

type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool
}

type InternalFuzzTarget struct {
	Name string
	Fn   func(f *F)
}

type InternalTest struct {
	Name string
	F    func(*T)
}

type M struct {
	deps        testDeps
	tests       []InternalTest
	benchmarks  []InternalBenchmark
	fuzzTargets []InternalFuzzTarget
	examples    []InternalExample
	timer       *time.Timer
	afterOnce   sync.Once
	numRun      int
	exitCode    int
}

func (m *M) Run() (code int)
func (m *M) before()
func (m *M) after()
func (m *M) writeProfiles()
func (m *M) startAlarm() time.Time
func (m *M) stopAlarm()

type PB struct {
	globalN *atomic.Uint64
	grain   uint64
	cache   uint64
	bN      uint64
}

func (pb *PB) Next() bool

type T struct {
	common
	denyParallel bool
	tstate       *testState
}

func (t *T) Parallel()
func (t *T) checkParallel()
func (t *T) Setenv(key, value string)
func (t *T) Chdir(dir string)
func (t *T) Run(name string, f func(t *T)) bool
func (t *T) Deadline() (deadline time.Time, ok bool)
func (t *T) report()

type TB interface {
	/*line testing.go:974:2*/ArtifactDir() string
	/*line testing.go:975:2*/Attr(key, value string)
	/*line testing.go:989:2*/Chdir(dir string)
	/*line testing.go:976:2*/Cleanup(func())
	/*line testing.go:995:2*/Context() context.Context
	/*line testing.go:977:2*/Error(args ...any)
	/*line testing.go:978:2*/Errorf(format string, args ...any)
	/*line testing.go:979:2*/Fail()
	/*line testing.go:980:2*/FailNow()
	/*line testing.go:981:2*/Failed() bool
	/*line testing.go:982:2*/Fatal(args ...any)
	/*line testing.go:983:2*/Fatalf(format string, args ...any)
	/*line testing.go:984:2*/Helper()
	/*line testing.go:985:2*/Log(args ...any)
	/*line testing.go:986:2*/Logf(format string, args ...any)
	/*line testing.go:987:2*/Name() string
	/*line testing.go:996:2*/Output() io.Writer
	/*line testing.go:988:2*/Setenv(key, value string)
	/*line testing.go:990:2*/Skip(args ...any)
	/*line testing.go:991:2*/SkipNow()
	/*line testing.go:992:2*/Skipf(format string, args ...any)
	/*line testing.go:993:2*/Skipped() bool
	/*line testing.go:994:2*/TempDir() string
	/*line testing.go:1001:2*/private()
}

type benchState struct {
	match  *matcher
	maxLen int
	extLen int
}

type chattyPrinter struct {
	w          io.Writer
	lastNameMu sync.Mutex
	lastName   string
	json       bool
}

func (p *chattyPrinter) Updatef(testName, format string, args ...any)
func (p *chattyPrinter) Printf(testName, format string, args ...any)

type common struct {
	mu              sync.RWMutex
	output          []byte
	w               io.Writer
	o               *outputWriter
	ran             bool
	failed          bool
	skipped         bool
	done            bool
	helperPCs       map[uintptr]struct{}
	helperNames     map[string]struct{}
	cleanups        []func()
	cleanupName     string
	cleanupPc       []uintptr
	finished        bool
	inFuzzFn        bool
	isSynctest      bool
	chatty          *chattyPrinter
	bench           bool
	hasSub          atomic.Bool
	cleanupStarted  atomic.Bool
	runner          string
	isParallel      bool
	parent          *common
	level           int
	creator         []uintptr
	modulePath      string
	importPath      string
	name            string
	start           highPrecisionTime
	duration        time.Duration
	barrier         chan bool
	signal          chan bool
	sub             []*T
	lastRaceErrors  atomic.Int64
	raceErrorLogged atomic.Bool
	tempDirMu       sync.Mutex
	tempDir         string
	tempDirErr      error
	tempDirSeq      int32
	artifactDirOnce sync.Once
	artifactDir     string
	artifactDirErr  error
	ctx             context.Context
	cancelCtx       context.CancelFunc
}

func (c *common) private()
func (c *common) Name() string
func (c *common) Fail()
func (c *common) Failed() bool
func (c *common) FailNow()
func (c *common) Output() io.Writer
func (c *common) Log(args ...any)
func (c *common) Logf(format string, args ...any)
func (c *common) Error(args ...any)
func (c *common) Errorf(format string, args ...any)
func (c *common) Fatal(args ...any)
func (c *common) Fatalf(format string, args ...any)
func (c *common) Skip(args ...any)
func (c *common) Skipf(format string, args ...any)
func (c *common) SkipNow()
func (c *common) Skipped() bool
func (c *common) Helper()
func (c *common) Cleanup(f func())
func (c *common) ArtifactDir() string
func (c *common) TempDir() string
func (c *common) Setenv(key, value string)
func (c *common) Chdir(dir string)
func (c *common) Context() context.Context
func (c *common) Attr(key, value string)

type corpusEntry = struct {
	Parent     string
	Path       string
	Data       []byte
	Values     []any
	Generation int
	IsSeed     bool
}

type durationOrCountFlag struct {
	d         time.Duration
	n         int
	allowZero bool
}

func (f *durationOrCountFlag) String() string
func (f *durationOrCountFlag) Set(s string) error

type filterMatch interface {
	/*line match.go:33:2*/matches(name []string, matchString func(pat string, str string) (bool, error)) (ok bool, partial bool)
	/*line match.go:37:2*/verify(name string, matchString func(pat string, str string) (bool, error)) error
}

type fuzzMode uint8

type fuzzResult struct {
	N     int
	T     time.Duration
	Error error
}

func (r fuzzResult) String() string

type fuzzState struct {
	deps testDeps
	mode fuzzMode
}

type highPrecisionTime struct{ now time.Time }

type matcher struct {
	filter    filterMatch
	skip      filterMatch
	matchFunc func(pat string, str string) (bool, error)
	mu        sync.Mutex
	subNames  map[string]int32
}

type outputWriter struct {
	c       *common
	partial []byte
}

func (o *outputWriter) Write(p []byte) (int, error)

type testDeps interface {
	/*line testing.go:2469:2*/CheckCorpus([]any, []reflect.Type) error
	/*line testing.go:2466:2*/CoordinateFuzzing(time.Duration, int64, time.Duration, int64, int, []corpusEntry, []reflect.Type, string, string) error
	/*line testing.go:2457:2*/ImportPath() string
	/*line testing.go:2472:2*/InitRuntimeCoverage() (mode string, tearDown func(coverprofile string, gocoverdir string) (string, error), snapcov func() float64)
	/*line testing.go:2459:2*/MatchString(pat, str string) (bool, error)
	/*line testing.go:2458:2*/ModulePath() string
	/*line testing.go:2468:2*/ReadCorpus(string, []reflect.Type) ([]corpusEntry, error)
	/*line testing.go:2470:2*/ResetCoverage()
	/*line testing.go:2467:2*/RunFuzzWorker(func(corpusEntry) error) error
	/*line testing.go:2460:2*/SetPanicOnExit0(bool)
	/*line testing.go:2471:2*/SnapshotCoverage()
	/*line testing.go:2461:2*/StartCPUProfile(io.Writer) error
	/*line testing.go:2463:2*/StartTestLog(io.Writer)
	/*line testing.go:2462:2*/StopCPUProfile()
	/*line testing.go:2464:2*/StopTestLog() error
	/*line testing.go:2465:2*/WriteProfileTo(string, io.Writer, int) error
}

type testState struct {
	match         *matcher
	deadline      time.Time
	isFuzzing     bool
	mu            sync.Mutex
	startParallel chan bool
	running       int
	numWaiting    int
	maxParallel   int
}

func AllocsPerRun(runs int, f func()) (avg float64)
func Benchmark(f func(b *B)) BenchmarkResult
func CoverMode() string
func Coverage() float64
func Init()
func Main(matchString func(pat string, str string) (bool, error), tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample)
func MainStart(deps testDeps, tests []InternalTest, benchmarks []InternalBenchmark, fuzzTargets []InternalFuzzTarget, examples []InternalExample) *M
func RegisterCover(c Cover)
func RunBenchmarks(matchString func(pat string, str string) (bool, error), benchmarks []InternalBenchmark)
func RunExamples(matchString func(pat string, str string) (bool, error), examples []InternalExample) (ok bool)
func RunTests(matchString func(pat string, str string) (bool, error), tests []InternalTest) (ok bool)
func Short() bool
func Testing() bool
func Verbose() bool
