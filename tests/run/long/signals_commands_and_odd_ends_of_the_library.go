// Signals that nobody asked for do no harm, ignored ones are gone; commands that cannot run say why; fractions with a sign; names
// that are no longer looked up; directories of tests that are asked for late; a clock that goes back.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/bits"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"net/http/httputil"
	"net/textproto"
	"net/url"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"
)

func main() {
	// Signals.
	for _, s := range []syscall.Signal{syscall.SIGUSR1, syscall.SIGUSR2, syscall.SIGWINCH, syscall.SIGALRM, syscall.SIGPIPE, syscall.SIGCHLD, syscall.SIGIO, syscall.SIGXCPU} {
		syscall.Kill(syscall.Getpid(), s)
	}
	time.Sleep(10 * time.Millisecond)
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGUSR1, syscall.SIGHUP)
	syscall.Kill(syscall.Getpid(), syscall.SIGUSR1)
	fmt.Println(<-c)
	signal.Ignore(syscall.SIGHUP)
	syscall.Kill(syscall.Getpid(), syscall.SIGHUP)
	time.Sleep(10 * time.Millisecond)
	fmt.Println(len(c), signal.Ignored(syscall.SIGHUP))
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT)
	syscall.Kill(syscall.Getpid(), syscall.SIGINT)
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx), errors.Is(context.Cause(ctx), context.Canceled))
	stop()

	// Commands.
	fmt.Println(new(exec.Cmd).Start(), exec.Command("/no/such", "a", "b").Run(), &exec.Cmd{}, exec.Command("/no/such", "a"))
	_, err := exec.Command("no-such-program").Output()
	fmt.Println(err, errors.Is(err, exec.ErrNotFound))
	cmd := exec.Command("/no/such")
	cmd.Stdout = io.Discard
	_, err = cmd.Output()
	fmt.Println(err)
	_, err = cmd.CombinedOutput()
	fmt.Println(err, cmd.Wait())
	cmd = exec.Command("/no/such")
	cmd.Env = []string{"A=1", "B=2", "A=3", "odd"}
	fmt.Println(cmd.Environ())
	cmd.Dir = "/no/dir"
	fmt.Println(cmd.Run())
	done, cancel := context.WithCancel(context.Background())
	cancel()
	fmt.Println(exec.CommandContext(done, "/no/such").Run())

	// Times and numbers.
	for _, v := range []string{"23:00:59.-123", "23:00:59.+12", "23:00:59.-00", "23:00:59.1-2"} {
		t, err := time.Parse("15:04:05.000", v)
		fmt.Println(t.Nanosecond(), err)
	}
	func() {
		defer func() {
			e, ok := recover().(runtime.Error)
			fmt.Println(e, ok)
		}()
		bits.Div32(2, 0, 1)
	}()

	// Names.
	_, err = net.DefaultResolver.LookupHost(done, "name.test")
	fmt.Println(strings.HasSuffix(err.Error(), ": operation was canceled"), errors.Is(err, context.Canceled))
	_, err = new(net.Dialer).DialContext(done, "tcp", "127.0.0.1:1")
	fmt.Println(err, errors.Is(err, context.Canceled))

	// What tests and benchmarks ask for.
	testing.Benchmark(func(b *testing.B) {
		ctx := b.Context()
		fmt.Println(ctx.Err(), b.Run("inner", func(b *testing.B) {
			for range b.N {
				b.TempDir()
			}
		}))
	})

	// A proxy passes on what comes before the answer, the headers before the body, and another protocol.
	go func() { time.Sleep(10 * time.Second); panic("hangs") }()
	hold := make(chan bool)
	backend := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/early":
			w.Header().Set("Link", "a")
			w.WriteHeader(103)
			io.WriteString(w, "late")
		case "/slow":
			w.Header().Set("X", "1")
			w.Header().Set("Content-Length", "3")
			w.(http.Flusher).Flush()
			<-hold
			io.WriteString(w, "end")
		case "/up":
			c, rw, _ := w.(http.Hijacker).Hijack()
			io.WriteString(rw, "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: shout\r\n\r\n")
			rw.Flush()
			line, _ := rw.ReadString('\n')
			io.WriteString(rw, strings.ToUpper(line))
			rw.Flush()
			c.Close()
		}
	}))
	to, _ := url.Parse(backend.URL)
	proxy := httputil.NewSingleHostReverseProxy(to)
	proxy.FlushInterval = time.Millisecond
	front := httptest.NewServer(proxy)
	trace := &httptrace.ClientTrace{Got1xxResponse: func(code int, h textproto.MIMEHeader) error {
		fmt.Println(code, h["Link"])
		return nil
	}}
	req, _ := http.NewRequestWithContext(httptrace.WithClientTrace(context.Background(), trace), "GET", front.URL+"/early", nil)
	resp, err := http.DefaultClient.Do(req)
	b, _ := io.ReadAll(resp.Body)
	fmt.Printf("%v %q\n", err, b)
	resp, err = front.Client().Get(front.URL + "/slow")
	fmt.Println(resp.Header.Get("X"), err)
	close(hold)
	b, _ = io.ReadAll(resp.Body)
	fmt.Printf("%q\n", b)
	req, _ = http.NewRequest("GET", front.URL+"/up", nil)
	req.Header.Set("Connection", "Upgrade")
	req.Header.Set("Upgrade", "shout")
	resp, err = http.DefaultClient.Do(req)
	fmt.Println(resp.Status, resp.Header.Get("Upgrade"), err)
	both := resp.Body.(io.ReadWriteCloser)
	io.WriteString(both, "hello\n")
	b, _ = io.ReadAll(both)
	fmt.Printf("%q\n", b)
	resp, err = front.Client().Get("http://example.com/early")
	fmt.Println(resp.StatusCode, err)
	resp.Body.Close()
	front.Close()
	backend.Close()
}
