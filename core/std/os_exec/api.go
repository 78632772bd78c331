// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package exec

import "context"
import "io"
import "os"
import "syscall"
import "time"
import "unsafe"

var ErrDot error
var ErrNotFound error
var ErrWaitDelay error

type Cmd struct {
	Path                 string
	Args                 []string
	Env                  []string
	Dir                  string
	Stdin                io.Reader
	Stdout               io.Writer
	Stderr               io.Writer
	ExtraFiles           []*os.File
	SysProcAttr          *syscall.SysProcAttr
	Process              *os.Process
	ProcessState         *os.ProcessState
	ctx                  context.Context
	Err                  error
	Cancel               func() error
	WaitDelay            time.Duration
	childIOFiles         []io.Closer
	parentIOPipes        []io.Closer
	goroutine            []func() error
	goroutineErr         <-chan error
	ctxResult            unsafe.Pointer
	createdByStack       []byte
	lookPathErr          error
	cachedLookExtensions struct {
		in  string
		out string
	}
	startCalled int32
}

func (c *Cmd) String() string
func (c *Cmd) argv() []string
func (c *Cmd) childStdin() (*os.File, error)
func (c *Cmd) childStdout() (*os.File, error)
func (c *Cmd) childStderr(childStdout *os.File) (*os.File, error)
func (c *Cmd) writerDescriptor(w io.Writer) (*os.File, error)
func (c *Cmd) Run() error
func (c *Cmd) Start() error
func (c *Cmd) watchCtx(resultc chan<- ctxResult)
func (c *Cmd) Wait() error
func (c *Cmd) awaitGoroutines(timer *time.Timer) error
func (c *Cmd) Output() ([]byte, error)
func (c *Cmd) CombinedOutput() ([]byte, error)
func (c *Cmd) StdinPipe() (io.WriteCloser, error)
func (c *Cmd) StdoutPipe() (io.ReadCloser, error)
func (c *Cmd) StderrPipe() (io.ReadCloser, error)
func (c *Cmd) environ() ([]string, error)
func (c *Cmd) Environ() []string

type Error struct {
	Name string
	Err  error
}

func (e *Error) Error() string
func (e *Error) Unwrap() error

type ExitError struct {
	*os.ProcessState
	Stderr []byte
}

func (e *ExitError) Error() string

type ctxResult struct {
	err   error
	timer *time.Timer
}

func Command(name string, arg ...string) *Cmd
func CommandContext(ctx context.Context, name string, arg ...string) *Cmd
func LookPath(file string) (string, error)
