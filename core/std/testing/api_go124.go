//go:build !go1.25

// Recorded from Go 1.24.11 by `cargo xtask record types`; do not edit.

package testing

import "context"
import "io"
import "sync"
import "sync/atomic"
import "time"

type TB interface {
	/*line testing.go:927:2*/Chdir(dir string)
	/*line testing.go:914:2*/Cleanup(func())
	/*line testing.go:933:2*/Context() context.Context
	/*line testing.go:915:2*/Error(args ...any)
	/*line testing.go:916:2*/Errorf(format string, args ...any)
	/*line testing.go:917:2*/Fail()
	/*line testing.go:918:2*/FailNow()
	/*line testing.go:919:2*/Failed() bool
	/*line testing.go:920:2*/Fatal(args ...any)
	/*line testing.go:921:2*/Fatalf(format string, args ...any)
	/*line testing.go:922:2*/Helper()
	/*line testing.go:923:2*/Log(args ...any)
	/*line testing.go:924:2*/Logf(format string, args ...any)
	/*line testing.go:925:2*/Name() string
	/*line testing.go:926:2*/Setenv(key, value string)
	/*line testing.go:928:2*/Skip(args ...any)
	/*line testing.go:929:2*/SkipNow()
	/*line testing.go:930:2*/Skipf(format string, args ...any)
	/*line testing.go:931:2*/Skipped() bool
	/*line testing.go:932:2*/TempDir() string
	/*line testing.go:938:2*/private()
}

type common struct {
	mu              sync.RWMutex
	output          []byte
	w               io.Writer
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
