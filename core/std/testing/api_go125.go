//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package testing

import "context"
import "io"
import "reflect"
import "sync"
import "sync/atomic"
import "time"

type TB interface {
	/*line testing.go:882:2*/Attr(key, value string)
	/*line testing.go:896:2*/Chdir(dir string)
	/*line testing.go:883:2*/Cleanup(func())
	/*line testing.go:902:2*/Context() context.Context
	/*line testing.go:884:2*/Error(args ...any)
	/*line testing.go:885:2*/Errorf(format string, args ...any)
	/*line testing.go:886:2*/Fail()
	/*line testing.go:887:2*/FailNow()
	/*line testing.go:888:2*/Failed() bool
	/*line testing.go:889:2*/Fatal(args ...any)
	/*line testing.go:890:2*/Fatalf(format string, args ...any)
	/*line testing.go:891:2*/Helper()
	/*line testing.go:892:2*/Log(args ...any)
	/*line testing.go:893:2*/Logf(format string, args ...any)
	/*line testing.go:894:2*/Name() string
	/*line testing.go:903:2*/Output() io.Writer
	/*line testing.go:895:2*/Setenv(key, value string)
	/*line testing.go:897:2*/Skip(args ...any)
	/*line testing.go:898:2*/SkipNow()
	/*line testing.go:899:2*/Skipf(format string, args ...any)
	/*line testing.go:900:2*/Skipped() bool
	/*line testing.go:901:2*/TempDir() string
	/*line testing.go:908:2*/private()
}

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
func (c *common) TempDir() string
func (c *common) Setenv(key, value string)
func (c *common) Chdir(dir string)
func (c *common) Context() context.Context
func (c *common) Attr(key, value string)

type testDeps interface {
	/*line testing.go:2204:2*/CheckCorpus([]any, []reflect.Type) error
	/*line testing.go:2201:2*/CoordinateFuzzing(time.Duration, int64, time.Duration, int64, int, []corpusEntry, []reflect.Type, string, string) error
	/*line testing.go:2193:2*/ImportPath() string
	/*line testing.go:2207:2*/InitRuntimeCoverage() (mode string, tearDown func(coverprofile string, gocoverdir string) (string, error), snapcov func() float64)
	/*line testing.go:2194:2*/MatchString(pat, str string) (bool, error)
	/*line testing.go:2203:2*/ReadCorpus(string, []reflect.Type) ([]corpusEntry, error)
	/*line testing.go:2205:2*/ResetCoverage()
	/*line testing.go:2202:2*/RunFuzzWorker(func(corpusEntry) error) error
	/*line testing.go:2195:2*/SetPanicOnExit0(bool)
	/*line testing.go:2206:2*/SnapshotCoverage()
	/*line testing.go:2196:2*/StartCPUProfile(io.Writer) error
	/*line testing.go:2198:2*/StartTestLog(io.Writer)
	/*line testing.go:2197:2*/StopCPUProfile()
	/*line testing.go:2199:2*/StopTestLog() error
	/*line testing.go:2200:2*/WriteProfileTo(string, io.Writer, int) error
}
