package pprof

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"html"
	"io"
	"net/http"
	"net/url"
	"os"
	"runtime"
	"runtime/pprof"
	"runtime/trace"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Rules: net/http/pprof/pprof.go, go1.27. Nothing is registered when the package is imported.

func plain(w http.ResponseWriter) {
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
}

// attached tells that what follows is a file.
func attached(w http.ResponseWriter, name string) {
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Disposition", `attachment; filename="`+name+`"`)
}

func failed(w http.ResponseWriter, status int, why string) {
	h := w.Header()
	h.Set("Content-Type", "text/plain; charset=utf-8")
	h.Set("X-Go-Pprof", "1")
	h.Del("Content-Disposition")
	w.WriteHeader(status)
	fmt.Fprintln(w, why)
}

func Cmdline(w http.ResponseWriter, r *http.Request) {
	plain(w)
	io.WriteString(w, strings.Join(os.Args, "\x00"))
}

// longer gives the answer as much more time as it takes to look.
func longer(w http.ResponseWriter, r *http.Request, d time.Duration) {
	if s, ok := r.Context().Value(http.ServerContextKey).(*http.Server); ok && s.WriteTimeout > 0 {
		http.NewResponseController(w).SetWriteDeadline(time.Now().Add(s.WriteTimeout + d))
	}
}

func wait(r *http.Request, d time.Duration) {
	select {
	case <-time.After(d):
	case <-r.Context().Done():
	}
}

func Profile(w http.ResponseWriter, r *http.Request) {
	seconds, err := strconv.ParseInt(r.FormValue("seconds"), 10, 64)
	if err != nil || seconds <= 0 {
		seconds = 30
	}
	d := time.Duration(seconds) * time.Second
	longer(w, r, d)
	attached(w, "profile")
	if err := pprof.StartCPUProfile(w); err != nil {
		failed(w, http.StatusInternalServerError, "Could not enable CPU profiling: "+err.Error())
		return
	}
	wait(r, d)
	pprof.StopCPUProfile()
}

func Trace(w http.ResponseWriter, r *http.Request) {
	seconds, err := strconv.ParseFloat(r.FormValue("seconds"), 64)
	if err != nil || seconds <= 0 {
		seconds = 1
	}
	d := time.Duration(seconds * float64(time.Second))
	longer(w, r, d)
	attached(w, "trace")
	if err := trace.Start(w); err != nil {
		failed(w, http.StatusInternalServerError, "Could not enable tracing: "+err.Error())
		return
	}
	wait(r, d)
	trace.Stop()
}

func Symbol(w http.ResponseWriter, r *http.Request) {
	plain(w)
	var out bytes.Buffer
	out.WriteString("num_symbols: 1\n")
	in := bufio.NewReader(strings.NewReader(r.URL.RawQuery))
	if r.Method == "POST" {
		in = bufio.NewReader(r.Body)
	}
	for {
		word, err := in.ReadSlice('+')
		pc, _ := strconv.ParseUint(strings.TrimSuffix(string(word), "+"), 0, 64)
		if f := runtime.FuncForPC(uintptr(pc)); pc != 0 && f != nil {
			fmt.Fprintf(&out, "%#x %s\n", pc, f.Name())
		}
		if err == nil {
			continue
		}
		if err != io.EOF {
			fmt.Fprintf(&out, "reading request: %v\n", err)
		}
		break
	}
	w.Write(out.Bytes())
}

func (name handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Content-Type-Options", "nosniff")
	p := pprof.Lookup(string(name))
	if p == nil {
		failed(w, http.StatusNotFound, "Unknown profile")
		return
	}
	if seconds := r.FormValue("seconds"); seconds != "" {
		name.difference(w, r, p, seconds)
		return
	}
	if gc, _ := strconv.Atoi(r.FormValue("gc")); gc > 0 && name == "heap" {
		runtime.GC()
	}
	debug, _ := strconv.Atoi(r.FormValue("debug"))
	if debug == 0 {
		attached(w, string(name))
	} else {
		plain(w)
	}
	p.WriteTo(w, debug)
}

// difference is what comes to a profile in a time: nothing, as profiles have no samples here.
func (name handler) difference(w http.ResponseWriter, r *http.Request, p *pprof.Profile, text string) {
	seconds, err := strconv.ParseInt(text, 10, 64)
	if err != nil || seconds <= 0 {
		failed(w, http.StatusBadRequest, `invalid value for "seconds" - must be a positive integer`)
		return
	}
	if !slices.Contains([]handler{"allocs", "block", "goroutine", "goroutineleak", "heap", "mutex", "threadcreate"}, name) {
		failed(w, http.StatusBadRequest, `"seconds" parameter is not supported for this profile type`)
		return
	}
	d := time.Duration(seconds) * time.Second
	longer(w, r, d)
	if debug, _ := strconv.Atoi(r.FormValue("debug")); debug != 0 {
		failed(w, http.StatusBadRequest, "seconds and debug params are incompatible")
		return
	}
	wait(r, d)
	switch err := r.Context().Err(); err {
	case nil:
		attached(w, string(name)+"-delta")
		p.WriteTo(w, 0)
	case context.DeadlineExceeded:
		failed(w, http.StatusRequestTimeout, err.Error())
	default:
		failed(w, http.StatusInternalServerError, err.Error())
	}
}

var descriptions = map[string]string{
	"allocs":        "A sampling of all past memory allocations",
	"block":         "Stack traces that led to blocking on synchronization primitives",
	"cmdline":       "The command line invocation of the current program",
	"goroutine":     "Stack traces of all current goroutines. Use debug=2 as a query parameter to export in the same format as an unrecovered panic.",
	"heap":          "A sampling of memory allocations of live objects. You can specify the gc GET parameter to run GC before taking the heap sample.",
	"mutex":         "Stack traces of holders of contended mutexes",
	"profile":       "CPU profile. You can specify the duration in the seconds GET parameter. After you get the profile file, use the go tool pprof command to investigate the profile.",
	"symbol":        "Maps given program counters to function names. Counters can be specified in a GET raw query or POST body, multiple counters are separated by '+'.",
	"threadcreate":  "Stack traces that led to the creation of new OS threads",
	"trace":         "A trace of execution of the current program. You can specify the duration in the seconds GET parameter. After you get the trace file, use the go tool trace command to investigate the trace.",
	"goroutineleak": "Stack traces of all leaked goroutines. Use debug=2 as a query parameter to export in the same format as an unrecovered panic.",
}

const (
	head = `<html>
<head>
<title>/debug/pprof/</title>
<style>
.profile-name{
` + "\tdisplay:inline-block;\n\twidth:6rem;\n" + `}
</style>
</head>
<body>
/debug/pprof/
<br>
<p>Set debug=1 as a query parameter to export in legacy text format</p>
<br>
Types of profiles available:
<table>
<thead><td>Count</td><td>Profile</td></thead>
`
	middle = `</table>
<a href="goroutine?debug=2">full goroutine stack dump</a>
<br>
<p>
Profile Descriptions:
<ul>
`
	foot = `</ul>
</p>
</body>
</html>`
)

func Index(w http.ResponseWriter, r *http.Request) {
	if name, ok := strings.CutPrefix(r.URL.Path, "/debug/pprof/"); ok && name != "" {
		handler(name).ServeHTTP(w, r)
		return
	}
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	counts := map[string]int{}
	names := []string{"cmdline", "profile", "symbol", "trace"}
	for _, p := range pprof.Profiles() {
		names = append(names, p.Name())
		counts[p.Name()] = p.Count()
	}
	slices.Sort(names)
	var rows, words strings.Builder
	for _, name := range names {
		to := &url.URL{Path: name, RawQuery: "debug=1"}
		fmt.Fprintf(&rows, "<tr><td>%d</td><td><a href='%s'>%s</a></td></tr>\n", counts[name], to, html.EscapeString(name))
		fmt.Fprintf(&words, "<li><div class=profile-name>%s: </div> %s</li>\n", html.EscapeString(name), html.EscapeString(descriptions[name]))
	}
	io.WriteString(w, head+rows.String()+middle+words.String()+foot)
}
