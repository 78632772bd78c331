package exec

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
)

// There are no other processes: no program is found.

var (
	ErrDot       = errors.New("cannot run executable found relative to current directory")
	ErrNotFound  = errors.New("executable file not found in $PATH")
	ErrWaitDelay = errors.New("exec: WaitDelay expired before I/O complete")
)

func (e *Error) Error() string { return "exec: " + strconv.Quote(e.Name) + ": " + e.Err.Error() }

//line exec.go:123:1
func (e *Error) Unwrap() error { return e.Err }

//line exec.go:912:1
func (e *ExitError) Error() string {
	return e.ProcessState.String()
}

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
	c := Command(name, arg...)
	c.ctx = ctx
	c.Cancel = func() error { return c.Process.Kill() }
	return c
}

func (c *Cmd) String() string {
	if c.Err != nil {
		return strings.Join(c.Args, " ")
	}
	words := []string{c.Path}
	if len(c.Args) > 0 {
		words = append(words, c.Args[1:]...)
	}
	return strings.Join(words, " ")
}

func (c *Cmd) Start() error {
	if c.Path == "" && c.Err == nil {
		c.Err = errors.New("exec: no command")
	}
	switch {
	case c.Err != nil:
		return c.Err
	case c.Cancel != nil && c.ctx == nil:
		return errors.New("exec: command with a non-nil Cancel was not created with CommandContext")
	case c.ctx != nil && c.ctx.Err() != nil:
		return c.ctx.Err()
	}
	if c.Dir != "" {
		if _, err := os.Stat(c.Dir); err != nil {
			return &os.PathError{Op: "chdir", Path: c.Dir, Err: syscall.ENOENT}
		}
	}
	return &os.PathError{Op: "fork/exec", Path: c.Path, Err: syscall.ENOENT}
}

func (c *Cmd) Run() error  { return c.Start() }
func (c *Cmd) Wait() error { return errors.New("exec: not started") }

func (c *Cmd) Output() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	c.Stdout = new(bytes.Buffer)
	return nil, c.Run()
}

func (c *Cmd) CombinedOutput() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	if c.Stderr != nil {
		return nil, errors.New("exec: Stderr already set")
	}
	b := new(bytes.Buffer)
	c.Stdout, c.Stderr = b, b
	return nil, c.Run()
}

// Environ is the environment that the process would have; of names that stand there twice the last counts.
func (c *Cmd) Environ() []string {
	env := c.Env
	if env == nil {
		env = os.Environ()
		if c.Dir != "" {
			if dir, err := filepath.Abs(c.Dir); err == nil {
				env = append(env, "PWD="+dir)
			}
		}
	}
	out := make([]string, 0, len(env))
	seen := map[string]bool{}
	for i := len(env) - 1; i >= 0; i-- {
		name, _, ok := strings.Cut(env[i], "=")
		if ok && (name == "" || seen[name]) && env[i] != "" && env[i][0] != '=' || strings.Contains(env[i], "\x00") {
			continue
		}
		if ok {
			seen[name] = true
		}
		out = append(out, env[i])
	}
	slices.Reverse(out)
	return out
}

func (c *Cmd) StdinPipe() (io.WriteCloser, error) {
	if c.Stdin != nil {
		return nil, errors.New("exec: Stdin already set")
	}
	r, w, err := os.Pipe()
	c.Stdin = r
	return w, err
}

func (c *Cmd) StdoutPipe() (io.ReadCloser, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	r, w, err := os.Pipe()
	c.Stdout = w
	return r, err
}

func (c *Cmd) StderrPipe() (io.ReadCloser, error) {
	if c.Stderr != nil {
		return nil, errors.New("exec: Stderr already set")
	}
	r, w, err := os.Pipe()
	c.Stderr = w
	return r, err
}
