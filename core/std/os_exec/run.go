package exec

import (
	"context"
	"errors"
	"io"
	"os"
	"strconv"
	"strings"
)

// There are no other processes: no program is found.

var (
	ErrDot       = errors.New("cannot run executable found relative to current directory")
	ErrNotFound  = errors.New("executable file not found in $PATH")
	ErrWaitDelay = errors.New("exec: WaitDelay expired before I/O complete")
)

func (e *Error) Error() string     { return "exec: " + strconv.Quote(e.Name) + ": " + e.Err.Error() }
//line exec.go:123:1
func (e *Error) Unwrap() error { return e.Err }
//line exec.go:124:1
func (e *ExitError) Error() string { return "exit status" }

func LookPath(file string) (string, error) {
	if strings.Contains(file, "/") {
		_, err := os.Stat(file)
		if err == nil {
			err = os.ErrPermission
		}
		return "", &Error{file, err}
	}
	return "", &Error{file, ErrNotFound}
}

func Command(name string, arg ...string) *Cmd {
	c := &Cmd{Path: name, Args: append([]string{name}, arg...)}
	if !strings.Contains(name, "/") {
		_, c.Err = LookPath(name)
	}
	return c
}

func CommandContext(ctx context.Context, name string, arg ...string) *Cmd {
	if ctx == nil {
		panic("nil Context")
	}
	return Command(name, arg...)
}

func (c *Cmd) String() string {
	if c.Err != nil {
		return strings.Join(c.Args, " ")
	}
	return strings.Join(append([]string{c.Path}, c.Args[1:]...), " ")
}

func (c *Cmd) Start() error {
	if c.Err != nil {
		return c.Err
	}
	return &os.PathError{Op: "fork/exec", Path: c.Path, Err: os.ErrNotExist}
}

func (c *Cmd) Run() error                      { return c.Start() }
func (c *Cmd) Wait() error                     { return errors.New("exec: not started") }
func (c *Cmd) Output() ([]byte, error)         { return nil, c.Start() }
func (c *Cmd) CombinedOutput() ([]byte, error) { return nil, c.Start() }
func (c *Cmd) Environ() []string               { return c.Env }

type pipe struct{ *strings.Reader }

func (pipe) Write(p []byte) (int, error) { return 0, os.ErrClosed }
func (pipe) Close() error                { return nil }

func (c *Cmd) StdinPipe() (io.WriteCloser, error) { return pipe{strings.NewReader("")}, nil }
func (c *Cmd) StdoutPipe() (io.ReadCloser, error) { return pipe{strings.NewReader("")}, nil }
func (c *Cmd) StderrPipe() (io.ReadCloser, error) { return pipe{strings.NewReader("")}, nil }
