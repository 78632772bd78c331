package main

import (
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"strings"
)

func main() {
	signal.Notify(make(chan os.Signal, 1), os.Interrupt)
	buf := make([]byte, 10000)
	var traces string
	for !strings.Contains(traces, "signal_recv") {
		runtime.Gosched()
		traces = string(buf[:runtime.Stack(buf, true)])
	}
	for trace := range strings.SplitSeq(traces, "\n\n") {
		if lines := strings.Split(trace, "\n"); strings.Contains(trace, "os/signal") {
			_, state, _ := strings.Cut(lines[0], "[")
			fmt.Println("["+state, lines[1])
		}
	}
}
