package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

func main() {
	var p *os.ProcessState
	fmt.Println(p, p.ExitCode())
	q := new(os.ProcessState)
	fmt.Println(q, q.Pid(), q.Exited(), q.Success(), q.ExitCode())

	bi := &debug.BuildInfo{GoVersion: "go1.99", Path: "p", Main: debug.Module{Path: "m", Version: "v1", Sum: "h1:x"},
		Deps:     []*debug.Module{{Path: "d", Version: "v2", Replace: &debug.Module{Path: "r", Version: "v3", Sum: "s"}}},
		Settings: []debug.BuildSetting{{Key: "-x", Value: "y z"}, {Key: "a b", Value: ""}}}
	fmt.Print(bi)
	again, err := debug.ParseBuildInfo(bi.String())
	fmt.Println(err, again.Path, again.Main, len(again.Deps), again.Deps[0].Replace.Path, again.Settings)
	for _, text := range []string{"mod\ta\n", "=>\ta\tb\tc\n", "build\t\n", "build\t=x\n", "build\t\"a\n", "build\t\"a\"\n", "build\t\"a\"x\n", "build\ta=\"\n", "build\ta\n", "path\tp\n=>\ta\n"} {
		_, err := debug.ParseBuildInfo(text)
		fmt.Println(err)
	}

	var r runtime.StackRecord
	r.Stack0[0], r.Stack0[1] = 1, 2
	fmt.Println(len(r.Stack()), len(new(runtime.MemProfileRecord).Stack()))

	n := 0
	for _, d := range metrics.All() {
		if d.Cumulative {
			n++
		}
		if d.Name == "/gc/heap/allocs:bytes" || d.Name == "/sched/latencies:seconds" {
			fmt.Println(d.Name, d.Kind == metrics.KindUint64, d.Kind == metrics.KindFloat64Histogram, d.Cumulative)
		}
	}
	fmt.Println(len(metrics.All()), n)

	c := http.NewCrossOriginProtection()
	for _, origin := range []string{"https://a.example", "a.example", "https://", "https://a.example/x", "https://a.example?x", "%"} {
		fmt.Println(c.AddTrustedOrigin(origin))
	}
	c.AddInsecureBypassPattern("POST /open/")
	h := c.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "served") }))
	try := func(method, path string, headers ...string) {
		req := httptest.NewRequest(method, "http://self.example"+path, nil)
		for i := 0; i < len(headers); i += 2 {
			req.Header.Set(headers[i], headers[i+1])
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, req)
		fmt.Printf("%s %s %v: %d %q\n", method, path, headers, w.Code, w.Body)
	}
	try("GET", "/", "Sec-Fetch-Site", "cross-site")
	try("POST", "/", "Sec-Fetch-Site", "cross-site")
	try("POST", "/", "Sec-Fetch-Site", "same-origin")
	try("POST", "/", "Sec-Fetch-Site", "none")
	try("POST", "/open/x", "Sec-Fetch-Site", "cross-site")
	try("POST", "/", "Sec-Fetch-Site", "cross-site", "Origin", "https://a.example")
	try("POST", "/")
	try("POST", "/", "Origin", "http://self.example")
	try("POST", "/", "Origin", "http://other.example")
	c.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(418) }))
	try("POST", "/", "Origin", "http://other.example")
	c.SetDenyHandler(nil)
	try("DELETE", "/", "Origin", "null")
}
