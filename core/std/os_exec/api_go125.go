//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package exec

import "context"
import "io"
import "os"
import "syscall"
import "time"
import "unsafe"

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
